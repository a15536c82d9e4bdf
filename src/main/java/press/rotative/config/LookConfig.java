package press.rotative.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Found;

/**
 * What a site says of the theme's look; nothing where the theme decides.
 *
 * @param inks by number: 0 is the house's, 1 to 5 are those of sections
 * @param display face of headlines and of all that is not read at length
 * @param text face of texts
 * @param page greatest width of a page, as CSS has it
 * @param measure greatest width of a text, as CSS has it
 * @param emblem file of the sign before the name, below {@code templates/assets/}
 * @param wordmark file of a drawn name, below {@code templates/assets/}
 * @param touchIcon file of the sign on the home screens of phones, a PNG below {@code templates/assets/}
 */
public record LookConfig(
    Map<Integer, Ink> inks,
    @Nullable Face display,
    @Nullable Face text,
    @Nullable String page,
    @Nullable String measure,
    @Nullable Found<String> emblem,
    @Nullable Found<String> wordmark,
    @Nullable Found<String> touchIcon) {

  /** Numbers of inks for sections. */
  public static final int INKS = 5;

  /** The theme as it is. */
  public static final LookConfig PLAIN =
      new LookConfig(Map.of(), null, null, null, null, null, null, null);

  /**
   * @param file below {@code templates/assets/}; nothing for faces that readers have
   * @param weights one weight, or the lightest and the heaviest
   * @param families names of faces that readers have, as CSS lists them
   */
  public record Face(
      @Nullable Found<String> file,
      String weights,
      @Nullable String families) {}
}
