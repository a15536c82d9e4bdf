package press.rotative.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.rotative.SmallSite;

/**
 * The look, measured: what a page weighs, whether it holds still, and whether every part of the theme, in every state
 * and from both sides, can be read and reached. {@code -Pfull} looks at every page whose parts no page before it had, without
 * it at one of each kind.
 */
class LookIT {

  private static final boolean FULL = Boolean.getBoolean("rotative.full");

  /** 5.5 KB, gzipped. */
  private static final int HTML = 5_500;

  private static final List<String> KINDS = List.of(
      "",
      "trois/composants/",
      "une/titre-long/",
      "une/nu/",
      "deux/quarante/",
      "une/",
      "neuf/",
      "mots-cles/tech/",
      "auteurs/sans-ligne/",
      "archives/",
      "une-page/",
      "404.html");
  private static final List<String> ARABIC_KINDS =
      List.of("", "reseaux/pieces/", "reseaux/", "archive/", "page/", "404.html");

  @TempDir
  Path temporary;

  @Test
  void pagesWeighLittle() throws Exception {
    Path dist = Demo.build(temporary.resolve("dist"));
    List<String> wrong = new ArrayList<>();
    for (Path file : files(dist)) {
      String name = dist.relativize(file).toString().replace('\\', '/');
      byte[] bytes = Files.readAllBytes(file);
      if (name.endsWith(".css")) {
        assertThat(bytes.length).as(name).isLessThanOrEqualTo(26_000);
        assertThat(zipped(bytes)).as(name).isLessThanOrEqualTo(7_500);
      } else if (name.endsWith(".woff2")) {
        assertThat(bytes.length).as(name).isLessThanOrEqualTo(34_000);
      } else if (name.endsWith(".html")) {
        if (zipped(bytes) > HTML) {
          wrong.add(name + " weighs " + zipped(bytes));
        }
        for (Element element : Jsoup.parse(Files.readString(file)).select("img, script")) {
          if (element.tagName().equals("script")
              && !element.attr("type").equals("application/ld+json")) {
            wrong.add(name + " has a script");
          } else if (element.tagName().equals("img")
              && (element.attr("width").isEmpty() || element.attr("height").isEmpty())) {
            wrong.add(name + " does not say the size of " + element);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }

  @Test
  void pagesHoldStillWhileTheFaceComesLate() throws Exception {
    Path dist = Demo.build(temporary.resolve("dist"));
    List<String> wrong = new ArrayList<>();
    try (StaticServer server = new StaticServer(dist, "/");
        Browser browser = Browser.open(temporary.resolve("profile"))) {
      browser.go(server.address("404.html"));
      assumeTrue(
          browser.hasFace("Arial", "Roboto", "Liberation Sans"),
          "skipped: no face that stands in for the theme's, install fonts-liberation");
      server.hold(".woff2", 1_000);
      for (String route :
          List.of("", "maroc-digital/partenariat-maroc-etats-unis/", "infrastructures/")) {
        for (int width : new int[] {375, 1440}) {
          browser.width(width);
          browser.go(server.address(route));
          double moved = browser.moved();
          if (moved > 0.01) {
            wrong.add("/" + route + " moves by " + moved + " at " + width);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyPartInEveryStateCanBeReadAndFits(boolean arabic) throws Exception {
    Path dist =
        Demo.build(arabic ? Demo.GUIDE_IN_ARABIC : Demo.GUIDE, temporary.resolve("dist" + arabic));
    List<String> wrong = new ArrayList<>();
    try (StaticServer server = new StaticServer(dist, "/");
        Browser browser = Browser.open(temporary.resolve("profile" + arabic))) {
      for (String route : routes(dist, arabic)) {
        browser.width(1440);
        browser.go(server.address(route));
        for (int width : new int[] {375, 1440}) {
          browser.width(width);
          for (boolean dark : new boolean[] {false, true}) {
            // without -Pfull narrow by day, wide by night
            if (FULL || dark == (width == 1440)) {
              browser.dark(dark);
              browser.violations().forEach(v -> wrong.add("/" + route + " at " + width + ": " + v));
            }
          }
        }
        for (int width : new int[] {320, 768, 2560}) {
          browser.width(width);
          if (browser.overflow() > 0) {
            wrong.add("/" + route + " is wider than " + width + " by " + browser.overflow());
          }
        }
      }
      server.missed().forEach(missed -> wrong.add("not found: " + missed));
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> routes(Path dist, boolean arabic) throws IOException {
    if (!FULL) {
      return arabic ? ARABIC_KINDS : KINDS;
    }
    Set<Set<String>> seen = new HashSet<>();
    List<String> routes = new ArrayList<>();
    for (Path file : files(dist)) {
      String name = dist.relativize(file).toString().replace('\\', '/');
      if (name.endsWith(".html") && seen.add(parts(file))) {
        routes.add(name.replaceAll("(^|/)index\\.html$", "$1"));
      }
    }
    return routes;
  }

  /** The elements of a page with their classes, each once. */
  private static Set<String> parts(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file)).getAllElements().stream()
        .map(element -> element.tagName() + "." + element.className())
        .collect(Collectors.toSet());
  }

  /** Sites with little or nothing in them. */
  @ParameterizedTest
  @ValueSource(strings = {"empty", "one"})
  void smallSitesLookMeant(String kind) throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve(kind));
    if (kind.equals("one")) {
      site.file("site.yml", SmallSite.SETTINGS + "sections: [city]\n")
          .article("city/a.md", "Text.");
    }
    Path dist = Demo.build(site.folder(), temporary.resolve("dist"));
    try (StaticServer server = new StaticServer(dist, "/");
        Browser browser = Browser.open(temporary.resolve("profile"))) {
      for (String route : List.of("", "archive/", "404.html")) {
        browser.go(server.address(route));
        assertThat(browser.violations()).as(route).isEmpty();
        assertThat(browser.overflow()).as(route).isZero();
      }
    }
  }

  /** The keyboard reaches every link that is seen, in the order of the page, and shows where it is. */
  @Test
  void theKeyboardReachesAll() throws Exception {
    Path dist = Demo.build(Demo.GUIDE, temporary.resolve("dist"));
    List<String> wrong = new ArrayList<>();
    try (StaticServer server = new StaticServer(dist, "/");
        Browser browser = Browser.open(temporary.resolve("profile"))) {
      browser.width(1440);
      for (String route : List.of("", "trois/composants/", "mots-cles/tech/page/2/")) {
        browser.go(server.address(route));
        browser.ask("window.stops = [...document.querySelectorAll("
            + "'a[href]:not([tabindex=\"-1\"]), button, input:not([type=hidden]), [tabindex=\"0\"]')]"
            + ".filter(e => !e.disabled && !e.closest('fieldset[disabled], video, audio'))");
        long stops = (Long) Objects.requireNonNull(browser.ask("return stops.length"));
        assertThat(stops).isGreaterThan(20);
        for (int i = 0; i < stops; i++) {
          do {
            browser.tab();
            // the browser's own controls of films and sounds
          } while (Boolean.TRUE.equals(
              browser.ask("return document.activeElement.matches('video, audio')")));
          Object seen = browser.ask(
              "const e = document.activeElement; return e !== stops[" + i
                  + "] ? 'not ' + stops[" + i + "].outerHTML + ' but ' + e.outerHTML"
                  + " : getComputedStyle(e).outlineStyle === 'none' ? 'no outline: ' + e.outerHTML : ''");
          if (!"".equals(seen)) {
            wrong.add("/" + route + ": " + seen);
            break;
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** What browsers read of the sheet as it is published is what they read of it as it is written. */
  @Test
  void noDeclarationIsLost() throws Exception {
    Path dist = Demo.build(temporary.resolve("dist"));
    Path sheet = files(dist).stream()
        .filter(file -> file.toString().endsWith(".css"))
        .findFirst()
        .orElseThrow();
    String face = files(dist).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".woff2"))
        .findFirst()
        .orElseThrow();
    Files.writeString(
        dist.resolve("assets/written.css"),
        Files.readString(Path.of("templates/assets/style.css"))
            .replace("bricolage-82.woff2", face));
    for (String name : List.of("written.css", sheet.getFileName().toString())) {
      Files.writeString(
          dist.resolve(name + ".html"),
          "<!doctype html><title>A</title><link rel=stylesheet href=assets/" + name + ">");
    }
    try (StaticServer server = new StaticServer(dist, "/");
        Browser browser = Browser.open(temporary.resolve("profile"))) {
      browser.go(server.address("written.css.html"));
      List<String> written = browser.rules();
      browser.go(server.address(sheet.getFileName() + ".html"));
      assertThat(browser.rules()).isEqualTo(written);
      assertThat(written).hasSizeGreaterThan(250);
    }
  }

  private static List<Path> files(Path dist) throws IOException {
    try (Stream<Path> files = Files.walk(dist)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
