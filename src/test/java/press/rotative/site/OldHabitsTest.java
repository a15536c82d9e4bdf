package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What real sites of other tools do that no manual of theirs shows first: addresses, links and files. */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class OldHabitsTest {

  private static final String UTC = "title: The Daily\nurl: https://daily.example/\n";

  @TempDir
  Path folder;

  private SmallSite site(String settings) {
    return SmallSite.in(folder).file("site.yml", UTC + settings);
  }

  @Test
  void takesTheDayOfAnAddressFromTheDateAsItIsWrittenWhereHugoAndPelicanDo() {
    String early = "---\ntitle: A\ndate: 2023-01-01T00:30:00+01:00\n---\nText.\n";
    for (String tool : new String[] {"hugo", "pelican", "jekyll"}) {
      SmallSite site = site("permalinks: {preset: " + tool
              + ", default: /:year/:month/:day/:hour/:slug/}\n")
          .file("content/news/a.md", early)
          .file(
              "content/news/b.md",
              early.replace("date:", "publishDate:").replace("title: A", "title: B"))
          .file("content/news/c.md", "---\ntitle: C\ndate: 2023-01-01 00:30\n---\nText.\n");
      assertThat(site.build().err()).isEmpty();
      String day = tool.equals("jekyll") ? "2022/12/31/23/" : "2023/01/01/00/";
      assertThat(site.published())
          .as(tool)
          .containsKeys(day + "a/index.html", day + "b/index.html", "2023/01/01/00/c/index.html");
    }
  }

  @Test
  void takesFormerAddressesFromTheFolderOfThePageWhereHugoDoes() {
    String text = "---\ntitle: A\ndate: 2026-11-20\naliases: [old-name, ../older, /oldest]\n---\n";
    SmallSite site = site("permalinks: hugo\n").file("content/posts/sub/a.md", text);
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published())
        .containsKeys(
            "posts/sub/old-name/index.html", "posts/older/index.html", "oldest/index.html");
    site.file("site.yml", UTC).file("content/posts/sub/a.md", text.replace("../older, ", ""));
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).containsKeys("old-name/index.html", "oldest/index.html");
  }

  @Test
  void takesTheIndexAboveArticlesForThatOfTheSectionWhereTheToolDoes() {
    for (String tool : new String[] {"eleventy", "astro", "jekyll"}) {
      SmallSite site = site("permalinks: " + tool + "\n")
          .file("content/news/index.md", "---\ntitle: The latest\nlayout: list\n---\nWelcome.\n")
          .file("content/news/a.md", "---\ntitle: A\ndate: 2026-11-20\n---\nText.\n")
          .file("content/about/index.md", "---\ntitle: About\n---\nWe.\n");
      Call call = site.build();
      assertThat(call.exit()).as(call.err()).isZero();
      assertThat(site.published("news/index.html"))
          .as(tool)
          .contains("The latest", "Welcome.", "/news/");
      assertThat(String.join(" ", site.published().keySet())).contains("about");
    }
  }

  @Test
  void takesTheSitesLanguageOutOfNames() {
    SmallSite site = site("language: fr\npermalinks: hugo\nnav: [about.fr.md]\n")
        .file("content/about.fr.md", "---\ntitle: À propos\n---\nNous.\n")
        .file("content/about.en.md", "---\ntitle: About\n---\nWe.\n")
        .file("content/only.en.md", "---\ntitle: Only\n---\nWe.\n")
        .file("content/who.is.md", "---\ntitle: Who\n---\nWe.\n")
        .file("content/news/_index.fr.md", "---\ntitle: Actualité\n---\n")
        .file(
            "content/news/hall/index.fr.md",
            "---\ntitle: La salle\ndate: 2026-11-20\n---\n"
                + "[a](/about/) [b](../../about.md) [c](../../about.fr.md) {{< relref \"about\" >}}\n")
        .file("content/news/hall/index.en.md", "---\ntitle: The hall\n---\nText.\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains("content/about.en.md: warning: \".en\" in the name", "[other-language]")
        .contains("content/only.en.md: warning:", "content/news/hall/index.en.md: warning:");
    assertThat(call.out()).contains("3 warnings");
    assertThat(site.published())
        .containsKeys("about/index.html", "news/hall/index.html", "who.is/index.html")
        .doesNotContainKeys("about.fr/index.html", "about.en/index.html", "only.en/index.html");
    assertThat(site.published("news/index.html")).contains("Actualité");
    assertThat(site.published("news/hall/index.html"))
        .contains("<a href=\"/about/\">a</a> <a href=\"/about/\">b</a> <a href=\"/about/\">c</a>");
  }

  @Test
  void keepsLanguagesInNamesWhereTheToolDoes() {
    SmallSite site =
        site("permalinks: jekyll\n").file("content/about.en.md", "---\ntitle: About\n---\nWe.\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).containsKey("about.en.html");
  }

  @Test
  void findsWhatLinksNameWithThePathOfTheSite() {
    SmallSite site = SmallSite.in(folder)
        .file("site.yml", "title: The Daily\nurl: https://daily.example/mag/\npermalinks: jekyll\n")
        .file("content/_static/assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .file("content/mag.md", "---\ntitle: Mag\n---\nText.\n")
        .file("content/mag/inner.md", "---\ntitle: Inner\n---\nText.\n")
        .file("content/_posts/2026-11-19-b.md", "---\ntitle: B\n---\n# Head\n\nText.\n")
        .file(
            "content/_posts/2026-11-20-a.md",
            "---\ntitle: A\nimage: /mag/assets/a.svg\n---\n"
                + "[b](/mag/2026/11/19/b.html#head) <a href=\"/mag/2026/11/19/b.html\">b</a> [home](/mag/)\n\n"
                + "![A](/mag/assets/a.svg)\n\n<p><img src=\"/mag/assets/a.svg\" alt=\"A\"></p>\n\n"
                + "[inner](/mag/inner.html) [gone](/mag/gone/)\n");
    Call call = site.build();
    assertThat(call.err()).contains("\"/mag/gone/\" [dead-link]").containsOnlyOnce(": warning:");
    assertThat(site.published("2026/11/20/a.html"))
        .contains(
            "<a href=\"/mag/2026/11/19/b.html#head\">b</a> <a href=\"/mag/2026/11/19/b.html\">b</a>")
        .contains("<a href=\"/mag/\">home</a>", "<a href=\"/mag/mag/inner.html\">inner</a>")
        .contains("src=\"/mag/assets/a.svg\"");
  }

  @Test
  void leadsShortLinksOfWordPressToTheirPieces() {
    SmallSite site = site("permalinks: wordpress\n")
        .file(
            "content/a.md",
            "---\ntitle: A\ndate: 2026-11-20\nguid: https://daily.example/?p=3486\n---\n"
                + "[b](/?p=12) [c](https://daily.example/?p=13) [d](/?p=14) [s](/?utm_source=x)\n")
        .file(
            "content/b.md",
            "---\ntitle: B\ndate: 2026-11-20\nid: 12\n---\n[a](https://daily.example/?p=3486)\n");
    Call call = site.build();
    assertThat(call.err())
        .contains("\"https://daily.example/?p=13\" is an address of this site", "[dead-own-link]")
        .contains("the link leads nowhere: \"/?p=14\"");
    assertThat(call.out()).contains("2 warnings");
    assertThat(site.published("2026/11/20/a/index.html"))
        .contains("<a href=\"/2026/11/20/b/\">b</a>", "<a href=\"/?utm_source=x\">s</a>");
    assertThat(site.published("2026/11/20/b/index.html"))
        .contains("<a href=\"/2026/11/20/a/\">a</a>");
  }

  @Test
  void spellsNamesAsZolaAndWordPressDo() {
    for (String[] known : new String[][] {
      {"zola", "C++ & C#", "c-c"},
      {"zola", "it's l’été_2", "it-s-l-ete-2"},
      {"wordpress", "C++ & C#", "c-c"},
      {"wordpress", "it's l’été_2", "its-lete_2"},
      {"wordpress", "v3.5 – the end", "v3-5-the-end"},
      {"zola", "مرحبا", "مرحبا"}
    }) {
      SmallSite site = SmallSite.in(folder.resolve(known[0] + known[2]))
          .file("site.yml", UTC + "permalinks: " + known[0] + "\n")
          .file("content/" + known[1] + ".md", "---\ntitle: A\n---\nText.\n");
      assertThat(site.build().err()).isEmpty();
      assertThat(site.published()).containsKey(known[2] + "/index.html");
    }
  }

  @Test
  void readsWhatOtherToolsReadThoughItIsOfAnotherType() {
    SmallSite site = site("permalinks: eleventy\n")
        .file(
            "content/a.md",
            "---\ntitle: A\ndate: 2026-11-20\npermalink: {build: /x/}\nfeatured: 1\ncover: false\n---\nText.\n")
        .file(
            "content/b.md", "---\ntitle: B\nweight: 1.5\npermalink: {build: false}\n---\nNobody.\n")
        .file("content/c.mkd", "---\ntitle: C\nimageAlt: A hall.\n---\n[a](a.md)\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published())
        .containsKeys("x/index.html", "c/index.html")
        .doesNotContainKey("b/index.html");
  }

  @Test
  void holdsBackWhatOnlyAProgramCouldMake() {
    SmallSite site = site("permalinks: eleventy\n")
        .article("a.md", "[b](b.md)\n")
        .file("content/b.md", "---js\n{ title: \"B\" }\n---\nProgram.\n")
        .file(
            "content/c.md",
            "---\npagination: {data: people}\npermalink: \"/p/{{ p.slug }}/\"\n---\n{{ p.name }}\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains("content/b.md:1:1: warning: the front matter that \"---js\" opens is a program")
        .contains(
            "content/c.md:3:12: warning: the address \"/p/{{ p.slug }}/\" is made by a program");
    assertThat(site.published()).doesNotContainKeys("b/index.html", "c/index.html", "p/index.html");
  }

  @Test
  void showsAddressesInMessagesAsTheyAreWritten() {
    SmallSite site = site("permalinks: jekyll\n")
        .file(
            "content/_posts/2026-11-19-b.md",
            "---\ntitle: B\ntags: [edge case]\ncategories: [Edge Case]\n---\nText.\n")
        .file(
            "content/_posts/2026-11-20-a.md",
            "---\ntitle: A\n---\n{{< relref \"/2026-11-19-b.md#x\" >}} {% post_url 2026-11-18-c %}\n");
    assertThat(site.build().err())
        .contains("the page of \"/2026-11-19-b.md#x\" is there", "nowhere: \"2026-11-18-c\"")
        .contains(
            "2026-11-19-b.md:4:14: warning: the tag \"edge case\" is also written \"Edge Case\" [term-spellings]")
        .doesNotContain("@");
  }

  @Test
  void findsPostsInFoldersAndCategoriesThatBecameTags() {
    SmallSite site = site("permalinks: jekyll\n")
        .file("content/blog/_posts/2026-11-18-b.md", "---\ntitle: B\n---\nText.\n")
        .file("content/_posts/sub/2026-11-19-c.md", "---\ntitle: C\ntags: [HOWTO]\n---\nText.\n")
        .file(
            "content/_posts/2026-11-20-a.md",
            "---\ntitle: A\n---\n[b]({% post_url blog/2026-11-18-b %}) [c]({% post_url sub/2026-11-19-c %}) [t]({category}HOWTO)\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("2026/11/20/a.html"))
        .contains("<a href=\"/blog/2026/11/18/b.html\">b</a> <a href=\"/2026/11/19/c.html\">c</a>")
        .contains("<a href=\"/tags/howto/\">t</a>");
  }

  @Test
  void listsThePagesOfAFolderWithoutArticles() {
    for (String tool : new String[] {"hugo", "zola", "rotative"}) {
      SmallSite site = SmallSite.in(folder.resolve(tool))
          .file("site.yml", UTC + "permalinks: " + tool + "\nsections: [people]\n")
          .file("content/projects/_index.md", "---\ntitle: Projects\nsort_by: weight\n---\n")
          .file("content/projects/one.md", "---\ntitle: One & all\nweight: 2\n---\nText.\n")
          .file("content/projects/two.md", "---\ntitle: Two\nweight: 1\n---\n[up](_index.md)\n")
          .file("content/projects/old/_index.md", "---\ntitle: Old ones\n---\n")
          .file("content/projects/old/three.md", "---\ntitle: Three\n---\nText.\n")
          .file("content/people/jo.md", "---\ntitle: Jo\n---\nText.\n")
          .file("content/empty/_index.md", "---\ntitle: Empty\n---\n")
          .article("news/a.md", "[p](/projects/)");
      Call call = site.build();
      assertThat(call.err())
          .contains("content/empty/_index.md: warning", "[unused-index]")
          .containsOnlyOnce(": warning:");
      assertThat(site.published("projects/index.html"))
          .contains(
              "<h1>Projects</h1>",
              "<li><a href=\"/projects/two/\">Two</a></li>\n"
                  + "<li><a href=\"/projects/one/\">One &amp; all</a></li>\n"
                  + "<li><a href=\"/projects/old/\">Old ones</a></li>");
      assertThat(site.published("projects/old/index.html"))
          .contains("<li><a href=\"/projects/old/three/\">Three</a></li>");
      assertThat(site.published("people/index.html"))
          .contains("<li><a href=\"/people/jo/\">Jo</a></li>");
      assertThat(site.published("news/index.html")).doesNotContain("<li><a href=\"/projects/");
    }
  }

  @Test
  void passesOverPostsWithoutFrontMatterAsJekyllDoes() {
    SmallSite site = site("permalinks: jekyll\n")
        .file("content/_posts/2026-11-20-a.md", "---\n---\n# A\n\nText.\n")
        .file("content/_posts/2026-11-19-notes.md", "# Notes\n\nFor the desk.\n")
        .file("content/about.md", "# About\n\nUs.\n");
    assertThat(site.build().err())
        .contains("content/_posts/2026-11-19-notes.md: warning: a post without front matter")
        .containsOnlyOnce(": warning:");
    assertThat(site.published())
        .containsKeys("2026/11/20/a.html", "about.html")
        .doesNotContainKey("2026/11/19/notes.html");
  }
}
