package press.rotative.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * Fields as the head of a letter: {@code Title: The fair}, one per line, no fences, an empty line behind. What begins
 * with four spaces or a tab goes on with the line before. So Pelican's pieces begin, and those of MultiMarkdown.
 */
public final class Headers {

  private static final Pattern NAME = Pattern.compile(" {0,3}[A-Za-z][A-Za-z0-9_-]*:( |\t|$)");
  private static final Pattern MORE = Pattern.compile("(?: {4}| {0,3}\t)\\s*\\S");
  private static final int MOST_LINES = 200;

  private static final Pattern SEMICOLON = Pattern.compile("[;\u061b]");

  /** Fields that hold several things; elsewhere a comma is a comma. */
  private static final Set<String> SEVERAL = Set.of("authors", "tags", "keywords");

  private Headers() {}

  /** Where the lines end that may be fields: {@code start} where the first is none. */
  public static int end(String text, int start) {
    int at = start;
    for (int lines = 0; at < text.length() && lines < MOST_LINES; lines++) {
      int end = lineEnd(text, at);
      String line = text.substring(at, Math.min(end, at + 80));
      if (!NAME.matcher(line).lookingAt() && (at == start || !MORE.matcher(line).lookingAt())) {
        break;
      }
      at = Math.min(text.length(), end + 1);
    }
    return at;
  }

  /**
   * @param text the head alone
   * @param firstLine the number of its first line in the file
   */
  public static Checked<Node.Mapping> read(String path, String text, int firstLine) {
    List<Diagnostic> problems = new ArrayList<>(0);
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int colon = line.indexOf(':');
      if (colon < 0 || !NAME.matcher(line).lookingAt()) {
        continue;
      }
      StringBuilder value = new StringBuilder(line.substring(colon + 1).strip());
      for (int next = i + 1;
          next < lines.size() && MORE.matcher(lines.get(next)).lookingAt();
          next++) {
        value.append(' ').append(lines.get(next).strip());
      }
      String key = line.substring(0, colon).strip();
      int column = 1 + line.indexOf(key);
      if (seen.add(key.toLowerCase(Locale.ROOT))) {
        Node.Scalar scalar =
            new Node.Scalar(value.toString().strip(), false, firstLine + i, colon + 3);
        entries.add(new Node.Entry(key, firstLine + i, column, several(key, scalar)));
      } else {
        problems.add(Diagnostic.error(
            "duplicate-key",
            new Location(path, firstLine + i, column),
            "\"" + key + "\" was already written above",
            "keep one of the two"));
      }
    }
    return new Checked<>(new Node.Mapping(List.copyOf(entries), firstLine, 1), problems);
  }

  private static Node several(String key, Node.Scalar value) {
    if (!SEVERAL.contains(key.toLowerCase(Locale.ROOT))) {
      return value;
    }
    String parting = SEMICOLON.matcher(value.text()).find() ? SEMICOLON.pattern() : "[,\u060c]";
    List<Node> parts = new ArrayList<>();
    for (String part : value.text().split(parting, -1)) {
      if (!part.isBlank()) {
        parts.add(new Node.Scalar(part.strip(), false, value.line(), value.column()));
      }
    }
    return parts.size() < 2
        ? value
        : new Node.Sequence(List.copyOf(parts), value.line(), value.column());
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
