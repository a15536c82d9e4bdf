package press.rotative.content.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;

/** Reads fields that hold one thing or several, in the forms in which they are written. */
final class Terms {

  /** Under which a list of people names each of them. */
  private static final List<String> NAMES = List.of("id", "name", "title", "display_name", "slug");

  /** What parts terms in one text: the comma, and those of Arabic. */
  private static final String COMMAS = ",\u060c\u061b";

  private static final List<String> FILES = List.of("src", "path", "file", "name");

  private Terms() {}

  /** One text, or a list of texts. */
  static List<Found<String>> plain(WrittenFields.@Nullable Place place) {
    return place == null ? List.of() : place.fields().texts(place.key());
  }

  /** A list, or one text with commas; without any, Jekyll parts at spaces. */
  static List<Found<String>> tags(
      WrittenFields.@Nullable Place place, boolean spaced, List<Diagnostic> problems) {
    List<Found<String>> texts = terms(place, problems);
    if (place == null || texts.size() != 1 || !isText(place)) {
      return texts;
    }
    boolean comma = texts.get(0).value().chars().anyMatch(c -> COMMAS.indexOf(c) >= 0);
    return comma || spaced ? parts(texts.get(0), comma ? "[" + COMMAS + "]" : "\\s+") : texts;
  }

  /** A list, or one text; Jekyll parts what is called {@code categories} at spaces. */
  static List<Found<String>> categories(
      WrittenFields.@Nullable Place place, boolean spaced, List<Diagnostic> problems) {
    List<Found<String>> texts = terms(place, problems);
    if (place == null || !spaced || place.key().equalsIgnoreCase("category")) {
      return texts;
    }
    return texts.size() == 1 && isText(place) ? parts(texts.get(0), ",?\\s+") : texts;
  }

  /** Terms, each alone or as the name of fields. */
  private static List<Found<String>> terms(
      WrittenFields.@Nullable Place place, List<Diagnostic> problems) {
    if (place == null) {
      return List.of();
    }
    return named(
        place,
        spread(place.fields().items(place.key())),
        NAMES,
        problems,
        term -> place.fields().wrong(place.key(), term, "text or a list of texts"));
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
    return named(
        place,
        NAMES,
        problems,
        person -> problems.add(Diagnostic.error(
            "bad-author",
            person.location(),
            "\"authors\" holds somebody without a name",
            "write name: and who it is")));
  }

  /** Names or globs of files, each alone or as the {@code src} of fields. */
  static List<Found<String>> resources(
      WrittenFields.@Nullable Place place, List<Diagnostic> problems) {
    return named(
        place,
        FILES,
        problems,
        file -> problems.add(Diagnostic.warning(
            "missing-resource",
            file.location(),
            "\"resources\" holds a file without a name",
            "write src: and its name")));
  }

  /**
   * One text or several, each alone or as fields.
   *
   * @param keys of the fields' texts, of which the first that is there counts
   * @param nameless is told of fields without any of them
   */
  private static List<Found<String>> named(
      WrittenFields.@Nullable Place place,
      List<String> keys,
      List<Diagnostic> problems,
      Consumer<Found<Node>> nameless) {
    return place == null
        ? List.of()
        : named(place, place.fields().items(place.key()), keys, problems, nameless);
  }

  private static List<Found<String>> named(
      WrittenFields.Place place,
      List<Found<Node>> items,
      List<String> keys,
      List<Diagnostic> problems,
      Consumer<Found<Node>> nameless) {
    List<Found<String>> texts = new ArrayList<>();
    for (Found<Node> item : items) {
      if (item.value() instanceof Node.Mapping mapping) {
        Found<String> text = first(new Fields(item.location().path(), mapping, problems), keys);
        if (text == null) {
          nameless.accept(item);
        } else {
          texts.add(text);
        }
      } else if (item.value() instanceof Node.Scalar scalar) {
        texts.add(new Found<>(scalar.text().strip(), item.location()));
      } else {
        place.fields().wrong(place.key(), item, "text, fields, or a list of them");
      }
    }
    return List.copyOf(texts);
  }

  /** What stands in lists within a list, as Hexo writes a category below another, stands beside the others. */
  private static List<Found<Node>> spread(List<Found<Node>> items) {
    return items.stream()
        .flatMap(item -> item.value() instanceof Node.Sequence inner
            ? inner.items().stream().map(node -> new Found<>(node, item.location()))
            : Stream.of(item))
        .toList();
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
