package press.rotative.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

class StarterTest {

  @TempDir
  Path folder;

  private SmallSite site;

  @BeforeEach
  void aSite() {
    site = SmallSite.in(folder).file("site.yml", SmallSite.SETTINGS + "sections: [city, world]\n");
  }

  @Test
  void anArticleIsWrittenAsADraftAndReadAgain() throws IOException {
    Call call = start("He said: \"C++ \\ no\"", "--section", "city");
    assertThat(call.out().strip())
        .isEqualTo(folder.resolve("content/city/he-said-c-plus-plus-no.md").toString());
    Path file = folder.resolve("content/city/he-said-c-plus-plus-no.md");
    assertThat(file)
        .hasContent(
            "---\ntitle: \"He said: \\\"C++ \\\\ no\\\"\"\ndate: 2026-11-24T13:00+01:00\ndraft: true\n---\n\n");
    Files.writeString(file, Files.readString(file).replace("draft: true\n", "") + "Text\n");
    assertThat(site.build().err()).isEmpty();
    assertThat(site.published("city/he-said-c-plus-plus-no/index.html"))
        .contains("He said: &quot;C++ \\ no&quot;");
  }

  @Test
  void nothingIsOverwritten() {
    assertThat(start("A").exit()).isZero();
    Call again = start("A");
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("a.md exists and is left alone").hasLineCount(1);
  }

  @Test
  void anArticleCanHaveAFolder() {
    assertThat(start("A", "--bundle").out().strip()).endsWith("content/a/index.md");
  }

  @Test
  void aSectionHasToExist() {
    assertThat(start("A", "--section", "ctiy").err()).contains("did you mean \"city\"?");
    assertThat(start("A", "--section", "../x").exit()).isEqualTo(2);
  }

  @Test
  void theTitleIsAskedForWhereAPersonCanAnswer() {
    String[] call = {"new", "article", "-s", folder.toString()};
    assertThat(Call.asked("A story\n", Map.of(), true, call).out()).contains("a-story.md");
    assertThat(Call.of(call).exit()).isEqualTo(2);
  }

  @Test
  void aFileOfTheThemeBecomesTheSitesOwn() {
    String[] card = {"eject", "partials/card.html", "-s", folder.toString()};
    assertThat(Call.of("eject", "--list").out())
        .contains("story.html\n")
        .contains("partials/card.html\n");
    assertThat(Call.of(card).out().strip()).endsWith("templates/partials/card.html");
    assertThat(folder.resolve("templates/partials/card.html")).exists();
    assertThat(Call.of(card).exit()).isEqualTo(2);
    assertThat(Call.of("eject", "partials/crad.html").err())
        .contains("did you mean \"partials/card.html\"?");
    assertThat(site.build().exit()).isZero();
  }

  private Call start(String title, String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"new", "article", title, "-s", folder.toString()}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Call.of(arguments);
  }
}
