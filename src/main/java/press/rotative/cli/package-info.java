/**
 * One thin class per subcommand, and the terminal.
 *
 * <p>Start with {@link press.rotative.cli.RotativeCommand}.
 */
@NullMarked
package press.rotative.cli;

import org.jspecify.annotations.NullMarked;
