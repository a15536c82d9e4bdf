package press.rotative.site;

import java.time.ZonedDateTime;
import java.util.Objects;
import press.rotative.config.SiteConfig;
import press.rotative.content.FrontMatter;
import press.rotative.content.NameLanguage;
import press.rotative.content.PathDate;
import press.rotative.content.Piece;

/**
 * A piece with its path below the content folder.
 *
 * @param path relative to the content folder
 * @param plain the same without the site's language, which a name such as {@code about.fr.md} may tell
 */
record Filed(String path, String plain, Piece piece) {

  static Filed of(String path, Piece piece, SiteConfig config) {
    String tag =
        config.permalinks().preset().namesLanguages() ? NameLanguage.of(path) : "";
    boolean own = !tag.isEmpty() && NameLanguage.is(tag, config.language());
    return new Filed(path, own ? NameLanguage.without(path) : path, piece);
  }

  FrontMatter front() {
    return piece.frontMatter();
  }

  /** When an article is published, in the site's zone; a standing page has no such date. */
  ZonedDateTime expectDate() {
    return Objects.requireNonNull(front().date(), path).value();
  }

  /** The file's name without its ending; of {@code index.md} its folder's; without a day before it. */
  String name() {
    return PathDate.withoutDate(wholeName());
  }

  /** The same, with the day. */
  String wholeName() {
    String bare = speaksForFolder() ? Links.folder(path) : stem();
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  private String stem() {
    return plain.substring(0, plain.lastIndexOf('.'));
  }

  /** Whether the piece is called after its folder. */
  boolean speaksForFolder() {
    return stem().endsWith("/index") || stem().endsWith("/_index");
  }

  /** Whether the file lies where Jekyll keeps posts. */
  boolean inPosts() {
    return path.startsWith("_posts/") || path.contains("/_posts/") || inDrafts();
  }

  /** Whether Jekyll takes the file for a page: a file at the top whose name begins with no day. */
  boolean isTopPage() {
    return parent().isEmpty() && !PathDate.isNamed(path);
  }

  boolean inDrafts() {
    return path.startsWith("_drafts/") || path.contains("/_drafts/");
  }

  /** Whether the file speaks for the folder in which it stands. */
  boolean isFolderIndex() {
    return path.startsWith("_index.", path.lastIndexOf('/') + 1);
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
    return Links.folder(speaksForFolder() ? Links.folder(path) : stem());
  }
}
