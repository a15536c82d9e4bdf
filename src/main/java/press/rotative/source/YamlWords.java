package press.rotative.source;

import org.jspecify.annotations.Nullable;

/** Values of YAML that are plain to see: a word or a sentence, or one in quotes. */
final class YamlWords {

  private YamlWords() {}

  /**
   * A value of one line that begins and ends where it seems to, and is no other than it seems; else null.
   *
   * @param lineStart where the line begins
   * @param line its number
   */
  static Node.@Nullable Scalar find(String text, int start, int end, int lineStart, int line) {
    if (start >= end) {
      return null;
    }
    char quote = text.charAt(start);
    boolean plain = isLetterOrDigit(quote, "/");
    if (!plain && quote != '"' && quote != '\'') {
      return null;
    }
    int from = plain ? start : start + 1;
    int to = plain ? end : end - 1;
    if (!plain && (to < from || text.charAt(to) != quote)) {
      return null;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean other = plain
          ? c == ':' && (i + 1 == to || text.charAt(i + 1) == ' ')
              || c == '#' && text.charAt(i - 1) == ' '
          : c == quote || c == '\\';
      if (other || !isUsual(c)) {
        return null;
      }
    }
    return plain && text.charAt(to - 1) == ' '
        ? null
        : new Node.Scalar(text.substring(from, to), plain, line, start - lineStart + 1);
  }

  /** Whether a sign stands for itself and takes one column. */
  private static boolean isUsual(char c) {
    return c >= ' ' && c <= '~'
        || c >= 0xA0 && c < Character.MIN_SURROGATE && c != 0x2028 && c != 0x2029;
  }

  static boolean isLetterOrDigit(char c, String others) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c >= 0xC0 && isUsual(c)
        || others.indexOf(c) >= 0;
  }
}
