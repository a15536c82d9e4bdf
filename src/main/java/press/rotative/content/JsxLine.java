package press.rotative.content;

import java.util.regex.Pattern;

/** An element of HTML on one line, such as {@code <p>A *word*</p>}: MDX reads Markdown in it, CommonMark does not. */
final class JsxLine {

  private static final Pattern SIGNS = Pattern.compile("[*_`]\\S|]\\(");

  private JsxLine() {}

  /**
   * Whether Markdown stands between a tag and its end on the same line.
   *
   * @param behind the tag
   */
  static boolean holdsMarkdown(String text, String name, int behind) {
    if (!MarkedElement.mayHold(name) || HtmlParser.isInLine(name)) {
      return false;
    }
    int limit = Math.min(text.length(), behind + Program.LONGEST);
    int line = behind;
    while (line < limit && text.charAt(line) != '\n') {
      line++;
    }
    String inner = text.substring(behind, line);
    int close = inner.indexOf("</" + name + ">");
    return close > 0 && SIGNS.matcher(inner).region(0, close).find();
  }
}
