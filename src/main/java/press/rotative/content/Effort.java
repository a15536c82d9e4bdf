package press.rotative.content;

import org.jspecify.annotations.Nullable;

/**
 * Tells a body that would keep the Markdown library busy for minutes before it does. Two things cost it the square of
 * their number: the lines of one paragraph, copied for each line that might turn it into a table, and the signs of
 * emphasis and the brackets in one, compared with each other.
 */
final class Effort {

  /** About a second of work: one paragraph of thirty thousand lines, or of as many signs. */
  private static final long BUDGET = 1_000_000_000L;

  /** Below this length nothing can cost much. */
  private static final int HARMLESS = 20_000;

  private Effort() {}

  /** The index of the paragraph that uses up what one body may cost; null where none does. */
  static @Nullable Integer tooMuchAt(String text) {
    if (text.length() < HARMLESS) {
      return null;
    }
    long spent = 0;
    int paragraph = 0;
    long lines = 0;
    long signs = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
        if (blank) {
          spent += lines * lines + signs * signs;
          lines = 0;
          signs = 0;
          paragraph = i + 1;
        }
        blank = true;
      } else if (c != ' ' && c != '\t') {
        blank = false;
        signs +=
            (c == ']' || c == '*' || c == '_' || c == '~') && text.charAt(Math.max(0, i - 1)) != c
                ? 1
                : 0;
      }
      if (spent + lines * lines + signs * signs > BUDGET) {
        return paragraph;
      }
    }
    return null;
  }
}
