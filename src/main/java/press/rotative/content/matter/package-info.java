/**
 * What a piece says of itself above its text, typed: the names under which six other tools write each field, what holds a
 * piece back, and what is inherited.
 *
 * <p>Start with {@link press.rotative.content.matter.FrontMatter}. Knows no text.
 */
@NullMarked
package press.rotative.content.matter;

import org.jspecify.annotations.NullMarked;
