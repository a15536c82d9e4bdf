package press.rotative.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatterField;
import press.rotative.source.Found;
import press.rotative.source.Glob;
import press.rotative.source.Node;

/**
 * Fields that a piece has without writing them: from an {@code _index.md} above it or from {@code site.yml}.
 *
 * @param label how messages name the file in which they stand
 * @param target the pieces that they are for, nothing for all below
 */
public record Inherited(String label, @Nullable Glob target, Node.Mapping values) {

  /** A file's folder and its name, without what stands behind it. */
  private static final Pattern DATA =
      Pattern.compile("([^/]+)/([^/]+?)(?:\\.11tydata\\.(?:json|[cm]?js)|\\.json)$");

  /** Whether Eleventy reads a file for what it says of all pieces in its folder, after which it is called. */
  public static boolean isDataOfFolder(String path) {
    var data = DATA.matcher("content/" + path);
    return data.find() && data.group(1).equals(data.group(2));
  }

  /**
   * What an {@code _index.md} hands down.
   *
   * @param language of the site
   */
  public static List<Inherited> of(Piece index, String language) {
    Found<Node> cascade = index.frontMatter().cascade();
    if (cascade == null) {
      return List.of();
    }
    List<Inherited> handed = new ArrayList<>();
    for (Node part : cascade.value().items()) {
      if (part instanceof Node.Mapping mapping) {
        handed.addAll(of(index.label(), mapping, language));
      }
    }
    return List.copyOf(handed);
  }

  /** What a draft hands down to all that shall wait with it; a status, since a piece that says {@code draft: false} waits too. */
  public static Inherited draft(Piece index) {
    Node status = new Node.Scalar("draft", true, 1, 1);
    Node.Entry entry = new Node.Entry("status", 1, 1, status);
    return new Inherited(index.label(), null, new Node.Mapping(List.of(entry), 1, 1));
  }

  /** One for each target that is named, or one for all below. */
  private static List<Inherited> of(String label, Node.Mapping mapping, String language) {
    List<Node> targets = null;
    List<Node.Entry> values = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (!FrontMatterField.isTarget(entry.key())) {
        values.add(entry);
      } else if (targets == null) {
        targets = entry.value().items();
      }
    }
    Node.Mapping handed = new Node.Mapping(List.copyOf(values), mapping.line(), mapping.column());
    return targets == null
        ? List.of(new Inherited(label, null, handed))
        : targets.stream()
            .filter(Node.Mapping.class::isInstance)
            .map(Node.Mapping.class::cast)
            .filter(target -> isForPieces(target, language))
            .map(target -> new Inherited(label, glob(target), handed))
            .toList();
  }

  private static @Nullable Glob glob(Node.Mapping target) {
    String path = text(target, "path");
    return path == null ? null : Glob.below(path.toLowerCase(Locale.ROOT));
  }

  /** Whether what Hugo asks for besides a path is so: pieces are pages, in the site's language, for readers. */
  private static boolean isForPieces(Node.Mapping target, String language) {
    return is(target, "kind", "page")
        && is(target, "environment", "production")
        && (is(target, "lang", language) || is(target, "lang", language.split("-", 2)[0]));
  }

  private static boolean is(Node.Mapping target, String key, String value) {
    String wanted = text(target, key);
    return wanted == null
        || new Glob(wanted.toLowerCase(Locale.ROOT)).matches(value.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String text(Node.Mapping fields, String key) {
    for (Node.Entry entry : fields.entries()) {
      if (entry.key().equals(key) && entry.value() instanceof Node.Scalar scalar) {
        return scalar.text();
      }
    }
    return null;
  }

  /**
   * Capitals do not count, as in Hugo.
   *
   * @param path of a piece below the content folder
   * @param exact whether a folder's path is that of its own page alone, as in Hugo
   */
  public boolean isFor(String path, boolean exact) {
    if (target == null) {
      return true;
    }
    String small = path.toLowerCase(Locale.ROOT);
    String bare = small.substring(0, small.lastIndexOf('.'));
    return exact
        ? target.matches(bare.replaceFirst("(^|/)_?index$", ""))
        : target.matchesBelow(small) || target.matchesBelow(bare);
  }
}
