/**
 * The words that templates may use: flat, finished records, made when a page is rendered.
 *
 * <p>Start with {@link press.rotative.plan.view.PageView}. A view knows no graph, runs no query, and has no methods but
 * its components: whatever a template can reach is listed here.
 */
@NullMarked
package press.rotative.plan.view;

import org.jspecify.annotations.NullMarked;
