package press.rotative.asset;

import java.util.function.UnaryOperator;
import press.rotative.asset.StyleTokens.Kind;

/** Tells which tokens of a style sheet are addresses: those of {@code url()}, quoted or not, and of {@code @import}. */
final class StyleAddresses {

  private String before = "";
  private String last = "";

  /** Takes in the next token; true where it holds an address. */
  boolean see(StyleTokens tokens) {
    Kind kind = tokens.kind();
    if (kind == Kind.SPACE || kind == Kind.COMMENT) {
      return false;
    }
    boolean address = kind == Kind.URL
        || kind == Kind.STRING
            && (last.equals("(") && before.equalsIgnoreCase("url")
                || before.equals("@") && last.equalsIgnoreCase("import"));
    before = last;
    last = kind == Kind.NAME || kind == Kind.SIGN ? tokens.token() : "";
    return address;
  }

  /** The address in a token. */
  static String of(String token) {
    int from = isUrl(token) ? "url(".length() : 1;
    char closing = isUrl(token) ? ')' : token.charAt(0);
    boolean closed = token.length() > from && token.charAt(token.length() - 1) == closing;
    return token.substring(from, token.length() - (closed ? 1 : 0)).strip();
  }

  /** A token with another address. */
  static String replace(String token, UnaryOperator<String> addresses) {
    String address = of(token);
    String other = addresses.apply(address);
    if (isUrl(token)) {
      return "url(" + other + ")";
    }
    return other.equals(address) ? token : token.charAt(0) + other + token.charAt(0);
  }

  private static boolean isUrl(String token) {
    return token.regionMatches(true, 0, "url(", 0, "url(".length());
  }
}
