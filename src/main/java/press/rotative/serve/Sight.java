package press.rotative.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.plan.Output;

/**
 * What can be seen of a page: where two are the same, an open page need not be loaded again.
 *
 * @param page a mark of its text and its pictures
 * @param style a mark of its styles, which can be changed while the page stays
 */
record Sight(String page, String style) {

  private static final Pattern EMBEDDED = Pattern.compile("(?:src|poster)=\"([^\"#?]+)");
  private static final int LENGTH = 16;

  /**
   * @param html the page as rendered
   */
  static Sight of(byte[] html, Print print) {
    String text = new String(html, StandardCharsets.UTF_8);
    StringBuilder seen = new StringBuilder(print.pictures());
    Matcher embedded = EMBEDDED.matcher(text);
    while (embedded.find()) {
      if (print.findHref(embedded.group(1)) instanceof Output.Copy copy) {
        seen.append(copy.file()).append('\n');
      }
    }
    StringBuilder styles = new StringBuilder();
    for (Print.Style style : print.styles()) {
      String href = print.base().href(style.route());
      if (text.contains(href)) {
        text = text.replace(href, style.name());
        styles.append(style.mark());
      }
    }
    return new Sight(mark(seen.append(text).toString()), mark(styles.toString()));
  }

  static String mark(String text) {
    return mark(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A short text that is another one for other bytes. */
  static String mark(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
