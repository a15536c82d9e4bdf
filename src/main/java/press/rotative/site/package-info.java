/**
 * The newspaper: articles, sections, topics and authors, sorted, linked and checked.
 *
 * <p>Start with {@link press.rotative.site.Assembly}, which makes a {@link press.rotative.site.Site} in two honest
 * passes: first every route from metadata alone, then everything that links. Knows nothing of pages and templates.
 */
@NullMarked
package press.rotative.site;

import org.jspecify.annotations.NullMarked;
