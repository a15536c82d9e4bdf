package press.rotative.config;

import java.util.stream.Stream;

/**
 * An ink of the theme, by day and by night.
 *
 * @param light on light paper
 * @param dark on dark paper
 */
public record Ink(Shade light, Shade dark) {

  /** The theme's grounds, as {@code style.css} has them; a test compares. */
  public static final Colour PAPER = new Colour(0xfd, 0xfd, 0xfb);

  public static final Colour BLOCK = new Colour(0xf1, 0xf1, 0xed);
  public static final Colour DARK_PAPER = new Colour(0x12, 0x14, 0x19);
  public static final Colour DARK_BLOCK = new Colour(0x1c, 0x1f, 0x26);
  public static final Colour BLACK_INK = new Colour(0x15, 0x17, 0x1c);

  /** What text needs (WCAG 2.2, success criterion 1.4.3). */
  public static final double ENOUGH = 4.5;

  /** What the theme's own inks have by night, where brightness dazzles less than it does by day. */
  private static final double AT_NIGHT = 8;

  /**
   * @param text for text and lines
   * @param field for flat areas
   * @param on for text on flat areas
   */
  public record Shade(Colour text, Colour field, Colour on) {

    /** With the text on flat areas that can be read: white, the theme's black, or all black. */
    static Shade of(Colour text, Colour field) {
      Colour on = Stream.of(Colour.WHITE, BLACK_INK)
          .filter(colour -> colour.contrast(field) >= ENOUGH)
          .findFirst()
          .orElse(Colour.BLACK);
      return new Shade(text, field, on);
    }
  }

  /** The shade for dark paper that goes with one for light paper. */
  static Shade atNight(Shade day) {
    Colour text = day.field().towards(Colour.WHITE, DARK_BLOCK, AT_NIGHT);
    return day.on().equals(Colour.WHITE)
        ? Shade.of(text, day.field().towards(Colour.BLACK, Colour.WHITE, AT_NIGHT))
        : new Shade(text, day.field(), day.on());
  }
}
