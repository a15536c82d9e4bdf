package press.rotative.asset;

/**
 * Walks over the tokens of a style sheet, as far as those need them who print it anew: white space, comments, strings,
 * unquoted {@code url()}, names, and single signs (CSS Syntax Module Level 3, section 4). Names keep their escapes.
 *
 * <pre>{@code
 * StyleTokens tokens = new StyleTokens(text);
 * while (tokens.next()) { out.append(text, tokens.start(), tokens.end()); }
 * }</pre>
 */
final class StyleTokens {

  enum Kind {
    SPACE,
    COMMENT,
    STRING,
    URL,
    NAME,
    SIGN
  }

  private static final String SPACES = " \t\n\r\f";

  private final String text;
  private Kind kind = Kind.SPACE;
  private int start;
  private int end;

  StyleTokens(String text) {
    this.text = text;
  }

  /** Moves to the next token; false at the end. */
  boolean next() {
    start = end;
    if (start == text.length()) {
      return false;
    }
    char c = text.charAt(start);
    if (isSpace(c)) {
      take(Kind.SPACE, spaces(start));
    } else if (text.startsWith("/*", start)) {
      int close = text.indexOf("*/", start + 2);
      take(Kind.COMMENT, close < 0 ? text.length() : close + 2);
    } else if (c == '"' || c == '\'') {
      take(Kind.STRING, string(start, c));
    } else if (isName(start)) {
      name();
    } else {
      take(Kind.SIGN, start + 1);
    }
    return true;
  }

  Kind kind() {
    return kind;
  }

  /** Where the token begins in the text. */
  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Whether the token is this sign. */
  boolean is(char sign) {
    return kind == Kind.SIGN && text.charAt(start) == sign;
  }

  String token() {
    return text.substring(start, end);
  }

  private void take(Kind taken, int to) {
    kind = taken;
    end = to;
  }

  private void name() {
    int to = start;
    while (to < text.length() && isName(to)) {
      to = text.charAt(to) == '\\' ? escape(to) : to + 1;
    }
    boolean url = to - start == 3
        && text.regionMatches(true, start, "url", 0, 3)
        && to < text.length()
        && text.charAt(to) == '(';
    int inside = url ? spaces(to + 1) : 0;
    boolean quoted = url && inside < text.length() && "\"'".indexOf(text.charAt(inside)) >= 0;
    if (url && !quoted) {
      take(Kind.URL, unquoted(inside));
    } else {
      take(Kind.NAME, to);
    }
  }

  /** The end of an unquoted address, behind its bracket. */
  private int unquoted(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ')') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, text.length());
  }

  /** The end of a string, behind its quote; one that is not closed ends with its line. */
  private int string(int from, char quote) {
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != quote) {
      if (text.charAt(at) == '\n') {
        return at;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, text.length());
  }

  /** The end of an escape: up to six hexadecimal digits and one white space, or any other character. */
  private int escape(int from) {
    int at = from + 1;
    while (at < text.length() && at <= from + 6 && Character.digit(text.charAt(at), 16) >= 0) {
      at++;
    }
    if (at == from + 1) {
      return Math.min(at + 1, text.length());
    }
    return at < text.length() && isSpace(text.charAt(at)) ? at + 1 : at;
  }

  private int spaces(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isName(int at) {
    char c = text.charAt(at);
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c >= 0x80
        || c == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n';
  }

  private static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0;
  }
}
