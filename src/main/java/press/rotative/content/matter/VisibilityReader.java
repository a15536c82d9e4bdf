package press.rotative.content.matter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter.Visibility;
import press.rotative.diag.Suggestion;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;

/** Reads where a piece may be seen from the keys by which six other tools hide one. */
final class VisibilityReader {

  /** What other tools write below {@code sitemap}. */
  private static final Set<String> OFF = Set.of("disable", "ignore", "exclude");

  /** Under what other tools keep what is for search engines. */
  private static final Set<String> SEARCH = Set.of("seo", "yoast", "rankmath", "meta", "head");

  private static final Set<String> NEVER = Set.of("never", "false", "no", "off", "link");
  private static final Set<String> ALWAYS = Set.of("always", "true", "yes", "on", "local");

  private final WrittenFields written;

  VisibilityReader(WrittenFields written) {
    this.written = written;
  }

  Visibility read() {
    WrittenFields.Place build = written.find(FrontMatterField.BUILD);
    Fields inner = build == null ? null : build.fields().mapping(build.key());
    if (inner != null) {
      checkNames(inner);
    }
    boolean headless = is(FrontMatterField.HEADLESS) || isUnrendered();
    boolean render =
        !headless && !(inner != null && never(inner, "render")) && !OwnAddress.isNone(written);
    boolean unlisted = is(FrontMatterField.UNLISTED);
    boolean list =
        !headless && !unlisted && !(inner != null && never(inner, "list")) && !isExcluded();
    boolean noindex = unlisted || is(FrontMatterField.NOINDEX) || robots();
    boolean sitemap = !noindex && !is(FrontMatterField.OFF_SITEMAP) && sitemap();
    return render && list && sitemap && !noindex
        ? Visibility.FULL
        : new Visibility(render, list, sitemap, noindex);
  }

  /** Hugo's words, and the yes and no of its older versions; {@code link} is an address without a page. */
  private static boolean never(Fields build, String key) {
    Found<String> value = build.text(key);
    Found<Node> node = build.node(key);
    if (value == null || node == null) {
      return false;
    }
    String word = value.value().strip().toLowerCase(Locale.ROOT);
    boolean never = NEVER.contains(word);
    if (!never && !ALWAYS.contains(word)) {
      build.wrong(key, node, "always or never");
    }
    return never;
  }

  private static void checkNames(Fields build) {
    for (String key : build.keys()) {
      Found<Node> value = build.node(key);
      for (String name : List.of("render", "list")) {
        if (value != null && Suggestion.isSlip(FrontMatterField.letters(key), name)) {
          build.wrong(key, value, name + ": never where the piece is to be hidden");
        }
      }
    }
  }

  /** Eleventy's yes, or a list of the collections in which the piece shall not be. */
  private boolean isExcluded() {
    Found<Node> node = node(FrontMatterField.EXCLUDED);
    return node != null && node.value() instanceof Node.Sequence list
        ? !list.items().isEmpty()
        : is(FrontMatterField.EXCLUDED);
  }

  /** Zola's {@code render = false}. */
  private boolean isUnrendered() {
    return written.unknown().stream()
        .map(WrittenFields.Unread::entry)
        .anyMatch(
            entry -> entry.key().equals("render") && Boolean.FALSE.equals(flag(entry.value())));
  }

  private boolean robots() {
    Found<Node> robots = node(FrontMatterField.ROBOTS);
    WrittenFields.Place place = written.find(FrontMatterField.ROBOTS);
    if (place != null && robots != null && isSlip(robots.value())) {
      place.fields().wrong(place.key(), robots, "noindex");
    }
    return robots != null && forbids(robots.value())
        || written.unknown().stream().anyMatch(unread -> forbids(unread.entry()));
  }

  /** Whether a key that is no field of ours sends search engines away, alone or among others as Yoast has them. */
  private static boolean forbids(Node.Entry entry) {
    String key = FrontMatterField.letters(entry.key());
    return (key.endsWith("robots") || key.equals("googlebot")) && forbids(entry.value())
        || key.equals("head") && isMeta(entry.value())
        || key.endsWith("noindex") && isYes(entry.value())
        || (key.equals("index") || key.equals("indexable"))
            && Boolean.FALSE.equals(flag(entry.value()))
        || SEARCH.contains(key)
            && entry.value() instanceof Node.Mapping fields
            && fields.entries().stream().anyMatch(VisibilityReader::forbids);
  }

  /** Whether elements of a page's head hold one for robots: {@code {name: robots, content: noindex}}. */
  private static boolean isMeta(Node node) {
    if (node instanceof Node.Sequence list) {
      return list.items().stream().anyMatch(VisibilityReader::isMeta);
    }
    if (!(node instanceof Node.Mapping fields)) {
      return false;
    }
    boolean named = fields.entries().stream()
        .anyMatch(e -> e.key().equals("name")
            && e.value() instanceof Node.Scalar name
            && name.text().endsWith("robots"));
    return fields.entries().stream()
        .anyMatch(
            e -> named && e.key().equals("content") && forbids(e.value()) || isMeta(e.value()));
  }

  /** Whether words for robots send them away: {@code noindex}, {@code none}, no at all, {@code index: false}. */
  private static boolean forbids(Node robots) {
    if (robots instanceof Node.Sequence list) {
      return list.items().stream().anyMatch(VisibilityReader::forbids);
    }
    if (robots instanceof Node.Mapping fields) {
      return fields.entries().stream().anyMatch(VisibilityReader::forbids);
    }
    String words = ((Node.Scalar) robots).text().strip().toLowerCase(Locale.ROOT);
    return words.contains("noindex") || words.equals("none") || Boolean.FALSE.equals(flag(robots));
  }

  /** Whether a word for robots is nearly the one that sends them away. */
  private static boolean isSlip(Node robots) {
    if (robots instanceof Node.Sequence list) {
      return list.items().stream().anyMatch(VisibilityReader::isSlip);
    }
    return robots instanceof Node.Scalar scalar
        && Arrays.stream(scalar.text().toLowerCase(Locale.ROOT).split("[,\\s]+"))
            .anyMatch(word -> Suggestion.isSlip(word, "noindex"));
  }

  private static boolean isYes(Node node) {
    return Boolean.TRUE.equals(flag(node))
        || node instanceof Node.Scalar scalar
            && (scalar.text().equals("1") || scalar.text().equals("noindex"));
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
