package press.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
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
  void signsThatSteerAConsoleAreShownAndNotObeyed() throws IOException {
    SmallSite.in(folder)
        .file(
            "content/b.md",
            "---\ntitle: \"B\"\ndate: \"\\e[31mx\\u202E\"\n---\n[\u0007](no\u0007.md) \u009b [a](no.md)\n");
    Path summary = folder.resolve("summary.md");
    String all =
        in(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()), false)
                .out()
            + in(Map.of(), false).err()
            + Files.readString(summary);
    assertThat(all)
        .doesNotContain("\u001b", "\u202E", "\u0007", "\u009b")
        .contains("error: \"\\u001b[31mx\\u202e\" is not a date")
        .contains("    [\\u0007](no\\u0007.md) \\u009b [a](no.md)\n" + " ".repeat(33) + "^\n");
    assertThat(in(Map.of(), false, "--json").out()).containsIgnoringCase("\\u001b[31mx");
  }

  @Test
  void aListShowsSuchSignsToo() {
    SmallSite.in(folder)
        .file("content/b.md", "---\ntitle: \"B\\e[2J\\nC\"\ndate: 2026-11-20\n---\nText.\n");
    assertThat(Call.of("list", "all", "-s", folder.toString()).out())
        .endsWith("\tB\\u001b[2J\\u000aC\n");
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
        .file("content/b.md", "---\ntitle: 100 %\ndate: so|on\n---\n")
        .file(
            "content/c`.md",
            "---\ntitle: C\ndate: '*a* [b](http://c.example) <d> &amp; _e_'\n---\n");
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
        .contains("| error | `content/b.md:3:7` | \"so\\|on\" is not a date")
        .contains("| error | content/c\\`.md:3:7 | "
            + "\"\\*a\\* \\[b\\](http://c.example) \\<d\\> \\&amp; \\_e\\_\" is not a date");
  }

  @Test
  void aCallThatFailsIsMarkedAndInTheSummary() {
    Path summary = folder.resolve("summary.md");
    Map<String, String> gitHub =
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString());
    Call wrong =
        Call.in(gitHub, false, "list", "all", "-s", folder.resolve("100 %").toString());
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err().lines().filter(line -> line.startsWith("::error ")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("::error title=Rotative::there is no folder ")
        .contains("100 %25");
    assertThat(summary)
        .content()
        .contains("## Rotative ended with 2")
        .contains("there is no folder ");
  }

  @Test
  void jsonUnderGitHubStillHasItsSummary() {
    SmallSite.in(folder).article("a.md", "[a](1.md)");
    Path summary = folder.resolve("summary.md");
    Call call = in(
        Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()),
        false,
        "--json");
    assertThat(call.out()).startsWith("{\"published\":true").hasLineCount(1);
    assertThat(call.err()).startsWith("::warning file=");
    assertThat(summary).content().contains("## Published");
  }

  @Test
  void aSummaryThatCannotBeWrittenIsSaidAndTheSiteStaysGood() {
    SmallSite.in(folder).article("a.md", "Text");
    String summary = folder.resolve("no/such/summary.md").toString();
    Call call = in(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary), false);
    assertThat(call.exit()).isZero();
    assertThat(call.err()).contains("the summary of the job cannot be written").hasLineCount(1);
  }

  @Test
  void aCallThatFailsPrintsJsonToo() {
    String site = folder.toString();
    SmallSite.in(folder).article("a.md", "Text").file("theirs/thesis.txt", "x");
    String[][] calls = {
      {"build", "--json", "-s", site, "-d", folder.resolve("theirs").toString()},
      {"build", "--json", "--strct"},
      {"build", "--json", "-s", folder.resolve("none").toString()},
      {"list", "drfts", "--json", "-s", site},
      {"eject", "--json", "-s", site},
      {"explain", "--json", "dead-lnk"},
      {"new", "article", "--json", "-s", site}
    };
    for (String[] words : calls) {
      Call call = Call.of(words);
      assertThat(call.exit()).isEqualTo(2);
      assertThat(call.out()).startsWith("{\"error\":{\"exit\":2,\"message\":\"").hasLineCount(1);
      assertThat(call.err()).startsWith("rotative: ");
    }
  }

  @Test
  void listsAndSettingsHaveTheirMistakesInTheJson() {
    SmallSite.in(folder).article("a.md", "Text").file("content/b.md", "---\ndate: soon\n---\n");
    for (String[] words : new String[][] {{"list", "all"}, {"list", "urls"}}) {
      Call call = Call.of(words[0], words[1], "--json", "-s", folder.toString());
      assertThat(call.exit()).isEqualTo(1);
      assertThat(call.err()).isEmpty();
      assertThat(call.out()).contains("\"diagnostics\":[{").contains("\"code\":\"bad-date\"");
    }
    SmallSite.in(folder).file("site.yml", "title: A\nurl: https://a.example/\ntitel: B\n");
    Call config = Call.of("config", "--json", "-s", folder.toString());
    assertThat(config.out()).contains("\"settings\":[").contains("\"diagnostics\":[");
  }

  @Test
  void shellsAreOfferedValues() {
    assertThat(Call.of("completion").out())
        .contains("\"dead-link\"")
        .contains("\"partials/card.html\"")
        .contains("ID_option_args=($(_rotative_sections)")
        .contains("EDITOR_option_args=(\"vscode\"");
  }

  @Test
  void shellsLookInTheFolderThatTheCallNames() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    SmallSite.in(folder)
        .article("city/a.md", "Text")
        .article("news/deep/b/index.md", "Text")
        .file("content/pictures/p.svg", "<svg/>")
        .file("content/_authors/jo.md", "---\ntitle: Jo\n---\n")
        .file("site.staging.yml", "title: B\n");
    Path script =
        Files.writeString(folder.resolve("script"), Call.of("completion").out());
    for (String option : List.of("-s|" + folder, "--source|=|" + folder)) {
      String words = "rotative new article " + option.replace('|', ' ') + " --section x";
      Process bash = new ProcessBuilder(
              "/bin/bash",
              "-c",
              "source " + script + "; COMP_WORDS=(" + words + "); _rotative_sections; "
                  + "_rotative_environments")
          .redirectErrorStream(true)
          .start();
      assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("city\nnews\nstaging\n");
    }
  }

  @Test
  void aValueThatIsAPieceOfAnOptionIsNoOption() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    Path script =
        Files.writeString(folder.resolve("script"), Call.of("completion").out());
    Process bash = new ProcessBuilder(
            "/bin/bash",
            "-c",
            "source " + script + "; COMP_WORDS=(rotative list -s content x); COMP_CWORD=4; "
                + "currentPositionalIndex list \"'-s' '--content'\" \"'--json'\"")
        .redirectErrorStream(true)
        .start();
    assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("0\n");
  }

  @Test
  void aNameWithATabIsOneColumn() {
    assumeTrue(File.separatorChar == '/', "Windows has no such names");
    SmallSite.in(folder).file("content/a\tb\nc.md", "---\ntitle: A\ndate: 2026-11-20\n---\nText\n");
    assertThat(Call.of("list", "all", "-s", folder.toString()).out())
        .startsWith("a\\u0009b\\u000ac.md\tout\t")
        .hasLineCount(1);
    assertThat(Call.of("list", "urls", "-s", folder.toString()).out())
        .contains("\tarticle\tcontent/a\\u0009b\\u000ac.md\n");
  }

  @Test
  void aBrokenIndexLeavesThePageThatItSpeaksFor() {
    SmallSite site = SmallSite.in(folder)
        .article("city/a.md", "Text")
        .file("content/city/_index.md", "---\ntitle: [\n---\n");
    assertThat(site.build("--skip-broken").err())
        .contains("left out: content/city/_index.md, without which "
            + "https://daily.example/city/ is published: the list opened here");
  }

  @Test
  void anAddressInItsOwnLettersIsSuggestedAsTheNetKnowsIt() {
    SmallSite site = SmallSite.in(folder).article("a.md", "Text");
    assertThat(site.build("-b", "https://écho.example/x").err())
        .contains("write https://xn--cho-9la.example/x");
    site.file("site.yml", "title: A\nurl: https://écho.example\n");
    assertThat(site.build().err()).contains("→ write https://xn--cho-9la.example");
    assertThat(
            Call.of("new", "site", folder.resolve("n").toString(), "--url", "https://écho.example")
                .err())
        .contains("write https://xn--cho-9la.example");
  }

  @Test
  void everyCommandSaysItsVersion() {
    for (String command : List.of("build", "list", "config", "eject", "serve", "explain")) {
      assertThat(Call.of(command, "-V").out()).as(command).startsWith("rotative ");
    }
    assertThat(Call.of("new", "article", "-V").out()).startsWith("rotative ");
  }

  @Test
  void helpAndVersionAreWordsToo() {
    assertThat(Call.of("help")).isEqualTo(Call.of("--help"));
    assertThat(Call.of("help", "build")).isEqualTo(Call.of("build", "--help"));
    assertThat(Call.of("help", "nope").exit()).isEqualTo(2);
    assertThat(Call.of("new").exit()).isEqualTo(2);
    assertThat(Call.of("version").out()).startsWith("rotative ");
  }

  @Test
  void oldSiteMapsMayBePacked() throws IOException {
    SmallSite.in(folder).article("a.md", "Text");
    String map = "<urlset><url><loc>https://old.example/%s/</loc></url></urlset>";
    pack("one.xml.gz", map.formatted("lost"));
    Path index = Files.writeString(
        folder.resolve("index.xml"),
        "<sitemapindex><sitemap><loc>https://old.example/one.xml</loc></sitemap></sitemapindex>");
    Call call = Call.of("list", "urls", "--against", index.toString(), "-s", folder.toString());
    assertThat(call.out()).isEqualTo("https://old.example/lost/\n");
    assertThat(call.exit()).isEqualTo(1);
    Path packed = folder.resolve("one.xml.gz");
    Files.write(packed, Arrays.copyOf(Files.readAllBytes(packed), 30));
    Call damaged = Call.of("list", "urls", "--against", packed.toString(), "-s", folder.toString());
    assertThat(damaged.exit()).isEqualTo(2);
    assertThat(damaged.err()).contains("is packed with gzip, and damaged");
  }

  private void pack(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void piecesThatCannotBeReadAreSkippedToo(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("plan.md"), "---\ntitle: The plan\n---\n");
    SmallSite.in(folder)
        .article("a.md", "Text")
        .file("content/wide.md", "\u00e9t\u00e9".getBytes(StandardCharsets.UTF_16LE))
        .file("content/latin.md", "\u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Files.createSymbolicLink(folder.resolve("content/plan.md"), secret);
    Call call = in(Map.of(), false, "--skip-broken");
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains("left out: content/plan.md: the link leads out of the site")
        .contains("left out: content/wide.md")
        .contains("left out: content/latin.md");
    assertThat(call.out()).contains("3 pieces left out");
    assertThat(SmallSite.in(folder).published()).containsKey("a/index.html");
  }

  @Test
  void codesAreExplainedWithoutTheNet() {
    assertThat(Call.of("explain", "dead-link").out())
        .startsWith("dead-link (warning)\n")
        .contains("→ ");
    assertThat(Call.of("explain", "[DEAD-LINK]")).isEqualTo(Call.of("explain", "dead-link"));
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
