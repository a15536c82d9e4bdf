package press.rotative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites with what they become: {@code in/} is built, and has to give {@code out/} and the words of {@code
 * console.txt}. {@code command.txt} holds the call, where it is not a plain build. The theme's assets are left out, and a site without templates
 * takes plain ones, so that a change of the theme changes nothing here.
 *
 * <p>{@code mvn test -Dtest=GoldenSitesTest -Drotative.goldens=write} writes them anew.
 */
class GoldenSitesTest {

  private static final Path SITES = Path.of("src/test/sites");
  private static final boolean WRITE = "write".equals(System.getProperty("rotative.goldens"));

  @TempDir
  Path temporary;

  @TestFactory
  Stream<DynamicTest> sites() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      List<Path> sites =
          folders.filter(f -> Files.isDirectory(f.resolve("in"))).sorted().toList();
      assertThat(sites).hasSizeGreaterThan(3);
      return sites.stream()
          .map(site -> DynamicTest.dynamicTest(site.getFileName().toString(), () -> check(site)));
    }
  }

  private void check(Path site) throws IOException {
    Path source = temporary.resolve(site.getFileName()).resolve("site");
    Path target = temporary.resolve(site.getFileName()).resolve("OUT");
    copy(site.resolve("in"), source);
    if (!Files.exists(site.resolve("in/templates/story.html"))) {
      copy(SITES.resolve("plain-templates"), source.resolve("templates"));
    }
    Call call = Call.of(command(site, source, target));
    String console = "exit " + call.exit() + "\n" + steady(call.err() + call.out());
    Map<String, byte[]> out =
        Files.exists(target) ? withoutAssets(SmallSite.tree(target)) : Map.of();
    if (WRITE) {
      write(site, console, out);
    }
    assertThat(console).isEqualTo(Files.readString(site.resolve("console.txt")));
    Map<String, byte[]> expected =
        Files.exists(site.resolve("out")) ? SmallSite.tree(site.resolve("out")) : Map.of();
    assertThat(texts(out)).isEqualTo(texts(expected));
  }

  private static String[] command(Path site, Path source, Path target) throws IOException {
    Path file = site.resolve("command.txt");
    List<String> words = new ArrayList<>(List.of(
        Files.exists(file) ? Files.readString(file).strip().split(" +") : new String[] {"build"}));
    words.addAll(List.of("-s", source.toString(), "-d", target.toString()));
    return words.toArray(String[]::new);
  }

  private static void copy(Path from, Path to) throws IOException {
    write(SmallSite.tree(from), to);
  }

  /** Seconds, bytes and this machine's folders are nobody's business. */
  private String steady(String console) {
    return console
        .replaceAll(Pattern.quote(temporary.toString()) + "/[^/]*/", "")
        .replaceAll("\\d+\\.\\d MB in \\d+\\.\\d s", "N MB in N s");
  }

  private static Map<String, byte[]> withoutAssets(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(e -> !e.getKey().startsWith("assets/"))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  private static void write(Path site, String console, Map<String, byte[]> out) throws IOException {
    Files.writeString(site.resolve("console.txt"), console);
    Path folder = site.resolve("out");
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    write(out, folder);
  }

  private static void write(Map<String, byte[]> files, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }
}
