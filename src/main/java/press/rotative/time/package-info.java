/**
 * The only place with time zones, "now" and formats of dates.
 *
 * <p>Start with {@link press.rotative.time.Moment}. Nobody below the command line asks the machine for the time.
 */
@NullMarked
package press.rotative.time;

import org.jspecify.annotations.NullMarked;
