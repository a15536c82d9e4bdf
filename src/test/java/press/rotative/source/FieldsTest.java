package press.rotative.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.rotative.diag.Diagnostic;

class FieldsTest {

  private final List<Diagnostic> problems = new ArrayList<>();

  private Fields fields(String yaml) {
    return new Fields("site.yml", Yaml.read("site.yml", yaml, 1).value(), problems);
  }

  @Test
  void readsBlankAndNullAsAbsent() {
    Fields fields = fields("a: ''\nb:\nc: ~\nd: null\ne: '~'\nf: ' x '\n");
    assertThat(fields.text("a")).isNull();
    assertThat(fields.text("b")).isNull();
    assertThat(fields.text("c")).isNull();
    assertThat(fields.text("d")).isNull();
    assertThat(fields.has("a")).isFalse();
    assertThat(fields.text("e")).extracting(Found::value).isEqualTo("~");
    assertThat(fields.text("f"))
        .extracting(Found::value, f -> f.location().toString())
        .containsExactly("x", "site.yml:6:4");
    assertThat(fields.text("missing")).isNull();
    assertThat(problems).isEmpty();
  }

  @Test
  void readsFlagsNumbersAndLists() {
    Fields fields = fields("a: Yes\nb: off\nc: 012\nd: [x, 2, ~]\ne: y\n");
    assertThat(fields.flag("a")).extracting(Found::value).isEqualTo(true);
    assertThat(fields.flag("b")).extracting(Found::value).isEqualTo(false);
    assertThat(fields.number("c")).extracting(Found::value).isEqualTo(12);
    assertThat(fields.texts("d")).extracting(Found::value).containsExactly("x", "2");
    assertThat(fields.texts("e")).extracting(Found::value).containsExactly("y");
    assertThat(problems).isEmpty();
  }

  @Test
  void saysWhatHasTheWrongType() {
    Fields fields = fields("a: [x]\nb: maybe\nc: 1.5\nd: x\ne: [{x: y}]\n");
    fields.text("a");
    fields.flag("b");
    fields.number("c");
    fields.mapping("d");
    fields.texts("e");
    assertThat(problems)
        .extracting(d -> d + " | " + d.hint())
        .containsExactly(
            "site.yml:1:4: error: the list \"[…]\" cannot be the value of \"a\" | write text",
            "site.yml:2:4: error: \"maybe\" cannot be the value of \"b\" | write true or false",
            "site.yml:3:4: error: \"1.5\" cannot be the value of \"c\" | write a whole number",
            "site.yml:4:4: error: \"x\" cannot be the value of \"d\" | write fields of its own",
            "site.yml:5:5: error: the value \"{…}\" cannot be the value of \"e\" | write text or a list of texts");
  }

  @Test
  void warnsOfKeysThatNobodyAskedFor() {
    Fields fields = fields("title: x\nlangage: fr\n");
    fields.text("title");
    fields.reportUnknown("site.yml", Set.of("title", "language"));
    assertThat(problems)
        .extracting(d -> d + " | " + d.hint())
        .containsExactly(
            "site.yml:2:1: warning: \"langage\" is not known in site.yml | did you mean \"language\"?");
  }
}
