/**
 * What a person starts from: a new article, a file of the theme to change.
 *
 * <p>Start with {@link press.rotative.starter.NewArticle}. Writes files for people to go on with, never over their own.
 */
@NullMarked
package press.rotative.starter;

import org.jspecify.annotations.NullMarked;
