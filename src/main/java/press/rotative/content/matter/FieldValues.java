package press.rotative.content.matter;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.time.DateReader;

/** Compares values as they were written, wherever they stand. */
public final class FieldValues {

  private FieldValues() {}

  /** What a text may show of its piece; null where that is silent. */
  public static @Nullable String text(FrontMatter piece, String name) {
    Found<ZonedDateTime> date = piece.date();
    return switch (name) {
      case "title" -> Found.valueOf(piece.title());
      case "description" -> Found.valueOf(piece.description());
      case "date" -> date == null ? null : date.value().toLocalDate().toString();
      default -> text(piece.extra(), name);
    };
  }

  /** The text of a field, named by the fields around it and full stops; null where there is none. */
  private static @Nullable String text(Node.Mapping fields, String name) {
    @Nullable Node at = fields;
    for (String key : name.split("\\.", -1)) {
      Node found = null;
      if (at instanceof Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
          found = entry.key().equals(key) ? entry.value() : found;
        }
      }
      at = found;
    }
    return at instanceof Node.Scalar scalar && !scalar.text().isBlank() ? scalar.text() : null;
  }

  /** Whether two values say the same: one text and a list of it do, and so do two ways to write a date. */
  static boolean agree(Node one, Node other) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    flatten(one, left);
    flatten(other, right);
    return left.equals(right)
        || left.size() == 1 && right.size() == 1 && sameMoment(left.get(0), right.get(0));
  }

  /** The scalars below a node in their order; a text with commas counts as the list that it may be. */
  private static void flatten(Node node, List<String> texts) {
    if (node instanceof Node.Scalar scalar) {
      for (String part : scalar.text().split(",", -1)) {
        texts.add(part.strip());
      }
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> flatten(item, texts));
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> flatten(entry.value(), texts));
    }
  }

  private static boolean sameMoment(String one, String other) {
    Optional<ZonedDateTime> moment = DateReader.read(one, ZoneOffset.UTC);
    return moment.isPresent()
        && DateReader.read(other, ZoneOffset.UTC)
            .filter(m -> m.isEqual(moment.get()))
            .isPresent();
  }
}
