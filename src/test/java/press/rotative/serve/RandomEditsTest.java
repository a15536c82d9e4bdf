package press.rotative.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;
import press.rotative.url.Route;

/**
 * Whatever is written, renamed, deleted, broken and mended: a preview shows what a fresh build would write, or the same
 * mistakes.
 *
 * <p>{@code -Drotative.edits=1000 -Drotative.seed=7} sets how many edits, and which.
 */
class RandomEditsTest {

  private static final int EDITS = Integer.getInteger("rotative.edits", 100);
  private static final long SEED = Long.getLong("rotative.seed", 20261124L);
  private static final List<String> FOLDERS = List.of("news", "news/africa", "tech", "été");
  private static final List<String> NAMES = List.of("a", "b", "index", "c d", "é");
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='1'/>";

  @TempDir
  Path temporary;

  private final Random random = new Random(SEED);

  @Test
  void aPreviewIsWhatABuildWouldBe() throws Exception {
    SmallSite site = SmallSite.in(temporary.resolve("site")).article("news/a.md", "First.");
    Path dist = temporary.resolve("dist");
    try (Looking looking = Looking.asPublished(site.folder())) {
      for (int step = 1; step <= EDITS; step++) {
        String done = edit(site, step);
        String label = "seed " + SEED + ", step " + step + ": " + done;
        Call call = Call.of(
            "build",
            "-s",
            site.folder().toString(),
            "-d",
            dist.toString(),
            "--clock",
            Call.NOW.toString());
        assertThat(call.exit()).as(label + call.err()).isBetween(0, 1);
        if (call.exit() == 0) {
          Map<String, byte[]> written = SmallSite.tree(dist);
          looking.until(label, () -> shows(looking, written));
        } else {
          Set<String> expected = errors(call.err(), "(?m)^(\\S[^\\n]*?): error: ");
          looking.until(label + call.err(), () -> {
            looking.ask("/");
            Set<String> shown = errors(looking.sheet(), "\"place\":\"((?:[^\"\\\\]|\\\\.)+)\"");
            // A build with mistakes in its content does not try its templates.
            shown.removeIf(place -> place.startsWith("templates/") && !expected.contains(place));
            return shown.equals(expected);
          });
        }
      }
    }
  }

  private static boolean shows(Looking looking, Map<String, byte[]> written) throws Exception {
    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      String route = file.getKey().replaceFirst("(^|/)index\\.html$", "$1");
      if (!Arrays.equals(looking.plain("/" + Route.encode(route)), file.getValue())) {
        return false;
      }
    }
    String desk = new String(looking.ask("/_rotative/desk.json").body(), StandardCharsets.UTF_8);
    long addresses = Pattern.compile("\"address\":").matcher(desk).results().count();
    return addresses == written.size();
  }

  /** The places of errors; a sheet names those of warnings behind them. */
  private static Set<String> errors(String told, String pattern) {
    String part = told.replaceFirst("\\{\"severity\":\"warning\".*", "");
    return Pattern.compile(pattern)
        .matcher(part)
        .results()
        .map((MatchResult found) -> found.group(1).replace("\\\"", "\""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String edit(SmallSite site, int step) throws IOException {
    List<Path> files = files(site.folder().resolve("content"));
    Path any = files.isEmpty() ? null : files.get(random.nextInt(files.size()));
    int kind = random.nextInt(17);
    if (any != null && kind == 0) {
      Files.delete(any);
      return "delete " + any;
    }
    if (any != null && kind == 1) {
      Path target = site.folder().resolve("content/" + pick(FOLDERS) + "/m" + step + ending(any));
      Files.createDirectories(target.getParent());
      Files.move(any, target, StandardCopyOption.REPLACE_EXISTING);
      return "move " + any + " to " + target;
    }
    if (kind == 2) {
      site.file("content/" + pick(FOLDERS) + "/p.svg", SVG.formatted(step));
      return "picture";
    }
    if (kind == 3) {
      site.file("site.yml", SmallSite.SETTINGS.replace("The Daily", "Daily " + step));
      return "settings";
    }
    if (kind == 4) {
      site.file(
          "templates/partials/footer.html",
          random.nextInt(3) == 0 ? "{{ no.such.thing }}" : "<p>Footer " + step + "</p>");
      return "template";
    }
    if (kind == 5) {
      site.file("templates/assets/style.css", "body { margin: " + step + "px }");
      return "styles";
    }
    if (any != null && kind >= 14 && any.toString().endsWith(".md")) {
      String text = Files.readString(any);
      Files.writeString(any, text.replaceFirst("title: .*", "title: Word " + step));
      return "title of " + any;
    }
    if (any != null && kind >= 12 && any.toString().endsWith(".md")) {
      Files.writeString(any, "\n\nMore " + step + ".\n", StandardOpenOption.APPEND);
      return "text of " + any;
    }
    String path = pick(FOLDERS) + "/" + pick(NAMES) + ".md";
    Path temporaryFile = site.folder().resolve("content/" + path + ".tmp");
    if (kind == 6
        && Files.isDirectory(site.folder().resolve("content/" + path).resolveSibling("."))) {
      Files.writeString(temporaryFile, article(step));
      Files.move(
          temporaryFile, site.folder().resolve("content/" + path), StandardCopyOption.ATOMIC_MOVE);
      return "rename-save " + path;
    }
    site.file("content/" + path, article(step));
    return "write " + path;
  }

  private String article(int step) {
    return switch (random.nextInt(9)) {
      case 0 -> "---\ntitle: T" + step + "\ndate: someday\n---\nBroken.";
      case 1 -> "---\ntitle: [\n---\nBroken.";
      case 2 -> "---\ntitle: T" + step + "\ndate: 2026-11-20\n---\n![p](p.svg)";
      case 3 -> "---\ntitle: T" + step + "\ndate: 2030-01-01\n---\nAhead.";
      case 4 -> "---\ntitle: T" + step + "\n---\nStanding " + step;
      case 5 ->
        "---\ntitle: T\ndate: 2026-11-2" + step % 10 + "\ntags: [x, t" + step % 3
            + "]\nauthors: [Jo]\n---\nSee [that](../tech/a.md#x) and [this](b.md).";
      default -> "---\ntitle: T" + step + "\ndate: 2026-11-20\n---\n## x\n\nBody " + step;
    };
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.'));
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
