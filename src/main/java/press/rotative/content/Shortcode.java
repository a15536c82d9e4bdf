package press.rotative.content;

/**
 * A shortcode of another tool in a text, from its first sign to behind its last.
 *
 * @param arguments what stands behind the name
 * @param closing whether it ends what an earlier one began
 * @param innerStart of one that holds text which is no Markdown: where that begins, else -1
 * @param innerEnd where that ends; the end of all where what ends it is missing
 * @param open whether what ends it is missing
 */
record Shortcode(
    Style style,
    int start,
    int end,
    String name,
    String arguments,
    boolean closing,
    int innerStart,
    int innerEnd,
    boolean open) {

  /** The tools' ways of writing. */
  enum Style {
    HUGO,
    LIQUID,
    OUTPUT,
    /** Zola: {@code {{ name(key="value") }}}, and {@code {% name() %} … {% end %}}. */
    CALL,
    WORDPRESS,
    /** What its tool leaves out: Liquid's, Hugo's, kramdown's, MDX's and Nunjucks' comments. */
    COMMENT,
    /** How a shortcode is shown rather than used, its name being what readers see. */
    SHOWN
  }

  /** One that holds nothing but Markdown. */
  Shortcode(Style style, int start, int end, String name, String arguments, boolean closing) {
    this(style, start, end, name, arguments, closing, -1, -1, false);
  }

  /** Whether it holds text which is no Markdown. */
  boolean hasInner() {
    return innerStart >= 0;
  }
}
