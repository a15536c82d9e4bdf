package press.rotative.content;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.content.FrontMatter.Visibility;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;

/** Reads where a piece may be seen from the keys by which six other tools hide one. */
final class VisibilityReader {

  /** What other tools write below {@code sitemap}. */
  private static final Set<String> OFF = Set.of("disable", "ignore", "exclude");

  private final WrittenFields written;

  VisibilityReader(WrittenFields written) {
    this.written = written;
  }

  Visibility read() {
    WrittenFields.Place build = written.find(FrontMatterField.BUILD);
    Fields inner = build == null ? null : build.fields().mapping(build.key());
    boolean headless = is(FrontMatterField.HEADLESS);
    boolean render = !headless
        && !(inner != null && never(inner.text("render")))
        && !OwnAddress.isNone(written);
    boolean unlisted = is(FrontMatterField.UNLISTED);
    boolean list = !headless
        && !unlisted
        && !(inner != null && never(inner.text("list")))
        && !is(FrontMatterField.EXCLUDED);
    boolean noindex = unlisted || is(FrontMatterField.NOINDEX) || robots();
    boolean sitemap = !noindex && !is(FrontMatterField.OFF_SITEMAP) && sitemap();
    return render && list && sitemap && !noindex
        ? Visibility.FULL
        : new Visibility(render, list, sitemap, noindex);
  }

  /** Hugo's words, and the yes and no of its older versions; {@code link} is an address without a page. */
  private static boolean never(@Nullable Found<String> value) {
    if (value == null) {
      return false;
    }
    String word = value.value().toLowerCase(Locale.ROOT);
    return word.equals("never") || word.equals("false") || word.equals("link");
  }

  private boolean robots() {
    WrittenFields.Place place = written.find(FrontMatterField.ROBOTS);
    return place != null
        && place.fields().texts(place.key()).stream()
            .map(robots -> robots.value().toLowerCase(Locale.ROOT))
            .anyMatch(words -> words.contains("noindex") || words.strip().equals("none"));
  }

  private boolean sitemap() {
    Found<Node> sitemap = node(FrontMatterField.SITEMAP);
    if (sitemap != null && sitemap.value() instanceof Node.Mapping fields) {
      return fields.entries().stream()
          .filter(e -> OFF.contains(e.key()))
          .noneMatch(e -> Boolean.TRUE.equals(flag(e.value())));
    }
    return !Boolean.FALSE.equals(flag(sitemap));
  }

  private boolean is(FrontMatterField field) {
    WrittenFields.Place place = written.find(field);
    Found<Boolean> flag = place == null ? null : place.fields().flag(place.key());
    return flag != null && flag.value();
  }

  private @Nullable Found<Node> node(FrontMatterField field) {
    WrittenFields.Place place = written.find(field);
    return place == null ? null : place.fields().node(place.key());
  }

  static @Nullable Boolean flag(@Nullable Found<Node> node) {
    return node == null ? null : flag(node.value());
  }

  /** Yes or no where a value says it, nothing where it says something else. */
  static @Nullable Boolean flag(Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      return null;
    }
    return switch (scalar.text().strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> Boolean.TRUE;
      case "false", "no", "off" -> Boolean.FALSE;
      default -> null;
    };
  }
}
