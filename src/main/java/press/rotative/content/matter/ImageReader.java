package press.rotative.content.matter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter.ImageField;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;

/** Reads the picture of a piece: a text, fields, or a list of such, of which the first counts. */
final class ImageReader {

  static final List<String> PATH = List.of("path", "src", "url", "image", "file");
  static final List<String> ALT = List.of("alt");
  static final List<String> CAPTION = List.of("caption");
  static final List<String> CREDIT = List.of("credit");

  private final List<Diagnostic> problems;

  ImageReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  @Nullable
  ImageField read(WrittenFields.Place place) {
    Found<Node> node = place.fields().node(place.key());
    Node value = node == null ? null : node.value();
    if (value instanceof Node.Sequence list && !list.items().isEmpty()) {
      value = list.items().get(0);
    }
    if (node == null || value == null) {
      return null;
    }
    if (value instanceof Node.Mapping mapping) {
      return fields(place, node, mapping);
    }
    List<Found<String>> paths = place.fields().texts(place.key());
    boolean none = paths.isEmpty() || paths.get(0).value().equalsIgnoreCase("false");
    return none ? null : new ImageField(paths.get(0), null, null, null);
  }

  private @Nullable ImageField fields(
      WrittenFields.Place place, Found<Node> node, Node.Mapping mapping) {
    String label = node.location().path();
    Fields image = new Fields(label, mapping, problems);
    Found<String> path = Terms.first(image, PATH);
    Found<String> alt = Terms.first(image, ALT);
    Found<String> caption = Terms.first(image, CAPTION);
    Found<String> credit = Terms.first(image, CREDIT);
    List<String> known = new ArrayList<>();
    List.of(PATH, ALT, CAPTION, CREDIT).forEach(known::addAll);
    for (Node.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        WrittenFields.warnOfTyping(label, entry, "image", known, problems);
      }
    }
    if (path == null) {
      problems.add(Diagnostic.warning(
          "image-without-path",
          node.location(),
          "\"" + place.key() + "\" names no picture",
          "write path: and the picture's file, as seen from this one"));
      return null;
    }
    return new ImageField(path, alt, caption, credit);
  }
}
