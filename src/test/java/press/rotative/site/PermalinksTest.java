package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.rotative.Call;
import press.rotative.SmallSite;

/** Articles stand where a pattern, or the tool that they come from, says. */
class PermalinksTest {

  @TempDir
  Path folder;

  private static String piece(String fields) {
    return "---\ndate: 2016-02-29 10:21:05\n" + fields + "---\nText.\n";
  }

  private SmallSite site(String permalinks) {
    return SmallSite.in(folder).file("site.yml", SmallSite.SETTINGS + permalinks);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      hugo      | posts/My_First Post.md   | posts/my_first-post/index.html
      hugo      | posts/tour/index.md      | posts/tour/index.html
      jekyll    | city/Hello_World.md      | city/2016/02/29/Hello_World.html
      date      | Hello.md                 | 2016/02/29/Hello.html
      pretty    | Hello.md                 | 2016/02/29/Hello/index.html
      ordinal   | Hello.md                 | 2016/060/Hello.html
      none      | Hello.md                 | Hello.html
      zola      | blog/2016/hello.md       | blog/2016/hello/index.html
      eleventy  | blog/Hello_World.md      | blog/Hello_World/index.html
      astro     | blog/Hello_World 2!.md   | blog/hello_world-2/index.html
      pelican   | city/whatever.md         | letat-est-la.html
      pelican   | city/x/index.md          | letat-est-la.html
      wordpress | city/hello.md            | 2016/02/29/hello/index.html
      """)
  void presetsKeepAddresses(String preset, String file, String page) {
    SmallSite site = site("permalinks: " + preset + "\n")
        .file("content/" + file, piece("title: L’État est là !\n"));
    Call call = site.build();
    assertThat(call.err()).isEmpty();
    assertThat(site.published()).containsKey(page);
  }

  @Test
  void jekyllDatesPostsAndCollectionsOnly() {
    SmallSite site = site("permalinks: pretty\nsections: [recipes]\n")
        .file("content/_posts/2016-02-29-a.md", piece("title: A\n"))
        .file("content/_recipes/soup.md", piece("title: Soup\n"))
        .file("content/docs/guide.md", piece("title: Guide\n"))
        .file("content/docs/2016-02-28-b.md", piece("title: B\n"));
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published())
        .containsKeys(
            "2016/02/29/a/index.html",
            "recipes/2016/02/29/soup/index.html",
            "docs/guide/index.html",
            "docs/2016/02/29/b/index.html");
  }

  @Test
  void patternsOfHugosSectionsHoldForPagesToo() {
    SmallSite site = site("permalinks: {preset: hugo, page: '/:slug/', log: '/:year/:slug/'}\n")
        .file("content/page/links/index.md", "---\ntitle: Links\n---\n")
        .file("content/log/start.md", "---\ntitle: Start\n---\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).containsKeys("links/index.html", "log/start/index.html");
  }

  @ParameterizedTest
  @CsvSource({
    "{{title|slugify}}/, the-fair/index.html",
    "/{{ title | slug | url }}/, the-fair/index.html",
    "/{{ page.fileSlug }}.html, X.html"
  })
  void filtersOfEleventyAreUnderstood(String pattern, String page) {
    SmallSite site = site("permalinks: eleventy\n")
        .file("content/X.md", piece("title: The Fair\npermalink: '" + pattern + "'\n"));
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).containsKey(page);
  }

  @Test
  void aSectionCanHaveItsOwnPattern() {
    SmallSite site = site("""
        permalinks:
          default: /:year/:i_month/:i_day/:hour-:minute-:second/:slug
          news: /n/:author/:title.html
          pages: /p/:slug/
        """)
        .file("content/news/a.md", piece("title: The Fair\nauthors: [Jo Doe]\n"))
        .file("content/city/b.md", piece("title: B\nslug: C++\n"))
        .file("content/about.md", "---\ntitle: About\n---\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published())
        .containsKeys(
            "n/jo-doe/the-fair.html",
            "2016/2/29/10-21-05/c-plus-plus/index.html",
            "p/about/index.html");
  }

  @Test
  void aPageThatIsAFileLinksLikeOne() {
    SmallSite site = site("permalinks: /:year/:month/:day/:slug.html\n")
        .file(
            "content/a.md",
            piece("title: A\n")
                + "[file](b.md), [beside](b.html), [bare](b), [up](/2016/02/29/b.html#b)\n\n# B\n")
        .file("content/b.md", piece("title: B\n") + "\n## B\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("2016/02/29/a.html"))
        .contains("<a href=\"/2016/02/29/b.html\">file</a>")
        .contains("<a href=\"/2016/02/29/b.html\">beside</a>")
        .contains("<a href=\"/2016/02/29/b.html\">bare</a>")
        .contains("<a href=\"/2016/02/29/b.html#b\">up</a>")
        .contains("https://daily.example/2016/02/29/a.html");
  }

  @Test
  void aPatternIsCheckedOnce() {
    assertThat(site("permalinks: /:yaer/:slug/\n").article("a.md", "").build().err())
        .contains("site.yml:4:13: error: \":yaer\" stands for nothing in an address")
        .contains(":year")
        .contains(":slugorfilename");
    assertThat(site("permalinks: hugoo\n").build().err()).contains("did you mean \"hugo\"?");
    assertThat(site("permalinks: /../:slug/\n").build().err())
        .contains("cannot be an address of this site");
    assertThat(site("permalinks: /news/:year/\n").build().err())
        .contains("gives all pieces one address");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      url: /a/b.html                              | a/b.html
      permalink: /caf%C3%A9/index.html            | café/index.html
      path: about                                 | about/index.html
      url: /notes.txt                             | notes.txt
      url: /old/page.htm                          | old/page.htm
      url: /news/feed.xml                         | news/feed.xml
      url: /version-1.2                           | version-1.2/index.html
      url: /old.php                               | old.php/index.html
      permalink: /:year/:title/                   | 2016/the-fair/index.html
      permalink: pretty                           | 2016/02/29/x/index.html
      permalink: "/{{ page.fileSlug }}/news.html" | x/news.html
      url: /404.html                              | 404.html
      """)
  void aPieceSaysWhereItStands(String field, String page) {
    SmallSite site = SmallSite.in(folder)
        .file(
            "content/x.md",
            field.contains("404")
                ? "---\ntitle: Gone\n" + field + "\n---\nGone.\n"
                : piece("title: The fair\n" + field + "\n"));
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).containsKey(page);
    assertThat(site.published(page)).contains("<h1");
  }

  @Test
  void noAddressLeadsOutOrClashes() {
    SmallSite site = SmallSite.in(folder)
        .file("content/a.md", piece("title: A\nurl: /../../a.html\n"))
        .file("content/b.md", piece("title: B\nurl: \"https://x.example/b/\"\n"))
        .file("content/_static/data", "file")
        .file("content/c.md", piece("title: C\nurl: /data/c/\n"))
        .file("content/d.md", piece("title: D\nurl: /" + "x".repeat(300) + "/\n"));
    assertThat(site.build().err())
        .contains("\"/../../a.html\" cannot be an address of this site")
        .contains("\"https://x.example/b/\" is on another host")
        .contains(
            "content/c.md: error: \"/data/c/\" is already the address of content/_static/data")
        .contains("too long for a file");
  }

  @Test
  void aSectionCanBePartOfAnother() {
    SmallSite site = SmallSite.in(folder)
        .file("content/news/_index.md", "---\ntitle: News\n---\n")
        .file("content/news/africa/_index.md", "---\ntitle: Africa\n---\nAll of it.\n")
        .file("content/news/africa/rabat/a.md", piece("title: Rabat\n"))
        .file("content/news/b.md", piece("title: World\n"));
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("news/africa/index.html"))
        .contains("All of it.")
        .contains("/news/africa/a/")
        .doesNotContain("World</a>");
    assertThat(site.published("news/index.html")).contains("/news/africa/a/").contains("/news/b/");
    assertThat(site.published("news/africa/a/index.html"))
        .containsSubsequence("href=\"/news/\"", "href=\"/news/africa/\"");
  }
}
