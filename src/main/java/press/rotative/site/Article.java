package press.rotative.site;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter;
import press.rotative.source.Found;
import press.rotative.url.Route;

/**
 * A dated piece that is out.
 *
 * @param number its place among all articles, 0 for the newest
 * @param path its file, relative to the content folder
 * @param label how messages name its file
 * @param published in the site's zone
 * @param updated in the site's zone, only where later than {@code published}
 * @param canonical where it stood first, elsewhere
 * @param front what its file says of it
 */
public record Article(
    int number,
    String path,
    String label,
    Route route,
    String title,
    @Nullable String kicker,
    @Nullable String standfirst,
    ZonedDateTime published,
    @Nullable ZonedDateTime updated,
    @Nullable Section section,
    List<Topic> topics,
    List<Author> authors,
    @Nullable Picture picture,
    boolean featured,
    @Nullable Found<String> layout,
    @Nullable String canonical,
    Text text,
    FrontMatter front) {

  /** Words that an average reader reads in a minute. */
  private static final int PACE = 200;

  /** Where a list entry leads that leads elsewhere, as written; nothing for an article with a page. */
  public @Nullable String outside() {
    return front.redirectTo() == null ? null : front.redirectTo().value();
  }

  /** Reading time in minutes, at least 1. */
  public int minutes() {
    return Math.max(1, Math.round(text.facts().words() / (float) PACE));
  }

  /** The standfirst, else how the text begins: for lists and feeds, where the text itself does not follow. */
  public @Nullable String summary() {
    String excerpt = text.facts().excerpt();
    return standfirst != null ? standfirst : excerpt.isEmpty() ? null : excerpt;
  }

  /** Two articles are the same when they stand at the same place; comparing all they hold would be slow. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Article article && article.route.equals(route);
  }

  @Override
  public int hashCode() {
    return route.hashCode();
  }
}
