package press.rotative.lang;

/**
 * A language of the site, as its readers see it.
 *
 * @param tag BCP 47 tag, such as {@code fr} or {@code ar-MA}
 * @param direction {@code ltr} or {@code rtl}
 * @param name the language's name for itself
 */
public record Language(String tag, String direction, String name) {

  /** The tag without region and script: {@code ar} for {@code ar-MA}. */
  public String base() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }
}
