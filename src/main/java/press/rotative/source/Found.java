package press.rotative.source;

import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;

/**
 * A value that somebody wrote, and where.
 *
 * @param <T> the value's type
 */
public record Found<T>(T value, Location location) {

  /** What was written, nothing where nothing was. */
  public static <T> @Nullable T valueOf(@Nullable Found<T> found) {
    return found == null ? null : found.value();
  }
}
