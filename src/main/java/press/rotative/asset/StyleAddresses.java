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
    String written = token.substring(
        isUrl(token) ? "url(".length() : 1, token.length() - (isClosed(token) ? 1 : 0));
    String address = written.strip();
    // a space that is escaped belongs to the address
    return address.endsWith("\\") ? written.stripLeading() : address;
  }

  /** A token with another address; one that the end of the sheet cuts stays open. */
  static String replace(String token, UnaryOperator<String> addresses) {
    String address = of(token);
    String other = addresses.apply(address);
    if (isUrl(token)) {
      return token.substring(0, "url(".length()) + other + (isClosed(token) ? ")" : "");
    }
    return other.equals(address) ? token : token.charAt(0) + other + token.charAt(0);
  }

  private static boolean isClosed(String token) {
    return isUrl(token)
        ? token.endsWith(")")
        : token.length() > 1 && token.charAt(token.length() - 1) == token.charAt(0);
  }

  private static boolean isUrl(String token) {
    return token.regionMatches(true, 0, "url(", 0, "url(".length());
  }
}
