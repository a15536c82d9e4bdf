package press.rotative.content;

import java.util.List;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.TextFile;

/**
 * A file's bytes as text, parted into front matter and body. Line ends are single line feeds from here on.
 *
 * @param frontMatter YAML without its fences, empty where there is none
 * @param frontMatterLine number of the file's line with which the front matter begins
 * @param body Markdown
 * @param bodyLine number of the file's line with which the body begins
 * @param signs what occurs in the file
 */
record PieceText(String frontMatter, int frontMatterLine, String body, int bodyLine, Signs signs) {

  static final PieceText EMPTY = new PieceText("", 1, "", 1, Signs.of(new byte[0]));

  static PieceText read(String label, byte[] bytes, List<Diagnostic> problems) {
    Signs signs = Signs.of(bytes);
    return split(label, TextFile.decode(label, bytes, problems), signs, problems);
  }

  private static PieceText split(
      String label, String text, Signs signs, List<Diagnostic> problems) {
    int open = 0;
    int line = 1;
    while (open < text.length() && isBlankLine(text, open)) {
      open = lineEnd(text, open) + 1;
      line++;
    }
    if (!isFence(text, open)) {
      return new PieceText("", 1, text, 1, signs);
    }
    int start = lineEnd(text, open) + 1;
    int startLine = line + 1;
    int bodyLine = startLine;
    for (int at = start; at < text.length(); at = lineEnd(text, at) + 1) {
      bodyLine++;
      if (isFence(text, at)) {
        String body = text.substring(Math.min(text.length(), lineEnd(text, at) + 1));
        return new PieceText(text.substring(start, at), startLine, body, bodyLine, signs);
      }
    }
    problems.add(Diagnostic.error(
        "front-matter-open",
        new Location(label, line, 1),
        "the front matter that \"---\" opens here never ends",
        "close it with a line that holds nothing but ---"));
    return new PieceText("", startLine, "", bodyLine, signs);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlankLine(String text, int from) {
    return isBlank(text, from, lineEnd(text, from));
  }

  private static boolean isFence(String text, int from) {
    return text.startsWith("---", from) && isBlank(text, from + 3, lineEnd(text, from));
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }
}
