/**
 * The only place that makes or resolves addresses.
 *
 * <p>Start with {@link press.rotative.url.Route}, the place of a page inside the site, and {@link
 * press.rotative.url.BaseUrl}, the place of the site in the world. {@link press.rotative.url.Embargo} keeps addresses of
 * what is not out from being printed.
 */
@NullMarked
package press.rotative.url;

import org.jspecify.annotations.NullMarked;
