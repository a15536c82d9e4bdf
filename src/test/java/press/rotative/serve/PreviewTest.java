package press.rotative.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.rotative.Call;
import press.rotative.SmallSite;
import press.rotative.url.Route;

/** What a preview shows, and how it follows the files. */
class PreviewTest {

  private static final Path DEMO = Path.of("src/test/demo");
  private static final String DRAFT =
      "---\ntitle: Secret plans\ndate: 2026-11-20\ndraft: true\n---\nText.";
  private static final String AHEAD =
      "---\ntitle: Things to come\ndate: 2026-12-01 08:00\n---\nText.";

  @TempDir
  Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a/b c/"})
  void asPublishedItAnswersWhatABuildWrites(String path) throws Exception {
    String address = "https://demo.example" + Route.encode(path);
    Path dist = temporary.resolve("dist");
    String[] build = {
      "build",
      "-s",
      DEMO.toString(),
      "-d",
      dist.toString(),
      "--clock",
      Call.NOW.toString(),
      "-b",
      address
    };
    assertThat(Call.of(build).exit()).isZero();
    Map<String, byte[]> files = SmallSite.tree(dist);
    assertThat(files).hasSizeGreaterThan(60);
    try (Looking looking = Looking.asPublishedUnder(address, DEMO)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        String route = file.getKey().replaceFirst("(^|/)index\\.html$", "$1");
        byte[] answer = looking.plain(Route.encode(path + route));
        assertThat(answer).as(file.getKey()).isEqualTo(file.getValue());
      }
    }
  }

  @Test
  void itKeepsTheRulesOfPages() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .article("news/a.md", "Text.")
        .article("news/b.md", "![p](p.svg)")
        .file(
            "content/news/p.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='1'/>")
        .file("content/_static/data.json", "{}")
        .file("content/_static/plain.html", "<p>Plain</p>");
    try (Looking looking = Looking.at(site.folder())) {
      HttpResponse<byte[]> folder = looking.ask("/news/a?x=1");
      assertThat(folder.statusCode()).isEqualTo(301);
      assertThat(folder.headers().firstValue("Location")).hasValue("/news/a/?x=1");
      assertThat(folder.headers().firstValue("Cache-Control")).hasValue("no-cache");
      HttpResponse<byte[]> page = looking.ask("/news/a/");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
      assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
      String mark = page.headers().firstValue("ETag").orElseThrow();
      HttpResponse<byte[]> same = looking.ask("/news/a/", "If-None-Match", mark);
      assertThat(same.statusCode()).isEqualTo(304);
      assertThat(same.headers().firstValue("Cache-Control")).hasValue("no-cache");
      assertThat(looking.ask("/news/a/index.html").body()).isEqualTo(page.body());
      assertThat(text(looking.ask("/plain"))).isEqualTo("<p>Plain</p>");
      HttpResponse<byte[]> missing = looking.ask("/nowhere/");
      assertThat(missing.statusCode()).isEqualTo(404);
      assertThat(text(missing)).contains("<h1>").contains("reload.js");
      assertThat(looking.ask("/404.html").statusCode()).isEqualTo(200);
      assertThat(looking.ask("/data.json").headers().firstValue("Content-Type"))
          .hasValue("application/json; charset=utf-8");
      assertThat(looking.ask("/news/p.svg").headers().firstValue("Content-Type"))
          .hasValue("image/svg+xml");
      assertThat(looking.ask("/feed.xml").headers().firstValue("Content-Type"))
          .hasValue("application/xml; charset=utf-8");
      assertThat(text(page))
          .contains("<link rel=\"canonical\" href=\"https://daily.example/news/a/\"");
    }
  }

  @Test
  void whatABrowserHasIsNotSentAgainAndPartsAreSentAlone() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .article("a.md", "Text.")
        .file("content/_static/numbers.txt", "0123456789");
    try (Looking looking = Looking.at(site.folder())) {
      String style = looking
          .text("/a/")
          .replaceAll("(?s).*<link rel=\"stylesheet\" href=\"(/assets/[^\"]+)\".*", "$1");
      for (String path : new String[] {"/a/", "/numbers.txt", style, "/feed.xml"}) {
        String tag = looking.ask(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = looking.ask(path, "If-None-Match", tag);
        assertThat(again.statusCode()).as(path).isEqualTo(304);
        assertThat(again.body()).isEmpty();
      }
      HttpResponse<byte[]> part = looking.ask("/numbers.txt", "Range", "bytes=2-4");
      assertThat(part.statusCode()).isEqualTo(206);
      assertThat(text(part)).isEqualTo("234");
      assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 2-4/10");
      assertThat(text(looking.ask("/a/", "Range", "bytes=0-8"))).isEqualTo("<!doctype");
      assertThat(looking.ask("/numbers.txt", "Range", "bytes=90-").statusCode()).isEqualTo(416);
    }
  }

  @Test
  void whatReadersDoNotSeeIsMarked() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .article("news/out.md", "Text.")
        .file("content/news/draft.md", DRAFT)
        .file("content/news/ahead.md", AHEAD)
        .file(
            "content/news/over.md",
            "---\ntitle: Over\ndate: 2026-11-01\nexpiryDate: 2026-11-10\n---\nText.");
    try (Looking looking = Looking.at(site.folder())) {
      assertThat(looking.text("/news/draft/")).contains("preview-bar").contains("Draft");
      assertThat(looking.text("/news/ahead/"))
          .contains("Appears on 1\u00A0December 2026, 08:00")
          .contains("preview.css");
      assertThat(looking.text("/news/over/")).contains("Gone from the published site since");
      assertThat(looking.text("/news/out/")).doesNotContain("preview-bar");
      assertThat(looking.text("/news/"))
          .contains("Draft</span>")
          .contains("Scheduled, 1\u00A0December 2026, 08:00</span>")
          .contains("Expired, 10\u00A0November 2026</span>");
      assertThat(text(looking.ask("/_rotative/desk.json")))
          .contains("\"state\":\"draft\"")
          .contains("\"state\":\"scheduled\",\"at\":\"2026-12-01T08:00\"");
    }
    site.build("-D", "-F", "-E");
    assertThat(site.published("news/index.html")).contains("Secret plans").doesNotContain("badge");
    try (Looking looking = Looking.asPublished(site.folder())) {
      assertThat(looking.ask("/news/draft/").statusCode()).isEqualTo(404);
      assertThat(looking.text("/news/"))
          .doesNotContain("Secret plans")
          .doesNotContain("preview.css");
    }
  }

  @Test
  void whatFallsDueAppearsByItself() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .article("out.md", "Text.")
        .file("content/ahead.md", AHEAD);
    try (Looking looking = Looking.asPublished(site.folder())) {
      assertThat(looking.due()).as("midnight").isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
      looking.pass(Instant.parse("2026-11-30T23:30:00Z"));
      looking.until(
          "the alarm is set for the piece",
          () -> Instant.parse("2026-12-01T07:00:00Z").equals(looking.due()));
      assertThat(looking.ask("/ahead/").statusCode()).isEqualTo(404);
      looking.pass(Instant.parse("2026-12-01T07:00:00Z"));
      looking.until("the piece is out", () -> looking.ask("/ahead/").statusCode() == 200);
    }
  }

  @Test
  void everyWayToSaveIsSeen() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site")).article("news/a.md", "One.");
    Path file = site.folder().resolve("content/news/a.md");
    String head = "---\ntitle: A\ndate: 2026-11-20\n---\n";
    try (Looking looking = Looking.at(site.folder())) {
      Files.writeString(file, head + "Two.");
      looking.until("written over", () -> looking.shows("/news/a/", "Two."));
      Path other = site.folder().resolve("content/news/.a.md.swp");
      Files.writeString(other, head + "Three.");
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      looking.until("renamed onto", () -> looking.shows("/news/a/", "Three."));
      Files.move(file, site.folder().resolve("content/news/a.md~"));
      Files.writeString(file, head + "Four.");
      looking.until("moved away and made anew", () -> looking.shows("/news/a/", "Four."));
      Files.move(site.folder().resolve("content/news"), site.folder().resolve("content/world"));
      looking.until("folder renamed", () -> looking.shows("/world/a/", "Four."));
      assertThat(looking.ask("/news/a/").statusCode()).isEqualTo(404);
      site.article("deep/er/b.md", "Five.");
      looking.until("new folders", () -> looking.shows("/deep/b/", "Five."));
      site.file("content/deep/er/b.md", head + "Six.");
      looking.until("changed in new folders", () -> looking.shows("/deep/b/", "Six."));
      Files.delete(site.folder().resolve("content/deep/er/b.md"));
      looking.until("deleted", () -> looking.ask("/deep/b/").statusCode() == 404);
      site.file("site.yml", SmallSite.SETTINGS.replace("The Daily", "The Weekly"));
      looking.until("settings", () -> looking.shows("/", "The Weekly"));
      site.file("templates/partials/footer.html", "<p>Own footer</p>");
      looking.until("first template", () -> looking.shows("/", "Own footer"));
    }
  }

  @Test
  void aTextAndThenAnotherFileAreBothSeen() throws Exception {
    SmallSite site =
        SmallSite.in(temporary.resolve("site")).article("a.md", "One.").article("b.md", "Other.");
    Path file = site.folder().resolve("content/a.md");
    String head = "---\ntitle: %s\ndate: 2026-11-20\n---\n";
    try (Looking looking = Looking.at(site.folder())) {
      Files.writeString(file, Files.readString(file) + "And more of it.");
      looking.until("the text", () -> looking.shows("/a/", "And more of it."));
      site.file("content/b.md", head.formatted("Another title") + "Other.");
      looking.until("the title", () -> looking.shows("/b/", "Another title"));
      assertThat(looking.shows("/a/", "And more of it.")).isTrue();
      site.file("templates/partials/article-end.html", "<p>Own end</p>");
      looking.until("the template", () -> looking.shows("/b/", "Own end"));
      assertThat(looking.shows("/a/", "And more of it.")).isTrue();
      assertThat(looking.sheet()).doesNotContain("changed-meanwhile");
    }
  }

  @Test
  void anotherTitleIsEverywhereAtOnce() throws Exception {
    String article = "---\ntitle: %s\ndescription: %s\ndate: 2026-11-20\n---\nText.\n";
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .file(
            "site.yml",
            SmallSite.SETTINGS
                + "nav: [{to: news/menu.md}]\npermalinks: {preset: hugo, named: '/:title/'}\n")
        .file("content/news/a.md", article.formatted("Before", "Said before"))
        .file("content/news/b.md", article.formatted("Neighbour", "Beside"))
        .file("content/news/menu.md", article.formatted("Before too", "Beside"))
        .file("content/named/c.md", article.formatted("Address", "Beside"));
    try (Looking looking = Looking.at(site.folder())) {
      looking.until("the menu", () -> looking.text("/news/b/").contains("Before too"));
      site.file("content/news/a.md", article.formatted("After", "Said after"));
      looking.until("the title", () -> looking.text("/news/a/").contains("<title>After"));
      for (String page : new String[] {"/", "/news/b/", "/feed.xml", "/_rotative/desk.json"}) {
        assertThat(looking.text(page)).as(page).contains("After").doesNotContain("Before<");
      }
      assertThat(looking.text("/news/")).contains("Said after").doesNotContain("Said before");
      site.file("content/news/menu.md", article.formatted("After all", "Beside"));
      looking.until("the menu", () -> looking.text("/news/b/").contains("After all"));
      assertThat(looking.text("/news/b/")).doesNotContain("Before too");
      site.file("content/named/c.md", article.formatted("Elsewhere", "Beside"));
      looking.until("the address", () -> looking.ask("/elsewhere/").statusCode() == 200);
      assertThat(looking.ask("/address/").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aListByTitleFollowsAnotherTitle() throws Exception {
    String article = "---\ntitle: %s\ndate: 2026-11-20\n---\nText.\n";
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .file("site.yml", SmallSite.SETTINGS + "lists: {named: {section: news, sort: title}}\n")
        .file(
            "templates/partials/body-end.html",
            "<p>{% for a in lists.named %}{{ a.title }},{% endfor %}</p>")
        .file("content/news/a.md", article.formatted("Bee"))
        .file("content/news/b.md", article.formatted("Cat"));
    try (Looking looking = Looking.at(site.folder())) {
      looking.until("the list", () -> looking.text("/").contains("<p>Bee,Cat,</p>"));
      site.file("content/news/b.md", article.formatted("Ant"));
      looking.until("its order", () -> looking.text("/").contains("<p>Ant,Bee,</p>"));
    }
  }

  @Test
  void whatLinksLeadToIsFollowed() throws Exception {
    String article = "---\ntitle: T\ndate: 2026-11-20\n---\n%s\n";
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .article("news/a.md", "Text.")
        .file("shared/deep/b.md", article.formatted("Shared."))
        .file("texts/c.md", article.formatted("Alone."));
    Path content = site.folder().resolve("content");
    Files.createSymbolicLink(content.resolve("linked"), Path.of("../shared"));
    Files.createSymbolicLink(content.resolve("news/c.md"), Path.of("../../texts/c.md"));
    try (Looking looking = Looking.at(site.folder())) {
      looking.until("the folder", () -> looking.text("/linked/b/").contains("Shared."));
      site.file("shared/deep/b.md", article.formatted("Shared anew."));
      looking.until("the folder", () -> looking.text("/linked/b/").contains("Shared anew."));
      site.file("texts/c.md", article.formatted("Alone anew."));
      looking.until("the file", () -> looking.text("/news/c/").contains("Alone anew."));
    }
  }

  @Test
  void aBurstOfManyFilesIsSeenWhole() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site")).article("a.md", "Text.");
    try (Looking looking = Looking.at(site.folder())) {
      for (int i = 0; i < 1500; i++) {
        site.article("many/n" + i % 40 + "/p" + i + ".md", "Text " + i + ".");
      }
      looking.until("the last", () -> looking.ask("/many/p1499/").statusCode() == 200);
      for (int i = 0; i < 1500; i += 100) {
        int number = i;
        looking.until(
            "number " + i, () -> looking.ask("/many/p" + number + "/").statusCode() == 200);
      }
    }
  }

  @Test
  void anOpenPageIsToldOnlyWhenItLooksAnotherWay() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .article("a.md", "![p](p.svg)")
        .article("b.md", "Text.")
        .file("content/p.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='1'/>");
    try (Looking looking = Looking.at(site.folder());
        OpenPage page = OpenPage.of(looking, "/a/")) {
      String first = page.next();
      Path file = site.folder().resolve("content/a.md");
      // what is touched before the watch has begun is taken in without a word
      Iterator<Instant> hours = Stream.iterate(
              Instant.parse("2026-01-01T00:00:00Z"), hour -> hour.plusSeconds(3600))
          .iterator();
      looking.until("touched", () -> {
        Files.setLastModifiedTime(file, FileTime.from(hours.next()));
        return looking.said.contains("renewed [content/a.md]");
      });
      site.file("content/p.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='2'/>");
      String second = page.next();
      assertThat(page(second)).as("the picture").isNotEqualTo(page(first));
      site.file("templates/assets/style.css", "body { color: red }");
      String third = page.next();
      assertThat(page(third)).as("the styles").isEqualTo(page(second));
      assertThat(third).isNotEqualTo(second);
      site.file("templates/assets/icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
      assertThat(page(page.next())).as("a picture of the theme's").isNotEqualTo(page(third));
    }
  }

  private static String page(String state) {
    return state.replaceAll(".*\"page\":\"(\\w+)\".*", "$1");
  }

  @Test
  void amidMistakesTheLastGoodPageStays() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .article("a.md", "Good text.")
        .article("b.md", "One.");
    String good = Files.readString(site.folder().resolve("content/a.md"));
    try (Looking looking = Looking.at(site.folder())) {
      assertThat(looking.text("/a/")).contains("Good text.");
      site.file("content/a.md", good.replace("2026-11-20", "someday").replace("Good", "Bad"));
      looking.until("the mistake", () -> looking.sheet().contains("bad-date"));
      assertThat(looking.sheet())
          .contains("\"excerpt\":\"date: someday\"")
          .contains("vscode://file" + Route.encode(site.folder() + "/content/a.md") + ":3:7");
      assertThat(looking.text("/a/")).contains("Good text.");
      site.article("b.md", "Two.");
      looking.until("others go on", () -> looking.shows("/b/", "Two."));
      looking.until("told", () -> looking.said.stream().anyMatch(s -> s.contains("someday")));
      site.file("content/a.md", good);
      looking.until("mended", () -> !looking.sheet().contains("mistakes"));
      looking.until("told so", () -> looking.said.contains("mended"));
      assertThat(looking.said.stream().filter(s -> s.contains("someday")))
          .as("told once")
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: \"T\nurl: https://daily.example/mag/\n", ""})
  void aMistakeInTheSettingsLeavesTheSiteAtItsAddress(String mistake) throws Exception {
    String settings = SmallSite.SETTINGS.replaceAll("url: .*", "url: https://daily.example/mag/");
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .file("site.yml", settings)
        .article("news/a.md", "Good text.");
    try (Looking looking = Looking.at(site.folder())) {
      String good = looking.text("/mag/news/a/");
      assertThat(good).contains("Good text.");
      site.file("site.yml", mistake);
      looking.until("the mistake", () -> looking.sheet().contains("mistakes"));
      assertThat(looking.ask("/mag/news/a/").statusCode()).isEqualTo(200);
      assertThat(looking.text("/mag/news/a/")).isEqualTo(good);
      site.file("site.yml", settings.replace("The Daily", "The Weekly"));
      looking.until("mended", () -> looking.shows("/mag/news/a/", "The Weekly"));
    }
  }

  @Test
  void anOpenPageFollowsTheSiteToItsNewAddress() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site")).article("a.md", "Text.");
    try (Looking looking = Looking.at(site.folder())) {
      assertThat(looking.ask("/a/").statusCode()).isEqualTo(200);
      for (String path : new String[] {"/mag/", "/ma/"}) {
        site.file(
            "site.yml",
            SmallSite.SETTINGS.replaceAll("url: .*", "url: https://daily.example" + path));
        looking.until(path, () -> looking.ask(path + "a/").statusCode() == 200);
      }
      for (String former : new String[] {"/a/", "/mag/a/"}) {
        HttpResponse<byte[]> moved = looking.ask(former);
        assertThat(moved.statusCode()).as(former).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location")).hasValue("/ma/a/");
        assertThat(moved.headers().firstValue("Cache-Control")).hasValue("no-cache");
      }
    }
  }

  @Test
  void aBrokenTemplateIsShownOverTheLastGoodPage() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site"))
        .article("a.md", "Good text.")
        .file("templates/partials/footer.html", "<p>First footer</p>");
    try (Looking looking = Looking.at(site.folder())) {
      assertThat(looking.text("/a/")).contains("First footer");
      site.file("templates/partials/footer.html", "{{ nothing.here }}");
      looking.until("the mistake", () -> {
        looking.ask("/a/");
        return looking.sheet().contains("templates/partials/footer.html:1");
      });
      assertThat(looking.text("/a/")).contains("Good text.").contains("First footer");
      site.file("templates/partials/footer.html", "<p>Second footer</p>");
      looking.until("mended", () -> looking.shows("/a/", "Second footer"));
      assertThat(looking.sheet()).doesNotContain("footer.html");
    }
  }

  @Test
  void aSiteThatIsWrongFromTheStartIsShownAllTheSame() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("site"));
    try (Looking looking = Looking.at(folder)) {
      assertThat(looking.sheet()).contains("no-site");
      assertThat(looking.ask("/").statusCode()).isEqualTo(200);
      SmallSite.in(folder).article("a.md", "Text.");
      looking.until("begun", () -> looking.shows("/", "The Daily"));
    }
  }

  @Test
  void theDeskIsInNoBuild() throws IOException {
    SmallSite site = SmallSite.in(temporary.resolve("site")).article("a.md", "Text.");
    site.build();
    assertThat(new TreeSet<>(site.published().keySet()))
        .noneMatch(path -> path.contains("_rotative"));
    assertThat(site.published("a/index.html")).doesNotContain("_rotative");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Test
  void aSaveWhileItStartsIsSeen() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site")).article("news/a.md", "Text.");
    for (int milliseconds = 0; milliseconds < 60; milliseconds += 2) {
      String title = "Daily " + milliseconds;
      Executor later = CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS);
      CompletableFuture<Void> saved = CompletableFuture.runAsync(
          () -> site.file("site.yml", SmallSite.SETTINGS.replace("The Daily", title)), later);
      try (Looking looking = Looking.at(site.folder())) {
        saved.join();
        looking.until(title, () -> looking.shows("/", title));
      }
    }
  }
}
