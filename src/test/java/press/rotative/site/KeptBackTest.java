package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.rotative.Call;
import press.rotative.SmallSite;

/** Dates and hiding keys: what somebody meant to keep back does not go out by a guess or a spelling. */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class KeptBackTest {

  @TempDir
  Path folder;

  private SmallSite piece(String path, String head) {
    return SmallSite.in(folder)
        .article("news/out.md", "Text.")
        .file("content/" + path, "---\ntitle: P\n" + head + "\n---\nSECRET\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "isDraft: true",
        "is_draft: true",
        "embargo: 2099-01-01",
        "embargoed_until: 2099-01-01",
        "publish_date: 2099-01-01",
        "publishdate: 2099-01-01",
        "published_at: 2099-01-01",
        "go_live: 2099-01-01",
        "scheduled_for: 2099-01-01",
        "scheduled_at: 2099-01-01",
        "scheduled: 2099-01-01",
        "publish_on: 2099-01-01",
        "publish-on: 2099-01-01",
        "Publish On: 2099-01-01",
        "publicationDate: 2099-01-01",
        "embargoUntil: 2099-01-01",
        "embargo-until: 2099-01-01",
        "goLiveAt: 2099-01-01",
        "is-draft: yes",
        "expiresAt: 2026-11-21",
        "unpublish_on: 2026-11-21",
        "expires: 2026-11-21",
        "expiry_date: 2026-11-21"
      })
  void holdsBackUnderOtherNames(String key) {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\n" + key);
    assertThat(site.build().exit()).isZero();
    assertThat(site.published()).doesNotContainKey("news/p/index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hidden: true",
        "private: yes",
        "publish: false",
        "visible: no",
        "visibility: private",
        "is_public: false",
        "isPublished: no",
        "state: draft",
        "password: abc",
        "protected: true",
        "exclude: true",
        "scheduled: yes",
        "archived: true",
        "embargo: true",
        "go_live: false",
        "published_at: no",
        "do_not_publish: true",
        "visibility: members",
        "access: paid",
        "post_status: in review",
        "approved: false",
        "release_date: 2099-01-01",
        "releaseDate: 1 January 2099",
        "release_date: 01/12/2099",
        "release: {date: 2099-01-01}",
        "hide-until: 2099-01-01 07:00",
        "hide-until: 2099-01",
        "embargo: until the fair",
        "hidden: 1",
        "public: 0",
        "expiry_time: 2019-01-01",
        "available_until: 2019-01-01",
        "removal_date: 2019-01-01",
        "offline_date: 2019-01-01",
        "eleventyExcludeFromCollection: true",
        "statut: brouillon",
        "Statut: En attente de relecture",
        "brouillon: oui",
        "publié: non",
        "visibilité: privé",
        "date_de_parution: 2099-01-01",
        "estado: borrador",
        "publie: 2099-01-01",
        "'publié le': 2099-01-01",
        "publier_le: 2099-01-01",
        "تاريخ النشر: 2099-01-01",
        "fecha_publicacion: 2099-01-01",
        "fecha-de-publicación: 2099-01-01",
        "borrador: sí",
        "rascunho: sim",
        "bozza: sì",
        "entwurf: ja",
        "veröffentlicht: nein",
        "publicado: não",
        "en_attente: oui",
        "à_publier: non",
        "publiée: non",
        "estado: privado",
        "state: pending review",
        "access: Members-only",
        "état: privée",
        "مسودة: نعم"
      })
  void refusesKeysThatMayHide(String key) {
    Call call = piece("news/p.md", "date: 2026-11-20\n" + key).build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("content/news/p.md:4:1: error: \"", "[unclear-hiding]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hidden: false\npublic: true\npassword:\nstate: open\narchived: false",
        "go_live: true",
        "état: publié\nbrouillon: non\npublié: oui\ndiffusion: 1987",
        "embargo: false",
        "expires: no",
        "release_date: 2019-01-01",
        "release_date: 03/04/2016",
        "publisher: Harbour Books 1987",
        "publication: 'Nature, 2099'\npublication_year: 2099\nreleased: 2099.1\nrelease: 2099.1",
        "press_release: /press/2099/fair.pdf\nrelease_address_of_press: https://a.example/2099-01-01/",
        "publication: {name: Nature, year: 2099}\nexpiry_remark_of_editor: since 2020",
        "published_on: Medium\npublished_at: https://medium.com/x\nembargo: none",
        "expires: never\nscheduled: monthly\npublish_at: 3600",
        "extra: {release_date: 2099-01-01}",
        "robots: {index: true}",
        "seo: {title: P}"
      })
  void whatHidesNothingIsNoMistake(String keys) {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\n" + keys);
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(site.published("news/p/index.html")).contains("SECRET").doesNotContain("noindex");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft: true\nprivate: true",
        "published: false\nhidden: true",
        "status: private\nvisibility: private",
        "status: inherit\nhidden: true",
        "headless: true\nactive: false",
        "unlisted: true\nhidden: true",
        "permalink: false\npublic: false",
        "expiryDate: 2020-01-01\narchived: true"
      })
  void whatIsHiddenAnywayIsNoMistake(String keys) {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\n" + keys)
        .file("content/_authors/jo.md", "---\nname: Jo\nactive: false\n---\n")
        .file("content/_index.md", "---\ntitle: Home\nhidden: true\n---\n")
        .file("content/_drafts/d.md", "---\ntitle: D\nhidden: true\n---\nSECRET\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(String.join("", site.published("index.html"), site.published("feed.xml")))
        .doesNotContain("SECRET");
  }

  @Test
  void aGuessMayBeAWarning() {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\narchived: true")
        .file(
            "site.yml",
            SmallSite.SETTINGS
                + "diagnostics: {unknown-status: warning, paths: {news: {unclear-hiding: warning}}}\n")
        .file("content/news/q.md", "---\ntitle: Q\ndate: 2026-11-20\nstatus: shelved\n---\nQ.\n")
        .file("content/news/r.md", "---\ntitle: R\ndate: 2026-11-20\nstatus: stable\n---\nR.\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains("warning: \"archived: true\" is read by nobody", "\"shelved\" does not say")
        .contains("warning: the status \"stable\" says nothing of whether the piece is out: it is");
    assertThat(site.published())
        .containsKeys("news/p/index.html", "news/r/index.html")
        .doesNotContainKey("news/q/index.html");
  }

  @Test
  void aTextThatIsPassedOverIsNoAttachment() {
    SmallSite site = SmallSite.in(folder)
        .file(
            "content/news/fair.md",
            "---\ntitle: A\ndate: 2026-11-20\nresources: ['*']\n---\n[French](fair.fr.md) [plan](plan.html)\n")
        .file("content/news/fair.fr.md", "---\ntitle: B\ndraft: true\n---\nSECRET\n")
        .file("content/news/_x.md", "SECRET\n")
        .file("content/news/plan.html", "<p>Plan</p>\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains(
            "the link leads to \"fair.fr.md\", which is a text of which nothing is published: its words stand");
    assertThat(site.published())
        .containsKey("news/plan.html")
        .doesNotContainKeys("news/fair.fr.md", "news/_x.md");
    assertThat(site.published("news/fair/index.html")).doesNotContain("fair.fr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.rst", "b.adoc", "b.ORG", "b.docx", "b.ipynb", "b.njk", "b.txt"})
  void aTextThatNobodyReadsIsNoAttachment(String name) {
    SmallSite site = SmallSite.in(folder)
        .file(
            "content/news/fair.md",
            "---\ntitle: A\ndate: 2026-11-20\nresources: ['b.*']\n---\n[French](" + name
                + ") [kept](/kept.rst)\n")
        .file("content/news/" + name, "Title: B\nStatus: draft\n\nSECRET\n")
        .file("content/_static/kept.rst", "Title: B\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains(
            "\"" + name + "\", which is a text of which nothing is published: its words stand")
        .doesNotContain("to \"/kept.rst");
    assertThat(site.published()).containsKey("kept.rst").doesNotContainKey("news/" + name);
    assertThat(site.published("news/fair/index.html"))
        .contains("French")
        .doesNotContain("=\"" + name, "/news/" + name);
  }

  @Test
  void belowADraftOfASectionZolaPublishesNothing() {
    SmallSite site = SmallSite.in(folder)
        .article("news/out.md", "Text.")
        .file("content/secret/_index.md", "+++\ntitle = \"S\"\ndraft = true\n+++\n")
        .file("content/secret/deep/_index.md", "+++\ntitle = \"D\"\n+++\nSECRET\n")
        .file(
            "content/secret/deep/in.md",
            "+++\ntitle = \"I\"\ndate = 2026-01-01\ndraft = false\n+++\nSECRET\n")
        .file("content/secret/page.md", "+++\ntitle = \"P\"\n+++\nSECRET\n");
    site.file("site.yml", SmallSite.SETTINGS + "permalinks: zola\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published().keySet()).noneMatch(path -> path.startsWith("secret/"));
    site.file("site.yml", SmallSite.SETTINGS + "permalinks: hugo\n");
    site.build();
    assertThat(site.published()).containsKey("secret/deep/in/index.html");
  }

  @Test
  void whatSeemsToWaitIsNoMistakeWhereThePieceWaitsAsLong() {
    SmallSite site = piece("news/p.md", "date: 2099-01-01\nrelease_date: 2099-01-01");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).doesNotContainKey("news/p/index.html");
    Call shorter =
        piece("news/p.md", "date: 2098-01-01\nrelease_date: 2099-01-01").build();
    assertThat(shorter.err())
        .containsOnlyOnce("content/news/p.md:4:1: error: \"release_date: 2099-01-01\" is read by")
        .contains(
            "the piece would be published before",
            "write publishDate: and that date to hold it back, or extra: {release_date: 2099-01-01}");
    assertThat(
            piece("news/p.md", "draft: true\nrelease_date: 2099-01-01").build().err())
        .isEmpty();
  }

  @Test
  void aStatusThatWaitsNeedsItsHour() {
    assertThat(piece("p.md", "status: scheduled").build().err())
        .contains("content/p.md:3:9: error: the status \"scheduled\" waits for a date");
    assertThat(piece("p.md", "status: future\ndate: 2026-11-20").build().err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seo: {noindex: true}",
        "seo: {robots: 'noindex, follow'}",
        "yoast: {meta-robots-noindex: '1'}",
        "meta: {robots: {index: false}}",
        "robots: {index: false}",
        "robots: {noindex: yes}",
        "robots: false",
        "meta_robots: noindex",
        "googlebot: noindex",
        "head: [{tag: meta, attrs: {name: robots, content: noindex}}]",
        "index: false",
        "noindex: 1",
        "noindex: 'yes'",
        "robotsNoIndex: On",
        "seo: {noindex: 1}"
      })
  void readsWhatIsWrittenForSearchEngines(String key) {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\n" + key);
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("news/p/index.html")).contains("noindex");
    assertThat(site.published("sitemap.xml")).doesNotContain("/news/p/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sitemap: {exclude: true}",
        "sitemap_exclude: true",
        "excludeFromSitemap: true",
        "robotsNoIndex: true"
      })
  void keepsOutOfTheSiteMap(String key) {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\n" + key);
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published("sitemap.xml")).doesNotContain("/news/p/");
    assertThat(site.published("news/p/index.html").contains("noindex"))
        .isEqualTo(key.startsWith("robots"));
  }

  @Test
  void anUnlistedPieceHasAPageAndNoMore() {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\nunlisted: true\nrobots: [noarchive]");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published("news/p/index.html")).contains("SECRET", "noindex");
    assertThat(site.published("sitemap.xml")
            + site.published("feed.xml")
            + site.published("index.html"))
        .doesNotContain("/news/p/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-29 02:30", "2026-10-25 02:30"})
  void anHourThatClocksSkipOrDoubleIsNoDate(String date) {
    Call call = piece("news/p.md", "date: " + date).build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("[bad-date]", "Europe/Paris", "write the offset: " + date + " +0")
        .doesNotContain("undated-piece");
    Call sound = piece("news/p.md", "date: " + date + " +01:00").build();
    assertThat(sound.exit()).as(sound.err()).isZero();
  }

  @Test
  void theZeroOfGoIsNoDate() {
    SmallSite site = piece("about.md", "date: 0001-01-01T00:00:00Z");
    assertThat(site.build().exit()).isZero();
    assertThat(site.published("about/index.html")).doesNotContain("0001");
    assertThat(site.published()).doesNotContainKey("archive/1/index.html");
  }

  @Test
  void aDayInANameIsOneOrIsTold() {
    Call call = piece("news/2015-02-30-x.md", "").build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("\"2015-02-30\" in the file's name is no day");
  }

  @Test
  void aFolderMayBeADay() {
    SmallSite site = piece("news/2015-03-04/index.md", "");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published("feed.xml")).contains("4 Mar 2015");
  }

  @Test
  void aDateOfAnotherTypeIsOneMistake() {
    Call call = piece("news/p.md", "date: [x]").build();
    assertThat(call.err()).contains("[wrong-type]").doesNotContain("undated-piece");
  }

  @Test
  void aListOfWordsForRobotsIsRead() {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\nrobots: [noindex, nofollow]");
    assertThat(site.build().exit()).isZero();
    assertThat(site.published("news/p/index.html")).contains("noindex");
  }

  @Test
  void theNewsroomsOwnFilesForRobotsAndMissingPagesStand() {
    SmallSite site = SmallSite.in(folder)
        .file("content/_static/robots.txt", "User-agent: x\n")
        .file("content/_static/404.html", "<p>gone</p>");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published("robots.txt")).isEqualTo("User-agent: x\n");
    assertThat(site.published("404.html")).isEqualTo("<p>gone</p>");
  }

  @Test
  void ofALinkToWhatWaitsNoPlaceIsTold() {
    SmallSite site = piece("news/p.md", "date: 2099-01-01").article("news/a.md", "[P](p.md#nope)");
    assertThat(site.build().err()).contains("[link-to-unpublished]").doesNotContain("dead-anchor");
    site.file("site.yml", SmallSite.SETTINGS + "diagnostics: {dead-anchor: error}\n");
    assertThat(site.build().err()).contains("error: the page of \"p.md#nope\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kicker: [a", "kicker: {a"})
  void whatNeverEndsIsOneMistake(String field) {
    assertThat(piece("news/p.md", field).build().err())
        .contains("content/news/p.md:3:9: error: the ", "[yaml-syntax]")
        .doesNotContain("wrong-type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- old -->\n---\ntitle: A\ndraft: true\n---\nSECRET\n",
        "----\ndraft: true\n----\nSECRET\n",
        "```yaml\ndraft: true\n```\nSECRET\n",
        "; old\n+++\ndraft = true\n+++\nSECRET\n",
        "# A\n---\ndraft: true\n---\nSECRET\n",
        "<!-- Copyright -->\n---\nid: 4711\n\ntags:\n- a\ntitle: A\ndraft: true\n---\nSECRET\n",
        "\u00a0\u200b\n---\ndraft: true\n---\nSECRET\n",
        "\u2014\ntitle: A\ndraft: true\n\u2014-\nSECRET\n",
        "\u2013\u2013\u2013\ndraft: true\n\u2013\u2013\u2013\nSECRET\n",
        "--- # by Jo-Ann\ndraft: true\n---\nSECRET\n",
        "[//]: # (old)\n\n---\ndraft: true\n---\nSECRET\n",
        "import X from 'y';\n\n---\ndraft: true\n---\nSECRET\n"
      })
  void fieldsThatDoNotBeginTheFileAreNamed(String text) {
    Call call = SmallSite.in(folder).file("content/a.md", text).build();
    assertThat(call.err()).contains("[front-matter-late]", "would be printed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A\n\n---\n\nDate: Monday\n\n---\n",
        "# A\n\n```yaml\ntitle: B\n```\n",
        "# A\n\nText.\n\n---\ntitle: B\n---\n",
        "# T\n\n---\nDate: 4 May. The hall opens.\n\nAnd so on.\n\n---\n",
        "```yaml\nname: ci\non: push\n```\n\nText.\n",
        "# A\n\n| Date: | x |\n| --- | --- |\n",
        "\u2014\n\ndate: 4 May. The hall opens.\n\n\u2014\n",
        "\u2014 Jo Doe\ntitle: A\n\u2014\n"
      })
  void whatOnlyResemblesFieldsIsText(String text) {
    Call call = SmallSite.in(folder).file("content/a.mkd", text).build();
    assertThat(call.err()).doesNotContain("front-matter-late");
    assertThat(call.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"unlisted: true", "build: {list: never}", "eleventyExcludeFromCollections: true"})
  void whatIsInNoListBringsNone(String key) {
    SmallSite site = piece("hall/p.md", "date: 2026-11-20\ntags: [x]\nauthors: [Yo]\n" + key);
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published("hall/p/index.html")).contains("Yo").doesNotContain("/authors/yo/");
    assertThat(site.published("index.html")).doesNotContain("/hall/");
    assertThat(site.published())
        .doesNotContainKeys("tags/x/index.html", "authors/yo/index.html", "hall/index.html");
    assertThat(site.published("sitemap.xml")).doesNotContain("/hall/<", "/tags/", "/authors/");
  }

  @Test
  void readsWhatTheDataOfEleventysFoldersHide() {
    SmallSite site = piece("blog/notes/deep/p.md", "date: 2026-11-20")
        .file("site.yml", SmallSite.SETTINGS + "permalinks: eleventy\n")
        .file(
            "content/blog/notes/notes.json",
            "{\"permalink\": false, \"draft\": true, \"layout\": \"x\"}")
        .file("content/blog/blog.11tydata.js", "module.exports = { draft: true };")
        .file("content/blog/q.md", "---\ntitle: Q\ndate: 2026-11-20\n---\nQ.\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains(
            "content/blog/blog.11tydata.js: warning: \"blog.11tydata.js\" is a",
            "[front-matter-program]");
    assertThat(String.join(" ", site.published().keySet()))
        .contains("blog/q/index.html")
        .doesNotContain("notes");
    site.file("content/blog/notes/notes.11tydata.json", "{\"private\": true}")
        .file("content/blog/notes/notes.json", "{}");
    assertThat(site.build().err())
        .contains(
            "content/blog/notes/notes.11tydata.json:1:2: error: \"private: true\" is read by");
  }

  @Test
  void filesOfAPieceThatWaitsWaitWithIt() {
    String picture = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    SmallSite site = piece("news/held-slug/index.md", "date: 2026-11-20\ndraft: true")
        .file("content/news/held-slug/pic.svg", picture)
        .file("content/news/held-slug/plan.pdf", "x")
        .file("content/news/sub/plan.pdf", "x")
        .file(
            "content/news/a.md",
            "---\ntitle: A\ndate: 2026-11-20\nresources: ['**']\n---\nText.\n");
    assertThat(site.build().exit()).isZero();
    assertThat(site.published())
        .containsKey("news/sub/plan.pdf")
        .doesNotContainKeys("news/held-slug/plan.pdf", "news/held-slug/pic.svg");
    site.article(
            "news/b.md",
            "![Alt words](held-slug/pic.svg) [plan](held-slug/plan.pdf)\n\n::figure{src=held-slug/pic.svg alt=Alt}")
        .file(
            "content/news/c.md",
            "---\ntitle: C\ndate: 2026-11-20\nimage: held-slug/pic.svg\n---\nText.\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains(
            "b.md:5:1: warning: the picture \"held-slug/pic.svg\" lies in the folder of a piece that is"
                + " a draft: it is not shown [link-to-unpublished]",
            "b.md:5:33: warning: the link leads to \"held-slug/plan.pdf\"",
            "b.md:7:1: warning: the picture",
            "c.md:4:8: warning: the picture \"held-slug/pic.svg\" lies in the folder")
        .doesNotContain("unused-files");
    assertThat(site.words("news/b/index.html")).contains("Alt words").doesNotContain("held-slug");
    assertThat(String.join(" ", site.published().keySet())).doesNotContain("held-slug");
    assertThat(site.build("-D").exit()).isZero();
    assertThat(site.published()).containsKeys("news/held-slug/plan.pdf", "news/held-slug/pic.svg");
  }

  @Test
  void whatLiesBesideAPieceThatIsOutIsShownAlthoughItsFolderWaits() {
    SmallSite site = piece("docs/index.md", "date: 2026-11-20\ndraft: true")
        .file("content/docs/pic.svg", SmallSite.DOT)
        .article("docs/live.md", "Text.")
        .article("news/b.md", "![x](/docs/pic.svg)")
        .file("content/kit/index.md", "---\ntitle: Kit\nheadless: true\n---\n")
        .file("content/kit/pic.svg", SmallSite.DOT)
        .article("news/c.md", "![x](/kit/pic.svg)");
    assertThat(site.build().err()).doesNotContain("link-to-unpublished");
    assertThat(site.published()).containsKeys("docs/pic.svg", "kit/pic.svg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "darft: true",
        "drafts: true",
        "Dratf: yes",
        "headles: true",
        "pubilshed: false",
        "publised: no",
        "unlistd: true",
        "publsihDate: 2030-01-01",
        "stauts: draft",
        "expriyDate: 2026-11-21",
        "embrago: 2099-01-01",
        "permlink: false"
      })
  void aSlipOfThePenPublishesNothing(String key) {
    Call call = piece("news/p.md", "date: 2026-11-20\n" + key).build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err())
        .contains("p.md:4:1: error: \"" + key + "\" is read by nobody", "1 error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parution: 2099-03-01",
        "diffusion: 2099-03-01",
        "film_release: 2099-03-01",
        "stage: Secret Garden",
        "state: Trash Island",
        "access: Members 5 EUR",
        "access: Password at the door",
        "état: Privé de dessert",
        "draught: true",
        "craft: true",
        "drafted_by: Jo",
        "darft: false",
        "pubs: false",
        "stauts: fine",
        "pubdtae: soon",
        "updtaed: 2099-01-01"
      })
  void otherWordsAreNoSlips(String key) {
    assertThat(piece("news/p.md", "date: 2026-11-20\n" + key).build().exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build: {render: nevr}",
        "build: {rendr: never}",
        "build: {list: nver}",
        "robots: nonindex",
        "robots: [nofollow, noidnex]",
        "robots: {indx: false}",
        "robots: {noindx: true}"
      })
  void aSlipWithinAKeyThatHidesPublishesNothing(String key) {
    Call call = piece("news/p.md", "date: 2026-11-20\n" + key).build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("content/news/p.md:4:", "[wrong-type]", "1 error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seo: {noindx: true}",
        "noidnex: 1",
        "yoast: {robots: {indx: false}}",
        "googlebot: {noidnex: yes}",
        "robtos: noindex"
      })
  void aSlipOfWhatIsForSearchEnginesIsNamed(String key) {
    Call call = piece("news/p.md", "date: 2026-11-20\n" + key).build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("content/news/p.md:4:", "[unclear-hiding]", "write noindex");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "robots: no index",
        "seo: noindex",
        "seo: [noindex]",
        "meta: [{name: robots, content: noindex}]",
        "index: 0"
      })
  void searchEnginesAreSentAwayInOtherForms(String key) {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\n" + key);
    assertThat(site.build().exit()).isZero();
    assertThat(site.published("news/p/index.html")).contains("noindex");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'/\\evil.example'", "'news/\\evil.example'"})
  void aBackslashLeadsToNoOtherHost(String to) {
    assertThat(piece("news/p.md", "date: 2026-11-20\nredirectTo: " + to).build().err())
        .contains("[bad-redirect]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seo: {index: true}", "indx: a", "seo: {noindx: false}", "noindex: 0"})
  void whatLetsSearchEnginesInIsNoSlip(String key) {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\n" + key);
    assertThat(site.build().exit()).isZero();
    assertThat(site.published("news/p/index.html")).doesNotContain("noindex");
  }

  @Test
  void whatJekyllHidesIsInNoListButHasItsPage() {
    SmallSite site = piece("_posts/2026-11-20-p.md", "hidden: true")
        .file("site.yml", SmallSite.SETTINGS + "permalinks: jekyll\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains(
            "content/_posts/2026-11-20-p.md:3:1: warning: \"hidden\" leaves the piece out of lists",
            "[unclear-hiding]");
    assertThat(site.published("2026/11/20/p.html")).contains("SECRET").doesNotContain("noindex");
    assertThat(site.published("sitemap.xml")
            + site.published("feed.xml")
            + site.published("index.html"))
        .doesNotContain("2026/11/20/p");
    for (String more : new String[] {"draft: true", "unlisted: true", "build: {list: never}"}) {
      assertThat(piece("_posts/2026-11-20-p.md", "hidden: true\n" + more)
              .file("site.yml", SmallSite.SETTINGS + "permalinks: jekyll\n")
              .build()
              .err())
          .doesNotContain("unclear-hiding");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build: {render: always, list: local, publishResources: false}",
        "robots: 'index, follow'",
        "robots: [noarchive, max-snippet:-1]"
      })
  void otherWordsWithinKeysThatHideAreNoSlips(String key) {
    assertThat(piece("news/p.md", "date: 2026-11-20\n" + key).build().err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00a0draft: true", "\u200bdraft: true", "\u2060Publish\u00a0Date: 2099-01-01"})
  void signsThatNobodySeesHideNoKey(String key) {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\n" + key);
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published()).doesNotContainKey("news/p/index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: A\nDate: 2026-11-20\nSummary: Short\n\tover two\nStatus: draft\n\nSECRET\n",
        "Title: A\nSummary: Short\n  \tover two\nStatus: draft\n\nSECRET\n",
        "Date: 2026-11-20\nStatus: draft\n\nSECRET\n",
        "Status: pending\nColour: red\n\nSECRET\n",
        "Date: 2099-01-01\n\nSECRET\n",
        "Date: 2099-01-01\nStatus: published\nTags: a, b\n\nSECRET\n",
        "Place: Hall\nEmbargo: 2099-01-01\n\nSECRET\n",
        "Unlisted: no\nDraft: 1\n\nSECRET\n"
      })
  void aHeadWithoutFencesGoesOn(String text) {
    SmallSite site =
        SmallSite.in(folder).article("news/out.md", "Text.").file("content/news/a.md", text);
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.published()).doesNotContainKey("news/a/index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: A\nDate: 2026-11-20\nSummary: Short\n  over two\nStatus: draft\n\nSECRET\n",
        "Title: A\nDate: 2026-11-20\nStatus : draft\n\nSECRET\n",
        "Title: A\nog.image: x\nDate: 2099-01-01\n\nSECRET\n",
        "Title: A\nDate: 2026-11-20\n\nStatus: draft\n\nSECRET\n",
        "Date: 2026-11-20\n\nStatus: draft\n\nSECRET\n",
        "Author: Jo Doe\n\nStatus: draft\n\nSECRET\n",
        "Author: Jo Doe\n  Sam Roe\nStatus: draft\n\nSECRET\n",
        "# A\n\nDraft: true\n\nSECRET\n",
        "Place: Hall\nDate: 2099-01-01\n\nSECRET\n",
        "Place: Hall\n\nPublish Date: 2099-01-01\n\nSECRET\n",
        "private = true\n\nSECRET\n",
        "Hidden: yes\n\nSECRET\n",
        "Title: A\nDate: 2026-11-20\n\u00a0Status: draft\n\nSECRET\n",
        "Release date: 2099-01-01\n\n# A\n\nSECRET\n",
        "Publish: 2099-01-01\n\n# A\n\nSECRET\n",
        "Date de mise en ligne: 2099-01-01\n\nSECRET\n",
        "A\n===\nDate: 2099-01-01\nStatus: draft\n\nSECRET\n",
        "A\n---\nStatus: draft\n\nSECRET\n",
        "A\n---\ndraft: true\n---\n\nSECRET\n",
        "A\n===\n\nDraft: true\n\nSECRET\n",
        "Titre: A\nÉtat: brouillon\n\nSECRET\n",
        "Titre: A\nE\u0301tat: brouillon\n\nSECRET\n",
        "Title: A\nÉtat: brouillon\n\nSECRET\n",
        "Titre: A\nPublié: non\n\nSECRET\n",
        "العنوان: A\nالحالة: مسودة\n\nSECRET\n",
        "Title: A\nDate: 2026-11-20\n\nStatut: brouillon\n\nSECRET\n",
        "---\ntitle: A\ndate: 2026-11-20\n---\n---\ndraft: true\n---\nSECRET\n",
        "---\ntitle: A\ndate: 2026-11-20\n---\n\n+++\ndraft = true\n+++\nSECRET\n"
      })
  void fieldsBelowTheHeadAreNamed(String text) {
    Call call = SmallSite.in(folder).file("content/news/a.md", text).build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).containsOnlyOnce("[front-matter-late]").contains("would be printed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: A\nDate: 2026-11-20\n\nStatus: the hall is open.\n",
        "Title: A\nDate: 2026-11-20\n\nText.\n\nStatus: draft\n",
        "---\ntitle: A\ndate: 2026-11-20\n---\n---\n\nText.\n\n---\n",
        "Status: open\n\nText.\n",
        "Author: Jo Doe\n\nText.\n",
        "# A\n\nDate: 2026-11-24\nPlace: Hall\n\nText.\n",
        "Note: the hall is open.\n\nText.\n\nStatus: draft\n"
      })
  void whatOnlyResemblesFieldsBelowTheHeadIsText(String text) {
    assertThat(SmallSite.in(folder).file("content/a.md", text).build().err())
        .doesNotContain("front-matter-late");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Draft: the new law\n\nText.\n",
        "Status: all trains run again\n\nText.\n",
        "Slug: the animal that eats your garden\n\nText.\n",
        "Date: the fruit of the desert\n\nText.\n"
      })
  void aSentenceBehindTheNameOfAFieldIsText(String text) {
    SmallSite site = SmallSite.in(folder).file("content/a.md", text);
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err()).contains("is printed: the value is a sentence [front-matter-bare]");
    assertThat(site.words("a/index.html")).contains(text.lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Status: draft until noon comes",
        "Status: not yet ready",
        "Draft: yes, until Monday",
        "Draft: still being written",
        "Publish: 2099-01-01 at noon",
        "Publish date: 2099-01-01 at noon",
        "Date: 2099-01-01 at noon"
      })
  void aSentenceThatMayKeepBackIsNoText(String line) {
    Call call = SmallSite.in(folder).file("content/a.md", line + "\n\nSECRET\n").build();
    assertThat(call.exit()).isEqualTo(1);
  }

  @Test
  void headsThatMayBeTextAreNamed() {
    SmallSite site = SmallSite.in(folder)
        .file("content/a.md", "Title: what is it to you?\nQ: Why?\nA: So.\n")
        .file("content/b.md", "\nTags: what they are and why\n\n# B\n\nText.\n")
        .file("content/c.md", "Title: C\nStatus: draft\nColour: red\n\nText.\n")
        .file("content/d.md", "Title: D\nTags: hall\n\nText.\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err())
        .contains(
            "content/a.md:1:1: warning: what stands behind \"Title:\", \"Q:\", \"A:\" is read as fields",
            "content/b.md:2:1: warning: what stands behind \"Tags:\" is read as fields")
        .doesNotContain("c.md", "d.md", "no-title");
  }

  @Test
  void whatPelicanReadsAsAHeadIsOne() {
    SmallSite site = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + "permalinks: pelican\n")
        .file("content/a.md", "Author: Jo Doe\nColour: red\n\nText.\n")
        .file("content/b.md", "Note: the hall is open.\n\nText.\n");
    Call call = site.build();
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(site.words("pages/a.html")).contains("Text.").doesNotContain("Author:", "Colour");
    assertThat(site.words("pages/b.html")).contains("Note: the hall");
  }

  @ParameterizedTest
  @ValueSource(strings = {"published: 0", "status: offline", "status: Deleted", "draft: 1"})
  void holdsBackByOtherWords(String key) {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\n" + key);
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).doesNotContainKey("news/p/index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.HTML", "p.htm", "p.Html"})
  void pagesOfHtmlArePiecesWhereTheyBeginWithFrontMatter(String name) {
    SmallSite site = piece("news/" + name, "date: 2026-11-20\ndraft: true")
        .article("news/a.md", "[p](" + name + ") [old](old." + name.substring(2) + ")")
        .file("content/news/old." + name.substring(2), "<h1>Old</h1>");
    assertThat(site.build().exit()).isZero();
    assertThat(String.join(" ", site.published().keySet()))
        .doesNotContain("news/p")
        .contains("news/old." + name.substring(2));
    assertThat(site.published("news/a/index.html")).doesNotContain("draft", "SECRET");
  }

  @Test
  void aListOfEleventysCollectionsLeavesAPieceOutOfLists() {
    SmallSite site =
        piece("news/p.md", "date: 2026-11-20\neleventyExcludeFromCollections: [posts, all]");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published()).containsKey("news/p/index.html");
    assertThat(site.published("news/index.html")).doesNotContain("news/p/");
  }

  @Test
  void aNumberOfWhatWaitsIsNoDeadLink() {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\ndraft: true\nid: 13")
        .article("news/a.md", "[P](/?p=13)");
    assertThat(site.build().err()).contains("[link-to-unpublished]").doesNotContain("dead-link");
  }

  @Test
  void renderNoOfZolaIsNoPage() {
    SmallSite site = piece("news/p.md", "date: 2026-11-20\nrender: false");
    assertThat(site.build().err()).isEmpty();
    assertThat(String.join("", site.published().keySet())).doesNotContain("news/p");
    assertThat(site.published("index.html")).doesNotContain("news/p");
  }
}
