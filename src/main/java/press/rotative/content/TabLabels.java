package press.rotative.content;

/** The labels of Hexo's tabs, which stand in comments: {@code <!-- tab First -->}. */
final class TabLabels {

  private TabLabels() {}

  /** The text with bold words in their place, but for code. */
  static PieceText shown(PieceText text) {
    String body = text.body();
    if (!body.contains("<!-- endtab")) {
      return text;
    }
    Rewriting anew = new Rewriting(body);
    for (int[] stretch : Passages.of(body, Passages.Form.MARKDOWN).verbatim()) {
      String label = label(body.substring(stretch[0], stretch[1]));
      if (!label.isEmpty() && isAlone(body, stretch[0], stretch[1])) {
        anew.replace(stretch[0], stretch[1], "\n**" + label + "**\n");
      }
    }
    return text.rewritten(anew);
  }

  /** What a comment says behind its first word, without the name of a sign behind it; empty where it is no label. */
  private static String label(String comment) {
    if (!comment.startsWith("<!--") || !comment.endsWith("-->") || comment.indexOf('\n') >= 0) {
      return "";
    }
    String words = comment.substring(4, Math.max(4, comment.length() - 3)).strip();
    if (!words.startsWith("tab ") && !words.startsWith("tab\t")) {
      return "";
    }
    int sign = words.indexOf('@');
    return words
        .substring(4, sign < 0 ? words.length() : Math.max(4, sign))
        .replaceAll("[*_`<\\[\\\\]", "")
        .strip();
  }

  private static boolean isAlone(String text, int start, int end) {
    int before = start - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    int behind = end;
    while (behind < text.length() && (text.charAt(behind) == ' ' || text.charAt(behind) == '\t')) {
      behind++;
    }
    return (before < 0 || text.charAt(before) == '\n')
        && (behind == text.length() || text.charAt(behind) == '\n');
  }
}
