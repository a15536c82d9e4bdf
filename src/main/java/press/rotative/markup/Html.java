package press.rotative.markup;

/**
 * HTML that may be printed as it is. A {@code String} is untrusted text, an {@code Html} is trusted markup: it is made
 * only here, by escaping, or by code that wrote each tag itself.
 */
public final class Html {

  public static final Html EMPTY = new Html("");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** Text, escaped for use between tags and in quoted attribute values. */
  public static Html text(String text) {
    return new Html(Escape.html(text));
  }

  /** Markup that the caller built from escaped parts or has sanitised. */
  public static Html trusted(String markup) {
    return new Html(markup);
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }

  /** The markup itself. */
  @Override
  public String toString() {
    return markup;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Html html && html.markup.equals(markup);
  }

  @Override
  public int hashCode() {
    return markup.hashCode();
  }
}
