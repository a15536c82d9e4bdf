/**
 * {@code site.yml} and the theme's words, typed.
 *
 * <p>Start with {@link press.rotative.config.SiteConfig}. Knows the site's settings, not its content.
 */
@NullMarked
package press.rotative.config;

import org.jspecify.annotations.NullMarked;
