package press.rotative.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.rotative.source.Node;

/** Turns fields that only templates know into what templates read: texts, yes or no, lists, and fields again. */
final class Extras {

  private Extras() {}

  static Map<String, Object> of(Node.Mapping fields) {
    if (fields.entries().isEmpty()) {
      return Map.of();
    }
    Map<String, Object> plain = new LinkedHashMap<>();
    fields.entries().forEach(entry -> plain.put(entry.key(), plain(entry.value())));
    return plain;
  }

  private static Object plain(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return of(mapping);
    }
    if (node instanceof Node.Sequence sequence) {
      List<Object> items = new ArrayList<>(sequence.items().size());
      sequence.items().forEach(item -> items.add(plain(item)));
      return items;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"))
        ? (Object) Boolean.valueOf(scalar.text())
        : scalar.text();
  }
}
