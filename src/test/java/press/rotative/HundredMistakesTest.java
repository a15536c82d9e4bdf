package press.rotative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.diag.Codes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * More than a hundred made-up mistakes in as many places of one site: each is found once, at its line and column, and
 * nothing else is. In {@code src/test/mistakes/hundred.txt} the code of each mistake stands right before its place;
 * {@code :line} and {@code :file} mark those that are about a whole line or file.
 */
class HundredMistakesTest {

  private static final Path MISTAKES = Path.of("src/test/mistakes/hundred.txt");
  private static final Pattern FILE = Pattern.compile("-- (.+) --");
  private static final Pattern MARK = Pattern.compile("⟪([a-z-]+)(:file|:line)?⟫");

  private static final Path CONSOLE = Path.of("src/test/mistakes/console.txt");

  /** Kinds that want files of megabytes or of odd bytes: NastyInputTest and PackedJarIT have them; or a preview. */
  private static final Set<String> NO_CONSOLE = new TreeSet<>(Set.of(
      "bad-character",
      "changed-meanwhile",
      "file-too-large",
      "link-leads-nowhere",
      "link-leads-out",
      "markdown-too-complex",
      "no-environment",
      "not-utf-8",
      "preview-failed",
      "unreadable",
      "unreadable-name",
      "yaml-too-deep",
      "yaml-too-large"));

  @TempDir
  Path folder;

  @Test
  void eachIsFoundAtItsPlaceOnce() throws IOException {
    List<String> made = layOut();
    assertThat(made).hasSizeGreaterThanOrEqualTo(100);

    Call call = Call.of("build", "--json", "-s", folder.toString());

    List<String> found = new ArrayList<>();
    for (JsonNode d :
        JsonMapper.shared().readTree(call.out()).path("diagnostics").values()) {
      found.add(d.path("path").asString() + ":" + d.path("line").asInt(0) + ":"
          + d.path("column").asInt(0) + " " + d.path("code").asString());
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(made);
  }

  /** What a person reads of all of them; {@code -Drotative.goldens=write} writes it anew. */
  @Test
  void eachIsToldInWords() throws IOException {
    layOut();
    Call call = Call.of("build", "-s", folder.toString());
    String said = call.err().replace(folder + "/", "");
    if ("write".equals(System.getProperty("rotative.goldens"))) {
      Files.writeString(CONSOLE, said);
    }
    assertThat(said).isEqualTo(Files.readString(CONSOLE));
  }

  /** Every kind of mistake that the manual lists is seen at a console somewhere among the tests. */
  @Test
  void everyKindOfMistakeHasItsConsole() throws IOException {
    StringBuilder consoles = new StringBuilder();
    for (String root : List.of("sites", "sessions", "mistakes")) {
      SmallSite.tree(Path.of("src/test", root)).forEach((path, bytes) -> {
        if (path.endsWith(".txt")) {
          consoles.append(new String(bytes, StandardCharsets.UTF_8));
        }
      });
    }
    Set<String> unseen = new TreeSet<>(Codes.all().names());
    unseen.removeIf(code -> consoles.indexOf("[" + code + "]") >= 0);
    assertThat(unseen)
        .as("kinds that no console shows: write a session in src/test/sessions for the new ones")
        .isEqualTo(NO_CONSOLE);
  }

  /** Writes the site, and gives the places and codes of its mistakes. */
  private List<String> layOut() throws IOException {
    List<String> made = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    String path = "";
    for (String line : (Files.readString(MISTAKES) + "-- end --").lines().toList()) {
      Matcher head = FILE.matcher(line);
      if (head.matches()) {
        if (!path.isEmpty()) {
          Path file = folder.resolve(path);
          Files.createDirectories(file.getParent());
          Files.writeString(file, String.join("\n", lines) + "\n");
        }
        path = head.group(1);
        lines.clear();
      } else {
        lines.add(unmarked(line, path, lines.size() + 1, made));
      }
    }
    return made;
  }

  private static String unmarked(String line, String path, int number, List<String> made) {
    Matcher mark = MARK.matcher(line);
    StringBuilder plain = new StringBuilder();
    while (mark.find()) {
      mark.appendReplacement(plain, "");
      int column = plain.codePointCount(0, plain.length()) + 1;
      boolean ofFile = ":file".equals(mark.group(2));
      boolean exact = mark.group(2) == null;
      made.add(
          path + ":" + (ofFile ? 0 : number) + ":" + (exact ? column : 0) + " " + mark.group(1));
    }
    return mark.appendTail(plain).toString();
  }
}
