package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What authors write in braces and between marks, on the page and in lists. */
class WrittenByHandTest {

  private static final String PICTURE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"600\"/>";

  @TempDir
  Path folder;

  @Test
  void picturesAreAsLargeAsTheirAuthorsSay() {
    SmallSite site = SmallSite.in(folder).file("content/a.svg", PICTURE).article("a.md", """
            ![a](a.svg){width=400} ![b](a.svg){height=300px} ![c](a.svg){width=10 height=20} ![d](a.svg)

            <p><img src="a.svg" width="200"> <img src="a.svg" width="50%"></p>
            """);
    assertThat(site.build().err()).containsOnlyOnce("[removed-html]").contains("\"width\" of");
    assertThat(site.published("a/index.html"))
        .contains(
            "width=\"400\" height=\"300\" alt=\"a\"",
            "width=\"400\" height=\"300\" alt=\"b\"",
            "width=\"10\" height=\"20\" alt=\"c\"",
            "width=\"800\" height=\"600\" alt=\"d\"",
            "width=\"200\" height=\"150\" alt=\"\"",
            "width=\"800\" height=\"600\" alt=\"\"");
  }

  @Test
  void idsAreCheckedAsAnchors() {
    SmallSite site = SmallSite.in(folder)
        .article("a.md", "## Costs {#costs}\n\nText\n{: #here}\n")
        .article("b.md", "[a](a.md#costs) [a](a.md#here) [a](a.md#cost)\n");
    assertThat(site.build().err())
        .containsOnlyOnce("[dead-anchor]")
        .contains("\"a.md#cost\"", "did you mean \"#costs\"?");
  }

  @Test
  void contentsAreShownWhereTheyAreAskedFor() {
    String two = "## One\n\n## Two\n";
    SmallSite site = SmallSite.in(folder)
        .article("a.md", two)
        .article("b.md", "[TOC]\n\n" + two)
        .article("c.md", "{{< toc >}}\n\n" + two)
        .file("content/d.md", "---\ntitle: d\ndate: 2026-11-20\ntoc: true\n---\n" + two)
        .file(
            "content/e.md",
            "---\ntitle: e\ndate: 2026-11-20\ntoc: false\n---\n" + two + "\n## Three\n");
    assertThat(site.build().err()).isEmpty();
    for (String page : new String[] {"b", "c", "d"}) {
      assertThat(site.published(page + "/index.html"))
          .contains("<a href=\"#one\">")
          .doesNotContain("TOC");
    }
    assertThat(site.published("a/index.html")).doesNotContain("<a href=\"#one\">");
    assertThat(site.published("e/index.html")).doesNotContain("<a href=\"#one\">");
  }

  @Test
  void theFeedShowsWhatStandsBeforeTheMark() {
    SmallSite site =
        SmallSite.in(folder).article("a.md", "One.\n\nTwo.\n\n<!--more-->\n\nThree.\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("feed.xml")).contains("<description>One. Two.</description>");
    assertThat(site.published("a/index.html")).contains("<p>Two.</p>").doesNotContain("more-->");
  }

  @Test
  void wordsStandInThePlaceOfAPictureThatIsNowhere() {
    SmallSite site = SmallSite.in(folder).article("city/a.md", """
            The ![old bridge](bridge.jpg) stands.

            ::figure{src=gone.jpg alt="A bridge" caption="From the east."}

            <img src="lost.jpg" alt="a sketch">
            """);
    Call call = site.build();
    assertThat(call.exit()).isZero();
    assertThat(call.err().lines().filter(l -> l.contains("[missing-picture]"))).hasSize(3);
    assertThat(site.published("city/a/index.html"))
        .contains("<p>The old bridge stands.</p>", "<p>A bridge</p>", "a sketch")
        .doesNotContain("<img", "src=\"\"");
  }

  @Test
  void noTitleIsTakenFromCodeOrComments() {
    SmallSite site = SmallSite.in(folder);
    String head = "---\ndate: 2026-11-20\n---\n";
    site.file("content/a.md", head + "<!--\n# Secret\n-->\n````\n```\n# x\n```\n````\n\n# Real\n");
    site.file("content/b.md", head + "{% highlight bash %}\n# install\n{% endhighlight %}\n");
    assertThat(site.build().exit()).isZero();
    assertThat(site.published("a/index.html"))
        .contains("<h1>Real</h1>", "# x")
        .doesNotContain("Secret");
    assertThat(site.published("b/index.html")).contains("install").doesNotContain(">install</h1>");
  }

  @Test
  void ofMdxOnlyWhatIsAProgramIsLeftOut() {
    SmallSite site = SmallSite.in(folder).file("content/a.mdx", """
            ---
            title: A
            date: 2026-11-20
            ---
            import Chart from './chart.jsx';
            export const s = "(";

            The ministry said that wheat
            import duties would rise and
            export quotas stay. {/* SECRET */}Yes.

            {/* more
            SECRET */}
            End.
            """);
    assertThat(site.build().exit()).isZero();
    assertThat(site.published("a/index.html"))
        .contains("import duties", "export quotas stay. Yes.", "End.")
        .doesNotContain("SECRET", "chart.jsx", "const");
  }

  @Test
  void aStatusThatNobodyKnowsPublishesNothing() {
    SmallSite site =
        SmallSite.in(folder).file("content/a.md", "---\ntitle: A\nstatus: embargoed\n---\nx\n");
    assertThat(site.build().err()).contains("content/a.md:3:9: error: the status \"embargoed\"");
    site.file("content/a.md", "---\ntitle: A\nstatus: trash\n---\nx\n");
    assertThat(site.build().exit()).isZero();
    assertThat(site.published()).doesNotContainKey("a/index.html");
  }

  @Test
  void linksLeadToWhatIsMadeAndToFormerAddresses() {
    SmallSite site = SmallSite.in(folder)
        .article("a.md", "[y](/archive/2026/) [m](/archive/2026/11/) [s](/sitemap.xml) [o](/old/)")
        .file("content/b.md", "---\ntitle: B\ndate: 2026-11-20\naliases: /old/\n---\nText.\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("a/index.html"))
        .contains("href=\"/archive/2026/11/\"", "href=\"/sitemap.xml\"", ">o</a>")
        .contains("<a href=\"/b/\">o</a>");
  }

  @Test
  void aMenuOutlivesWhatItLeadsTo() {
    SmallSite site = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "nav: [{to: /camp/, label: Camp}]\n")
        .file(
            "content/camp.md", "---\ntitle: C\ndate: 2020-01-01\nexpiryDate: 2021-01-01\n---\nx\n");
    Call call = site.build();
    assertThat(call.exit()).isZero();
    assertThat(call.err()).contains("[link-to-unpublished]");
  }

  @Test
  void theMenuMarksTheEntryWhosePageIsOpen() {
    SmallSite site = SmallSite.in(folder)
        .file(
            "site.yml",
            SmallSite.SETTINGS
                + "nav: [{to: /, label: Home}, news, {to: about.md}, {to: /archive/, label: All}, news/b.md]\n")
        .article("news/a.md", "Text.")
        .article("news/b.md", "Text.")
        .file("content/about.md", "---\ntitle: About\ntype: page\n---\nText.");
    assertThat(site.build().err()).isEmpty();
    assertThat(marked(site, "index.html")).containsExactly("Home page");
    assertThat(marked(site, "about/index.html")).containsExactly("About page");
    assertThat(marked(site, "archive/index.html")).containsExactly("All page");
    assertThat(marked(site, "404.html")).isEmpty();
    assertThat(marked(site, "news/index.html")).containsExactly("news page");
    assertThat(marked(site, "news/a/index.html")).containsExactly("news true");
    assertThat(marked(site, "news/b/index.html")).containsExactly("news true", "news/b.md page");
  }

  private static List<String> marked(SmallSite site, String page) {
    return Jsoup.parse(site.published(page)).select(".nav [aria-current]").stream()
        .map(entry -> entry.text() + " " + entry.attr("aria-current"))
        .toList();
  }
}
