/**
 * What a person starts from: a new site or one that moves in from another tool, a new article, a file of the theme to
 * change.
 *
 * <p>Start with {@link press.rotative.starter.NewSite}. Writes files for people to go on with, never over their own.
 */
@NullMarked
package press.rotative.starter;

import org.jspecify.annotations.NullMarked;
