package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What pieces hold that were written for another tool, under that tool's preset, as public sites write them. */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class MovingInTest {

  @TempDir
  Path folder;

  private SmallSite from(String tool) {
    return SmallSite.in(folder).file("site.yml", SmallSite.SETTINGS + "permalinks: " + tool + "\n");
  }

  @Test
  void partsJekyllsCategoriesAtSpaces() {
    SmallSite site = from("jekyll")
        .file(
            "content/_posts/2026-11-20-a.md",
            "---\ntitle: A\ncategories: City Harbour\ntags: big cranes\n---\nText.\n")
        .file("content/_posts/2026-11-20-b.md", "---\ntitle: B\ncategory: Local News\n---\nText.\n")
        .file("content/_posts/sub/2026-11-20-c.md", "---\ntitle: C\n---\nText.\n");
    Call call = site.build();
    assertThat(call.err()).isEmpty();
    assertThat(site.published())
        .containsKeys(
            "city/harbour/2026/11/20/a.html",
            "local news/2026/11/20/b.html",
            "2026/11/20/c.html",
            "tags/big/index.html",
            "tags/cranes/index.html");
  }

  @Test
  void keepsTheDayInNamesWhereHugoAndAstroDo() {
    for (String tool : new String[] {"hugo", "astro", "zola", "eleventy"}) {
      SmallSite site =
          from(tool).file("content/notes/2026-11-20-a.md", "---\ntitle: A\n---\nText.\n");
      assertThat(site.build().err()).isEmpty();
      boolean kept = tool.equals("hugo") || tool.equals("astro");
      assertThat(site.published())
          .as(tool)
          .containsKey("notes/" + (kept ? "2026-11-20-a" : "a") + "/index.html");
    }
  }

  @Test
  void readsDatesWithEnglishMonths() {
    SmallSite site = from("astro")
        .file("content/a.md", "---\ntitle: A\npubDate: 'Nov 08 2026'\n---\nText.\n")
        .file("content/b.md", "---\ntitle: B\ndate: Sun, 8 Nov 2026 10:00:00 GMT\n---\nText.\n")
        .file("content/c.md", "---\ntitle: C\npubDatetime: November 8, 2026\n---\nText.\n")
        .file("content/d.md", "---\ntitle: D\ndate: Foo 08 2026\n---\nText.\n");
    Call call = site.build();
    assertThat(call.err()).contains("1 error", "content/d.md:3:7: error: \"Foo 08 2026\"");
  }

  @Test
  void leavesTheFrontPageWhereItIs() {
    SmallSite site = from("jekyll")
        .file("content/index.md", "---\nlayout: home\n---\n")
        .file("content/about.md", "---\ntitle: About\npermalink: /\n---\nUs.\n")
        .article("_posts/2026-11-20-a.md", "[home](/) [about](/about.md)");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains("content/about.md: warning: the front page stands at \"/\"", "[front-taken]")
        .doesNotContain("content/index.md");
  }

  @Test
  void publishesAFolderThatOnlySpeaksForItself() {
    SmallSite site = from("hugo")
        .file("content/about/_index.md", "---\ntitle: About\n---\nUs.\n")
        .file("content/hidden/_index.md", "---\ntitle: Hidden\ndraft: true\n---\nNot out.\n")
        .article("posts/a.md", "[about](/about/)");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("about/index.html")).contains("Us.");
    assertThat(site.published()).doesNotContainKey("hidden/index.html");
  }

  @Test
  void namesTextsThatHaveNoPage() {
    SmallSite site = from("hugo")
        .article("posts/a/index.md", "Text.")
        .file("content/posts/a/notes.md", "---\ntitle: Notes\n---\nText.\n")
        .file("content/_people/jo.md", "---\ntitle: Jo\n---\nText.\n")
        .file("content/posts/Loud.MD", "---\ntitle: Loud\ndate: 2026-11-20\n---\nText.\n")
        .file("content/posts/list.org", "* List\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains("content/posts/a/notes.md: warning:", "[bundle-text]")
        .contains("content/_people/jo.md: warning:", "[closed-folder]")
        .contains("content/posts/list.org: warning:", "[not-read]");
    assertThat(site.published()).containsKey("posts/loud/index.html");
  }

  @Test
  void opensCollectionsThatAreSections() {
    SmallSite site = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "permalinks: jekyll\nsections: [recipes]\n")
        .file("content/_recipes/soup.md", "---\ntitle: Soup\n---\nHot.\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).containsKey("recipes/soup.html");
  }

  @Test
  void readsTitlesAsTheirToolPrintsThem() {
    String piece =
        "---\ntitle: Tips &amp; Tricks\ndate: 2026-11-20\ntags: [A &amp; B]\n---\nText.\n";
    SmallSite site = from("wordpress").file("content/a.md", piece);
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("2026/11/20/a/index.html"))
        .contains("Tips &amp; Tricks", "A &amp; B")
        .doesNotContain("&amp;amp;");
    assertThat(from("hugo").file("content/a.md", piece).build().exit()).isZero();
    assertThat(site.published("a/index.html")).contains("Tips &amp;amp; Tricks");
  }

  @Test
  void keepsAnAddressOfItsOwnHostAndDropsAForeignOne() {
    SmallSite site = from("wordpress")
        .file(
            "content/a.md",
            "---\ntitle: A\ndate: 2026-11-20\nlink: https://daily.example/old/a/\n---\nText.\n")
        .file(
            "content/b.md",
            "---\ntitle: B\ndate: 2026-11-20\nlink: https://else.example/b/\n---\nText.\n");
    Call call = site.build();
    assertThat(call.err()).contains("content/b.md:4:7", "[foreign-address]");
    assertThat(site.published()).containsKeys("old/a/index.html", "2026/11/20/b/index.html");
  }

  @Test
  void readsFieldsWithoutFences() {
    SmallSite site = from("pelican")
        .file(
            "content/a.md",
            "Title: One: two\nDate: 2026-11-20 10:00\nModified:\nTags: a; b, c\nAuthors: Jo Doe, Sam\n"
                + "Summary: begins\n    and goes on\n\nBody: with a colon.\n")
        .file("content/pages/p.md", "title: P\ndate: 2026-11-20\n\nA page.\n")
        .file("content/pages/note.md", "Note: no head, since nothing is called title.\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err()).contains("content/pages/note.md");
    assertThat(site.published("one-two.html"))
        .contains(
            "One: two", "/authors/jo-doe/", "/authors/sam/", "/tags/b-c/", "begins and goes on")
        .contains("Body: with a colon.")
        .doesNotContain("Modified");
    assertThat(site.published("pages/p.html")).contains("A page.");
    assertThat(site.published("pages/note.html")).contains("Note: no head");
    Call bad = from("pelican")
        .file("content/a.md", "Title: A\nDate: soon\ntitle: B\n\nText.\n")
        .build();
    assertThat(bad.err())
        .contains("content/a.md:2:7: error: \"soon\" is not a date")
        .contains("content/a.md:3:1: error: \"title\" was already written");
  }

  @Test
  void readsPelicansPlaceholders() {
    SmallSite site = from("pelican")
        .article("a.md", "[b]({filename}sub/b.md) [b](|filename|/sub/b.md#x) [t]({tag}big one)")
        .file("content/sub/b.md", "Title: B\nDate: 2026-11-20\nTags: big one\n\nText.\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published("amd.html")).contains("<a href=\"/b.html\">b</a>");
  }

  @Test
  void readsZolasShortcodes() {
    SmallSite site = from("zola")
        .file("templates/components/quote.html", "<q>{{ component.body }}</q>")
        .article(
            "a.md",
            "{{ youtube(id=\"x1y2z3\", autoplay=true) }}\n\n{{ nobody(a=1) }}\n\n"
                + "{% quote(author=\"Jo\") %}\nWords *here*.\n{% end %}\n");
    Call call = site.build();
    assertThat(call.err()).contains("content/a.md:7:1", "the shortcode \"nobody\"");
    assertThat(site.published("a/index.html"))
        .contains("watch?v=x1y2z3", "<em>here</em>", "nobody(a=1)")
        .doesNotContain("{% ");
  }

  @Test
  void readsJekyllsIncludesAndFilters() {
    SmallSite site = from("jekyll")
        .file(
            "content/assets/p.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"2\"/>")
        .article(
            "_posts/2026-11-20-a.md",
            "{% include figure.liquid path=\"assets/p.svg\" title=\"T\" class=\"c\" %}\n\n"
                + "![p]({{ '/assets/p.svg' | prepend: site.baseurl | prepend: site.url }})\n\n"
                + "{% include embed/youtube.html id='x1y2z3' %}\n\n{% gist jo/12 %}\n\n"
                + "{% include JB/setup %}\n");
    Call call = site.build();
    assertThat(call.err()).isEmpty();
    assertThat(site.published("2026/11/20/a.html"))
        .contains("src=\"/assets/p.svg\"", "watch?v=x1y2z3", "https://gist.github.com/jo/12")
        .doesNotContain("JB/setup", "{%");
  }

  @Test
  void readsEleventysNamedFences() {
    SmallSite site = from("eleventy")
        .file("content/a.md", "---json\n{\"title\": \"A\", \"date\": \"2026-11-20\"}\n---\nText.\n")
        .file("content/b.md", "---toml\ntitle = \"B\"\ndate = 2026-11-20\n---\nText.\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).containsKeys("a/index.html", "b/index.html");
    Call bad = from("eleventy")
        .file("content/c.md", "---js\n{title: \"C\"}\n---\nText.\n")
        .build();
    assertThat(bad.err())
        .contains("content/c.md:1:1: warning: the front matter that \"---js\" opens");
  }

  @Test
  void readsNamesOutOfFields() {
    SmallSite site = from("astro")
        .file(
            "content/a.md",
            "---\ntitle: A\ndate: 2026-11-20\ntags: [{name: CI/CD, slug: x}, {name: Swift}]\n"
                + "author: {display_name: Jo Doe, login: jo}\nimage: {background: b.png}\n---\nText.\n");
    Call call = site.build();
    assertThat(call.err()).contains("[image-without-path]");
    assertThat(site.published("a/index.html"))
        .contains("/tags/ci-cd/", "/tags/swift/", "/authors/jo-doe/");
  }

  @Test
  void findsPicturesFromThePagesAddress() {
    SmallSite site = from("eleventy")
        .file(
            "content/img/p.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"2\"/>")
        .article("posts/a.md", "![p](../../img/p.svg)");
    assertThat(site.build().err()).isEmpty();
  }

  @Test
  void dropsAnAliasThatIsTheOwnAddress() {
    SmallSite site = from("jekyll")
        .file("content/cv.md", "---\ntitle: CV\npermalink: /cv/\nredirect_from: /cv\n---\nText.\n");
    assertThat(site.build().err()).isEmpty();
  }

  @Test
  void weighsWhatReadingFindsAsTheSiteWants() {
    SmallSite site = SmallSite.in(folder)
        .file(
            "site.yml",
            SmallSite.SETTINGS + "diagnostics: {unknown-shortcode: off, not-read: off}\n")
        .file("content/a.rst", "A\n=\n")
        .article("b.md", "{{< tabs >}}\n");
    assertThat(site.build().err()).doesNotContain("unknown-shortcode", "not-read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "permalinks: hugo",
        "permalinks: jekyll",
        "permalinks: zola",
        "permalinks: eleventy",
        "permalinks: astro",
        "permalinks: wordpress"
      })
  void anIndexAtTheTopIsNoPageBesideTheFront(String preset) {
    SmallSite site = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + preset)
        .article("news/a.md", "[Home](../index.md)")
        .file("content/index.md", "---\ntitle: Home\ndate: 2026-11-20\n---\nHello.\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .containsOnlyOnce("content/index.md: warning: the front page stands at \"/\"");
    assertThat(site.published("feed.xml")).doesNotContain("Hello.");
    assertThat(site.published().keySet()).noneMatch(path -> path.startsWith("index/"));
    site.file("content/index.md", "---\ntitle: Home\nslug: hello\n---\nHello.\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published().keySet()).anyMatch(path -> path.startsWith("hello"));
  }

  @Test
  void pelicanSaysWhereAPageIsSaved() {
    SmallSite site = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "permalinks: pelican\n")
        .file("content/a.md", "Title: A\nDate: 2026-11-20\nSave_as: blog/s.html\n\nText.\n")
        .file("content/b.md", "Title: B\nDate: 2026-11-20\nUrl: u/\nSave_as: u.html\n\nText.\n")
        .file("content/c.md", "Title: C\nDate: 2026-11-20\nStatus: skip\n\nText.\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published())
        .containsKeys("blog/s.html", "u/index.html")
        .doesNotContainKeys("u.html", "c.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: News", "title: News\ndate: 2026-11-20"})
  void anIndexBesideArticlesIsToldItsName(String fields) {
    Call call = SmallSite.in(folder)
        .article("news/a.md", "Text.")
        .file("content/news/index.md", "---\n" + fields + "\n---\nAll news.\n")
        .build();
    assertThat(call.err())
        .contains("[address-taken]", "call the file _index.md, and its text opens that page");
  }

  @Test
  void aPageAtTheAddressOfAListIsToldWhereItMayStand() {
    Call call = SmallSite.in(folder)
        .article("news/a.md", "Text.")
        .file("content/news.md", "---\ntitle: All\n---\nAll news.\n")
        .file("content/archive.md", "---\ntitle: All\n---\nAll years.\n")
        .file("content/_static/authors/jo/index.html", "x")
        .file("content/news/b.md", "---\ntitle: B\ndate: 2026-11-20\nauthor: Jo\n---\nText.\n")
        .build();
    assertThat(call.err())
        .contains(
            "content/news.md: error: \"/news/\" is already the address of the section \"news\"",
            "→ move the file to content/news/_index.md, and its text opens that page;",
            "→ write slug: for a page of its own, or paths: in site.yml for other addresses",
            "→ give one of the two another slug or file name");
  }
}
