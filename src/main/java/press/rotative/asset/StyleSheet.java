package press.rotative.asset;

import java.util.function.UnaryOperator;
import press.rotative.asset.StyleTokens.Kind;

/**
 * Prints a style sheet as it is published: without comments and spare white space, and with other addresses. It works on
 * tokens and knows no rule, property or value, so none can be lost: what stands between two tokens goes only where both
 * are read as the same two without it.
 */
final class StyleSheet {

  /** Signs that need no white space after them, and none before them. */
  private static final String CLOSED_BEHIND = "{};,:([>~";

  private static final String CLOSED_BEFORE = "{};,)]>~!";

  private final String text;
  private final UnaryOperator<String> addresses;
  private final StringBuilder out;
  private boolean space;
  private boolean comment;
  private boolean broken;
  /** How many semicolons stand at the end. */
  private int semicolons;
  /** Whether the last token can take the next one for its own. */
  private boolean open;

  /** Whether the last token has an escape, and may end in it. */
  private boolean escape;

  private StyleSheet(String text, UnaryOperator<String> addresses) {
    this.text = text;
    this.addresses = addresses;
    this.out = new StringBuilder(text.length());
  }

  /**
   * @param text a style sheet, its lines ended by {@code \n}
   * @param addresses what stands in the place of an address of {@code url()} or {@code @import}
   */
  static String print(String text, UnaryOperator<String> addresses) {
    return new StyleSheet(text, addresses).print();
  }

  private String print() {
    StyleTokens tokens = new StyleTokens(text);
    StyleAddresses watch = new StyleAddresses();
    while (tokens.next()) {
      boolean address = watch.see(tokens);
      switch (tokens.kind()) {
        case SPACE -> space = true;
        case COMMENT -> comment = true;
        default -> {
          String token = tokens.token();
          token(tokens.kind(), address ? StyleAddresses.replace(token, addresses) : token);
        }
      }
    }
    return out.toString();
  }

  private void token(Kind kind, String token) {
    boolean sign = kind == Kind.SIGN;
    char first = sign ? token.charAt(0) : 'a';
    if (broken) {
      // a string or an escape that its line ended: the end of the line is part of the mistake
      out.append('\n');
    } else if (space && isNeeded(sign, first)) {
      // a space right behind an escape would be a part of it
      out.append(comment && escape ? "/**/ " : " ");
    } else if (comment && !space && open && (!sign || CLOSED_BEFORE.indexOf(first) < 0)) {
      out.append("/**/");
    }
    if (first == '}') {
      out.setLength(out.length() - semicolons);
    }
    semicolons = first == ';' ? semicolons + 1 : 0;
    out.append(token);
    open = !sign || CLOSED_BEHIND.indexOf(first) < 0;
    escape = token.indexOf('\\') >= 0;
    broken = sign ? first == '\\' : kind == Kind.STRING && !isClosed(token);
    space = false;
    comment = false;
  }

  private static boolean isClosed(String string) {
    int end = string.length() - 1;
    int escapes = 0;
    for (int i = end - 1; i > 0 && string.charAt(i) == '\\'; i--) {
      escapes++;
    }
    return end > 0 && string.charAt(end) == string.charAt(0) && escapes % 2 == 0;
  }

  private boolean isNeeded(boolean sign, char first) {
    if (out.length() == 0) {
      return false;
    }
    // "--name: ;" has a value, "--name:;" has none for older browsers
    if (!open && last() == ':') {
      return sign && (first == ';' || first == '}');
    }
    // two hyphens and ">" would be one token
    boolean arrow = first == '>' && last() == '-';
    return open && (!sign || CLOSED_BEFORE.indexOf(first) < 0 || arrow);
  }

  private char last() {
    return out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
  }
}
