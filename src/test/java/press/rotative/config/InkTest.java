package press.rotative.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.rotative.config.Ink.Shade;

/** Colours that text can be read in: the theme's, and those that are made from a site's. */
class InkTest {

  private static final Pattern TOKEN = Pattern.compile("--([a-z]+[0-9]?): (#[0-9a-f]{6})");

  @ParameterizedTest
  @CsvSource({"#000,#ffffff,21.0", "777777,#fff,4.48", "#2340c7,#fdfdfb,7.8"})
  void contrastIsMeasuredAsTheGuidelinesSay(String one, String two, double ratio) {
    Colour first = Colour.read(one).orElseThrow();
    Colour second = Colour.read(two).orElseThrow();
    assertThat(first.contrast(second)).isCloseTo(ratio, org.assertj.core.data.Offset.offset(0.05));
    assertThat(second.contrast(first)).isEqualTo(first.contrast(second));
  }

  @Test
  void everyPairOfTheThemeCanBeRead() throws IOException {
    String sheet = Files.readString(Path.of("templates/assets/style.css"));
    int dark = sheet.indexOf("@media screen and (prefers-color-scheme: dark)");
    Map<String, Colour> day = colours(sheet.substring(0, dark));
    Map<String, Colour> night = new HashMap<>(day);
    night.putAll(colours(sheet.substring(dark, sheet.indexOf(":root, [class*=tone-]"))));
    assertThat(day.get("paper")).isEqualTo(Ink.PAPER);
    assertThat(day.get("block")).isEqualTo(Ink.BLOCK);
    assertThat(night.get("paper")).isEqualTo(Ink.DARK_PAPER);
    assertThat(night.get("block")).isEqualTo(Ink.DARK_BLOCK);
    assertThat(day.get("ink")).isEqualTo(Ink.BLACK_INK);
    List<String> wrong = new ArrayList<>();
    int pairs = check(day, "day", wrong) + check(night, "night", wrong);
    assertThat(wrong).isEmpty();
    assertThat(pairs).isEqualTo(2 * (2 * 8 + 2 + 6));
  }

  /** Text on both grounds, borders of controls, and text on flat areas, which is dark on saffron alone. */
  private static int check(Map<String, Colour> colours, String when, List<String> wrong) {
    int pairs = 0;
    for (String ground : List.of("paper", "block")) {
      for (String text : List.of("ink", "soft", "c0", "c1", "c2", "c3", "c4", "c5")) {
        pairs += pair(of(colours, text), of(colours, ground), 4.5, when + " " + text, wrong);
      }
      pairs += pair(of(colours, "line"), of(colours, ground), 3, when + " line", wrong);
    }
    for (int i = 0; i < 6; i++) {
      Colour on = i == 3 ? Ink.BLACK_INK : Colour.WHITE;
      pairs += pair(on, of(colours, "f" + i), 4.5, when + " field " + i, wrong);
    }
    return pairs;
  }

  private static Colour of(Map<String, Colour> colours, String name) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  private static int pair(
      Colour text, Colour ground, double needed, String what, List<String> wrong) {
    if (text.contrast(ground) < needed) {
      wrong.add(what + " on " + ground + ": " + text.contrast(ground));
    }
    return 1;
  }

  private static Map<String, Colour> colours(String rules) {
    Map<String, Colour> colours = new HashMap<>();
    for (MatchResult found : TOKEN.matcher(rules).results().toList()) {
      colours.putIfAbsent(found.group(1), Colour.read(found.group(2)).orElseThrow());
    }
    return colours;
  }

  @Property(seed = "1789")
  void whatIsMadeOfAColourCanBeRead(
      @ForAll @IntRange(max = 255) int red,
      @ForAll @IntRange(max = 255) int green,
      @ForAll @IntRange(max = 255) int blue) {
    Colour colour = new Colour(red, green, blue);
    Shade day = Shade.of(colour, colour);
    Shade night = Ink.atNight(day);
    assertThat(day.on().contrast(day.field())).isGreaterThanOrEqualTo(Ink.ENOUGH);
    assertThat(night.on().contrast(night.field())).isGreaterThanOrEqualTo(Ink.ENOUGH);
    assertThat(night.text().contrast(Ink.DARK_BLOCK)).isGreaterThanOrEqualTo(Ink.ENOUGH);
    assertThat(night.text().contrast(Ink.DARK_PAPER)).isGreaterThanOrEqualTo(Ink.ENOUGH);
  }
}
