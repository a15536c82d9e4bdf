package press.rotative.starter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.rotative.Call;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteConfigReader;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Fields;
import press.rotative.source.Node;
import press.rotative.source.TextFile;
import press.rotative.source.Yaml;
import press.rotative.source.YamlText;

/** Whatever a person types as a title is read again as it was written. */
class WrittenTextTest {

  private static final SiteConfig CONFIG =
      SiteConfigReader.read("site.yml", "title: A\nurl: https://a.example/\n").value();

  @Property(seed = "1789")
  void aTextInQuotesIsReadAsItWas(@ForAll("texts") String text) {
    List<Diagnostic> problems = new ArrayList<>();
    byte[] file = ("title: " + YamlText.quoted(text) + "\nnext: 1\n").getBytes(UTF_8);
    Checked<Node.Mapping> read = Yaml.read("a.md", TextFile.decode("a.md", file, problems), 1);

    assertThat(problems).isEmpty();
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().entries()).hasSize(2);
    assertThat(((Node.Scalar) read.value().entries().get(0).value()).text()).isEqualTo(text);
  }

  @Property(seed = "1789", tries = 200)
  void aTitleIsReadAsItWasTyped(@ForAll("titles") String title) throws IOException {
    Path site = Files.createTempDirectory("title");
    Path file = new NewArticle(title, null, null, false)
        .write(SiteFolder.of(site), CONFIG, Call.NOW)
        .file();
    String text = Files.readString(file);
    int end = text.indexOf("\n---\n", 4);
    Checked<Node.Mapping> read = Yaml.read("a.md", text.substring(4, end + 1), 2);
    Files.delete(file);

    assertThat(read.diagnostics()).isEmpty();
    Fields fields = new Fields("a.md", read.value(), new ArrayList<>());
    assertThat(fields.keys()).containsExactly("title", "date", "draft");
    assertThat(fields.text("title"))
        .isNotNull()
        .extracting(found -> found.value())
        .isEqualTo(title.replaceAll("\\s+", " ").strip());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "---",
            "a: b",
            "\"",
            "\\",
            "'",
            "# a",
            "é 😀",
            "a\n---\nb",
            "\u2028",
            "\u0000",
            "\t",
            "\uFEFF",
            "\u0085",
            "{{ a }}",
            "- a",
            "~",
            "%",
            "\r\n",
            "\uFFFF",
            "null"),
        Arbitraries.strings().withChars("\"\\':#-\n\t{}[]&*!|>%@` \u00e9\u2028").ofMaxLength(12),
        Arbitraries.strings()
            .filter(text -> text.codePoints()
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)));
  }

  @Provide
  Arbitrary<String> titles() {
    return texts().map(text -> "x" + text + "y");
  }
}
