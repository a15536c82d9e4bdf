/**
 * The only place that escapes and sanitises: trusted HTML as a type, and writers of XML and JSON that are valid by
 * construction.
 *
 * <p>Start with {@link press.rotative.markup.Html}. Knows nothing of articles, pages or templates.
 */
@NullMarked
package press.rotative.markup;

import org.jspecify.annotations.NullMarked;
