package press.rotative.content;

import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;

/**
 * A link or a picture in a body, as its author wrote it.
 *
 * @param target the address, without resolving
 * @param title what shows under the pointer
 * @param attributes others of its tag, escaped, each with a space before it
 * @param image of a picture in a text, how it is shown; nothing for a link, and for what a component shows
 * @param location the place of the link in the Markdown file
 */
public record Reference(
    Kind kind,
    String target,
    @Nullable String title,
    String attributes,
    @Nullable Image image,
    Location location) {

  /**
   * How a picture is shown.
   *
   * @param alt what is read in its place
   * @param size as its author wants it
   * @param linked whether it stands in a link
   */
  public record Image(String alt, @Nullable Size size, boolean linked) {}

  /**
   * Width and height of a picture on the page.
   *
   * @param width in pixels, 0 where it follows from the height
   * @param height in pixels, 0 where it follows from the width
   */
  public record Size(int width, int height) {

    private static final int LARGEST = 10_000;

    /** The size that two texts say; nothing where neither says one in pixels. */
    static @Nullable Size of(String width, String height) {
      Integer wide = pixels(width);
      Integer high = pixels(height);
      return wide == null && high == null
          ? null
          : new Size(wide == null ? 0 : wide, high == null ? 0 : high);
    }

    /** What a text says in pixels: {@code 640} or {@code 640px}; nothing where it says something else. */
    static @Nullable Integer pixels(String text) {
      String digits = text.endsWith("px") ? text.substring(0, text.length() - 2) : text;
      boolean number = !digits.isEmpty()
          && digits.length() < 6
          && digits.chars().allMatch(c -> c >= '0' && c <= '9');
      int pixels = number ? Integer.parseInt(digits) : 0;
      return pixels > 0 && pixels <= LARGEST ? pixels : null;
    }
  }

  Reference(Kind kind, String target, @Nullable String title, Location location) {
    this(kind, target, title, "", null, location);
  }

  /** What the reference is for. */
  public enum Kind {
    LINK,
    PICTURE
  }
}
