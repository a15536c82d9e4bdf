package press.rotative.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the demo, in a real browser and before the Nu HTML checker. */
class PagesIT {

  private static final List<String> ONE_OF_EACH_KIND = List.of(
      "",
      "maroc-digital/partenariat-maroc-etats-unis/",
      "infrastructures/centre-de-donnees/",
      "startups/",
      "mots-cles/tech/",
      "mots-cles/tech/page/2/",
      "auteurs/desk-tech/",
      "archives/",
      "archives/2026/",
      "archives/2026/11/",
      "a-propos/",
      "mentions-legales/",
      "404.html");

  @TempDir
  Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sub/"})
  void everyPageLoadsWholeAndFitsTheScreen(String path) throws Exception {
    Path dist = Demo.build(temporary.resolve("dist"), "-b", "http://127.0.0.1" + path);
    List<String> wrong = new ArrayList<>();
    try (StaticServer server = new StaticServer(dist, path);
        Browser browser = Browser.open(temporary.resolve("profile"))) {
      for (String route : pages(dist)) {
        if (leadsOn(dist, route)) {
          continue;
        }
        browser.width(375);
        browser.go(server.address(route));
        check(browser, route, 375, wrong);
        browser.width(1440);
        check(browser, route, 1440, wrong);
        browser.strangers().forEach(s -> wrong.add(route + " loads " + s));
        browser.brokenPictures().forEach(s -> wrong.add(route + " shows no " + s));
      }
      server.missed().forEach(m -> wrong.add("not found: " + m));
    }
    assertThat(wrong).isEmpty();
  }

  /** A former address: its page is gone before anybody could look at it. */
  private static boolean leadsOn(Path dist, String route) throws IOException {
    return Files.readString(file(dist, route)).contains("http-equiv=\"refresh\"");
  }

  private static Path file(Path dist, String route) {
    return dist.resolve(route.isEmpty() || route.endsWith("/") ? route + "index.html" : route);
  }

  private static void check(Browser browser, String route, int width, List<String> wrong) {
    if (browser.overflow() > 0) {
      wrong.add(route + " is " + browser.overflow() + " pixels wider than " + width);
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws Exception {
    Path dist = Demo.build(temporary.resolve("dist"), "-b", "http://127.0.0.1/sub/");
    List<String> wrong = new ArrayList<>();
    for (String route : pages(dist)) {
      Document page = Jsoup.parse(Files.readString(file(dist, route)));
      for (Element link : page.select("[href], [src]")) {
        String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (target.startsWith("/") && !leads(dist, target)) {
          wrong.add(route + " leads to " + target);
        } else if (target.startsWith("#")
            && page.getElementById(decode(target.substring(1))) == null) {
          wrong.add(route + " has no " + target);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean leads(Path dist, String target) {
    String bare = target.replaceAll("[?#].*", "");
    if (!bare.startsWith("/sub/")) {
      return false;
    }
    String route = decode(bare.substring("/sub/".length()));
    return Files.isRegularFile(file(dist, route));
  }

  private static String decode(String address) {
    return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Test
  void nobodyIsShutOut() throws Exception {
    Path dist = Demo.build(temporary.resolve("dist"));
    List<String> wrong = new ArrayList<>();
    try (StaticServer server = new StaticServer(dist, "/");
        Browser browser = Browser.open(temporary.resolve("profile"))) {
      for (String route : ONE_OF_EACH_KIND) {
        browser.go(server.address(route));
        for (int width : new int[] {375, 1440}) {
          browser.width(width);
          for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            for (String violation : browser.violations()) {
              wrong.add("/" + route + " at " + width + (dark ? " dark: " : " light: ") + violation);
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void htmlIsValid() throws Exception {
    Path dist = temporary.resolve("dist");
    Demo.build(dist.resolve("demo"));
    Demo.build(Demo.GUIDE, dist.resolve("guide"));
    Demo.build(Demo.GUIDE_IN_ARABIC, dist.resolve("guide-in-arabic"));
    Process checker = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("rotative.vnu") + "/*",
            "nu.validator.client.SimpleCommandLineValidator",
            "--skip-non-html",
            "--also-check-svg",
            "--format",
            "gnu",
            dist.toString())
        .redirectErrorStream(true)
        .start();
    String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(checker.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(said.lines().filter(l -> l.contains(": error:"))).isEmpty();
    assertThat(checker.exitValue()).as(said).isZero();
  }

  /** The routes of all pages. */
  private static List<String> pages(Path dist) throws IOException {
    try (Stream<Path> files = Files.walk(dist)) {
      return files
          .map(f -> dist.relativize(f).toString().replace('\\', '/'))
          .filter(f -> f.endsWith(".html"))
          .map(f ->
              f.endsWith("index.html") ? f.substring(0, f.length() - "index.html".length()) : f)
          .sorted()
          .toList();
    }
  }
}
