package press.rotative.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.rotative.diag.Checked;

class YamlTest {

  private static Checked<Node.Mapping> read(String text) {
    return Yaml.read("a.md", text, 2);
  }

  private static String problem(String text) {
    assertThat(read(text).diagnostics()).as(text).hasSize(1);
    var problem = read(text).diagnostics().get(0);
    return problem + " | " + problem.hint();
  }

  @Test
  void countsLinesInTheWholeFileAndColumnsInCodePoints() {
    Node.Entry second = read("a: 1\n😀é: x\n").value().entries().get(1);
    assertThat(second.line()).isEqualTo(3);
    assertThat(second.value().column()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "title: Rabat: la suite | a.md:2:13: error: \"Rabat: la suite\" holds a colon and a space, which begin a value"
            + " of their own | put the value in quotes: title: \"Rabat: la suite\"",
        "a: 1⏎⇥b: 2 | a.md:3:1: error: a tab stands here | use spaces instead of tabs",
        "a: 1⏎  b: 2 | a.md:3:4: error: \"b: 2\" is indented deeper than its neighbours | align it with the lines above",
        "a: \"x⏎b: 1 | a.md:2:4: error: the quote before \"x\" is never closed | close the quote",
        "t: [a, b⏎u: 1 | a.md:2:4: error: the list opened by \"[a, b\" is never closed | close it with ]",
        "t: @x | a.md:2:4: error: the value \"@x\" begins with a sign that YAML keeps for itself | put the value in quotes",
        "a: 1⏎Rabat⏎b: 2 | a.md:3:1: error: \"Rabat\" is no field | write it as \"name: value\"",
        "t: \"a \"b\" c\" | a.md:2:8: error: 'b\" c\"' follows a value that had already ended"
            + " | put the whole value in single quotes",
        "a: 1⏎b: 2⏎a: 3 | a.md:4:1: error: \"a\" was already written at 2:1 | keep one of the two",
        "a: *b | a.md:2:4: error: \"*b\" stands for nothing that was named before"
            + " | put the value in quotes if it begins with *",
        "- a | a.md:2:1: error: the list \"[…]\" is no field | write fields as \"name: value\", one per line",
        "Rabat | a.md:2:1: error: \"Rabat\" is no field | write fields as \"name: value\", one per line",
        "a: 1⏎--- | a.md:3:1: error: a second document begins here with \"---\" | what follows was not read",
        "a: {{ b }} | a.md:2:5: error: the value \"{…}\" cannot be the name of a field"
            + " | put a value that begins with { or [ in quotes",
        "a: b∅c | a.md:2:5: error: the invisible character \"U+0000\" stands here | delete it",
      })
  void saysWhatIsWrongAndWhatToWriteInstead(String text, String where, String hint) {
    String yaml = text.replace("⏎", "\n").replace("⇥", "\t").replace("∅", "\0");
    assertThat(problem(yaml)).isEqualTo(where + " | " + hint);
  }

  @Test
  void keepsScalarsAsWritten() {
    assertThat(read("a: no\nb: 012\nc: 0x1F\nd: 1_000\ne: ~\n").value().entries())
        .extracting(e -> ((Node.Scalar) e.value()).text())
        .containsExactly("no", "012", "0x1F", "1_000", "~");
  }

  @Test
  void readsNothingAsNoFields() {
    for (String text : new String[] {"", "\n", "# only a comment\n", "---\n", "~", "null\n"}) {
      assertThat(read(text))
          .as(text)
          .isEqualTo(Checked.of(new Node.Mapping(java.util.List.of(), 2, 1)));
    }
  }

  @Test
  void resolvesAliasesAndMergesWhereOwnFieldsWin() {
    Node.Mapping read =
        read("base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\nagain: *b\n").value();
    Node.Mapping use = (Node.Mapping) read.entries().get(1).value();
    assertThat(use.entries()).extracting(Node.Entry::key).containsExactlyInAnyOrder("x", "y");
    assertThat(use.entries())
        .filteredOn(e -> e.key().equals("y"))
        .extracting(e -> ((Node.Scalar) e.value()).text())
        .containsExactly("3");
    assertThat(((Node.Mapping) read.entries().get(2).value()).entries()).hasSize(2);
  }

  @Test
  void givesWhatWasReadBeforeTheMistake() {
    assertThat(read("a: 1\nb: [x, y\nc: 2\n").value().entries())
        .extracting(Node.Entry::key)
        .containsExactly("a", "b");
  }

  @Test
  void stopsEarlyWhereADocumentIsABomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String last = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (last + ", ").repeat(9) + last + "]\n");
    }
    String[] nasty = {
      bomb.toString(),
      "a: " + "[".repeat(100_000),
      "a: " + "{".repeat(100_000),
      "- ".repeat(100_000),
      "? ".repeat(100_000),
      "&a ".repeat(100_000),
      "a: " + "x".repeat(5_000_000),
      "a: " + "x ".repeat(1_000_000),
      "a: \"" + "\\n".repeat(1_000_000),
      "a: " + "b: ".repeat(500_000),
      "a".repeat(2_000_000),
      "\n".repeat(2_000_000),
    };
    for (String text : nasty) {
      // a quiet machine needs less than a second
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
    }
    assertThat(problem(bomb.toString())).contains("brings more than 200000 values");
  }

  @Property(seed = "1789", tries = 2000)
  void neverThrows(
      @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String ascii,
      @ForAll String anything) {
    read(ascii);
    read(anything);
    read("a: " + ascii.replace(' ', '\n') + "\n b: " + anything);
  }
}
