package press.rotative.markup;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the {@link Sanitizer} leaves of markup, in order, and is asked what only the maker of the markup can know.
 */
public interface Cleaned {

  /** Takes text and tags that were found safe. */
  HtmlBuffer markup();

  /** A start tag of our own stands at these places of the markup that came in. */
  void own(int start, int end);

  /** The element whose start tag of our own stands at {@code start} ends. */
  void ownEnd(int start, String tag);

  /**
   * @param otherAttributes safe markup, beginning with a space where it is not empty
   */
  void linkStart(String href, @Nullable String title, String otherAttributes, int position);

  void linkEnd();

  /**
   * Writes a link in the place of what was taken away.
   *
   * @param words what the author calls it; empty where the output has to find some
   */
  void linkInstead(String address, String words, int position);

  /**
   * @param attribute what the author wrote as one of its attributes
   * @param otherAttributes safe markup, beginning with a space where it is not empty
   * @param block whether the picture stands among blocks, rather than in a line of text
   */
  void picture(
      UnaryOperator<String> attribute,
      @Nullable String title,
      String otherAttributes,
      boolean block,
      int position);

  /** Whether an author's id may be printed: each stands on a page once. */
  boolean isFree(String id);

  /** Whether a width or a height is one that a picture can have. */
  boolean isPixels(String length);

  /**
   * Whether something of ours was written in the place of a frame, a player, a script or an element of another tool.
   *
   * @param address of what it shows; empty where it tells none
   * @param attribute what the author wrote as one of its attributes
   * @param whole whether a block may stand there
   */
  boolean replaced(
      String tag, String address, UnaryOperator<String> attribute, boolean whole, int position);

  /** Begins what stands around a quotation from another host; false where the element is none. */
  boolean boxStart(String classes, UnaryOperator<String> attribute, String lastLink, int position);

  void boxEnd();

  /** Writes an address that stands alone in a block: as a box, or as a link in the block. */
  void lone(String address, String block, int position);

  /** Begins what stands around a table, so that a wide one can be scrolled. */
  void tableStart();

  void tableEnd();

  void removed(String message, int position);
}
