package press.rotative.content.matter;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Found;
import press.rotative.source.Node;

/**
 * What a file says of itself above its text, field by field, each with its place; where it is silent, what {@code
 * cascade} and {@code defaults} say for it. What was not written, or could not be read, is null or empty. Under which
 * names a field may be written stands in {@link FrontMatterField}.
 *
 * @param date when the piece is published, in the site's zone
 * @param offset with which {@code date} is written, where the preset counts its days so
 * @param updated when it was last changed, in the site's zone
 * @param publishDate before this moment the piece is not out, in the site's zone
 * @param expiryDate from this moment on the piece is out no more, in the site's zone
 * @param authors as written: ids of author files or names
 * @param section id of the section, where the folder does not say it
 * @param categories the first that names a section is the section, the others are tags
 * @param slug last part of the address, as written
 * @param url the whole address or a pattern of one, as written
 * @param aliases former addresses
 * @param contents whether the page shows the contents of its text, where the piece says so
 * @param layout name of a template
 * @param canonical address of the piece's first publication elsewhere
 * @param redirectTo where the piece leads instead of having a page: {@code http}, {@code https}, or a path of this site
 * @param resources files beside the piece to be published, names or globs
 * @param lists as written
 * @param name of an author
 * @param front the editor's hand on the front page, in {@code _index.md}
 * @param cascade what an {@code _index.md} says for all pieces below its folder, as written
 * @param doubts what seems to hold the piece back for a time, under names that nobody reads
 * @param extra fields that only templates know
 */
public record FrontMatter(
    @Nullable Found<String> title,
    @Nullable Found<String> kicker,
    @Nullable Found<String> description,
    @Nullable Found<ZonedDateTime> date,
    @Nullable ZoneOffset offset,
    @Nullable Found<ZonedDateTime> updated,
    @Nullable Found<ZonedDateTime> publishDate,
    @Nullable Found<ZonedDateTime> expiryDate,
    boolean draft,
    boolean featured,
    List<Found<String>> authors,
    @Nullable Found<String> section,
    List<Found<String>> categories,
    List<Found<String>> tags,
    @Nullable ImageField image,
    @Nullable Found<String> slug,
    @Nullable Found<String> url,
    List<Found<String>> aliases,
    @Nullable Found<Integer> weight,
    @Nullable Boolean contents,
    @Nullable Found<String> layout,
    @Nullable Found<String> lang,
    @Nullable Found<String> type,
    @Nullable Found<String> canonical,
    @Nullable Found<String> redirectTo,
    List<Found<String>> resources,
    @Nullable Found<Node> lists,
    Visibility visibility,
    @Nullable Found<String> name,
    @Nullable FrontChoice front,
    @Nullable Found<Node> cascade,
    List<Doubt> doubts,
    Node.Mapping extra) {

  /** Whether another says the same but for its words: what is out, and where it stands, is as it was. */
  public boolean differsInWordsOnly(FrontMatter other) {
    return (title == null) == (other.title == null)
        && equals(other.with(title, kicker, description));
  }

  private FrontMatter with(
      @Nullable Found<String> otherTitle,
      @Nullable Found<String> otherKicker,
      @Nullable Found<String> otherDescription) {
    return new FrontMatter(
        otherTitle,
        otherKicker,
        otherDescription,
        date,
        offset,
        updated,
        publishDate,
        expiryDate,
        draft,
        featured,
        authors,
        section,
        categories,
        tags,
        image,
        slug,
        url,
        aliases,
        weight,
        contents,
        layout,
        lang,
        type,
        canonical,
        redirectTo,
        resources,
        lists,
        visibility,
        name,
        front,
        cascade,
        doubts,
        extra);
  }

  /**
   * Where a piece that is out may be seen.
   *
   * @param render whether it has a page
   * @param list whether it stands in lists, feeds, on the front page, among neighbours and related pieces
   * @param sitemap whether the map of the site names it
   * @param noindex whether search engines are asked to leave it out
   */
  public record Visibility(boolean render, boolean list, boolean sitemap, boolean noindex) {

    public static final Visibility FULL = new Visibility(true, true, true, false);
  }

  /**
   * The picture that stands for a piece.
   *
   * @param path as written
   */
  public record ImageField(
      Found<String> path,
      @Nullable Found<String> alt,
      @Nullable Found<String> caption,
      @Nullable Found<String> credit) {}

  /**
   * Pieces that an editor chose for the front page, as paths of files.
   *
   * @param until when the choice lapses
   */
  public record FrontChoice(
      @Nullable Found<String> lead,
      List<Found<String>> secondary,
      @Nullable Found<ZonedDateTime> until) {}

  /**
   * What seems to hold the piece back, under a name that nobody reads.
   *
   * @param until when it would be out; nothing where it never would
   * @param told what to say where the piece would be out before
   */
  public record Doubt(@Nullable ZonedDateTime until, Diagnostic told) {}
}
