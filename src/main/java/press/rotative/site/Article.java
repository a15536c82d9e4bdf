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
 * @param name what it is called where it has no title
 * @param published in the site's zone
 * @param updated in the site's zone, only where later than {@code published}
 * @param canonical where it stood first, elsewhere
 */
public record Article(
    int number,
    String path,
    String label,
    Route route,
    String name,
    ZonedDateTime published,
    @Nullable ZonedDateTime updated,
    @Nullable Section section,
    List<Topic> topics,
    List<Author> authors,
    @Nullable Picture picture,
    boolean featured,
    @Nullable Found<String> layout,
    @Nullable String canonical,
    Text text) {

  /** Words that an average reader reads in a minute. */
  private static final int PACE = 200;

  /** What its file says of it. */
  public FrontMatter front() {
    return text.front();
  }

  public String title() {
    Found<String> title = front().title();
    return title == null ? name : title.value();
  }

  public @Nullable String kicker() {
    return Found.valueOf(front().kicker());
  }

  public @Nullable String standfirst() {
    return Found.valueOf(front().description());
  }

  /** Where a list entry leads that leads elsewhere, as written; nothing for an article with a page. */
  public @Nullable String outside() {
    return Found.valueOf(front().redirectTo());
  }

  /** Reading time in minutes, at least 1. */
  public int minutes() {
    return Math.max(1, Math.round(text.facts().words() / (float) PACE));
  }

  /** The standfirst, else how the text begins: for lists and feeds, where the text itself does not follow. */
  public @Nullable String summary() {
    String standfirst = standfirst();
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
