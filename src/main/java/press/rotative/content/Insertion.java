package press.rotative.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the place of another tool's shortcode. */
sealed interface Insertion {

  /** Markdown, or nothing: it is read with the text around it. */
  record Plain(String text) implements Insertion {}

  /** What readers see as it is, whatever signs it holds. */
  record Words(String text) implements Insertion {}

  /** Code within a line. */
  record Code(String text) implements Insertion {}

  /** The address of a piece: where a link leads, or else shown. */
  record Address(String target) implements Insertion {}

  /** HTML before and behind what stands in a pair. */
  record Around(String before, String after) implements Insertion {}

  /** The place of the table of contents. */
  record Contents() implements Insertion {}

  /** A component of ours. */
  record Use(String component, Map<String, String> attributes) implements Insertion {

    /** Whether it cannot stand within a paragraph. */
    boolean isBlock() {
      boolean captioned = attributes.containsKey("caption") || attributes.containsKey("credit");
      return ComponentForms.isBlock(component) || (component.equals("embed") && captioned);
    }

    /**
     * @param pairs name and value by turns; those without a value are left out
     */
    static Use of(String component, @Nullable String... pairs) {
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < pairs.length; i += 2) {
        String name = pairs[i];
        String value = pairs[i + 1];
        if (name != null && value != null) {
          values.put(name, value);
        }
      }
      return new Use(component, values);
    }
  }
}
