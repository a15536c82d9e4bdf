package press.rotative.site;

import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.url.Route;

/**
 * A piece that is not out.
 *
 * @param path its file, relative to the content folder
 * @param label how messages name its file
 * @param route where it will stand, or stood
 * @param date as its file says it, in the site's zone
 * @param reasons all that keep it back, at least one
 * @param due when it appears by itself, in the site's zone; nothing where it never does
 */
public record Held(
    String path,
    String label,
    Route route,
    String title,
    @Nullable ZonedDateTime date,
    Set<Reason> reasons,
    @Nullable ZonedDateTime due) {

  /** What keeps a piece back. */
  public enum Reason {
    DRAFT,
    FUTURE,
    EXPIRED,
    /** It has no page, by its own wish. */
    HIDDEN,
    /** It has errors, and the site is to be published without it. */
    BROKEN
  }
}
