package press.rotative.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** No front matter hangs or kills a build: its file and line are named, and all other pieces are checked. */
class NastyFrontMatterTest {

  /** All of them together take less than five seconds on a quiet machine; a busy one may be several times as slow. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir
  Path folder;

  /** Front matter with the places at which something has to be said. */
  private static Map<String, byte[]> nasty() {
    Map<String, byte[]> nasty = new LinkedHashMap<>();
    put(
        nasty,
        "bomb.md",
        yaml("a: &a [x, x, x]\n"
            + IntStream.range(0, 40)
                .mapToObj(i -> "a" + i + ": &a" + i + " ["
                    + ("*a" + (i == 0 ? "" : i - 1) + ", ").repeat(9) + "x]\n")
                .collect(Collectors.joining())));
    put(nasty, "merge.md", yaml("a: &a {b: 1}\nc: *nobody\n<<: *a\n"));
    put(nasty, "twice.md:3", yaml("title: A\ntitle: B\n"));
    put(nasty, "twice-toml.md:3", "+++\ntitle = \"A\"\ntitle = \"B\"\n+++\nx\n");
    put(nasty, "twice-json.md:2", "{\"title\": \"A\",\n\"title\": \"B\"}\nx\n");
    put(nasty, "twice-head.md:2", "Title: A\nTitle: B\n\nx\n");
    put(nasty, "tab.md:4:1", yaml("title: A\ntags:\n\t- a\n"));
    put(nasty, "nul.md:2:9", yaml("title: A\0B\n"));
    put(nasty, "open.md:1:1", "---\ntitle: A\nx\n");
    put(nasty, "open-toml.md:1:1", "+++\ntitle = \"A\"\nx\n");
    put(nasty, "open-json.md:1:1", "{\n\"title\": \"A\",\nx\n");
    put(nasty, "deep.md", yaml("a: " + "[".repeat(100_000) + "\n"));
    put(nasty, "deep-flow.md", yaml("a: " + "{a: ".repeat(50_000) + "\n"));
    put(
        nasty,
        "deep-block.md",
        yaml(IntStream.range(0, 900)
            .mapToObj(i -> " ".repeat(i) + "a:\n")
            .collect(Collectors.joining())));
    put(nasty, "deep-toml.md", "+++\na = " + "[".repeat(100_000) + "\n+++\nx\n");
    put(nasty, "deep-tables.md", "+++\na = " + "{a = ".repeat(50_000) + "\n+++\nx\n");
    put(nasty, "deep-json.md", "{\"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}\nx\n");
    put(
        nasty,
        "many.md",
        yaml(IntStream.range(0, 80_000)
                .mapToObj(i -> "k" + i + ": v\n")
                .collect(Collectors.joining())
            + "draft: perhaps\n"));
    put(nasty, "large.md", yaml("title: " + "a".repeat(5_000_000) + "\n"));
    nasty.put("latin.md:2:9", bytes(yaml("title: A\u00e9B\n"), StandardCharsets.ISO_8859_1));
    nasty.put("wide.md", bytes("\ufeff" + yaml("title: A\n"), StandardCharsets.UTF_16LE));
    return nasty;
  }

  private static String yaml(String fields) {
    return "---\n" + fields + "---\nx\n";
  }

  private static void put(Map<String, byte[]> nasty, String place, String text) {
    nasty.put(place, bytes(text, StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String text, java.nio.charset.Charset charset) {
    return text.getBytes(charset);
  }

  @Test
  void namesEachAndChecksTheOthers() {
    SmallSite site = SmallSite.in(folder)
        .file("content/other.md", "---\ntitle: Other\ndraft: perhaps\n---\nx\n");
    Map<String, byte[]> nasty = nasty();
    nasty.forEach((place, text) -> site.file("content/" + name(place), text));
    Call call = assertTimeoutPreemptively(LIMIT, () -> site.build());
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("content/other.md:3:8: error:");
    for (String place : nasty.keySet()) {
      assertThat(call.err()
              .lines()
              .filter(l -> l.startsWith("content/" + place) && l.contains(" error: ")))
          .as(place)
          .isNotEmpty();
    }
  }

  private static String name(String place) {
    int colon = place.indexOf(':');
    return colon < 0 ? place : place.substring(0, colon);
  }

  @Test
  void readsAnyLineEndsAndFencesWithinValues() {
    SmallSite site = SmallSite.in(folder)
        .file(
            "content/a.md",
            "\ufeff---\r\ntitle: \"A --- B\"\r\nkicker: |\r\n  ---\r\n  +++\r\ndate: 2026-11-20\r\n---\r\nText.\r\n")
        .file(
            "content/b.md",
            "+++\r\ntitle = \"\"\"B\r\n  +++ C\"\"\"\r\ndate = 2026-11-20\r\n+++\r\nText.\r\n")
        .file("content/c.md", "\ufeffTitle: C\r\nDate: 2026-11-20\r\n\r\nText.\r\n");
    Call call = site.build();
    assertThat(call.err()).isEmpty();
    assertThat(site.published("a/index.html")).contains("A --- B");
    assertThat(site.published("b/index.html")).contains("+++ C");
    assertThat(site.published("c/index.html")).contains("Text.");
  }
}
