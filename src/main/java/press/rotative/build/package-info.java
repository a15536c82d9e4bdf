/**
 * Runs the six stages in order, in parallel where it pays, and publishes the result in one move.
 *
 * <p>Start with {@link press.rotative.build.Build}: {@link press.rotative.build.Prepress} makes what it prints.
 */
@NullMarked
package press.rotative.build;

import org.jspecify.annotations.NullMarked;
