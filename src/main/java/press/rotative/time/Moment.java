package press.rotative.time;

import java.time.ZonedDateTime;

/**
 * An instant as the site's readers see it: in the site's zone. Templates print it with the filter {@code date}.
 *
 * @param at in the site's zone
 */
public record Moment(ZonedDateTime at) {}
