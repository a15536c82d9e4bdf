package press.rotative.content;

import java.util.Map;
import press.rotative.diag.Location;

/**
 * A component that a text uses, such as a gallery or a pull quote; a template prints it. What stands in it is part of
 * the body, between two holes.
 *
 * @param name of its template, {@code components/NAME.html}
 * @param attributes text, whole numbers and flags, by name
 * @param references those attributes that lead somewhere: their places among the references of the body's {@link Facts}
 * @param location the place of its use
 */
public record Component(
    String name,
    Map<String, Object> attributes,
    Map<String, Integer> references,
    Location location) {

  public Component {
    attributes = Map.copyOf(attributes);
    references = Map.copyOf(references);
  }
}
