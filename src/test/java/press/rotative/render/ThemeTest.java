package press.rotative.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.rotative.config.ThemeWords;
import press.rotative.diag.Checked;
import press.rotative.diag.Location;
import press.rotative.lang.Words;
import press.rotative.plan.view.FrontView;
import press.rotative.plan.view.LinkView;
import press.rotative.plan.view.MissingView;
import press.rotative.plan.view.SiteView;
import press.rotative.source.Theme;

/** Every template of the theme, with all that it can show and with nothing. */
class ThemeTest {

  private static final LinkView HERE = new LinkView("Ici", "/ici/");

  static Templates templates(String tag) throws IOException {
    Checked<Words> words = ThemeWords.read(new Theme(null), tag, Location.of("site.yml"));
    assertThat(words.diagnostics()).isEmpty();
    return new Templates(new Theme(null), words.value(), path -> "/assets/" + path);
  }

  private static String render(Templates templates, String template, Map<String, Object> views) {
    return templates.render(template, views).toString();
  }

  /** Page names and their text. */
  static Map<String, String> pages(String tag) throws IOException {
    Newsroom room = new Newsroom(tag);
    Templates templates = templates(tag);
    SiteView site = room.site();
    SiteView bare = room.bareSite();
    var section = room.sections().get(1);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "front",
        render(
            templates,
            "front.html",
            Map.of("site", site, "page", room.page("front", null, false), "front", room.front())));
    pages.put(
        "front-empty",
        render(
            templates,
            "front.html",
            Map.of(
                "site",
                bare,
                "page",
                room.page("front", null, false),
                "front",
                new FrontView(null, null, List.of(), List.of(), List.of()))));
    pages.put(
        "front-bare",
        render(
            templates,
            "front.html",
            Map.of(
                "site",
                room.siteWithProvider(),
                "page",
                room.page("front", null, false),
                "front",
                new FrontView(
                    Newsroom.moment(1, 8, 0),
                    room.card(3, false),
                    List.of(room.card(1, false), room.card(2, false), room.card(0, false)),
                    List.of(),
                    List.of(
                        room.strip(3, "three", false, false, false),
                        room.strip(1, "big", true),
                        room.strip(2, "three", true, false))))));
    pages.put(
        "story",
        render(
            templates,
            "story.html",
            Map.of(
                "site",
                site,
                "page",
                room.page("story", section, false, HERE),
                "story",
                room.story())));
    pages.put(
        "story-bare",
        render(
            templates,
            "story.html",
            Map.of(
                "site", bare, "page", room.page("story", null, false), "story", room.bareStory())));
    pages.put(
        "section",
        render(
            templates,
            "section.html",
            Map.of(
                "site",
                site,
                "page",
                room.page("section", section, true, HERE),
                "list",
                room.list(false))));
    pages.put(
        "section-one",
        render(
            templates,
            "section.html",
            Map.of(
                "site",
                site,
                "page",
                room.page("section", section, true, HERE),
                "list",
                room.bareList(room.card(1, true)))));
    pages.put(
        "section-empty",
        render(
            templates,
            "section.html",
            Map.of(
                "site",
                bare,
                "page",
                room.page("section", section, true, HERE),
                "list",
                room.bareList())));
    pages.put(
        "tag",
        render(
            templates,
            "tag.html",
            Map.of(
                "site",
                site,
                "page",
                room.page("tag", null, false, HERE, HERE),
                "list",
                room.list(true))));
    pages.put(
        "author",
        render(
            templates,
            "author.html",
            Map.of(
                "site",
                site,
                "page",
                room.page("author", null, false, HERE, HERE),
                "list",
                room.list(true))));
    pages.put(
        "archive",
        render(
            templates,
            "archive.html",
            Map.of(
                "site",
                site,
                "page",
                room.page("archive", null, false, HERE),
                "archive",
                room.archive())));
    pages.put(
        "standing",
        render(
            templates,
            "standing.html",
            Map.of(
                "site",
                site,
                "page",
                room.page("standing", null, false, HERE),
                "standing",
                room.standing(true))));
    pages.put(
        "standing-bare",
        render(
            templates,
            "standing.html",
            Map.of(
                "site",
                bare,
                "page",
                room.page("standing", null, false, HERE),
                "standing",
                room.standing(false))));
    pages.put(
        "missing",
        render(
            templates,
            "missing.html",
            Map.of(
                "site",
                site,
                "page",
                room.page("missing", null, false),
                "missing",
                room.missing())));
    pages.put(
        "missing-bare",
        render(
            templates,
            "missing.html",
            Map.of(
                "site",
                bare,
                "page",
                room.page("missing", null, false),
                "missing",
                new MissingView(List.of()))));
    return pages;
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsWellFormed() throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    for (String tag : List.of("fr", "ar", "en")) {
      pages(tag).forEach((name, html) -> all.put(tag + " " + name, html));
    }
    return all.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getValue())));
  }

  private static void check(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document page = Jsoup.parse(html, "https://example.org/", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (String reference :
        page.select("[aria-labelledby], [aria-describedby], label").eachAttr("aria-labelledby")) {
      assertThat(page.getElementById(reference)).as(reference).isNotNull();
    }
    assertThat(page.select("h1")).hasSize(1);
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.toString()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    assertThat(page.select("main a:not([href]), a[href='']")).isEmpty();
    assertThat(page.select("script, [src^=http], link[href^=http]:not([rel=canonical])"))
        .isEmpty();
    assertThat(page.select("ul:not(:has(> li)), ol:not(:has(> li)), p:empty, nav:empty"))
        .isEmpty();
    assertThat(page.text()).doesNotContain("null").doesNotContain("{");
  }

  @Test
  void writesThePreview() throws IOException {
    String folder = System.getProperty("rotative.preview");
    if (folder == null) {
      return;
    }
    for (String tag : List.of("fr", "ar")) {
      for (Map.Entry<String, String> page : pages(tag).entrySet()) {
        Files.writeString(Path.of(folder, page.getKey() + "-" + tag + ".html"), page.getValue());
      }
    }
  }
}
