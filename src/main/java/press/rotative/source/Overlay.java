package press.rotative.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of values laid over another one: what both have is the upper one's, but for fields inside fields, which are
 * laid over each other in turn. A list is taken whole. Each value knows the file that it comes from.
 */
public final class Overlay {

  private Overlay() {}

  /**
   * @param lowerFile how messages name the file of {@code lower}
   * @param upperFile how messages name the file of {@code upper}
   */
  public static Node.Mapping of(
      Node.Mapping lower, String lowerFile, Node.Mapping upper, String upperFile) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Node.Entry entry : lower.entries()) {
      entries.put(entry.key(), from(entry, entry.value(), lowerFile));
    }
    for (Node.Entry entry : upper.entries()) {
      Node.Entry below = entries.get(entry.key());
      Node value = below != null
              && below.value() instanceof Node.Mapping covered
              && entry.value() instanceof Node.Mapping cover
          ? of(covered, lowerFile, cover, upperFile)
          : entry.value();
      entries.put(entry.key(), from(entry, value, upperFile));
    }
    return new Node.Mapping(List.copyOf(entries.values()), lower.line(), lower.column());
  }

  private static Node.Entry from(Node.Entry entry, Node value, String file) {
    return new Node.Entry(
        entry.key(),
        entry.line(),
        entry.column(),
        value,
        entry.file() == null ? file : entry.file());
  }
}
