package press.rotative.content.matter;

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

  private static final Set<String> NEVER = Set.of("never", "false", "no", "off", "link");
  private static final Set<String> ALWAYS = Set.of("always", "true", "yes", "on", "local");

  private final WrittenFields written;
  private final boolean jekyll;
  private WrittenFields.@Nullable Unread aside;

  /**
   * @param jekyll whether {@code hidden} leaves a piece out of lists, as Jekyll's plugins and themes have it
   */
  VisibilityReader(WrittenFields written, boolean jekyll) {
    this.written = written;
    this.jekyll = jekyll;
  }

  /** The key by which alone what was read stands in no list, though nobody can be sure of it. */
  WrittenFields.@Nullable Unread aside() {
    return aside;
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
    aside = list && jekyll ? hidden() : null;
    list &= aside == null;
    boolean noindex =
        unlisted || is(FrontMatterField.NOINDEX) || SearchEngines.areSentAway(written);
    boolean sitemap = !noindex && aside == null && !is(FrontMatterField.OFF_SITEMAP) && sitemap();
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

  private WrittenFields.@Nullable Unread hidden() {
    return written.unknown().stream()
        .filter(unread -> unread.entry().key().equals("hidden")
            && SearchEngines.isYes(unread.entry().value()))
        .findFirst()
        .orElse(null);
  }

  /** Zola's {@code render = false}. */
  private boolean isUnrendered() {
    return written.unknown().stream()
        .map(WrittenFields.Unread::entry)
        .anyMatch(
            entry -> entry.key().equals("render") && Boolean.FALSE.equals(flag(entry.value())));
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
    return written.flag(field);
  }

  private @Nullable Found<Node> node(FrontMatterField field) {
    return written.node(field);
  }

  static @Nullable Boolean flag(@Nullable Found<Node> node) {
    return node == null ? null : flag(node.value());
  }

  /** Yes or no, also as a digit. */
  static @Nullable Boolean yesOrNo(Node node) {
    String text = node instanceof Node.Scalar scalar ? scalar.text() : "";
    return text.equals("1") ? Boolean.TRUE : text.equals("0") ? Boolean.FALSE : flag(node);
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
