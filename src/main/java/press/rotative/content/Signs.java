package press.rotative.content;

/**
 * Which signs occur in a file, found in one pass over its bytes: most files lack most of them, and what deals with them
 * can be left out.
 *
 * @param tag {@code <}
 * @param element {@code <} with a capital and a small letter behind it
 * @param footnote {@code [^}
 * @param address what may be an address that is to become a link by itself
 * @param component {@code ::}, or a fence with {@code component}
 * @param attributes what may be attributes in braces
 * @param definition a line that begins with a colon and a space
 * @param shortcode what may be a shortcode of another tool
 * @param office a tag of Word's, such as {@code <o:p>}
 * @param dialect what other readers of Markdown may read and CommonMark does not
 */
record Signs(
    boolean tag,
    boolean element,
    boolean footnote,
    boolean address,
    boolean component,
    boolean attributes,
    boolean definition,
    boolean shortcode,
    boolean office,
    boolean dialect) {

  /** How far a line may be indented, in lists and quotations too. */
  private static final int INDENT = 100;

  /** How far the first argument of a shortcode may be from its bracket. */
  private static final int FAR = 200;

  private static final boolean[] LOOKED_FOR = new boolean[128];

  static {
    "<^@:wW`~{[]!".chars().forEach(c -> LOOKED_FOR[c] = true);
  }

  static Signs of(byte[] bytes) {
    boolean tag = false;
    boolean element = false;
    boolean footnote = false;
    boolean address = false;
    boolean component = false;
    boolean attributes = false;
    boolean definition = false;
    boolean shortcode = false;
    boolean office = false;
    boolean dialect = false;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      // all but one byte in a hundred end here
      if (b < 0 || !LOOKED_FOR[b]) {
        continue;
      }
      switch (b) {
        case '<' -> {
          tag = true;
          office |= OfficeTag.isAt(bytes, i + 1);
          element |= i + 2 < bytes.length && isElement(bytes[i + 1], bytes[i + 2]);
        }
        case '{' -> {
          byte next = i + 1 < bytes.length ? bytes[i + 1] : 0;
          shortcode |= next == '{' || next == '%' || isComment(bytes, i);
          attributes |= next == '#'
              || next == '.'
              || next == ':'
              || next == ' '
              || next == '-'
              || next >= 'A';
        }
        case '[' -> {
          shortcode |= isBracket(bytes, i);
          dialect |=
              i > 0 && (bytes[i - 1] == '\\' || (bytes[i - 1] == '*' && isAbbreviation(bytes, i)));
        }
        case ']' -> dialect |= !dialect && isLoose(bytes, i + 1);
        case '!' ->
          dialect |= i > 1
              && bytes[i - 1] == '!'
              && bytes[i - 2] == '!'
              && (i == 2 || bytes[i - 3] <= ' ');
        case '^' -> footnote |= i > 0 && bytes[i - 1] == '[';
        case '@' -> address = true;
        case ':' -> {
          address |= isBareAddress(bytes, i);
          component |= i > 0 && bytes[i - 1] == ':' || isDirective(bytes, i);
          definition |= !definition && isFirst(bytes, i);
        }
        case '`', '~' -> component |= !component && isFence(bytes, i);
        default -> address |= isWww(bytes, i);
      }
    }
    return new Signs(
        tag,
        element,
        footnote,
        address,
        component,
        attributes,
        definition,
        shortcode,
        office,
        dialect);
  }

  private static boolean isElement(byte first, byte second) {
    return first >= 'A' && first <= 'Z' && second >= 'a' && second <= 'z';
  }

  /** Whether a comment of another tool may begin at a brace: a sign of numbers, two colons, a slash and a star behind it. */
  private static boolean isComment(byte[] bytes, int brace) {
    byte first = brace + 2 < bytes.length ? bytes[brace + 1] : 0;
    if (first == '#') {
      int end = brace + 2;
      int limit = Math.min(bytes.length, brace + FAR);
      while (end < limit && bytes[end] != '}' && bytes[end] > ' ') {
        end++;
      }
      return end < bytes.length && (bytes[end] != '}' || bytes[end - 1] == '#');
    }
    return (first == ':' && bytes[brace + 2] == ':') || (first == '/' && bytes[brace + 2] == '*');
  }

  /** Whether a shortcode of WordPress's may begin at a bracket. */
  private static boolean isBracket(byte[] bytes, int bracket) {
    int at = bracket + 1;
    byte first = at < bytes.length ? bytes[at] : 0;
    if (first == '/') {
      return true;
    }
    if (first < 'a' || first > 'z') {
      return false;
    }
    boolean given = false;
    while (at < bytes.length && bytes[at] != ']' && at - bracket < FAR) {
      given |= bytes[at] == '=' || (bytes[at] == '/' && bytes[at - 1] == '/');
      at++;
    }
    return given || isAlone(bytes, bracket, at);
  }

  private static boolean isAlone(byte[] bytes, int bracket, int close) {
    boolean first = bracket == 0 || bytes[bracket - 1] == '\n' || bytes[bracket - 1] == '\\';
    return first
        && (close + 1 >= bytes.length || bytes[close + 1] == '\n' || bytes[close + 1] == '\r');
  }

  /** Whether CommonMark does not read the address and the title of a link whose bracket stands at {@code open}. */
  private static boolean isLoose(byte[] bytes, int open) {
    int at = open + 1;
    int limit = Math.min(bytes.length, at + FAR);
    if (at >= limit || bytes[open] != '(' || bytes[at] == '<') {
      return false;
    }
    while (at < limit && bytes[at] != ')' && (bytes[at] > ' ' || bytes[at] < 0)) {
      if (bytes[at] == '{') {
        return false;
      }
      at++;
    }
    if (at == limit) {
      return false;
    }
    at = behindSpace(bytes, at);
    byte quote = at < bytes.length ? bytes[at] : (byte) ')';
    if (quote != '"' && quote != '\'') {
      return quote != ')' && quote != '(' && quote != '{';
    }
    at++;
    limit = Math.min(bytes.length, at + FAR);
    while (at < limit && bytes[at] != quote) {
      at++;
    }
    at = behindSpace(bytes, at + 1);
    return at < bytes.length && bytes[at] != ')';
  }

  /** Whether a colon follows the brackets that open there. */
  private static boolean isAbbreviation(byte[] bytes, int open) {
    int at = open + 1;
    int limit = Math.min(bytes.length, at + FAR);
    while (at < limit && bytes[at] != ']' && bytes[at] != '\n') {
      at++;
    }
    return at + 1 < bytes.length && bytes[at] == ']' && bytes[at + 1] == ':';
  }

  private static int behindSpace(byte[] bytes, int from) {
    int at = from;
    int limit = Math.min(bytes.length, from + FAR);
    while (at < limit && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r')) {
      at++;
    }
    return at;
  }

  /** Whether a word and a bracket follow a colon, as in {@code :name[…]}. */
  private static boolean isDirective(byte[] bytes, int colon) {
    int end = colon + 1;
    while (end < bytes.length && Directive.isNamePart((char) bytes[end], end == colon + 1)) {
      end++;
    }
    return end > colon + 1 && end < bytes.length && bytes[end] == '[';
  }

  /** Whether a colon stands first on its line, and white space behind it. */
  private static boolean isFirst(byte[] bytes, int colon) {
    if (colon + 1 >= bytes.length || (bytes[colon + 1] != ' ' && bytes[colon + 1] != '\t')) {
      return false;
    }
    int start = colon - 1;
    while (start >= 0
        && colon - start < INDENT
        && (bytes[start] == ' ' || bytes[start] == '\t' || bytes[start] == '>')) {
      start--;
    }
    return start >= 0 && bytes[start] == '\n';
  }

  /** Whether the last sign of a fence stands here, and behind it {@code component}. */
  private static boolean isFence(byte[] bytes, int at) {
    int start = at + 1;
    while (start < bytes.length && bytes[start] == ' ') {
      start++;
    }
    return start + 1 < bytes.length
        && bytes[start] == 'c'
        && bytes[start + 1] == 'o'
        && at > 1
        && bytes[at - 1] == bytes[at];
  }

  private static boolean isWww(byte[] bytes, int at) {
    return at + 3 < bytes.length
        && (bytes[at + 1] == 'w' || bytes[at + 1] == 'W')
        && (bytes[at + 2] == 'w' || bytes[at + 2] == 'W')
        && bytes[at + 3] == '.';
  }

  /** Whether an address stands around the colon, other than in {@code ](http://…)}. */
  private static boolean isBareAddress(byte[] bytes, int colon) {
    if (colon + 2 >= bytes.length || bytes[colon + 1] != '/' || bytes[colon + 2] != '/') {
      return false;
    }
    int start = colon;
    while (start > 0 && Character.isLetter(bytes[start - 1])) {
      start--;
    }
    return start < 2 || bytes[start - 1] != '(' || bytes[start - 2] != ']';
  }
}
