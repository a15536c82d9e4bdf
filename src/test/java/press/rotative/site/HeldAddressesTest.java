package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.rotative.Call;
import press.rotative.SmallSite;
import press.rotative.url.Slug;

/** The address of a piece that is not out is printed nowhere, wherever and however somebody wrote it. */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class HeldAddressesTest {

  private static final String NOW = "2026-11-24T12:00:00Z";

  /** URL: the whole address, ROOT: from the site's path on, QUOTED: the whole one for a query. */
  private static final String TEXT = """
      Words URL and <URL> and [URL](URL) and [words](URL) and [more](/SLUG/ "See URL").

      <p>URL, (URL) ROOT <a href=/SLUG/>URL</a> <b title="URL">b</b> <i title="ROOT">i</i></p>

      <iframe src="/SLUG/" title="URL"></iframe>

      ## A heading URL

      Share [here](https://x.example/share?u=QUOTED&t=1) or {{ site.url }}/SLUG/ now,
      {{ "/SLUG/" | relative_url }} and {{ "/SLUG/" | absolute_url }} and {{< relref "held.md" >}}.

      ![URL](p.svg "URL")

      ::figure{src=p.svg alt="URL" caption="Caption URL" credit="URL"}

      {{< figure src="p.svg" alt="a" caption="Caption URL" title="URL" >}}

      ```note {title="URL"}
      URL
      ```

      {{< youtube id="abc" title="URL" >}}

      > quoted `URL`

      Terms BASE/tags/TERM/ and BASE/old-SLUG/ and BASE/authors/TERM/ and BASE/TERM-desk/.
      """;

  @TempDir
  Path folder;

  private SmallSite site(String base, String slug) {
    String whole = "https://daily.example" + base;
    String url = whole + slug + "/";
    String text = TEXT.replace("QUOTED", encoded(url))
        .replace("URL", url)
        .replace("ROOT", base + slug + "/")
        .replace("BASE", whole.substring(0, whole.length() - 1))
        .replace("TERM", Slug.of(slug))
        .replace("SLUG", slug);
    return SmallSite.in(folder)
        .file(
            "site.yml",
            "title: T\nurl: " + whole + "\ntimezone: Europe/Paris\ndescription: Site " + url
                + "\nlists: {links: {data: links}}\n")
        .file("content/_data/links.yml", "- {label: \"" + url + "\"}\n")
        .file("content/_index.md", "---\ntitle: F\ndescription: Front " + url + "\n---\n")
        .file("content/city/_index.md", "---\ntitle: City\ndescription: City " + url + "\n---\n")
        .file("content/_authors/jo.md", "---\ntitle: Jo\ndescription: Jo " + url + "\n---\nJo.")
        .file(
            "content/city/p.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"2\"/>")
        .file(
            "content/held.md",
            "---\ntitle: Held\ndate: 2026-12-01\nslug: " + slug + "\nsection: " + slug
                + "-desk\ntags: [" + slug + "]\nauthors: [" + slug + "]\nurl: /" + slug
                + "/\naliases: [/old-" + slug + "/]\n---\nSoon.")
        .file(
            "content/city/a.md",
            "---\ntitle: \"A " + url + "\"\ndate: 2026-11-20\nauthors: [jo]\nlayout: long\nkicker: "
                + url
                + "\ndescription: See " + url + ".\nimage: {src: p.svg, alt: \"" + url
                + "\", caption: \"" + url + "\", credit: \"" + url + "\"}\nextra: {note: \"" + url
                + "\"}\n---\n" + text)
        .file(
            "templates/layouts/long.html",
            "<title>{{ page.title }}</title><link rel=\"canonical\" href=\"{{ page.canonical }}\">"
                + "<script>var a = \"" + url.replace("/", "\\/") + "\";</script>"
                + "<p title=\"{{ story.extra.note }}\">{% for row in lists.links %}{{ row.label }} {% endfor %}"
                + "{{ story.kicker }} {{ story.standfirst }}</p>{{ story.body }}");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "/,geheim-plan",
    "/sub/,geheim-plan",
    "/,décision-secrète",
    "/sub/,décision-secrète",
    "/,خبر-عاجل",
    "/sub/,خبر-عاجل"
  })
  void isPrintedNowhere(String base, String slug) {
    SmallSite site = site(base, slug);
    Call call = site.build("--clock", NOW);
    assertThat(call.exit()).as(call.err()).isZero();
    site.published().forEach((path, bytes) -> {
      String text = path + new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
      assertThat(text)
          .as(path)
          .doesNotContain(slug, Slug.of(slug), encoded(slug).toLowerCase(Locale.ROOT))
          .doesNotContain(encoded(encoded(slug)).toLowerCase(Locale.ROOT));
    });
    assertThat(site.published("city/a/index.html"))
        .contains(
            "<p>Words https://daily.example" + base + " and https://daily.example" + base + " and",
            "Caption https://daily.example" + base + "<",
            "?u=" + encoded("https://daily.example" + base) + "&amp;t=1",
            "id=\"a-heading-httpsdailyexample\"");
    assertThat(call.err())
        .contains("site.yml:4:19: warning: the text names \"https://daily.example" + base)
        .contains(
            "content/_data/links.yml:1:12:",
            "content/_index.md:3:20:",
            "content/city/_index.md:3:19:",
            "content/_authors/jo.md:3:17:",
            "content/city/a.md:",
            "templates/layouts/long.html:1:");
    site.build("--clock", NOW, "-F");
    for (String page :
        new String[] {"index.html", "city/index.html", "authors/jo/index.html", "feed.xml"}) {
      assertThat(site.published(page)).as(page).contains(slug);
    }
    assertThat(site.published("city/a/index.html").split(slug, -1).length).isGreaterThan(25);
  }

  @Test
  void isToldOnceForAFile() {
    SmallSite site = SmallSite.in(folder)
        .file("content/city/held.md", "---\ntitle: Held\ndraft: true\ndate: 2026-11-20\n---\nNo.")
        .article(
            "city/a.md",
            "é `https://daily.example/city/held/` and `https://daily.example/city/held/?a`\n")
        .article("city/b.md", "[b](/city/held/) /city/held/\n")
        .article(
            "city/c.md", "https://daily.example/city/held-not/ https://daily.example/city/b/\n");
    Call call = site.build("--clock", NOW);
    assertThat(call.err())
        .contains(
            "content/city/a.md:5:4: warning: the text names \"https://daily.example/city/held/\", which is a draft")
        .contains("content/city/b.md:5:1: warning: the link leads to \"/city/held/\"");
    assertThat(call.err().split("link-to-unpublished", -1)).hasSize(3);
    assertThat(site.published("city/a/index.html"))
        .contains("é <code>https://daily.example/</code> and <code>https://daily.example/</code>");
    assertThat(site.published("city/b/index.html")).contains("<p class=\"end\">b /</p>");
    assertThat(site.published("city/c/index.html")).contains("/city/held-not/", "/city/b/");
  }
}
