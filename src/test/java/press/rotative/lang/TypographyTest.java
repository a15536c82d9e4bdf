package press.rotative.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  private static final Language FRENCH = new Language("fr-MA", "ltr", "Français");

  /** In the table {@code ~} is a space that does not break, {@code _} a narrow one, {@code =} a hyphen that holds, {@code ^} a joiner. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maroc–États-Unis : le partenariat | Maroc–^États=Unis~: le partenariat",
        "Câbles sous-marins, c'est-à-dire | Câbles sous=marins, c’est=à=dire",
        "Casablanca-Settat, un porte-conteneurs | Casablanca=Settat, un porte-conteneurs",
        "À qui obéissent vos données ? | À qui obéissent vos données_?",
        "Le mot « cloud » ; la suite ! | Le mot «_cloud_»_; la suite_!",
        "Ce qu'elle change | Ce qu’elle change",
        "À 10:30, 5 Go et 1 200 km | À 10:30, 5~Go et 1_200~km",
        "En 2026 la suite | En 2026 la suite",
        "Hausse de 12 %. | Hausse de 12~%.",
        "5G : a | 5G~: a",
        "- | -"
      })
  void setsFrench(String plain, String set) {
    String expected = set.replace('~', '\u00A0')
        .replace('_', '\u202F')
        .replace('=', '\u2011')
        .replace('^', '\u2060');
    assertThat(Typography.display(plain, FRENCH)).isEqualTo(expected);
    assertThat(Typography.display(expected, FRENCH)).isEqualTo(expected);
  }

  @Test
  void leavesOtherLanguagesAsTheyAre() {
    assertThat(Typography.display("Anglo-Saxon : 'what' ?", new Language("en", "ltr", "English")))
        .isEqualTo("Anglo-Saxon : 'what' ?");
  }
}
