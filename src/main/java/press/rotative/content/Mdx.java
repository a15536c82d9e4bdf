package press.rotative.content;

import java.util.List;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Takes out of MDX what only a program understands: {@code import} and {@code export}. */
final class Mdx {

  private Mdx() {}

  /** The text with empty lines where imports and exports stood, so that all others keep their numbers. */
  static PieceText withoutImports(String label, PieceText text, List<Diagnostic> problems) {
    StringBuilder kept = new StringBuilder(text.body().length());
    boolean fenced = false;
    int open = 0;
    int first = 0;
    int number = text.bodyLine();
    for (String line : text.body().split("\n", -1)) {
      fenced ^= line.startsWith("```") || line.startsWith("~~~");
      boolean dropped =
          open > 0 || !fenced && (line.startsWith("import ") || line.startsWith("export "));
      if (dropped) {
        open = Math.max(0, open + brackets(line));
        first = first == 0 ? number : first;
      } else {
        kept.append(line);
      }
      kept.append('\n');
      number++;
    }
    if (first == 0) {
      return text;
    }
    problems.add(Diagnostic.warning(
        "mdx-import",
        new Location(label, first, 0),
        "\"import\" and \"export\" of MDX are left out: what they bring is not run",
        "write what they stand for in Markdown"));
    return text.withBody(kept.substring(0, kept.length() - 1));
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
