package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What newsrooms wrote for other tools: formats, names of files, folders, what is held back and what is hidden. */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class HabitsTest {

  @TempDir
  Path folder;

  @Test
  void readsTomlAndJsonWithPlaces() {
    SmallSite site = SmallSite.in(folder)
        .file(
            "content/a.md",
            "+++\ntitle = \"In TOML\"\ndate = 2026-11-20T08:00:00+01:00\n[taxonomies]\n"
                + "tags = [\"One\"]\n[extra]\nmood = \"good\"\n+++\nText.\n")
        .file(
            "content/b.md", "{\n \"title\": \"In JSON\",\n \"date\": \"2026-11-20\"\n}\n\nText.\n")
        .file("content/c.md", "{{< note >}}\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published("a/index.html")).contains("In TOML", "/tags/one/");
    assertThat(site.published("b/index.html")).contains("In JSON").doesNotContain("\"date\"");
    Call bad = SmallSite.in(folder)
        .file("content/a.md", "+++\ntitle = \"A\"\ndraft = \"perhaps\"\n+++\n")
        .file("content/c.md", "---\ntitle: C\n---\n")
        .file("content/b.md", "{\n \"title\": \"B\",\n \"title\": \"C\", \"draft\": [1]\n}\n")
        .file("content/d.md", "+++\ntitle = A\n+++\n")
        .file("content/e.md", "{\n \"title\": A\n}\n")
        .build();
    assertThat(bad.exit()).isEqualTo(1);
    assertThat(bad.err())
        .contains("content/a.md:3:9: error: \"perhaps\" cannot be the value of \"draft\"")
        .contains("content/b.md:3:2: error: \"title\" was already written at 2:2")
        .contains("content/b.md:3:25: error: the list \"[…]\" cannot be the value of \"draft\"")
        .contains("content/d.md:2:", "cannot be read as TOML")
        .contains("content/e.md:2:", "cannot be read as JSON")
        .doesNotContain("has no title");
  }

  @Test
  void takesTitleAndDateFromTextAndPath() {
    SmallSite site = SmallSite.in(folder)
        .file(
            "content/_posts/2026-11-20-first.md",
            "---\ntags: a\n---\n\n# The *first* one\n\nText.\n")
        .file("content/2026/11/21/second.md", "# Second\n\nText.\n")
        .file("content/_drafts/third.md", "---\ntitle: Third\ndate: 2026-11-20\n---\n");
    Call call = site.build();
    assertThat(call.err()).isEmpty();
    assertThat(site.published("first/index.html"))
        .contains("The first one")
        .doesNotContain("<h1 id");
    assertThat(site.published("second/index.html")).contains("Second");
    assertThat(site.published()).doesNotContainKey("third/index.html");
    assertThat(site.build("-D").exit()).isZero();
    assertThat(site.published()).containsKey("third/index.html");
  }

  @Test
  void findsTheSectionAmongCategories() {
    SmallSite site = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "sections: [city, world]\ndefaultSection: city\n")
        .file(
            "content/a.md",
            "---\ntitle: A\ndate: 2026-11-20\ncategories: [Bridges, World]\n---\nText.\n")
        .file("content/b.md", "---\ntitle: B\ndate: 2026-11-20\n---\nText.\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published())
        .containsKeys("world/a/index.html", "tags/bridges/index.html", "city/b/index.html")
        .doesNotContainKey("tags/world/index.html");
  }

  @Test
  void handsDownFields() {
    SmallSite site = SmallSite.in(folder)
        .file(
            "site.yml",
            SmallSite.SETTINGS
                + "defaults:\n  - {scope: {path: \"\"}, values: {author: Everybody, kicker: K}}\n")
        .file(
            "content/city/_index.md",
            "---\ntitle: City\ncascade: {authors: [Jo], tags: a, b: c}\n---\n")
        .file("content/city/x/_index.md", "---\ntitle: X\ncascade: {authors: [Sam]}\n---\n")
        .file("content/city/a.md", "---\ntitle: A\ndate: 2026-11-20\nkeywords: [mine]\n---\n")
        .file("content/city/x/b.md", "---\ntitle: B\ndate: 2026-11-20\n---\n")
        .file("content/c.md", "---\ntitle: C\ndate: 2026-11-20\n---\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published("city/a/index.html")).contains("/authors/jo/", "/tags/mine/");
    assertThat(site.published("city/a/index.html")).doesNotContain("/tags/a/");
    assertThat(site.published("city/x/b/index.html")).contains("/authors/sam/", "/tags/a/");
    assertThat(site.published("c/index.html")).contains("/authors/everybody/");
  }

  @Test
  void holdsBackWhatIsNotOutYetOrNoMore() {
    SmallSite site = SmallSite.in(folder)
        .article("a.md", "[over](over.md) [soon](/soon/) [draft](draft.md)")
        .file(
            "content/over.md", "---\ntitle: Over\ndate: 2026-11-01\nexpiryDate: 2026-11-24\n---\n")
        .file(
            "content/soon.md", "---\ntitle: Soon\ndate: 2026-11-01\npublishDate: 2027-01-01\n---\n")
        .file("content/draft.md", "---\ntitle: Draft\ndate: 2026-11-01\nstatus: private\n---\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err()).contains("\"over.md\"", "\"/soon/\"");
    assertThat(site.published("a/index.html")).contains("over soon draft");
    assertThat(site.published())
        .doesNotContainKeys("over/index.html", "soon/index.html", "draft/index.html");
    assertThat(site.build("-D", "-F", "-E").err()).isEmpty();
    assertThat(site.published())
        .containsKeys("over/index.html", "soon/index.html", "draft/index.html");
  }

  @Test
  void hidesWhatAsksForIt() {
    SmallSite site = SmallSite.in(folder)
        .article("a.md", "[n](no-page.md) [u](unlisted.md) [o](outside.md)")
        .file("content/no-page.md", "---\ntitle: NoPage\ndate: 2026-11-01\npermalink: false\n---\n")
        .file(
            "content/unlisted.md",
            "---\ntitle: Unlisted\ndate: 2026-11-21\nbuild: {list: never}\n---\nText.\n")
        .file("content/quiet.md", "---\ntitle: Quiet\ndate: 2026-11-01\nnoindex: true\n---\n")
        .file(
            "content/outside.md",
            "---\ntitle: Outside\ndate: 2026-11-02\nredirectTo: https://else.example/x\n---\n")
        .file(
            "content/first.md",
            "---\ntitle: First\ndate: 2026-11-03\ncanonical_url: https://one.example/\n---\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published())
        .containsKeys("unlisted/index.html", "quiet/index.html")
        .doesNotContainKeys("no-page/index.html", "outside/index.html");
    assertThat(site.published("a/index.html"))
        .contains("n <a href=\"/unlisted/\">u</a> <a href=\"https://else.example/x\">o</a>");
    assertThat(site.published("feed.xml"))
        .contains("https://else.example/x")
        .doesNotContain("Unlisted", "NoPage");
    assertThat(site.published("index.html"))
        .contains("https://else.example/x")
        .doesNotContain("Unlisted", "NoPage");
    assertThat(site.published("sitemap.xml"))
        .contains("/unlisted/")
        .doesNotContain("quiet", "outside");
    assertThat(site.published("quiet/index.html")).contains("noindex");
    assertThat(site.published("first/index.html")).contains("href=\"https://one.example/\"");
  }

  @Test
  void takesInFilesAsOtherToolsKeepThem() {
    SmallSite site = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "static: [static, public]\n")
        .file(
            "content/a.markdown", "---\ntitle: A\ndate: 2026-11-20\nresources: [\"*.pdf\"]\n---\n")
        .file("content/a.pdf", "PDF")
        .file("content/b.pdf.txt", "no")
        .file(
            "content/b.mdx",
            "---\ntitle: B\ndate: 2026-11-20\n---\nimport X from 'x'\n\n# B\n\nText.\n")
        .file(
            "content/c.html",
            "---\ntitle: C\ndate: 2026-11-20\n---\n<p>One.</p>\n\n    <p onclick=\"x\">Two.</p>\n")
        .file("content/plain.html", "<p>No piece.</p>")
        .file("content/d.rst", "D\n=\n")
        .file("content/README.md", "# Read me\n")
        .file("content/x/node_modules/y.md", "# No\n")
        .file("content/_layouts/z.html", "---\nlayout: x\n---\n")
        .file("static/robots-too.txt", "hello")
        .file("public/.well-known/x", "hello");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published())
        .containsKeys("a/index.html", "b/index.html", "c/index.html", "a.pdf", "robots-too.txt")
        .containsKeys(".well-known/x")
        .doesNotContainKeys("plain.html", "b.pdf.txt", "readme/index.html", "README/index.html");
    assertThat(site.published("b/index.html")).doesNotContain("import X");
    assertThat(site.published("c/index.html"))
        .contains("<p>One.</p>", "Two.")
        .doesNotContain("&lt;p");
    assertThat(call.err())
        .contains("content/b.mdx:5: warning: \"import\" and \"export\" of MDX are left out")
        .contains("content/d.rst: warning: files that end in \".rst\" are not read")
        .contains(
            "content/_layouts/z.html: warning: the file is not published, since no piece refers to it",
            "content/b.pdf.txt: warning: the file is not",
            "content/plain.html: warning: the file is not");
  }

  @Test
  void namesBothWhereAStaticFileStandsOnAPage() {
    Call call = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "static: static\n")
        .article("a.md", "Text.")
        .file("static/a/index.html", "hello")
        .build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("content/a.md: error: \"/a/\" is already the address of static/a/index.html");
    Call outside = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "static: [../x, /etc]\n")
        .build();
    assertThat(outside.err()).contains("\"../x\" is no folder", "\"/etc\" is no folder");
  }

  @Test
  void warnsOfAPieceWithoutADateAmongDatedOnes() {
    Call call = SmallSite.in(folder)
        .article("city/a.md", "Text.")
        .file("content/city/b.md", "---\ntitle: B\n---\n")
        .build();
    assertThat(call.err()).contains("content/city/b.md: warning: \"city/b.md\" has no date");
  }

  @Test
  void namesEachUnusedFileOnceOrTheFolderInWhichAllAre() {
    SmallSite site = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "permalinks: {preset: hugo}\n")
        .article("a/index.md", "Text.")
        .file("content/a/note.html", "---\ntitle: N\n---\nNote.");
    for (int i = 0; i < 7; i++) {
      site.file("content/a/" + i + ".csv", "1").file("content/old/x/" + i + ".csv", "1");
    }
    String told = site.build("--verbose").err();
    for (int i = 0; i < 7; i++) {
      assertThat(told).contains("content/a/" + i + ".csv: warning: the file is not published");
    }
    assertThat(told)
        .contains("content/old: warning: the 7 files in this folder are not published")
        .contains("content/a/note.html: warning: a text beside index.md is part of its bundle")
        .doesNotContain("content/a/note.html: warning: the file");
    assertThat(told.split("unused-files", -1)).hasSize(9);
  }

  @Test
  void dataOfEleventysFoldersAreUsed() {
    Call call = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "permalinks: {preset: eleventy}\n")
        .article("news/a.md", "Text.")
        .file("content/news/news.json", "{\"layout\": \"post\"}")
        .file("content/news/news.11tydata.js", "module.exports = {};")
        .file("content/content.json", "{}")
        .file("content/news/b.json", "{}")
        .build();
    assertThat(call.err()).contains("content/news/b.json: warning: the file is not");
    assertThat(call.err().split("unused-files", -1)).as(call.err()).hasSize(2);
  }
}
