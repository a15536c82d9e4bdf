package press.rotative.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping or a sequence whose end was not read yet. */
final class YamlFrame {

  private static final String MERGE = "<<";

  private final boolean mapping;
  private final @Nullable String anchor;
  private final int line;
  private final int column;
  private final List<Node> items = new ArrayList<>();
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final List<Node> merged = new ArrayList<>(0);
  private boolean keyRead;
  /** The key whose value comes next; null where it is none that can be used. */
  private Node.@Nullable Scalar key;

  private int size = 1;

  YamlFrame(boolean mapping, @Nullable String anchor, int line, int column) {
    this.mapping = mapping;
    this.anchor = anchor;
    this.line = line;
    this.column = column;
  }

  @Nullable
  String anchor() {
    return anchor;
  }

  /** Nodes in here, aliases written out. */
  int size() {
    return size;
  }

  void add(Node node, int nodeSize, YamlTree.Problems problems) {
    size += nodeSize;
    if (!mapping) {
      items.add(node);
    } else if (!keyRead) {
      keyRead = true;
      key = checkedKey(node, problems);
    } else {
      keyRead = false;
      if (key != null) {
        put(key, node, problems);
      }
    }
  }

  private static Node.@Nullable Scalar checkedKey(Node node, YamlTree.Problems problems) {
    if (node instanceof Node.Scalar scalar) {
      return scalar;
    }
    problems.add(
        node.line(),
        node.column(),
        "yaml-key",
        Fields.quoted(node) + " cannot be the name of a field",
        "put a value that begins with { or [ in quotes");
    return null;
  }

  private void put(Node.Scalar name, Node value, YamlTree.Problems problems) {
    if (name.plain() && name.text().equals(MERGE)) {
      merged.add(value);
      return;
    }
    Node.Entry entry = new Node.Entry(name.text(), name.line(), name.column(), value);
    Node.Entry first = entries.putIfAbsent(name.text(), entry);
    if (first != null) {
      problems.add(
          name.line(),
          name.column(),
          "duplicate-key",
          "\"" + name.text() + "\" was already written at " + first.line() + ":" + first.column(),
          "keep one of the two");
    }
  }

  /** The finished node; a field of its own wins over a merged one, an earlier merged one over a later. */
  Node node() {
    if (!mapping) {
      return new Node.Sequence(List.copyOf(items), line, column);
    }
    for (Node source : merged) {
      if (source instanceof Node.Mapping other) {
        merge(other);
      } else if (source instanceof Node.Sequence list) {
        list.items().stream()
            .filter(Node.Mapping.class::isInstance)
            .map(Node.Mapping.class::cast)
            .forEach(this::merge);
      }
    }
    return new Node.Mapping(List.copyOf(entries.values()), line, column);
  }

  private void merge(Node.Mapping other) {
    other.entries().forEach(entry -> entries.putIfAbsent(entry.key(), entry));
  }
}
