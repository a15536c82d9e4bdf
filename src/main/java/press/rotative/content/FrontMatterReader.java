package press.rotative.content;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.content.FrontMatter.FrontChoice;
import press.rotative.content.FrontMatter.ImageField;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.time.DateReader;

/** Types the fields of a front matter. */
final class FrontMatterReader {

  private static final Set<String> KNOWN = Set.of(
      "title",
      "kicker",
      "description",
      "date",
      "updated",
      "draft",
      "featured",
      "authors",
      "section",
      "tags",
      "image",
      "slug",
      "aliases",
      "name",
      "front",
      "layout");

  private static final Set<String> KNOWN_OF_IMAGE = Set.of("path", "alt", "caption", "credit");
  private static final Set<String> KNOWN_OF_FRONT = Set.of("lead", "secondary", "until");

  private final ZoneId zone;
  private final List<Diagnostic> problems;

  FrontMatterReader(ZoneId zone, List<Diagnostic> problems) {
    this.zone = zone;
    this.problems = problems;
  }

  FrontMatter read(Fields fields) {
    FrontMatter read = new FrontMatter(
        fields.text("title"),
        fields.text("kicker"),
        fields.text("description"),
        date(fields, "date"),
        date(fields, "updated"),
        flag(fields, "draft"),
        flag(fields, "featured"),
        fields.texts("authors"),
        fields.text("section"),
        fields.texts("tags"),
        image(fields),
        fields.text("slug"),
        fields.texts("aliases"),
        fields.text("name"),
        front(fields));
    fields.has("layout");
    fields.reportUnknown("front matter", KNOWN);
    return read;
  }

  private static boolean flag(Fields fields, String key) {
    Found<Boolean> flag = fields.flag(key);
    return flag != null && flag.value();
  }

  private @Nullable Found<ZonedDateTime> date(Fields fields, String key) {
    Found<String> raw = fields.text(key);
    if (raw == null) {
      return null;
    }
    Optional<ZonedDateTime> date = DateReader.read(raw.value(), zone);
    if (date.isEmpty()) {
      problems.add(Diagnostic.error(
          "bad-date",
          raw.location(),
          "\"" + raw.value() + "\" is not a date that can be read without guessing",
          "write it as 2026-11-24 or 2026-11-24 09:30"));
      return null;
    }
    return new Found<>(date.get(), raw.location());
  }

  private @Nullable ImageField image(Fields fields) {
    Found<Node> node = fields.node("image");
    if (node == null) {
      return null;
    }
    if (!(node.value() instanceof Node.Mapping)) {
      Found<String> path = fields.text("image");
      return path == null ? null : new ImageField(path, null, null, null);
    }
    Fields image = fields.mapping("image");
    if (image == null) {
      return null;
    }
    Found<String> path = image.text("path");
    Found<String> alt = image.text("alt");
    Found<String> caption = image.text("caption");
    Found<String> credit = image.text("credit");
    image.reportUnknown("image", KNOWN_OF_IMAGE);
    if (path == null) {
      problems.add(Diagnostic.error(
          "image-without-path",
          fields.location("image"),
          "\"image\" names no picture",
          "write path: and the picture's file, as seen from this one"));
      return null;
    }
    return new ImageField(path, alt, caption, credit);
  }

  private @Nullable FrontChoice front(Fields fields) {
    Fields front = fields.mapping("front");
    if (front == null) {
      return null;
    }
    FrontChoice choice =
        new FrontChoice(front.text("lead"), front.texts("secondary"), date(front, "until"));
    front.reportUnknown("front", KNOWN_OF_FRONT);
    return choice;
  }
}
