package press.rotative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sessions at the console, each a text in {@code src/test/sessions}: files of a site, each below a line {@code -- path
 * --}, then, below {@code -- session --}, calls and all that they print. A call begins with {@code $}; before the
 * program's name may stand variables, of which {@code TTY=1} puts a person before it.
 *
 * <p>{@code mvn test -Dtest=SessionsTest -Drotative.goldens=write} writes them anew.
 */
class SessionsTest {

  private static final Path SESSIONS = Path.of("src/test/sessions");
  private static final boolean WRITE = "write".equals(System.getProperty("rotative.goldens"));
  private static final Pattern FILE = Pattern.compile("-- (.+) --");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  /** Commands that open no site. */
  private static final List<String> FREE = List.of("explain", "completion");

  @TempDir
  Path temporary;

  @TestFactory
  Stream<DynamicTest> sessions() throws IOException {
    try (Stream<Path> files = Files.list(SESSIONS)) {
      List<Path> sessions = files.sorted().toList();
      assertThat(sessions).hasSizeGreaterThan(10);
      return sessions.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    String text = Files.readString(file);
    Path folder = Files.createTempDirectory(temporary, "session").resolve("site");
    Files.createDirectories(folder);
    List<String> calls = layOut(text, folder);
    assertThat(calls).as("calls").isNotEmpty();
    StringBuilder printed =
        new StringBuilder(text.substring(0, text.indexOf("-- session --\n")) + "-- session --\n");
    for (String call : calls) {
      printed.append(call).append('\n').append(run(call, folder));
    }
    if (WRITE) {
      Files.writeString(file, printed.toString());
    }
    assertThat(printed.toString()).isEqualTo(Files.readString(file));
  }

  /** Writes the files of a session, and gives its calls. */
  private static List<String> layOut(String text, Path folder) throws IOException {
    Map<String, StringBuilder> files = new TreeMap<>();
    StringBuilder session = new StringBuilder();
    StringBuilder current = session;
    for (String line : text.lines().toList()) {
      Matcher head = FILE.matcher(line);
      if (!head.matches()) {
        current.append(line).append('\n');
      } else if (head.group(1).equals("session")) {
        current = session;
      } else {
        current = files.computeIfAbsent(head.group(1), path -> new StringBuilder());
      }
    }
    for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
    return session.toString().lines().filter(line -> line.startsWith("$ ")).toList();
  }

  private static String run(String line, Path folder) {
    Map<String, String> environment = new TreeMap<>();
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line.substring(2));
    while (matcher.find()) {
      String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      word = word.replace("SITE", folder.toString());
      if (words.isEmpty() && word.contains("=")) {
        environment.put(
            word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      } else {
        words.add(word);
      }
    }
    assertThat(words.remove(0)).isEqualTo("rotative");
    boolean opens = !words.isEmpty()
        && !words.get(0).startsWith("-")
        && !FREE.contains(words.get(0))
        && !words.contains("--help")
        && !words.contains("-s");
    if (opens && !words.equals(List.of("new"))) {
      words.addAll(List.of("-s", folder.toString()));
    }
    boolean interactive = environment.remove("TTY") != null;
    Call call = Call.in(environment, interactive, words.toArray(String[]::new));
    String printed = call.err() + call.out();
    return steady(printed, folder) + (call.exit() == 0 ? "" : "exit " + call.exit() + "\n");
  }

  /** Seconds, bytes and this machine's folders are nobody's business; the sign that begins a colour is made visible. */
  private static String steady(String printed, Path folder) {
    return printed
        .replace(folder + "/", "")
        .replace(folder.toString(), "SITE")
        .replaceAll("\\d+\\.\\d MB in \\d+\\.\\d s", "N MB in N s")
        .replaceAll("\"(milliseconds|bytes)\":\\d+", "\"$1\":0")
        .replace("\u001b", "␛");
  }
}
