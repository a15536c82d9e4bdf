package press.rotative.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.SmallSite;

/** The signs of a site: before its name, in tabs, on the home screens of phones. */
class LooksTest {

  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path d=\"M0 0h9v9z\"/></svg>";

  @TempDir
  Path folder;

  private String front(String look) {
    SmallSite site = SmallSite.in(folder)
        .file("site.yml", SmallSite.SETTINGS + look)
        .file("templates/assets/daily.svg", DRAWING)
        .file("templates/assets/daily.png", new byte[1]);
    assertThat(site.build().err()).isEmpty();
    return site.published("index.html");
  }

  @Test
  void theThemeHasSignsOfItsOwn() {
    assertThat(front(""))
        .contains("rel=\"icon\" href=\"/assets/icon.svg\"")
        .contains("rel=\"apple-touch-icon\" href=\"/assets/touch.png\"");
  }

  @Test
  void aLatinColophonKeepsItsOrderFromRightToLeft() {
    assertThat(front("footer: {colophon: © 2026 Daily.}\n"))
        .contains("<p class=\"colophon\">© 2026 Daily.</p>");
    assertThat(front("language: ar\nfooter: {colophon: © 2026 Daily.}\n"))
        .contains("<p class=\"colophon\"><bdi>© 2026 Daily.</bdi></p>");
  }

  @Test
  void noSignOfTheThemeStandsBesideThatOfASite() {
    assertThat(front("theme: {emblem: daily.svg}\n"))
        .contains("rel=\"icon\" href=\"/assets/daily.svg\"")
        .doesNotContain("apple-touch-icon");
    assertThat(front("theme: {emblem: daily.svg, touchIcon: daily.png}\n"))
        .contains("rel=\"apple-touch-icon\" href=\"/assets/daily.png\"");
  }
}
