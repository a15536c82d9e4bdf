package press.rotative.source;

import press.rotative.diag.Location;

/**
 * A value that somebody wrote, and where.
 *
 * @param <T> the value's type
 */
public record Found<T>(T value, Location location) {}
