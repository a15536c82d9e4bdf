package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What an embargo keeps back is checked at once, and shows nowhere before its hour. */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class EmbargoTest {

  private static final String NOW = "2026-11-24T12:00:00Z";
  private static final String LATER = "---\ntitle: Held\ndate: 2026-12-01 06:00\n";

  @TempDir
  Path folder;

  private SmallSite site;

  @BeforeEach
  void begin() {
    site = SmallSite.in(folder).article("news/out.md", "Text.");
  }

  private Call build() {
    return site.build("--clock", NOW);
  }

  @Test
  void aTakenAddressIsToldBeforeTheEmbargoLifts() {
    site.file("content/news/held.md", LATER + "slug: out\n---\nText.");
    assertThat(build().err())
        .contains("content/news/held.md: error: \"/news/out/\" is already the address of"
            + " content/news/out.md [address-taken]");
  }

  @Test
  void anAddressMayBeTakenOverOnceItsPieceHasExpired() {
    site.file(
            "content/news/old.md",
            "---\ntitle: Old\ndate: 2026-11-01\nexpiryDate: 2026-12-01\nslug: show\n---\nText.")
        .file("content/news/held.md", LATER + "slug: show\n---\nText.");
    assertThat(build().exit()).isZero();
  }

  @Test
  void mistakesOfHeadAndTextAreToldBeforeTheEmbargoLifts() {
    site.file(
        "content/news/held.md",
        LATER + "tags: [\"?\"]\nimage: bad.png\nlists: 3\nslug: con\n---\n[x](never.md)");
    site.file("content/news/bad.png", "no picture");
    assertThat(build().err())
        .contains(
            "[bad-tag]", "[bad-list]", "[unportable-name]", "[dead-link]", "content/news/bad.png");
  }

  @Test
  void skippingLeavesOutTheHeldPieceAndNotTheOneThatStandsThere() {
    site.file("content/news/held.md", LATER + "slug: out\n---\nText.");
    Call call = site.build("--clock", NOW, "--skip-broken");
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published()).containsKey("news/out/index.html");
  }

  @Test
  void aDraftStopsNoBuild() {
    site.file(
        "content/news/draft.md", "---\ntitle: D\ndate: 2026-11-20\ndraft: true\nslug: out\n---\n");
    assertThat(build().exit()).isZero();
  }

  @Test
  void pagesThatOnlyAHeldPieceBringsAreNotDead() {
    site.file("site.yml", SmallSite.SETTINGS + """
            nav: [{to: /tags/cloud/, label: Cloud}, {to: later, label: Later}]
            footer: {links: [{to: /tags/cloud/, label: Cloud}]}
            lists: {more: {tag: Cloud}}
            diagnostics: {dead-link: error, empty-list: error, unused-index: error}
            """)
        .file(
            "content/later/held.md",
            LATER + "tags: [Cloud]\nauthor: Jo Doe\naliases: [/old/]\n---\nText.")
        .file("content/later/_index.md", "---\ntitle: Later\n---\n")
        .article(
            "news/links.md",
            "[a](/tags/cloud/) [b](/authors/jo-doe/) [c](/old) [d](/later/) [e](/archive/2026/12/)"
                + " [f](../later/_index.md)");
    Call call = build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err().split("link-to-unpublished", -1)).as(call.err()).hasSize(10);
    assertThat(call.err()).containsOnlyOnce("so the footer leaves it out");
  }

  @Test
  void aFolderWithAnIndexIsLinkedAsItsPieceIs() {
    site.file("content/news/emb/index.md", LATER + "---\nText.")
        .article("news/links.md", "[a](emb/) [b](emb)");
    assertThat(build().err()).contains("[link-to-unpublished]").doesNotContain("[dead-link]");
    Call out = site.build("--clock", "2026-12-02T00:00:00Z");
    assertThat(out.err()).doesNotContain("[dead-link]");
    assertThat(site.published("news/links/index.html"))
        .contains("<a href=\"/news/emb/\">a</a> <a href=\"/news/emb/\">b</a>");
  }

  @Test
  void aTemplateOfALayoutIsTriedBeforeItsPieceAppears() {
    site.file("content/news/held.md", LATER + "layout: long\n---\nText.")
        .file("templates/layouts/long.html", "{{ article.titel }}");
    assertThat(build().err()).contains("templates/layouts/long.html:1");
  }

  /** Every way in which an address of the site itself can be written. */
  @Test
  void theSitesOwnHostIsNoWayRound() {
    site.file("content/news/held.md", LATER + "---\nText.")
        .file(
            "content/news/entry.md",
            "---\ntitle: E\ndate: 2026-11-20\nredirectTo: https://daily.example/news/held/\n---\n")
        .file(
            "content/news/links.md",
            "---\ntitle: L\ndate: 2026-11-20\ncanonical: https://daily.example/news/held/\n"
                + "description: See https://daily.example/news/held/.\n---\n"
                + """
                https://daily.example/news/held/

                [a](https://daily.example/news/held/) [b](http://www.daily.example/news/held#x)
                [c](//daily.example/news/held/) [d](HTTPS://DAILY.EXAMPLE/news/held/index.html)
                <https://daily.example/news/held/?q> [https://daily.example/news/held/](/news/held/)

                <p><a href="https://daily.example:443/news/held/">e</a> <b>f</b></p>

                [embed]https://daily.example/news/held/[/embed]

                {{< figure src="p.svg" link="https://daily.example/news/held/" >}}
                """)
        .file(
            "content/news/p.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"2\"/>");
    Call call = build();
    assertThat(call.exit()).as(call.err()).isZero();
    site.published()
        .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
            .as(path)
            .doesNotContainIgnoringCase("news/held"));
    assertThat(call.err().split("link-to-unpublished", -1)).as(call.err()).hasSize(13);
    assertThat(site.published("news/links/index.html"))
        .contains("<p>https://daily.example/</p>", "<p>e <b>f</b></p>");
  }

  @Test
  void ofTheSitesOwnHostIsCheckedWhatIsTheSites() {
    site.file("site.yml", "title: T\nurl: https://daily.example/mag/\n")
        .article(
            "news/links.md",
            "[a](https://daily.example/mag/news/out/#x) [b](https://daily.example/shop/)"
                + " [c](http://daily.example/mag) [d](https://daily.example/mag/app/?a=1)"
                + " ![e](https://daily.example/mag/p.svg) <https://daily.example/mag/news/out/>")
        .file(
            "content/_static/p.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"2\"/>");
    Call call = build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published("news/links/index.html"))
        .contains(
            "<a href=\"/mag/news/out/#x\">a</a> <a href=\"https://daily.example/shop/\">b</a>",
            "<a href=\"/mag/\">c</a> <a href=\"https://daily.example/mag/app/?a=1\">d</a>",
            "<img src=\"/mag/p.svg\"",
            "<a href=\"/mag/news/out/\">https://daily.example/mag/news/out/</a>");
    assertThat(call.err())
        .contains("[dead-own-link]", "[dead-anchor]")
        .doesNotContain("[dead-link]");
  }

  @Test
  void theAddressesOfAPieceThatLeadsElsewhereLeadThereToo() {
    site.file(
            "content/shop.md",
            "---\ntitle: Shop\nredirectTo: https://shop.example/\naliases: [/old-shop/]\n---\n")
        .file(
            "content/news/entry.md",
            "---\ntitle: E\ndate: 2026-11-20\nredirectTo: https://other.example/\naliases: [/e/]\n---\n")
        .article("news/links.md", "[a](/shop/) [b](../shop.md) [c](/e/) [d](/news/entry/)");
    Call call = build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err()).doesNotContain("dead-link");
    for (String page : new String[] {"shop", "old-shop"}) {
      assertThat(site.published(page + "/index.html")).contains("url=https://shop.example/");
    }
    assertThat(site.published("e/index.html")).contains("url=https://other.example/");
    assertThat(site.published()).doesNotContainKey("news/entry/index.html");
    assertThat(site.published("news/links/index.html"))
        .contains("<a href=\"https://shop.example/\">a</a> <a href=\"https://shop.example/\">b</a>")
        .contains("<a href=\"https://other.example/\">c</a>");
  }

  /** As jekyll-redirect-from writes it. */
  @Test
  void aPieceMayLeadToAPageOfItsOwnSite() {
    site.file("site.yml", "title: T\nurl: https://daily.example/mag/\n")
        .file("content/old.md", "---\ntitle: O\nredirect_to: [/news/out/]\n---\n")
        .file(
            "content/news/entry.md",
            "---\ntitle: E\ndate: 2026-11-20\nredirect_url: /mag/news/out/#top\n---\n")
        .file(
            "content/news/paper.md",
            "---\ntitle: P\ndate: 2026-11-20\nredirectTo: /news/p.pdf\n---\n")
        .file("content/news/p.pdf", "x")
        .article("news/links.md", "[a](/old/) [b](entry.md) [c](../old.md)");
    Call call = build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err()).doesNotContain("warning");
    assertThat(site.published("old/index.html"))
        .contains(
            "url=/mag/news/out/\"",
            "rel=\"canonical\" href=\"https://daily.example/mag/news/out/\"");
    assertThat(site.published("news/index.html"))
        .contains("href=\"/mag/news/out/#top\"", "href=\"/mag/news/p.pdf\"");
    assertThat(site.published("feed.xml"))
        .contains("<link>https://daily.example/mag/news/out/#top</link>");
    assertThat(site.published())
        .containsKey("news/p.pdf")
        .doesNotContainKey("news/entry/index.html");
    assertThat(site.published("news/links/index.html"))
        .contains("<a href=\"/mag/news/out/\">a</a> <a href=\"/mag/news/out/#top\">b</a>"
            + " <a href=\"/mag/news/out/\">c</a>");
  }

  @Test
  void aPieceThatLeadsToNothingIsTold() {
    String head = "---\ntitle: E\ndate: 2026-11-20\nredirectTo: ";
    site.file("content/news/held.md", LATER + "---\nText.")
        .file("content/news/a.md", head + "/news/held/\n---\n")
        .file("content/news/b.md", head + "/news/never/\n---\n")
        .file("content/c.md", "---\ntitle: C\nredirectTo: /d/\n---\n")
        .file("content/d.md", "---\ntitle: D\nredirectTo: /c\n---\n")
        .article("news/links.md", "[a](/c/) [b](../d.md)");
    Call call = build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains(
            "content/news/a.md:4:13: warning: the piece leads to \"/news/held/\", which is not out yet: it is left out",
            "content/news/b.md:4:13: warning: the piece leads to \"/news/never/\", where nothing stands [dead-link]",
            "content/c.md:3:13: warning: the piece leads to \"/d/\", which leads on itself [dead-link]",
            "content/d.md:3:13: warning: the piece leads to \"/c\", which leads on itself [dead-link]");
    site.published()
        .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
            .as(path)
            .doesNotContain("news/held"));
  }

  @Test
  void aPieceMayLeadToAPathWithoutItsSlash() {
    String head = "---\ntitle: E\ndate: 2026-11-20\nredirectTo: ";
    site.file("content/news/held.md", LATER + "---\nText.")
        .article("news/out.md", "Text.")
        .file("content/news/a.md", head + "news/out/\n---\n")
        .file("content/news/b.md", head + "news/held/\n---\n")
        .file("content/news/c.md", head + "/news/held.md\n---\n")
        .file("content/news/d.md", head + "/news/out.md\n---\n")
        .file("content/e.md", "---\ntitle: E\nexternal_url: news/held/\n---\n")
        .file("content/f.md", "---\ntitle: F\nexternal_url: news/out/#top\n---\n");
    Call call = build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains(
            "content/news/b.md:4:13: warning: the piece leads to \"/news/held/\", which is not out yet: it is left out",
            "content/news/c.md:4:13: warning: the piece leads to \"/news/held.md\", which is not out yet: it is left out",
            "content/news/d.md:4:13: warning: the piece leads to \"/news/out.md\", which is a file and no address [dead-link]",
            "write /news/out/",
            "content/e.md:3:15: warning: the piece leads to \"/news/held/\", which is not out yet: it is left out")
        .doesNotContain("news/a.md", "f.md");
    assertThat(site.published("f/index.html")).contains("/news/out/#top");
    assertThat(site.published()).doesNotContainKey("e/index.html");
    site.published()
        .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
            .as(path)
            .doesNotContain("news/held"));
    for (String other : new String[] {"../held/", "www.other.example/x", "held.md", "soon"}) {
      site.file("content/news/a.md", head + other + "\n---\n");
      assertThat(build().err()).contains("news/a.md:4:13: error: ", "[bad-redirect]");
    }
  }

  @Test
  void anotherPortOfTheSitesHostLeadsToTheSite() {
    site.file("content/news/held.md", LATER + "---\nText.")
        .article("news/out.md", "Text.")
        .article(
            "news/links.md",
            "[a](http://daily.example:8080/news/out/) [b](https://www.daily.example:8443/news/held/)"
                + " daily.example:3000/news/held/ [c](https://daily.example:8443/)");
    Call call = build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.words("news/links/index.html"))
        .contains(
            "<a href=\"/news/out/\">a</a> b daily.example:3000/ ",
            "href=\"https://daily.example:8443/\"");
  }

  @Test
  void linksToWhatIsNotOutByNumberOrAsTextAreWords() {
    site.file("content/news/held.md", LATER + "aliases: [\"/?p=13\"]\n---\nText.")
        .file("content/news/raw.txt", "---\ntitle: Raw\ndraft: true\n---\nHush.")
        .file("content/news/plain.txt", "Words.")
        .article("news/links.md", "[a](/?p=13) [b](raw.txt) [c](plain.txt)");
    Call call = build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.words("news/links/index.html"))
        .contains("a b <a href=\"/news/plain.txt\">c</a>");
    assertThat(site.published()).doesNotContainKey("news/raw.txt");
    assertThat(call.err())
        .contains("content/news/raw.txt: warning: the file has front matter and is no piece");
  }

  @Test
  void aPreviewsAddressIsOneOfTheSite() {
    site.file("content/news/held.md", LATER + "---\nText.")
        .article(
            "news/b.md",
            "[a](http://localhost:1313/news/held/) [b](http://127.0.0.1:4000/news/held)"
                + " [c](http://[::1]:80/news/held/) [d](http://0.0.0.0/news/held/)"
                + " [e](https://daily.example./news/held/) localhost:3000/news/held/"
                + " <https://x.example/?u=http%3A%2F%2Flocalhost%3A1313%2Fnews%2Fheld%2F>"
                + " `[::1]:8000/news/held/` [f](http://localhost:1313/news/out/)"
                + " [g](http://localhost:9000/) [h](http://[::1]/gone/)");
    Call call = build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains("\"http://%5B::1%5D/gone/\" is an address of your own machine", "[dead-own-link]")
        .doesNotContain("\"http://localhost:9000");
    assertThat(site.published("news/b/index.html"))
        .doesNotContain("held")
        .contains("<a href=\"/news/out/\">f</a>", "<a href=\"http://localhost:9000/\">g</a>");
  }
}
