/**
 * From a planned output to its text: the theme's templates, run by Pebble, and the words that they may use.
 *
 * <p>Start with {@link press.rotative.render.Templates}. Knows no site: a template gets finished views and can run no
 * query.
 */
@NullMarked
package press.rotative.render;

import org.jspecify.annotations.NullMarked;
