package press.rotative.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.content.Dialect.Edit;

/**
 * Bold words that end with a sign and touch a letter, {@code **Note:**words}: kramdown and Python-Markdown read them,
 * CommonMark where that letter is written as a sign.
 */
final class TightBold {

  private static final String STARS = "**";

  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]++)\\*\\*");

  private TightBold() {}

  /** Whether a text may hold some. */
  static boolean isIn(String text) {
    for (int at = text.indexOf(STARS); at >= 0; at = text.indexOf(STARS, at + 2)) {
      boolean between = at > 0 && at + 2 < text.length();
      if (between && isTight(text.charAt(at - 1), text.charAt(at + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTight(char one, char other) {
    return (Character.isLetterOrDigit(one) && isSign(other))
        || (isSign(one) && Character.isLetterOrDigit(other));
  }

  private static boolean isSign(char c) {
    return c > ' '
        && c != '*'
        && !Character.isWhitespace(c)
        && !Character.isLetterOrDigit(c)
        && !Character.isSurrogate(c);
  }

  static List<Edit> plain(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher bold = BOLD.matcher(text);
    while (bold.find()) {
      char first = text.charAt(bold.start(1));
      char last = text.charAt(bold.end(1) - 1);
      if (Character.isWhitespace(first) || Character.isWhitespace(last)) {
        bold.region(bold.end(1), text.length());
        continue;
      }
      letter(text, bold.start() - 1, first, edits);
      letter(text, bold.end(), last, edits);
    }
    return edits;
  }

  /** Writes a letter as a sign that touches a sign within the stars. */
  private static void letter(String text, int at, char within, List<Edit> edits) {
    if (at >= 0
        && at < text.length()
        && isSign(within)
        && Character.isLetterOrDigit(text.charAt(at))
        && (edits.isEmpty() || edits.get(edits.size() - 1).end() <= at)) {
      edits.add(new Edit(at, at + 1, "&#" + (int) text.charAt(at) + ";"));
    }
  }
}
