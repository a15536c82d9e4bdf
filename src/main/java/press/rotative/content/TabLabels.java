package press.rotative.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of Hexo's tabs, which stand in comments: {@code <!-- tab First -->}. */
final class TabLabels {

  /** A label, perhaps with the name of a sign behind it. */
  private static final Pattern LABEL =
      Pattern.compile("(?m)^[ \\t]*<!--\\s*tab[ \\t]+([^@\\n]+?)[ \\t]*(?:@[^\\n]*?)?-->[ \\t]*$");

  private TabLabels() {}

  /** The text with bold words in their place. */
  static PieceText shown(PieceText text) {
    if (!text.body().contains("<!-- endtab")) {
      return text;
    }
    Rewriting anew = new Rewriting(text.body());
    Matcher label = LABEL.matcher(text.body());
    while (label.find()) {
      String words = label.group(1).replaceAll("[*_`<\\[\\\\]", "");
      anew.replace(label.start(), label.end(), "\n**" + words + "**\n");
    }
    return text.rewritten(anew);
  }
}
