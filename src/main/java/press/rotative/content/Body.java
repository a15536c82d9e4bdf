package press.rotative.content;

import press.rotative.markup.Html;
import press.rotative.markup.HtmlBuffer;

/**
 * A compiled body: UTF-8 HTML with holes where references go. Whoever prints it fills the holes with final addresses.
 * The arrays are never changed after the body was made.
 */
public final class Body {

  /** A body without a text. */
  public static final Body EMPTY = new Body(new byte[0], new int[0], new Part[0], new int[0]);

  /** What a hole stands for: a link's start tag, its end tag, or a picture's address and size. */
  public enum Part {
    LINK_START,
    LINK_END,
    PICTURE
  }

  /** Writes what stands in a hole. */
  @FunctionalInterface
  public interface Filler {

    /**
     * @param reference index into the references of the body's {@link Facts}
     * @param out takes markup, escaped: for {@link Part#LINK_START} the whole start tag and for {@link Part#LINK_END}
     *     the end tag, or nothing for both where the link becomes plain text; for {@link Part#PICTURE} {@code src="…"}
     *     and possibly {@code width} and {@code height}
     */
    void fill(int reference, Part part, HtmlBuffer out);
  }

  private final byte[] markup;
  private final int[] offsets;
  private final Part[] parts;
  private final int[] references;

  Body(byte[] markup, int[] offsets, Part[] parts, int[] references) {
    this.markup = markup;
    this.offsets = offsets;
    this.parts = parts;
    this.references = references;
  }

  /** Size of the compiled text in bytes. */
  public int size() {
    return markup.length;
  }

  /** The text with its holes filled. */
  public Html fill(Filler filler) {
    HtmlBuffer out = new HtmlBuffer(markup.length + 64 * offsets.length);
    int done = 0;
    for (int i = 0; i < offsets.length; i++) {
      out.append(markup, done, offsets[i]);
      done = offsets[i];
      filler.fill(references[i], parts[i], out);
    }
    out.append(markup, done, markup.length);
    return Html.trusted(out);
  }
}
