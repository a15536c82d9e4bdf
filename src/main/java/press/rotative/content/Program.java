package press.rotative.content;

import org.jspecify.annotations.Nullable;

/** What stands in braces in MDX, and tags with it: where it ends, and whether it is only a text. */
final class Program {

  /** Signs that one tag or program may have. */
  static final int LONGEST = 5000;

  private Program() {}

  /** What is a text for programs too; null where it is none. */
  static @Nullable String quoted(String written) {
    boolean quoted = written.length() > 1
        && "\"'`".indexOf(written.charAt(0)) >= 0
        && written.indexOf(written.charAt(0), 1) == written.length() - 1
        && !(written.charAt(0) == '`' && written.contains("${"));
    return quoted ? written.substring(1, written.length() - 1) : null;
  }

  /** Whether a tag of MDX whose name ends at {@code from} holds nothing. */
  static boolean endsAtOnce(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int at = from;
    while (at < limit && text.charAt(at) != '>' && text.charAt(at) != '<') {
      char c = text.charAt(at);
      int close = c == '"' || c == '\'' ? text.indexOf(c, at + 1) : -1;
      at = c == '{' ? behindBraces(text, at, limit) : close < 0 ? at + 1 : close + 1;
    }
    return at < limit && text.startsWith("/>", at - 1);
  }

  /** Behind the brace that closes the one at {@code start}; {@code limit} where none does before. */
  static int behindBraces(String text, int start, int limit) {
    int depth = 0;
    char quote = 0;
    for (int at = start; at < limit; at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        at += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'' || c == '`') {
        quote = c;
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) {
          return at + 1;
        }
      }
    }
    return limit;
  }
}
