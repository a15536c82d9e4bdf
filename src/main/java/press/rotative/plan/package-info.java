/**
 * Every file that will be published, as values.
 *
 * <p>Start with {@link press.rotative.plan.Plan}; each kind of output is a {@link press.rotative.plan.Family}. Knows
 * which template a page takes and what the template gets, not how templates work.
 */
@NullMarked
package press.rotative.plan;

import org.jspecify.annotations.NullMarked;
