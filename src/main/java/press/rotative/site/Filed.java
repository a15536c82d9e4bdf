package press.rotative.site;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig;
import press.rotative.content.NameLanguage;
import press.rotative.content.Piece;
import press.rotative.content.matter.FrontMatter;
import press.rotative.content.matter.PathDate;
import press.rotative.source.Found;
import press.rotative.url.Permalink;
import press.rotative.url.Route;

/** A piece with its path below the content folder, and what that path alone says of it. */
final class Filed {

  private final String path;
  private final String plain;
  private final Piece piece;
  private final String stem;
  private final boolean speaksForFolder;
  private final boolean opensSection;
  private final String parent;
  private final @Nullable Instant instant;
  private volatile @Nullable Place place;

  /**
   * @param path relative to the content folder
   * @param plain the same without the site's language, which a name such as {@code about.fr.md} may tell
   * @param opensSection whether an {@code index.md} speaks for its section, as an {@code _index.md} does
   */
  Filed(String path, String plain, Piece piece, boolean opensSection) {
    this.opensSection = opensSection;
    this.path = path;
    this.plain = plain;
    this.piece = piece;
    this.stem = plain.substring(0, plain.lastIndexOf('.'));
    this.speaksForFolder = stem.endsWith("/index") || stem.endsWith("/_index");
    this.parent = Links.folder(speaksForFolder ? Links.folder(path) : stem);
    Found<ZonedDateTime> date = front().date();
    this.instant = date == null ? null : date.value().toInstant();
  }

  /** A path without the language of the site, where its tool writes that into names. */
  static String plain(String path, SiteConfig config) {
    String tag = config.permalinks().preset().namesLanguages() ? NameLanguage.of(path) : "";
    boolean own = !tag.isEmpty() && NameLanguage.is(tag, config.language());
    return own ? NameLanguage.without(path) : path;
  }

  /** The address that a pattern gave to the piece in a section. */
  private record Place(String section, Permalink pattern, Optional<Route> route) {}

  /**
   * The address by a pattern; the last one is remembered.
   *
   * @param route makes it, from these two and the piece alone
   */
  Optional<Route> route(String section, Permalink pattern, Supplier<Optional<Route>> route) {
    Place known = place;
    if (known == null || !known.section.equals(section) || !known.pattern.equals(pattern)) {
      known = new Place(section, pattern, route.get());
      place = known;
    }
    return known.route;
  }

  /** Whether the address of the piece may be made from its title. */
  boolean isNamedByTitle() {
    Place known = place;
    return known == null || known.pattern.takesTitle(front().slug() != null);
  }

  String path() {
    return path;
  }

  /** The path as it would be if its name told no language. */
  String plain() {
    return plain;
  }

  Piece piece() {
    return piece;
  }

  FrontMatter front() {
    return piece.frontMatter();
  }

  /** When an article is published, in the site's zone; a standing page has no such date. */
  ZonedDateTime expectDate() {
    return Objects.requireNonNull(front().date(), path).value();
  }

  /** The same moment, quicker to compare. */
  Instant expectInstant() {
    return Objects.requireNonNull(instant, path);
  }

  /** The file's name without its ending; of {@code index.md} its folder's; without a day before it. */
  String name() {
    return PathDate.withoutDate(wholeName());
  }

  /** The same, with the day. */
  String wholeName() {
    String bare = speaksForFolder ? Links.folder(path) : stem;
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  /** Whether the piece is called after its folder. */
  boolean speaksForFolder() {
    return speaksForFolder;
  }

  /** Whether the file lies where Jekyll keeps posts. */
  boolean inPosts() {
    return path.startsWith("_posts/") || path.contains("/_posts/") || inDrafts();
  }

  /** Whether Jekyll takes the file for a page: a file at the top whose name begins with no day. */
  boolean isTopPage() {
    return parent().isEmpty() && !PathDate.isNamed(path);
  }

  /** Whether other tools make the front page of the file. */
  boolean isTopIndex() {
    return stem.equals("index") && front().slug() == null && front().url() == null;
  }

  boolean inDrafts() {
    return path.startsWith("_drafts/") || path.contains("/_drafts/");
  }

  /** Whether the file speaks for the folder in which it stands. */
  boolean isFolderIndex() {
    return opensSection || path.startsWith("_index.", path.lastIndexOf('/') + 1);
  }

  boolean opensSection() {
    return opensSection;
  }

  /** Whether the file says who somebody is. */
  boolean isAuthor() {
    return path.startsWith("_authors/") && !isFolderIndex();
  }

  /** Whether the file is a page of its own, and speaks for nothing else. */
  boolean isPage() {
    return !isFolderIndex() && !isAuthor();
  }

  /** Folders above the page: those of the path, without the piece's own folder. */
  String parent() {
    return parent;
  }
}
