package press.rotative.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.SmallSite;

/** A real browser beside an editor: the packed program's preview follows every save. */
class PreviewIT {

  /** Longer than a very busy machine takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String SHEET =
      "document.querySelector('rotative-sheet')?.shadowRoot.querySelector('.sheet:not([hidden])')";
  private static final String TEXT = "Long text.\n\n".repeat(200);

  @TempDir
  Path temporary;

  private SmallSite site;
  private Process program;
  private String address;

  @BeforeEach
  void serve() throws IOException {
    site = SmallSite.in(temporary.resolve("site"))
        .article("a.md", "First words.\n\n" + TEXT)
        .file("content/b.md", other("Other."));
    program = new ProcessBuilder(
            Path.of(System.getProperty("rotative.home"), "bin", "rotative").toString(),
            "serve",
            "-s",
            site.folder().toString(),
            "-p",
            "0")
        .redirectErrorStream(true)
        .start();
    BufferedReader out = program.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    assertThat(line).contains("http://127.0.0.1:");
    address = line.substring(line.indexOf("http://"));
  }

  @AfterEach
  void end() throws InterruptedException {
    program.destroy();
    assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anOpenPageFollowsItsFile() throws Exception {
    Path article = site.folder().resolve("content/a.md");
    String good = Files.readString(article);
    try (Browser browser = Browser.open(temporary.resolve("profile"))) {
      browser.go(address + "a/");
      browser.run("window.same = true; window.scrollTo(0, 900)");

      site.file("content/b.md", other("Something else."));
      site.file("templates/assets/style.css", "body { color: rgb(1, 2, 3) }");
      until(browser, "the new styles", "getComputedStyle(document.body).color === 'rgb(1, 2, 3)'");
      assertThat(browser.holds("window.same")).as("not loaded again").isTrue();

      Files.writeString(article, good.replace("First words.", "Second words."));
      until(browser, "the new text", "document.body.innerText.includes('Second words.')");
      until(browser, "the same place", "window.scrollY > 0");
      assertThat(browser.holds("window.same")).as("loaded again").isFalse();

      Files.writeString(article, good.replace("2026-11-20", "someday"));
      until(browser, "the sheet", SHEET + "?.innerText.includes('someday')");
      assertThat(browser.holds("document.body.innerText.includes('Second words.')"))
          .isTrue();
      assertThat(browser.holds(SHEET + ".querySelector('a').href.startsWith('vscode://file/')"))
          .isTrue();

      Files.writeString(article, good.replace("2026-11-20", "غدا"));
      until(
          browser,
          "the sign itself in a line from the right",
          SHEET + "?.querySelector('mark')?.textContent === 'غ'");

      Files.writeString(article, good.replace("First words.", "Third words."));
      until(
          browser,
          "mended",
          "document.body.innerText.includes('Third words.') && !document.querySelector('rotative-sheet')");
    }
  }

  /** A neighbour; its page changes with its text, those that lead to it do not. */
  private static String other(String text) {
    return "---\ntitle: B\ndate: 2026-11-20\ndescription: Always the same.\n---\n" + text;
  }

  @Test
  void theDeskListsWhatThereIs() throws Exception {
    try (Browser browser = Browser.open(temporary.resolve("profile"))) {
      browser.go(address + "_rotative/");
      until(browser, "both", "document.querySelectorAll('#pieces tbody tr').length === 2");
      browser.width(375);
      assertThat(browser.overflow()).isZero();
      assertThat(browser.violations()).isEmpty();
      site.file("content/c.md", "---\ntitle: Plans\ndate: 2099-01-01\n---\nText.");
      until(browser, "the third", "document.querySelectorAll('#pieces tbody tr').length === 3");
      until(browser, "in time", "document.querySelector('#due').innerText.includes('Plans')");
    }
  }

  private static void until(Browser browser, String what, String expression)
      throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!browser.holds(expression)) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
