package press.rotative.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody wrote in YAML, with its place: line and column 1-based, columns in code points, lines counted
 * in the whole file. Scalars keep their raw text: what {@code no} or {@code 012} mean is up to the field that asks.
 */
public sealed interface Node {

  int line();

  int column();

  /** What a list holds; any other value is the only one of its kind. */
  default List<Node> items() {
    return List.of(this);
  }

  /**
   * @param text the scalar's text after unescaping
   * @param plain whether it was written without quotes
   */
  record Scalar(String text, boolean plain, int line, int column) implements Node {}

  record Sequence(List<Node> items, int line, int column) implements Node {}

  record Mapping(List<Entry> entries, int line, int column) implements Node {}

  /**
   * A key, its place, and its value.
   *
   * @param file how messages name the file of key and value, where it is another than the mapping's
   */
  record Entry(
      String key,
      int line,
      int column,
      Node value,
      @Nullable String file) {

    public Entry(String key, int line, int column, Node value) {
      this(key, line, column, value, null);
    }
  }
}
