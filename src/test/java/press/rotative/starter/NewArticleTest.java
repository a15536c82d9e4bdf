package press.rotative.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What a new article is called: the next build takes whatever was written. */
class NewArticleTest {

  @TempDir
  Path folder;

  private SmallSite site;

  @BeforeEach
  void aSite() {
    site = SmallSite.in(folder).file("site.yml", SmallSite.SETTINGS + "sections: [city]\n");
  }

  @Test
  void namesThatNoFileOrPageCanHaveAreChanged() {
    for (String title : List.of("Con", "_index", "README", "Archive", "City", "aux")) {
      assertThat(write(title).exit()).as(title).isZero();
      assertThat(site.build("-D").err()).as(title).isEmpty();
    }
    assertThat(folder.resolve("content/con-1.md")).exists();
    assertThat(folder.resolve("content/archive-1.md")).exists();
    assertThat(write("Archive", "--section", "city").out()).endsWith("archive.md\n");
    assertThat(write("Nul", "--section", "city", "--bundle").out()).contains("nul-1");
    assertThat(site.build("-D").err()).isEmpty();
  }

  @Test
  void anAddressThatAPieceBesideHasIsRefused() {
    site.article("city/2026-01-01-fair.md", "Text")
        .article("city/hall/index.md", "Text")
        .article("city/2026/02/quay.md", "Text")
        .article("city/gate.md", "Text");
    for (String title : List.of("Fair", "Hall", "Gate", "Quay")) {
      Call call = write(title, "--section", "city");
      assertThat(call.exit()).as(title).isEqualTo(2);
      assertThat(call.err()).contains("left alone: choose another title").hasLineCount(1);
      assertThat(write(title, "--section", "city", "--bundle").exit()).as(title).isEqualTo(2);
    }
  }

  @Test
  void aSectionWithoutANameIsRefused() {
    // what a script passes that lacks a variable: the file stood at the top of the disk
    for (String section : List.of("", " ", "/", "/tmp")) {
      Call call = write("Fair", "--section", section);
      assertThat(call.exit()).as(section).isEqualTo(2);
      assertThat(call.err()).startsWith("rotative: there is no section \"" + section + "\"");
    }
  }

  @Test
  void aLanguageInCapitalsIsSuggestedInSmallLetters() {
    assertThat(write("Fair", "--lang", "FR").err())
        .isEqualTo("rotative: \"FR\" is no language: did you mean \"fr\"?\n");
  }

  @Test
  void whereTheDayIsInTheAddressTheNameMayComeAgain() {
    site.file(
            "site.yml",
            SmallSite.SETTINGS + "sections: [city]\npermalinks: /:year/:month/:day/:slug/\n")
        .article("city/2026-01-01-column.md", "Text");
    assertThat(write("Column", "--section", "city").out()).contains("2026-11-24-column.md");
    assertThat(site.build("-D").err()).isEmpty();
  }

  private Call write(String title, String... more) {
    String[] call = new String[more.length + 5];
    System.arraycopy(
        new String[] {"new", "article", title, "-s", folder.toString()}, 0, call, 0, 5);
    System.arraycopy(more, 0, call, 5, more.length);
    return Call.of(call);
  }
}
