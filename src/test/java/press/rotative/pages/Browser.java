package press.rotative.pages;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium that talks to this machine only. */
final class Browser implements AutoCloseable {

  private static final List<String> PROGRAMS =
      List.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Skips the test where there is no browser, and fails it where CI promises one. */
  static Browser open(Path profile) {
    Optional<String> program = first(PROGRAMS);
    Optional<String> control = first(drivers());
    boolean there = program.isPresent() && control.isPresent();
    if (!there && System.getenv("CI") != null) {
      fail("CI has no browser: .ci/run installs chromium and chromium-driver");
    }
    assumeTrue(
        there, "skipped: pages are looked at with Chromium, install chromium and chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.orElseThrow());
    options.addArguments(List.of(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--user-data-dir=" + profile));
    ChromeDriverService service = new ChromeDriverService.Builder()
        .usingDriverExecutable(new File(control.orElseThrow()))
        .build();
    ChromeDriver chrome = new ChromeDriver(service, options);
    chrome.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    return new Browser(chrome);
  }

  /** Debian's driver, or the one that a hosted runner names in its environment. */
  private static List<String> drivers() {
    String hosted = System.getenv("CHROMEWEBDRIVER");
    return hosted == null
        ? List.of("/usr/bin/chromedriver")
        : List.of("/usr/bin/chromedriver", hosted + "/chromedriver");
  }

  private static Optional<String> first(List<String> programs) {
    return programs.stream().filter(p -> Files.isExecutable(Path.of(p))).findFirst();
  }

  void go(String address) {
    driver.get(address);
  }

  /** The width of the window in CSS pixels. */
  void width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void dark(boolean dark) {
    prefers("prefers-color-scheme", dark ? "dark" : "light");
  }

  /** What a reader asks of all pages, such as {@code forced-colors: active}. */
  void prefers(String feature, String value) {
    Map<String, Object> wish = Map.of("name", feature, "value", value);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(wish)));
  }

  /** Presses the key that moves to the next control. */
  void tab() {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      driver.executeCdpCommand(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
    }
  }

  /** How far the page moved while it loaded, as Chromium counts (cumulative layout shift). */
  double moved() {
    Object moved = driver.executeAsyncScript("const done = arguments[0]; let sum = 0;"
        + "new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))"
        + ".observe({type: 'layout-shift', buffered: true});"
        + "document.fonts.ready.then(() => setTimeout(() => done(sum), 300))");
    return ((Number) Objects.requireNonNull(moved)).doubleValue();
  }

  /** Whether this machine has one of these faces. */
  boolean hasFace(String... names) {
    String local =
        Arrays.stream(names).map(n -> "local(\"" + n + "\")").collect(Collectors.joining(", "));
    return Boolean.TRUE.equals(driver.executeAsyncScript(
        "const done = arguments[1]; new FontFace('probe', arguments[0]).load()"
            + ".then(() => done(true), () => done(false))",
        local));
  }

  /** All rules of the page's style sheets as Chromium has read them, without white space: own properties keep theirs. */
  List<String> rules() {
    return list("[...document.styleSheets].flatMap(s => [...s.cssRules]"
        + ".map(r => r.cssText.replace(/\\s+/g, '')))");
  }

  /** What a script says. */
  @Nullable
  Object ask(String script) {
    return driver.executeScript(script);
  }

  /** Whether an expression of the page's script holds. */
  boolean holds(String expression) {
    return Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")"));
  }

  /** Runs a script in the page. */
  void run(String script) {
    driver.executeScript(script);
  }

  /** Pixels by which the page is wider than the window. */
  long overflow() {
    return (Long) driver.executeScript(
        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** Addresses of what the page loaded from elsewhere. */
  List<String> strangers() {
    return list("performance.getEntriesByType('resource').map(e => e.name)"
        + ".filter(n => !n.startsWith(location.origin) && !n.startsWith('data:'))");
  }

  /** Pictures that did not load. */
  List<String> brokenPictures() {
    return list(
        "[...document.images].filter(i => i.complete && i.naturalWidth === 0).map(i => i.src)");
  }

  @SuppressWarnings("unchecked")
  private List<String> list(String expression) {
    return (List<String>) driver.executeScript("return " + expression);
  }

  /** Violations of WCAG 2.2 A and AA that axe-core finds, each with its first place. */
  @SuppressWarnings("unchecked")
  List<String> violations() throws IOException {
    if (!(Boolean) driver.executeScript("return typeof axe === 'object'")) {
      driver.executeScript(axe());
    }
    return (List<String>) driver.executeAsyncScript("const done = arguments[0];"
        + "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then("
        + "r => done(r.violations.map(v => v.id + ': ' + v.nodes[0].html)), e => done(['' + e]))");
  }

  private static String axe() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
