/**
 * One article file, typed: its front matter, of which {@link press.rotative.content.matter} knows more, and its {@link
 * press.rotative.content.Body}. The only place that knows the Markdown library.
 *
 * <p>Start with {@link press.rotative.content.PieceReader}. Knows one file at a time, never the site.
 */
@NullMarked
package press.rotative.content;

import org.jspecify.annotations.NullMarked;
