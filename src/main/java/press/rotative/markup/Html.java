package press.rotative.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * HTML that may be printed as it is. A {@code String} is untrusted text, an {@code Html} is trusted markup: it is made
 * only by escaping, or by code that wrote each tag itself. Held as UTF-8, which is what will be published.
 */
public final class Html {

  public static final Html EMPTY = new Html(new byte[0]);

  private final byte[] utf8;

  private Html(byte[] utf8) {
    this.utf8 = utf8;
  }

  /** Text, escaped for use between tags and in quoted attribute values. */
  public static Html text(String text) {
    return trusted(Escape.html(text));
  }

  /** Markup that the caller built from escaped parts or has sanitised. */
  public static Html trusted(String markup) {
    return new Html(markup.getBytes(StandardCharsets.UTF_8));
  }

  /** Markup that the caller wrote piece by piece. */
  public static Html trusted(HtmlBuffer markup) {
    return new Html(markup.toByteArray());
  }

  public boolean isEmpty() {
    return utf8.length == 0;
  }

  void writeTo(HtmlBuffer out) {
    out.append(utf8, 0, utf8.length);
  }

  /** The markup itself. */
  @Override
  public String toString() {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Html html && Arrays.equals(html.utf8, utf8);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8);
  }
}
