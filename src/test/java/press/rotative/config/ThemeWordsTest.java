package press.rotative.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.lang.Words;
import press.rotative.source.Theme;

class ThemeWordsTest {

  private static final Location ASKED = new Location("site.yml", 3, 11);

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ar", "en", "ar-MA"})
  void readsThePackedLanguages(String tag) throws IOException {
    Checked<Words> read = ThemeWords.read(new Theme(null), tag, ASKED);
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().language().tag()).isEqualTo(tag);
    assertThat(read.value().keys())
        .isEqualTo(ThemeWords.read(new Theme(null), "en", ASKED).value().keys());
  }

  @Test
  void countsGroupsAndJoins() throws IOException {
    Words french = ThemeWords.read(new Theme(null), "fr", ASKED).value();
    assertThat(french.text("list.articles", 0)).isEqualTo("0 article");
    assertThat(french.text("list.articles", 1234)).isEqualTo("1\u202F234 articles");
    assertThat(french.join(List.of("A", "B", "C"))).isEqualTo("A, B et C");
    Words arabic = ThemeWords.read(new Theme(null), "ar", ASKED).value();
    assertThat(arabic.text("list.articles", 2)).isEqualTo("مقالان");
    assertThat(arabic.text("list.articles", 11)).isEqualTo("11 مقالا");
  }

  @Test
  void showsEnglishForALanguageWithoutWords() throws IOException {
    Checked<Words> read = ThemeWords.read(new Theme(null), "pt-BR", ASKED);
    assertThat(read.value().language().tag()).isEqualTo("pt-BR");
    assertThat(read.value().text("nav.home")).isEqualTo("Home");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "site.yml:3:11: warning: the theme has no words for the language \"pt-BR\", English ones are shown");
  }

  @Test
  void tellsWhatAFileLeavesOutOrGetsWrong() throws IOException {
    Files.createDirectories(folder.resolve("i18n"));
    String english = new String(
        new Theme(null).find("i18n/en.yml").orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("i18n/de.yml"),
        english
            .replace("  home: Home\n", "")
            .replace("direction: ltr", "direction: up")
            .replace("{HH}:{mm}", "{hh}:{mm}"));
    Checked<Words> read = ThemeWords.read(new Theme(folder), "de", ASKED);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .contains(
            "templates/i18n/de.yml: warning: \"nav.home\" is missing, English words are shown",
            "templates/i18n/de.yml: error: \"up\" cannot be the value of \"language.direction\"");
    assertThat(read.diagnostics()).anyMatch(d -> d.code().equals("wrong-date-format"));
    assertThat(read.value().text("nav.home")).isEqualTo("Home");
  }
}
