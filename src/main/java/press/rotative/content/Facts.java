package press.rotative.content;

import java.util.List;
import java.util.Set;

/**
 * What is to know of a body without its text.
 *
 * @param words number of words, code left out
 * @param excerpt how the text begins, without markup: up to the author's mark, at most 600 characters, else the first
 *     paragraph, at most 200; empty where there is none
 * @param contents whether the author asks for a table of contents
 * @param references links and pictures that are not absolute addresses, in order of appearance
 * @param anchors all ids of the body, where there are others than those of headings
 * @param foreign shortcodes of other tools that are shown as text
 */
public record Facts(
    int words,
    String excerpt,
    List<Heading> headings,
    boolean contents,
    List<Reference> references,
    Set<String> anchors,
    List<Foreign> foreign) {

  /** Of a body without a text. */
  static final Facts NONE = new Facts(0, "", List.of(), false, List.of(), Set.of(), List.of());

  public Facts {
    headings = List.copyOf(headings);
    references = List.copyOf(references);
    anchors = Set.copyOf(anchors);
    foreign = List.copyOf(foreign);
  }

  /** Whether links can lead to the same places of both texts. */
  boolean hasSameAnchors(Facts other) {
    return anchors.equals(other.anchors)
        && headings.stream()
            .map(Heading::id)
            .toList()
            .equals(other.headings.stream().map(Heading::id).toList());
  }

  /** Whether a link can lead to {@code id}; what belongs to the page rather than to the body counts as there. */
  public boolean hasAnchor(String id) {
    return id.isEmpty()
        || id.equalsIgnoreCase("top")
        || id.startsWith("_")
        || id.startsWith(":~:")
        || anchors.contains(id)
        || (!anchors.isEmpty() && HeadingIds.isNote(id))
        || headings.stream().anyMatch(h -> h.id().equals(id));
  }
}
