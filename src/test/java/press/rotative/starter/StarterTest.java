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
  void anArticleIsFiledAsOthersAre() {
    site.article("city/2026/11/fair.md", "Text").article("world/2026-11-20-hall.md", "Text");
    assertThat(path(start("A story", "--section", "city"))).isEqualTo("city/2026/11/a-story.md");
    assertThat(path(start("A story", "--section", "world")))
        .isEqualTo("world/2026-11-24-a-story.md");
    assertThat(path(start("A story"))).isEqualTo("a-story.md");
  }

  @Test
  void anArticleGoesToPostsWhereThoseAreKept() throws IOException {
    site.article("_posts/2026-11-20-fair.md", "Text");
    assertThat(path(start("A story"))).isEqualTo("_posts/2026-11-24-a-story.md");
    String city = path(start("The mill", "--section", "city"));
    assertThat(city).isEqualTo("_posts/2026-11-24-the-mill.md");
    assertThat(folder.resolve("content").resolve(city)).content().contains("section: \"city\"\n");
    assertThat(path(start("The hall", "--bundle")))
        .isEqualTo("_posts/2026-11-24-the-hall/index.md");
    assertThat(site.build("-D").err()).isEmpty();
    assertThat(site.published("city/the-mill/index.html")).contains("The mill");
    assertThat(site.published("the-hall/index.html")).contains("The hall");
  }

  @Test
  void anArticleInAnotherLanguageIsCalledByIt() {
    assertThat(path(start("Une foire", "--lang", "fr"))).isEqualTo("une-foire.fr.md");
    assertThat(path(start("A fair", "--lang", "en"))).isEqualTo("a-fair.md");
    assertThat(path(start("Une halle", "--lang", "fr", "--bundle")))
        .isEqualTo("une-halle-fr/index.md");
    assertThat(start("Una feria", "--lang", "../es").err())
        .isEqualTo("rotative: \"../es\" is no language: write its tag, such as fr or pt-BR\n");
    assertThat(site.build("-D").err()).isEmpty();
    assertThat(site.published("une-foire-fr/index.html")).contains("Une foire");
    assertThat(site.published("une-halle-fr/index.html")).contains("Une halle");
  }

  private String path(Call call) {
    assertThat(call.err()).isEmpty();
    return folder
        .resolve("content")
        .relativize(Path.of(call.out().strip()))
        .toString()
        .replace('\\', '/');
  }

  private Call start(String title, String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"new", "article", title, "-s", folder.toString()}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Call.of(arguments);
  }
}
