package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What an embargo keeps back is checked at once, and shows nowhere before its hour. */
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
    assertThat(call.err().split("link-to-unpublished", -1)).as(call.err()).hasSize(9);
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
}
