package press.rotative.content;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Found;

/**
 * What a file says of itself above its text, field by field, each with its place. What was not written, or could not be
 * read, is null or empty.
 *
 * @param date when the piece is published, in the site's zone
 * @param updated when it was last changed, in the site's zone
 * @param authors as written: ids of author files or names
 * @param section id of the section, where the folder does not say it
 * @param slug last part of the address, as written
 * @param aliases former addresses
 * @param name of an author
 * @param front the editor's hand on the front page, in {@code _index.md}
 */
public record FrontMatter(
    @Nullable Found<String> title,
    @Nullable Found<String> kicker,
    @Nullable Found<String> description,
    @Nullable Found<ZonedDateTime> date,
    @Nullable Found<ZonedDateTime> updated,
    boolean draft,
    boolean featured,
    List<Found<String>> authors,
    @Nullable Found<String> section,
    List<Found<String>> tags,
    @Nullable ImageField image,
    @Nullable Found<String> slug,
    List<Found<String>> aliases,
    @Nullable Found<String> name,
    @Nullable FrontChoice front) {

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
}
