package press.rotative.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.SmallSite;

/** What the settings say of paths and sections that are not there is told. */
class UnusedPatternsTest {

  @TempDir
  Path folder;

  private String build(String settings) {
    return SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + settings)
        .article("news/markets/a.md", "Text.")
        .article("Sport/b.md", "Text.")
        .file("content/sport.txt", "x")
        .build()
        .err();
  }

  @Test
  void pathsWithoutFilesAreTold() {
    String told = build("""
        defaults:
          - {path: News, values: {draft: true}}
          - {path: markets, values: {draft: true}}
          - {scope: {path: news/markts}, values: {draft: true}}
        ignore: [news/Markets/a.md, "*.bak", drafts, "nothere/**", "**/nor/*", ".old/**"]
        diagnostics:
          paths:
            sprot.txt: {dead-link: off}
        """);
    assertThat(told)
        .contains(
            "site.yml:5:12: warning: nothing below content/ is called \"News\" [unused-pattern]",
            "the disk has \"news\": write it with the same capitals",
            "site.yml:6:12: warning: nothing below content/ is called \"markets\"",
            "site.yml:7:20: warning: nothing below content/ is called \"news/markts\"",
            "did you mean \"news/markets\"?",
            "site.yml:8:10: warning: nothing below content/ is called \"news/Markets/a.md\"",
            "the disk has \"news/markets/a.md\"",
            "site.yml:8:46: warning: nothing below content/ is called \"nothere/**\"",
            "site.yml:11:5: warning: nothing below content/ is called \"sprot.txt\"",
            "did you mean \"sport.txt\"?");
    assertThat(told.split("unused-pattern", -1)).as(told).hasSize(7);
  }

  @Test
  void pathsWithFilesAreNot() {
    assertThat(build("""
            defaults:
              - {path: "", values: {kicker: A}}
              - {path: news, values: {kicker: B}}
              - {path: "content/news/**/*.md", values: {kicker: C}}
              - {path: /Sport/, values: {kicker: D}}
            ignore: [/sport.txt, news/markets/]
            diagnostics: {paths: {markets: {dead-link: off}, "*.md": {dead-link: off}}}
            """)).doesNotContain("unused-pattern");
  }

  @Test
  void anEmptySiteIsToldNothing() {
    assertThat(SmallSite.in(folder)
            .file(
                "site.yml", SmallSite.SETTINGS + "defaults: [{path: news, values: {kicker: A}}]\n")
            .build()
            .err())
        .doesNotContain("unused-pattern");
  }

  @Test
  void addressesOfASectionThatIsNotThereAreTold() {
    assertThat(build("permalinks: {sprot: /s/:slug/, sport: /t/:slug/, news/markets: /m/:slug/}\n"))
        .contains(
            "site.yml:4:21: warning: no section is called \"sprot\" [unknown-section]",
            "did you mean \"Sport\"?",
            "no section is called \"news/markets\"") // it has no _index.md
        .doesNotContain("called \"sport\"");
  }

  @Test
  void cascadeIsCalledDefaultsHere() {
    assertThat(build("cascade: {draft: true}\n"))
        .contains("write defaults: [{path: …, values: {…}}]");
  }
}
