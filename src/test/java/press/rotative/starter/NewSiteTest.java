package press.rotative.starter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.rotative.Call;
import press.rotative.SmallSite;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A site that was just begun. */
class NewSiteTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

  @TempDir
  Path temporary;

  @Test
  void aNewSiteSaysWhatToDoNext() {
    Path folder = temporary.resolve("daily");
    Call call = Call.of("new", "site", folder.toString());
    assertThat(call.err()).isEmpty();
    assertThat(call.out().replace(folder.toString(), "daily")).isEqualTo("""
            24 files written to daily
              rotative build -s daily         makes the site in daily/dist
              rotative new article -s daily   starts an article
            To publish it, see daily/.github/workflows/publish.yml
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void aNewSiteIsBuiltWithoutAWord(String language) {
    Path folder = temporary.resolve("x");
    assertThat(Call.of("new", "site", folder.toString(), "--lang", language).exit())
        .isZero();
    Call build = Call.of("build", "-s", folder.toString());
    assertThat(build.err()).isEmpty();
    assertThat(build.exit()).isZero();
    Map<String, byte[]> pages = SmallSite.tree(folder.resolve("dist"));
    assertThat(new String(pages.get("index.html"), UTF_8))
        .contains("<html lang=\"" + language + "\"")
        .contains("/pictures/press.svg");
    assertThat(pages).hasSizeGreaterThan(20);
  }

  @Test
  void startersOfAllLanguagesHoldTheSame() {
    assertThat(shape("fr")).isEqualTo(shape("en"));
    assertThat(shape("ar")).isEqualTo(shape("en"));
  }

  /** How many files each kind of folder has, whatever they are called in a language. */
  private List<String> shape(String language) {
    Path folder = temporary.resolve(language);
    Call.of("new", "site", folder.toString(), "--lang", language);
    return SmallSite.tree(folder).keySet().stream()
        .map(path -> path.replace("actualites", "news"))
        .map(path ->
            path.matches("content/(?!pictures).*") ? path.replaceAll("[^/]+\\.md", "*.md") : path)
        .sorted()
        .toList();
  }

  @Test
  void titleAndAddressAreTheAuthorsOwn() throws IOException {
    Path folder = temporary.resolve("x");
    Call call = Call.of(
        "new",
        "site",
        folder.toString(),
        "--title",
        "The \"Daily\": a \\ b $1",
        "--url",
        "https://daily.example/a/");
    assertThat(call.exit()).isZero();
    assertThat(folder.resolve("site.yml"))
        .content()
        .contains("title: \"The \\\"Daily\\\": a \\\\ b $1\"\n")
        .contains("url: \"https://daily.example/a/\"\n")
        .contains("timezone: \"Z\"\n");
    assertThat(Call.of("build", "-s", folder.toString()).err()).isEmpty();
    assertThat(Files.readString(folder.resolve("dist/index.html")))
        .contains("The &quot;Daily&quot;: a \\ b $1");
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("x"));
    Files.writeString(folder.resolve("README.md"), "mine");
    Files.writeString(folder.resolve("site.yml"), "title: Mine\n");
    Call call = Call.of("new", "site", folder.toString());
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err())
        .isEqualTo("rotative: \"site.yml\" exists in \"" + folder
            + "\" and nothing is written over: choose another folder, or move what is there\n");
    assertThat(SmallSite.tree(folder)).containsOnlyKeys("README.md", "site.yml");
    Files.delete(folder.resolve("site.yml"));
    assertThat(Call.of("new", "site", folder.toString()).exit()).isZero();
    assertThat(folder.resolve("README.md")).hasContent("mine");
    assertThat(Call.of("new", "site", folder.toString()).err()).contains("more exist in");
  }

  @Test
  void aFileInTheWayIsNamed() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("x"));
    Files.writeString(folder.resolve("content"), "");
    assertThat(Call.of("new", "site", folder.toString()).err())
        .startsWith("rotative: \"content\" exists in ");
    assertThat(Call.of("new", "site", folder.resolve("content").toString()).err())
        .isEqualTo("rotative: \"" + folder.resolve("content")
            + "\" is a file: name a folder, one that may not exist yet\n");
    Call below = Call.of("new", "site", folder.resolve("content/daily").toString());
    assertThat(below.exit()).isEqualTo(2);
    assertThat(below.err()).startsWith("rotative: \"" + folder.resolve("content") + "\" is a file");
  }

  @Test
  void whatCannotBeUsedIsSaid() {
    String folder = temporary.resolve("x").toString();
    assertThat(Call.of("new", "site", folder, "--lang", "de").err())
        .isEqualTo(
            "rotative: there is no starter in the language \"de\": valid here: ar, en, fr\n");
    assertThat(Call.of("new", "site", folder, "--lang", "common").exit()).isEqualTo(2);
    assertThat(Call.of("new", "site", folder, "--url", "daily.example").err())
        .isEqualTo("rotative: \"daily.example\" is not the address of a site:"
            + " write it with its scheme and without query, such as https://example.org/\n");
    assertThat(Call.of("new", "site", folder, "--title", " ").err())
        .isEqualTo("rotative: the title is empty: write --title \"The Daily\"\n");
    assertThat(Call.of("new", "site").exit()).isEqualTo(2);
    assertThat(Path.of(folder)).doesNotExist();
  }

  @Test
  void theFilesOfTheEditorAreRead() throws IOException {
    Path folder = temporary.resolve("x");
    Call.of("new", "site", folder.toString());
    for (String file :
        List.of("settings.json", "tasks.json", "extensions.json", "rotative.code-snippets")) {
      assertThat(JSON.readTree(Files.readString(folder.resolve(".vscode").resolve(file)))
              .isObject())
          .as(file)
          .isTrue();
    }
    assertThat(new YAMLMapper()
            .readTree(Files.readString(folder.resolve(".github/dependabot.yml")))
            .at("/updates/0/package-ecosystem")
            .asString())
        .isEqualTo("github-actions");
  }

  /** The matchers of the editor's task find each message that the program prints, once. */
  @Test
  void theEditorFindsTheMessages() throws IOException {
    Path folder = temporary.resolve("x");
    Call.of("new", "site", folder.toString());
    Files.writeString(folder.resolve("site.yml"), "titel: X\nurl: daily.example\nlanguage: it\n");
    Files.writeString(folder.resolve("content/news/a.md"), "---\ntitle: A\n---\n[b](b.md)\n");
    List<String> messages = Call.of("build", "-s", folder.toString())
        .err()
        .lines()
        .filter(line -> line.endsWith("]") && !line.startsWith(" "))
        .toList();
    JsonNode matchers = JSON.readTree(Files.readString(folder.resolve(".vscode/tasks.json")))
        .at("/tasks/0/problemMatcher");
    List<Pattern> patterns = StreamSupport.stream(matchers.spliterator(), false)
        .map(matcher -> Pattern.compile(matcher.at("/pattern/regexp").asString()))
        .toList();
    assertThat(messages).hasSizeGreaterThan(3);
    for (String message : messages) {
      List<Matcher> found = patterns.stream()
          .map(pattern -> pattern.matcher(message))
          .filter(Matcher::matches)
          .toList();
      assertThat(found).as(message).hasSize(1);
      assertThat(found.get(0).group(1)).as(message).matches("site.yml|content/\\S+");
    }
  }

  /** Snippets hold components and fields that the build takes without a word. */
  @Test
  void theSnippetsAreTakenByTheBuild() throws IOException {
    Path folder = temporary.resolve("x");
    SmallSite site = SmallSite.in(folder);
    Call.of("new", "site", temporary.resolve("y").toString());
    JsonNode snippets =
        JSON.readTree(Files.readString(temporary.resolve("y/.vscode/rotative.code-snippets")));
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, JsonNode> snippet : snippets.properties()) {
      if (snippet.getKey().startsWith("Component")) {
        snippet
            .getValue()
            .at("/body")
            .forEach(line -> text.append(line.asString()).append('\n'));
      }
    }
    String filled = text.toString()
        .replaceAll("\\$\\{\\d+\\|([a-z]+)[^}]*}", "$1")
        .replaceAll("\\$\\{\\d+:https://}", "https://a.example/")
        .replaceAll("\\$\\{\\d+:([^}]*)}", "$1")
        .replaceAll("\\$\\d", "x");
    for (String file : List.of("film.mp4", "film.vtt", "sound.mp3")) {
      site.file("content/" + file, "x");
    }
    for (String file : List.of("picture.jpg", "one.jpg", "two.jpg", "poster.jpg")) {
      site.file("content/" + file, photo());
    }
    site.article("a.md", filled);
    Call build = site.build();
    assertThat(build.err()).as(filled).isEmpty();
    assertThat(build.exit()).isZero();
  }

  private static byte[] photo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(16, 9, BufferedImage.TYPE_INT_RGB), "jpg", out);
    return out.toByteArray();
  }

  @Test
  void whatTheSettingsOfTheEditorNameIsThere() throws IOException {
    Path folder = temporary.resolve("x");
    Call.of("new", "site", folder.toString());
    JsonNode schemas = JSON.readTree(Files.readString(folder.resolve(".vscode/settings.json")))
        .at("/yaml.schemas");
    assumeTrue(
        NewSiteTest.class.getResource("/schema/site.schema.json") != null, "schemas are packed");
    assertThat(schemas.propertyNames())
        .isNotEmpty()
        .allSatisfy(schema -> assertThat(folder.resolve(schema)).exists());
  }
}
