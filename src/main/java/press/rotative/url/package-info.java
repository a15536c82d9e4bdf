/**
 * The only place that makes or resolves addresses.
 *
 * <p>Start with {@link press.rotative.url.Route}, the place of a page inside the site, and {@link
 * press.rotative.url.BaseUrl}, the place of the site in the world.
 */
@NullMarked
package press.rotative.url;

import org.jspecify.annotations.NullMarked;
