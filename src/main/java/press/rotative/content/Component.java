package press.rotative.content;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /**
   * The box for a picture on another host, which is not loaded from there.
   *
   * @param title what the picture shows
   */
  public static Component ofPicture(
      String address,
      @Nullable String title,
      @Nullable String caption,
      @Nullable String credit,
      Location location) {
    Map<String, Object> attributes = new HashMap<>(8);
    attributes.put("href", Address.encode(address));
    attributes.put("provider", Embeds.provider(address));
    attributes.put("picture", true);
    put(attributes, "title", title);
    put(attributes, "caption", caption);
    put(attributes, "credit", credit);
    return new Component("embed", attributes, Map.of(), location);
  }

  private static void put(Map<String, Object> attributes, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      attributes.put(key, text.strip());
    }
  }

  public Component {
    attributes = Map.copyOf(attributes);
    references = Map.copyOf(references);
  }
}
