package press.rotative.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Says in an editor's words what the YAML engine did not understand. */
final class YamlMistake {

  private static final Pattern OPEN_AT_END = Pattern.compile("[\\[{]\\s*\\z");
  private static final String IN_QUOTES = "put the value in quotes";

  private final String path;
  private final String text;
  private final int firstLine;

  YamlMistake(String path, String text, int firstLine) {
    this.path = path;
    this.text = text;
    this.firstLine = firstLine;
  }

  Diagnostic explain(YamlEngineException e) {
    if (e instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
      return explain(
          String.valueOf(marked.getProblem()),
          marked.getProblemMark().get(),
          marked.getContextMark().orElse(null));
    }
    return e instanceof ReaderException ? character() : unreadable();
  }

  Diagnostic unreadable() {
    return error(
        firstLine,
        0,
        "this cannot be read as YAML",
        "write fields as \"name: value\", one per line");
  }

  private Diagnostic explain(String problem, Mark mark, @Nullable Mark context) {
    String line = line(mark.getLine());
    int column = line.offsetByCodePoints(
        0, Math.min(mark.getColumn(), line.codePointCount(0, line.length())));
    String rest = excerpt(line.substring(column));
    if (problem.startsWith("mapping values are not allowed")) {
      return colon(mark, line, column);
    }
    if (problem.contains("\\t(TAB)")) {
      return error(mark, "a tab stands here", "use spaces instead of tabs");
    }
    if (problem.contains("cannot start any token")) {
      return error(
          mark, "the value " + rest + " begins with a sign that YAML keeps for itself", IN_QUOTES);
    }
    if (problem.contains("unexpected end of stream") && context != null) {
      return error(
          context,
          "the quote before " + excerpt(tail(context).replaceFirst("^[\"']", ""))
              + " is never closed",
          "close the quote");
    }
    if (problem.startsWith("expected ',' or") && context != null) {
      boolean fields = tail(context).startsWith("{");
      return error(
          context,
          (fields ? "the fields" : "the list") + " opened by " + excerpt(tail(context))
              + (fields ? " are never closed" : " is never closed"),
          fields ? "close them with }" : "close it with ]");
    }
    if (problem.contains("could not find expected ':'") && context != null) {
      return error(context, excerpt(tail(context)) + " is no field", "write it as \"name: value\"");
    }
    if (problem.contains("but found '<scalar>'")) {
      return error(
          mark,
          rest + " follows a value that had already ended",
          tail(mark).contains("\"")
              ? "put the whole value in single quotes"
              : "put the whole value in one pair of quotes");
    }
    if (problem.contains("unknown escape")) {
      return error(
          mark,
          rest + " is no escape that YAML knows",
          "write \\\\ for one backslash, or use single quotes");
    }
    if (problem.startsWith("expected <block end>")) {
      return error(
          mark, rest + " is not indented like the lines that it belongs to", "align it with them");
    }
    Matcher last = OPEN_AT_END.matcher(text);
    if (line.isBlank() && last.find()) {
      int start = text.lastIndexOf('\n', last.start()) + 1;
      boolean fields = last.group().startsWith("{");
      return error(
          firstLine + (int) text.substring(0, start).lines().count(),
          text.codePointCount(start, last.start()) + 1,
          (fields ? "the fields" : "the list") + " opened here "
              + (fields ? "are never closed" : "is never closed"),
          fields ? "close them with }" : "close it with ]");
    }
    return error(mark, rest + " cannot be read as YAML", IN_QUOTES);
  }

  /** A colon too many: inside a value without quotes, or on a line that is indented as if it went on with the last. */
  private Diagnostic colon(Mark mark, String line, int column) {
    int first = line.indexOf(": ");
    if (first < 0 || first >= column) {
      return error(
          mark,
          excerpt(line.strip()) + " is indented deeper than its neighbours",
          "align it with the lines above");
    }
    String value = line.substring(first + 2).strip();
    String quoted = "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return error(
        mark,
        excerpt(value) + " holds a colon and a space, which begin a value of their own",
        IN_QUOTES + ": " + line.substring(0, first).strip() + ": " + quoted);
  }

  private Diagnostic character() {
    int line = firstLine;
    int column = 1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!StreamReader.isPrintable(c)) {
        String name = String.format("U+%04X", c);
        return error(
            line, column, "the invisible character \"" + name + "\" stands here", "delete it");
      }
      column = c == '\n' ? 1 : column + 1;
      line += c == '\n' ? 1 : 0;
      i += Character.charCount(c);
    }
    return unreadable();
  }

  private String tail(Mark mark) {
    String line = line(mark.getLine());
    return line.substring(line.offsetByCodePoints(
        0, Math.min(mark.getColumn(), line.codePointCount(0, line.length()))));
  }

  private String line(int index) {
    return text.lines().skip(index).findFirst().orElse("");
  }

  private static String excerpt(String part) {
    return part.isBlank() ? "the end" : Fields.quoted(new Node.Scalar(part, true, 1, 1));
  }

  private Diagnostic error(Mark mark, String message, String hint) {
    return error(mark.getLine() + firstLine, mark.getColumn() + 1, message, hint);
  }

  private Diagnostic error(int line, int column, String message, String hint) {
    return Diagnostic.error("yaml-syntax", new Location(path, line, column), message, hint);
  }
}
