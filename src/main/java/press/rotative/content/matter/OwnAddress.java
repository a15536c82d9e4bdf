package press.rotative.content.matter;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Found;
import press.rotative.source.Node;

/**
 * The address that a piece writes for itself: a text, no for none, or Eleventy's fields, of which {@code build} is the
 * address of the page.
 */
final class OwnAddress {

  /** What Eleventy's pieces write most often, perhaps through filters of its own. */
  private static final Pattern VARIABLE =
      Pattern.compile("\\{\\{-?\\s*([\\w.]+)\\s*(?:\\|\\s*(?:slug|slugify|url)\\s*)*-?\\}\\}");

  private static final Map<String, String> VARIABLES = Map.of(
      "page.fileSlug", ":filename", "title", ":title", "page.filePathStem", "/:folders/:filename");

  private OwnAddress() {}

  private static WrittenFields.@Nullable Place place(WrittenFields fields) {
    WrittenFields.Place url = fields.find(FrontMatterField.URL);
    return url == null ? fields.find(FrontMatterField.SAVE_AS) : url;
  }

  /** What is written, whatever its type; nothing where nothing is. */
  private static @Nullable Found<Node> written(WrittenFields fields) {
    WrittenFields.Place place = place(fields);
    Found<Node> node = place == null ? null : place.fields().node(place.key());
    if (node == null || !(node.value() instanceof Node.Mapping parts)) {
      return node;
    }
    for (Node.Entry part : parts.entries()) {
      if (part.key().equals("build")) {
        return new Found<>(part.value(), node.location());
      }
    }
    return node;
  }

  /** Whether the piece wants no page, or one for each of something that only its tool knows. */
  static boolean isNone(WrittenFields fields) {
    Found<Node> written = written(fields);
    return Boolean.FALSE.equals(VisibilityReader.flag(written)) || isProgram(written);
  }

  private static boolean isProgram(@Nullable Found<Node> written) {
    if (written == null || !(written.value() instanceof Node.Scalar scalar)) {
      return false;
    }
    String pattern = scalar.text().indexOf('{') < 0 ? "" : withTokens(scalar.text());
    return pattern.contains("{{") || pattern.contains("{%");
  }

  private static String withTokens(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(v -> VARIABLES.getOrDefault(v.group(1), Matcher.quoteReplacement(v.group())));
  }

  /** A pattern, with tokens in the place of variables. */
  static @Nullable Found<String> read(WrittenFields fields, List<Diagnostic> problems) {
    Found<Node> written = written(fields);
    if (written == null || VisibilityReader.flag(written) != null) {
      return null;
    }
    if (!(written.value() instanceof Node.Scalar scalar)) {
      WrittenFields.Place place = place(fields);
      return place == null ? null : place.fields().text(place.key());
    }
    String text = scalar.text().strip();
    if (isProgram(written)) {
      problems.add(Diagnostic.warning(
          "front-matter-program",
          written.location(),
          "the address \"" + text + "\" is made by a program: this piece is held back",
          "write the address as it shall be"));
      return null;
    }
    return new Found<>(text.indexOf('{') < 0 ? text : withTokens(text), written.location());
  }
}
