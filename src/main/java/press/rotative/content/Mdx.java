package press.rotative.content;

import java.util.List;
import java.util.regex.Pattern;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Takes out of MDX what only a program understands: {@code import}, {@code export} and comments in braces. */
final class Mdx {

  /** Statements, as against sentences that begin with the same word. */
  private static final Pattern STATEMENT =
      Pattern.compile("import\\s*(['\"{*]|[\\w$]+(\\s*,\\s*[{*].*)?\\s+from\\s*['\"]).*"
          + "|export\\s+(default|const|let|var|function|class|async)\\b.*|export\\s*[{*].*");

  private static final Pattern STRING =
      Pattern.compile("'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`");

  private static final String COMMENT = "{/*";
  private static final String COMMENT_END = "*/}";

  /** Lines that one statement may have. */
  private static final int LONGEST = 200;

  private Mdx() {}

  /** The text with empty lines where all that stood, so that the others keep their numbers. */
  static PieceText withoutImports(String label, PieceText text, List<Diagnostic> problems) {
    String[] lines = text.body().split("\n", -1);
    boolean fenced = false;
    int first = 0;
    for (int i = 0; i < lines.length; i++) {
      fenced ^= lines[i].startsWith("```") || lines[i].startsWith("~~~");
      if (fenced) {
        continue;
      }
      boolean begins = i == 0 || lines[i - 1].isBlank();
      if (begins && STATEMENT.matcher(lines[i]).matches()) {
        first = first == 0 ? text.bodyLine() + i : first;
        for (int end = end(lines, i); i <= end; i++) {
          lines[i] = "";
        }
        i--;
      } else if (lines[i].contains(COMMENT)) {
        withoutComment(lines, i);
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

  /** Takes the comments that begin on a line out of it, and out of the lines to which the last one goes on. */
  private static void withoutComment(String[] lines, int at) {
    int start = lines[at].indexOf(COMMENT);
    for (int end = lines[at].indexOf(COMMENT_END, start);
        start >= 0 && end >= 0;
        end = lines[at].indexOf(COMMENT_END, Math.max(0, start))) {
      lines[at] = lines[at].substring(0, start) + lines[at].substring(end + COMMENT_END.length());
      start = lines[at].indexOf(COMMENT);
    }
    if (start < 0) {
      return;
    }
    lines[at] = lines[at].substring(0, start);
    for (int i = at + 1; i < lines.length; i++) {
      int end = lines[i].indexOf(COMMENT_END);
      if (end >= 0) {
        lines[i] = lines[i].substring(end + COMMENT_END.length());
        return;
      }
      lines[i] = "";
    }
  }
}
