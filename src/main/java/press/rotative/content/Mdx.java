package press.rotative.content;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Takes out of MDX what only a program understands: {@code import} and {@code export}. */
final class Mdx {

  /** Statements, as against sentences that begin with the same word. */
  private static final Pattern STATEMENT =
      Pattern.compile("import\\s*(['\"{*]|[\\w$]+(\\s*,\\s*[{*].*)?\\s+from\\s*['\"]).*"
          + "|export\\s+(default|const|let|var|function|class|async)\\b.*|export\\s*[{*].*");

  private static final Pattern STRING =
      Pattern.compile("'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`");

  /** Lines that one statement may have. */
  private static final int LONGEST = 200;

  private Mdx() {}

  /** The text with empty lines where all that stood, so that the others keep their numbers. */
  static PieceText withoutImports(String label, PieceText text, List<Diagnostic> problems) {
    String[] lines = text.body().split("\n", -1);
    BitSet within = Passages.of(text.body(), Passages.Form.MDX).linesWithin();
    int first = 0;
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      boolean begins = (i == 0 || lines[i - 1].isBlank()) && !within.get(start);
      start += lines[i].length() + 1;
      if (begins && STATEMENT.matcher(lines[i]).matches()) {
        first = first == 0 ? text.bodyLine() + i : first;
        int end = end(lines, i);
        for (lines[i] = ""; i < end; lines[i] = "") {
          i++;
          start += lines[i].length() + 1;
        }
      }
    }
    if (first > 0) {
      problems.add(Diagnostic.warning(
          "mdx-import",
          new Location(label, first, 0),
          "\"import\" and \"export\" of MDX are left out: what they bring is not run",
          "write what they stand for in Markdown"));
    }
    return text.withBody(String.join("\n", lines));
  }

  /** The line with which a statement ends: where its brackets are closed, else its own. */
  private static int end(String[] lines, int start) {
    int open = 0;
    for (int i = start; i < Math.min(lines.length, start + LONGEST); i++) {
      open += brackets(STRING.matcher(lines[i]).replaceAll(""));
      if (open <= 0) {
        return i;
      }
    }
    return start;
  }

  private static int brackets(String line) {
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '{' || c == '(' || c == '[' ? 1 : c == '}' || c == ')' || c == ']' ? -1 : 0;
    }
    return depth;
  }
}
