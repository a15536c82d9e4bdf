package press.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

class ReportsTest {

  private static final String LINKS = "[a](1.md) [b](2.md) [c](3.md) [d](4.md) [e](5.md)";

  @TempDir
  Path folder;

  @Test
  void aTerminalShowsThreePlacesOfACode() {
    SmallSite.in(folder).article("city/a.md", LINKS);
    String few = in(Map.of(), true).err();
    assertThat(few.lines().filter(l -> l.contains("[dead-link]"))).hasSize(4);
    assertThat(few).contains("… and 2 more [dead-link]: --verbose shows all");
    assertThat(in(Map.of(), true, "--verbose").err().lines().filter(l -> l.contains("[dead-link]")))
        .hasSize(5);
    assertThat(in(Map.of(), false).err().lines().filter(l -> l.contains("[dead-link]")))
        .hasSize(5);
  }

  @Test
  void otherProgramsGetJson() {
    SmallSite.in(folder)
        .article("city/a.md", "[a](\"1\".md) [b](2.md)")
        .file("content/b.md", "---\ndate: soon\n---\n");
    Call call = in(Map.of(), false, "--json");
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .startsWith("{\"published\":false")
        .contains(
            "\"severity\":\"error\",\"code\":\"bad-date\",\"path\":\"content/b.md\",\"line\":2,\"column\":7");
  }

  @Test
  void gitHubGetsMarksAndASummary() throws IOException {
    SmallSite.in(folder)
        .article("city/a, b.md", "[a](1.md)")
        .file("content/b.md", "---\ntitle: 100 %\ndate: so|on\n---\n");
    Path summary = folder.resolve("summary.md");
    Call call =
        in(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()), false);
    assertThat(call.out().lines().toList())
        .first()
        .asString()
        .startsWith("::error file=")
        .contains("content/b.md,line=3,col=7,title=bad-date::\"so|on\" is not a date")
        .contains("%0A→ ");
    assertThat(call.out()).contains("content/city/a%2C b.md,line=5,col=1,title=dead-link::");
    assertThat(summary)
        .content()
        .contains("## Nothing was published")
        .contains("| error | `content/b.md:3:7` | \"so\\|on\" is not a date");
  }

  @Test
  void codesAreExplainedWithoutTheNet() {
    assertThat(Call.of("explain", "dead-link").out())
        .startsWith("dead-link (warning)\n")
        .contains("→ ");
    assertThat(Call.of("explain").out()).contains("address-taken\n").contains("yaml-syntax\n");
    Call wrong = Call.of("explain", "dead-lnk");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("did you mean \"dead-link\"?");
  }

  private Call in(Map<String, String> environment, boolean interactive, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "build";
    arguments[1] = "-s";
    arguments[2] = folder.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Call.in(environment, interactive, arguments);
  }
}
