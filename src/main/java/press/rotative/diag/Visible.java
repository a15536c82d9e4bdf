package press.rotative.diag;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody wrote, for a console: signs that would move its cursor, colour it or turn its lines around are shown as
 * {@code \}{@code u001b}, not obeyed.
 */
public final class Visible {

  private Visible() {}

  /** Several lines; their ends stay. */
  public static String text(String text) {
    return text.lines().map(Visible::line).collect(Collectors.joining("\n"));
  }

  /** One line; a tab stays. */
  public static String line(String text) {
    int i = 0;
    while (i < text.length() && !isUnseen(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 8).append(text, 0, i);
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnseen(c)) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** Controls of terminals, ends of lines, and what overrides the direction of all that follows on a line. */
  private static boolean isUnseen(char c) {
    return Character.isISOControl(c) && c != '\t'
        || c == '\u2028'
        || c == '\u2029'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }
}
