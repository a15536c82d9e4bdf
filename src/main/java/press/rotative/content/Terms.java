package press.rotative.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;

/** Reads fields that hold one thing or several, in the forms in which they are written. */
final class Terms {

  /** Under which a list of people names each of them. */
  private static final List<String> NAMES = List.of("id", "name", "title", "display_name", "slug");

  private static final List<String> FILES = List.of("src", "path", "file", "name");

  private Terms() {}

  /** One text, or a list of texts, each alone or as the name of fields. */
  static List<Found<String>> plain(WrittenFields.@Nullable Place place) {
    Found<Node> node = place == null ? null : place.fields().node(place.key());
    if (place == null || node == null) {
      return List.of();
    }
    List<Found<String>> names = names(place, node, NAMES);
    boolean all = !(node.value() instanceof Node.Sequence list)
        || names.size()
            >= list.items().stream().filter(Node.Mapping.class::isInstance).count();
    return all && !(names.isEmpty() && node.value() instanceof Node.Mapping)
        ? names
        : place.fields().texts(place.key());
  }

  /** Texts, or of things with fields those that {@code keys} name. */
  private static List<Found<String>> names(
      WrittenFields.Place place, Found<Node> node, List<String> keys) {
    List<Fields> things = mappings(place, node.value());
    if (things.isEmpty()) {
      return place.fields().texts(place.key());
    }
    List<Found<String>> names = new ArrayList<>();
    for (Fields thing : things) {
      Found<String> name = first(thing, keys);
      if (name != null) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** A list, or one text with commas; without any, Jekyll parts at spaces. */
  static List<Found<String>> tags(WrittenFields.@Nullable Place place, boolean spaced) {
    List<Found<String>> texts = plain(place);
    if (place == null || texts.size() != 1 || !isText(place)) {
      return texts;
    }
    boolean comma = texts.get(0).value().indexOf(',') >= 0;
    return comma || spaced ? parts(texts.get(0), comma ? "," : "\\s+") : texts;
  }

  /** A list, or one text; Jekyll parts what is called {@code categories} at spaces. */
  static List<Found<String>> categories(WrittenFields.@Nullable Place place, boolean spaced) {
    List<Found<String>> texts = plain(place);
    if (place == null || !spaced || place.key().equalsIgnoreCase("category")) {
      return texts;
    }
    return texts.size() == 1 && isText(place) ? parts(texts.get(0), ",?\\s+") : texts;
  }

  private static List<Found<String>> parts(Found<String> text, String parting) {
    List<Found<String>> parts = new ArrayList<>();
    for (String part : text.value().split(parting, -1)) {
      if (!part.isBlank()) {
        parts.add(new Found<>(part.strip(), text.location()));
      }
    }
    return List.copyOf(parts);
  }

  /** One person or several, each a text or fields with a name; a text is never parted. */
  static List<Found<String>> people(
      WrittenFields.@Nullable Place place, List<Diagnostic> problems) {
    Found<Node> node = place == null ? null : place.fields().node(place.key());
    if (place == null || node == null) {
      return List.of();
    }
    List<Fields> persons = mappings(place, node.value());
    if (persons.isEmpty()) {
      return place.fields().texts(place.key());
    }
    List<Found<String>> people = new ArrayList<>();
    for (Fields person : persons) {
      Found<String> name = first(person, NAMES);
      if (name == null) {
        problems.add(Diagnostic.error(
            "bad-author",
            node.location(),
            "\"" + place.key() + "\" holds somebody without a name",
            "write name: and who it is"));
      } else {
        people.add(name);
      }
    }
    return List.copyOf(people);
  }

  /** Names or globs of files, alone or as the {@code src} of fields. */
  static List<Found<String>> resources(WrittenFields.@Nullable Place place) {
    Found<Node> node = place == null ? null : place.fields().node(place.key());
    return place == null || node == null ? List.of() : names(place, node, FILES);
  }

  /** The fields of one thing, or of each thing of a list; empty where there are texts. */
  private static List<Fields> mappings(WrittenFields.Place place, Node value) {
    if (value instanceof Node.Mapping) {
      Fields one = place.fields().mapping(place.key());
      return one == null ? List.of() : List.of(one);
    }
    boolean several = value instanceof Node.Sequence list
        && list.items().stream().anyMatch(Node.Mapping.class::isInstance);
    return several ? place.fields().mappings(place.key()) : List.of();
  }

  static @Nullable Found<String> first(Fields fields, List<String> keys) {
    Found<String> found = null;
    for (String key : keys) {
      Found<String> text = fields.text(key);
      found = found == null ? text : found;
    }
    return found;
  }

  private static boolean isText(WrittenFields.Place place) {
    Found<Node> node = place.fields().node(place.key());
    return node != null && node.value() instanceof Node.Scalar;
  }
}
