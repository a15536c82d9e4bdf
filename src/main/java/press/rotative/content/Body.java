package press.rotative.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import press.rotative.markup.Html;
import press.rotative.markup.HtmlBuffer;

/**
 * A compiled body: UTF-8 HTML with holes where references go. Whoever prints it fills the holes with final addresses.
 * The arrays are never changed after the body was made.
 */
public final class Body {

  /** A body without a text. */
  public static final Body EMPTY =
      new Body(new byte[0], new int[0], new Part[0], new int[0], List.of());

  /**
   * What a hole stands for: a link's start tag, its end tag, a picture or an address shown as such, an address in an
   * author's tag, or where what stands in a component begins and ends.
   */
  public enum Part {
    LINK_START,
    LINK_END,
    PICTURE,
    ADDRESS,
    HREF,
    COMPONENT_START,
    COMPONENT_END
  }

  /** Writes what stands in a hole. */
  @FunctionalInterface
  public interface Filler {

    /**
     * @param reference index into the references of the body's {@link Facts}
     * @param out takes markup, escaped: for {@link Part#LINK_START} the whole start tag and for {@link Part#LINK_END}
     *     the end tag, or nothing for both where the link becomes plain text; for {@link Part#PICTURE} the whole tag, or
     *     the words that are read in its place; for {@link Part#ADDRESS} the whole address, or the title of the
     *     reference where it leads nowhere; for {@link Part#HREF} the address
     */
    void fill(int reference, Part part, HtmlBuffer out);
  }

  /** Prints a component. */
  @FunctionalInterface
  public interface Printer {

    /**
     * @param inner what stands in the component, its holes filled
     */
    Html print(Component component, Html inner);
  }

  private final byte[] markup;
  private final int[] offsets;
  private final Part[] parts;
  private final int[] references;
  private final List<Component> components;

  Body(byte[] markup, int[] offsets, Part[] parts, int[] references, List<Component> components) {
    this.markup = markup;
    this.offsets = offsets;
    this.parts = parts;
    this.references = references;
    this.components = List.copyOf(components);
  }

  /** Size of the compiled text in bytes. */
  public int size() {
    return markup.length;
  }

  /** The text with its holes filled; of components what stands in them. */
  public Html fill(Filler filler) {
    return fill(filler, (component, inner) -> inner);
  }

  /** The text with its holes filled and its components printed. */
  public Html fill(Filler filler, Printer printer) {
    HtmlBuffer out = new HtmlBuffer(markup.length + 64 * offsets.length);
    Deque<Open> open = new ArrayDeque<>(0);
    int done = 0;
    for (int i = 0; i < offsets.length; i++) {
      out.append(markup, done, offsets[i]);
      done = offsets[i];
      switch (parts[i]) {
        case COMPONENT_START -> {
          open.push(new Open(components.get(references[i]), out));
          out = new HtmlBuffer(0);
        }
        case COMPONENT_END -> {
          Open ended = open.pop();
          Html inner = Html.trusted(out);
          out = ended.around().append(printer.print(ended.component(), inner));
        }
        default -> filler.fill(references[i], parts[i], out);
      }
    }
    out.append(markup, done, markup.length);
    return Html.trusted(out);
  }

  /** A component whose end has not come yet. */
  private record Open(Component component, HtmlBuffer around) {}
}
