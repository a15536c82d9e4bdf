/**
 * The only place that knows what differs between languages: words, plural forms, direction, typography.
 *
 * <p>Start with {@link press.rotative.lang.Words}. Never asks the JDK for the data of a language: they differ between
 * its releases, and the same input must give the same bytes.
 */
@NullMarked
package press.rotative.lang;

import org.jspecify.annotations.NullMarked;
