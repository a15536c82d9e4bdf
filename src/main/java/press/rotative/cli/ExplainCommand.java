package press.rotative.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.diag.Suggestion;

/** {@code rotative explain}: the manual's page of messages, packed with the program. */
@Command(
    name = "explain",
    description = "Say what the code of a message means, and what to do.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  /** A line of the page's tables: code, weight, meaning, what to do. */
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z0-9-]+)` \\| ([^|]*) \\| (.*) \\| ([^|]*) \\|");

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = "The code, as it stands in brackets; none lists all.")
  private @Nullable String code;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> pages = pages();
    if (code == null) {
      pages.keySet().forEach(surroundings.out()::println);
    } else if (pages.containsKey(code)) {
      surroundings.out().println(pages.get(code));
    } else {
      throw new CallMistake("no message has the code \"" + code + "\": "
          + Suggestion.nearest(code, pages.keySet())
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("rotative explain lists all"));
    }
    surroundings.out().flush();
    return 0;
  }

  private static Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (InputStream in = ExplainCommand.class.getResourceAsStream("/manual/diagnostics.md")) {
      String page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      page.lines()
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .forEach(row -> pages.put(
              row.group(1),
              row.group(1) + " (" + row.group(2).strip() + ")\n" + plain(row.group(3)) + "\n→ "
                  + plain(row.group(4))));
    }
    return pages;
  }

  private static String plain(String markdown) {
    return markdown.strip().replace("`", "").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
  }
}
