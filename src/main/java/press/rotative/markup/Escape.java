package press.rotative.markup;

import org.jsoup.parser.Parser;

/** Escaping of text for HTML, in content and in quoted attributes alike. */
public final class Escape {

  private Escape() {}

  /** {@code text} with {@code & < > " '} replaced by character references. */
  public static String html(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (reference(text.charAt(i)) != null) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        html(text, out);
        return out.toString();
      }
    }
    return text;
  }

  /** Appends {@code text}, escaped, to {@code out}. */
  public static void html(String text, StringBuilder out) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String reference = reference(text.charAt(i));
      if (reference != null) {
        out.append(text, done, i).append(reference);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  /** The plain text of one that was escaped already: character references are what they stand for. */
  public static String undone(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  private static @org.jspecify.annotations.Nullable String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
