/**
 * What went wrong, where, and what to write instead, as values.
 *
 * <p>Start with {@link press.rotative.diag.Diagnostic}. Knows nothing of the rest of the house.
 */
@NullMarked
package press.rotative.diag;

import org.jspecify.annotations.NullMarked;
