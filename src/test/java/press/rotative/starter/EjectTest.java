package press.rotative.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;
import press.rotative.config.ToolVersion;
import press.rotative.source.Packed;

/** Files of the theme that become a site's own. */
class EjectTest {

  private static final Packed THEME = new Packed("theme");

  @TempDir
  Path folder;

  private SmallSite site;

  @BeforeEach
  void aSite() {
    site = SmallSite.in(folder).article("a.md", "> [!NOTE]\n> Text.");
  }

  @Test
  void anEjectedFileSaysWhereItCameFrom() throws IOException {
    Call call = eject("partials/card.html");
    Path file = folder.resolve("templates/partials/card.html");
    assertThat(call.out()).isEqualTo(file + "\n");
    assertThat(Files.readAllLines(file).get(0))
        .matches("\\{# ejected from rotative \\S+: partials/card.html [0-9a-f]{12} #}");
    assertThat(eject("partials/card.html").err())
        .isEqualTo(
            "rotative: " + file
                + " exists and is left alone: rotative eject --diff partials/card.html compares the two\n");
    assertThat(eject("partials/crad.html").err())
        .isEqualTo("rotative: the theme has no file \"partials/crad.html\":"
            + " did you mean \"partials/card.html\"?\n");
    assertThat(eject().err())
        .isEqualTo("rotative: name a file of the theme: rotative eject --list prints all\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsWrittenThroughALinkThatLeadsElsewhere(@TempDir Path elsewhere) throws IOException {
    Files.createDirectories(folder.resolve("templates"));
    Files.createSymbolicLink(folder.resolve("templates/partials"), elsewhere);
    Call call = eject("partials/card.html");
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.err()).contains("is a link that leads elsewhere").hasLineCount(1);
    assertThat(elsewhere).isEmptyDirectory();
  }

  /** The line of origin is dropped, in pages and in styles, and binary files are copied as they are. */
  @Test
  void aSiteThatEjectsAllOfTheThemeIsPublishedAsBefore() throws IOException {
    site.build();
    Map<String, String> before = texts();
    for (String path : THEME.list("")) {
      assertThat(eject(path).exit()).as(path).isZero();
    }
    Call build = site.build();
    assertThat(build.err()).isEmpty();
    assertThat(texts()).isEqualTo(before);
    assertThat(folder.resolve("templates/assets/fonts/bricolage-82.woff2"))
        .hasBinaryContent(THEME.find("assets/fonts/bricolage-82.woff2").orElseThrow());
  }

  /** What is published, without the address of the stylesheet, which its bytes decide. */
  private Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    site.published()
        .forEach((path, bytes) -> texts.put(
            path.replaceAll("style\\.[0-9a-f]+\\.css", "style.css"),
            new String(bytes, StandardCharsets.UTF_8)
                .replaceFirst("^/\\* ejected .*\n", "")
                .replaceAll("style\\.[0-9a-f]+\\.css", "style.css")));
    return texts;
  }

  @Test
  void theListMarksWhatTheSiteHas() throws IOException {
    eject("partials/card.html");
    eject("story.html");
    age("story.html");
    site.file("templates/partials/tags.html", "");
    assertThat(eject("--list").out())
        .contains("archive.html\n")
        .contains("partials/card.html  (the site's own)\n")
        .contains("partials/tags.html  (the site's own)\n")
        .contains("story.html  (the site's own; the packed one has changed since)\n");
  }

  @Test
  void theBuildWarnsWhenThePackedFileHasChanged() throws IOException {
    eject("partials/tags.html");
    eject("assets/style.css");
    eject("i18n/en.yml");
    assertThat(site.build().err()).isEmpty();
    age("partials/tags.html");
    age("i18n/en.yml");
    String tags =
        Files.readAllLines(folder.resolve("templates/partials/tags.html")).get(0);
    String words = Files.readAllLines(folder.resolve("templates/i18n/en.yml")).get(0);
    assertThat(site.build().err()).isEqualTo("""
        templates/i18n/en.yml:1: warning: "i18n/en.yml" of the theme has changed since it was copied from rotative 0.0.9 [ejected-outdated]
            %s
            → see what is new with: rotative eject --diff i18n/en.yml
        templates/partials/tags.html:1: warning: "partials/tags.html" of the theme has changed since it was copied from rotative 0.0.9 [ejected-outdated]
            %s
            → see what is new with: rotative eject --diff partials/tags.html
        """.formatted(words, tags));
  }

  @Test
  void theDifferenceLeadsToThePackedFile() throws IOException {
    eject("partials/tags.html");
    Path file = folder.resolve("templates/partials/tags.html");
    assertThat(eject("--diff", "partials/tags.html").out())
        .isEqualTo("templates/partials/tags.html is the packed one\n");
    String packed = Files.readString(file);
    Files.writeString(file, packed + "<p>mine</p>\n");
    assertThat(eject("--diff", "partials/tags.html").out())
        .startsWith("--- templates/partials/tags.html\n+++ packed with rotative "
            + ToolVersion.number() + "\n@@ -")
        .endsWith("-<p>mine</p>\n")
        .doesNotContain("ejected");
    Files.writeString(file, packed);
    age("partials/tags.html");
    assertThat(eject("--diff", "partials/tags.html").out())
        .contains("-{# ejected from rotative 0.0.9: partials/tags.html 000000000000 #}\n" + "+"
            + packed.lines().findFirst().orElseThrow() + "\n");
  }

  @Test
  void aDifferenceNeedsTwoTexts() {
    assertThat(eject("--diff", "story.html").err())
        .isEqualTo("rotative: the site has no " + folder.resolve("templates/story.html")
            + ": rotative eject story.html copies it there\n");
    site.file("templates/assets/fonts/bricolage-82.woff2", new byte[] {0});
    assertThat(eject("--diff", "assets/fonts/bricolage-82.woff2").err())
        .isEqualTo("rotative: \"assets/fonts/bricolage-82.woff2\" is no text,"
            + " and differs from the packed one\n");
  }

  /** As if an older program with another original had written it. */
  private void age(String path) throws IOException {
    Path file = folder.resolve("templates").resolve(path);
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst("rotative \\S+: (\\S+) [0-9a-f]{12}", "rotative 0.0.9: $1 000000000000"));
  }

  private Call eject(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "eject";
    arguments[1] = "-s";
    arguments[2] = folder.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Call.of(arguments);
  }
}
