package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What pieces have without writing it, and what becomes of the files that speak for folders and authors. */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class HandedDownTest {

  @TempDir
  Path folder;

  private SmallSite site;

  @BeforeEach
  void aSite() {
    site = SmallSite.in(folder);
  }

  private SmallSite piece(String path, String fields) {
    return site.file(
        "content/" + path,
        "---\ntitle: " + path + "\ndate: 2026-11-20\n" + fields + "---\nText.\n");
  }

  @Test
  void anIndexFileThatIsADraftSaysNothing() {
    site.file(
        "content/city/_index.md",
        "---\ntitle: Hidden City\ndescription: Secret.\ndraft: true\ncascade: {kicker: Kept}\n---\n"
            + "Hush.\n");
    site.file("content/city/bridges/_index.md", "---\ntitle: Spans\nstatus: private\n---\nHush.\n");
    site.file(
        "content/_index.md",
        "---\ndescription: Secret.\ndraft: true\nfront: {lead: city/gone.md}\nlists: 1\n---\n");
    piece("city/a.md", "");
    piece("city/bridges/b.md", "");
    piece("c.md", "").article("c.md", "[the city](city/_index.md)");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains(
            "content/c.md:5:1: warning: the link leads to \"city/_index.md\", which is a draft")
        .doesNotContain("gone.md", "unused");
    assertThat(site.published("city/index.html")).doesNotContain("Hidden", "Secret", "Hush");
    assertThat(site.published("city/a/index.html")).contains("Kept").doesNotContain("Hidden");
    assertThat(site.published()).containsKey("city/bridges/b/index.html");
    assertThat(site.published("city/bridges/index.html")).doesNotContain("Spans", "Hush");
    assertThat(site.published("index.html")).doesNotContain("Secret");
    assertThat(site.build("-D").err()).contains("gone.md").contains("\"lists\" holds no lists");
  }

  @Test
  void severalTargetsAreReadAsAny() {
    site.file(
        "content/_index.md",
        "---\ncascade:\n- target: [{path: /city/**}, {path: /sport/**}, {path: /all/**, lang: fr}]\n  draft: true\n---\n");
    piece("city/a.md", "").article("sport/b.md", "B.").article("all/c.md", "C.");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published())
        .containsKey("all/c/index.html")
        .doesNotContainKeys("city/a/index.html", "sport/b/index.html");
    for (String wrong : new String[] {"/city/**", "[/city/**]", "[{path: /city/**}, 7]"}) {
      site.file(
          "content/_index.md", "---\ncascade:\n- target: " + wrong + "\n  draft: true\n---\n");
      assertThat(site.build().err())
          .contains("content/_index.md:3:3: error: ", "write target: {path: /news/**}");
    }
  }

  @Test
  void whatAnIndexFileHandsDownIsForWhomHugoAims() {
    site.file("content/_index.md", """
        ---
        cascade:
          - target: {path: "{/city,/city/**}", lang: "{fr,EN}"}
            kicker: Braces
          - _target: {path: "/Sport/**", kind: "{page,section}"}
            kicker: Kinds
          - target: {lang: fr}
            draft: true
          - target: {environment: development}
            draft: true
          - target: {kind: section}
            draft: true
          - target: {path: content/notes}
            draft: true
        ---
        """);
    piece("City/a.md", "");
    piece("sport/b.md", "");
    piece("notes/c.md", "");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("city/a/index.html")).contains(">Braces<");
    assertThat(site.published("sport/b/index.html")).contains(">Kinds<");
    assertThat(site.published()).doesNotContainKey("notes/c/index.html");
  }

  @Test
  void pathsInSettingsMayBeginAsMessagesWriteThem() {
    site.file("site.yml", SmallSite.SETTINGS + """
            ignore: [content/private, "content/{a,b}/*.tmp.md"]
            defaults:
              - {path: content/desk, values: {draft: true}}
              - {path: content/, values: {kicker: Everywhere}}
            diagnostics:
              paths: {content/city: {dead-link: off}}
            """);
    piece("private/a.md", "");
    piece("a/b.tmp.md", "");
    piece("desk/c.md", "");
    site.article("city/d.md", "[x](nowhere.md)");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("city/d/index.html")).contains(">Everywhere<");
    assertThat(String.join(" ", site.published().keySet()))
        .doesNotContain("private", "tmp", "desk");
  }

  @Test
  void anAuthorFileThatIsADraftSaysNothing() {
    site.file(
        "content/_authors/jo-doe.md",
        "---\nname: Josephine\ndescription: Secret.\ndraft: true\n---\nHush.\n");
    piece("a.md", "authors: [jo-doe]\n");
    Call call = site.build();
    assertThat(call.exit()).isZero();
    assertThat(call.err())
        .contains(
            "content/a.md:4:11: warning: the file of the author \"jo-doe\" is not out: readers"
                + " see the name as it stands here");
    assertThat(site.published("authors/jo-doe/index.html"))
        .doesNotContain("Josephine", "Secret", "Hush");
    assertThat(site.build("-D").err()).isEmpty();
    assertThat(site.published("authors/jo-doe/index.html")).contains("Josephine", "Hush");
  }

  @Test
  void aCascadeMayNameItsPieces() {
    site.file("content/_index.md", """
        ---
        cascade:
          - _target: {path: "/city/**"}
            kicker: InCity
          - target: {path: world/b, kind: page}
            kicker: InWorld
          - _target: {kind: section}
            kicker: OfSections
          - kicker: Elsewhere
            draft: false
        ---
        """);
    piece("city/x/a.md", "");
    piece("world/b.md", "");
    piece("world/x/c.md", "");
    piece("d.md", "kicker: Own\n");
    Call call = site.build();
    assertThat(call.err()).isEmpty();
    assertThat(site.published("city/a/index.html")).contains("InCity");
    assertThat(site.published("world/b/index.html")).contains("InWorld");
    assertThat(site.published("world/c/index.html")).contains("Elsewhere");
    assertThat(site.published("d/index.html")).contains("<p class=\"kicker\">Own</p>");
  }

  @Test
  void defaultsAreReadInJekyllsFormToo() {
    site.file("site.yml", SmallSite.SETTINGS + """
        defaults:
          - scope: {path: "", type: posts}
            values: {kicker: Posts, author: Jo}
          - scope: {path: "city/_posts"}
            values: {kicker: City}
          - {path: "world/*.md", values: {kicker: World, draft: true}}
        """);
    piece("_posts/2026-11-20-a.md", "");
    piece("city/_posts/2026-11-20-b.md", "");
    piece("world/c.md", "");
    piece("d.md", "");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("a/index.html")).contains("Posts", "/authors/jo/");
    assertThat(site.published("city/b/index.html")).contains("City", "/authors/jo/");
    assertThat(site.published("d/index.html")).doesNotContain("/authors/jo/");
    assertThat(site.published()).doesNotContainKey("world/c/index.html");
  }

  @Test
  void messagesOfSingleFieldsCanBeSilenced() {
    site.file("site.yml", SmallSite.SETTINGS + """
        diagnostics:
          unknown-key: off
          field-twice: error
          paths:
            old: {field-twice: off}
        """);
    piece("a.md", "titel: A\n");
    piece("old/x/b.md", "summary: A\nexcerpt: B\n");
    assertThat(site.build().err()).isEmpty();
    piece("c.md", "summary: A\nexcerpt: B\n");
    assertThat(site.build().err()).contains("content/c.md:5:1: error: \"excerpt\" says");
  }

  @Test
  void inHugoThePathOfAFolderIsItsPageAlone() {
    site.file("site.yml", SmallSite.SETTINGS + "permalinks: hugo\n").file("content/_index.md", """
            ---
            cascade:
              - target: {path: /city}
                kicker: Alone
              - target: {path: /world/fair}
                kicker: Bundle
              - target: {path: "/sport/**"}
                kicker: Below
            ---
            """);
    piece("city/a.md", "");
    piece("world/fair/index.md", "");
    piece("sport/x/b.md", "");
    site.build();
    assertThat(site.published("city/a/index.html")).doesNotContain("Alone");
    assertThat(site.published("world/fair/index.html")).contains("Bundle");
    assertThat(site.published("sport/x/b/index.html")).contains("Below");
  }
}
