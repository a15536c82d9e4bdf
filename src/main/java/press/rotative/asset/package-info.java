/**
 * Styles, faces and marks of the theme, and their addresses.
 *
 * <p>Start with {@link press.rotative.asset.ThemeAssets}. Knows files of the theme, not the pages that load them.
 */
@NullMarked
package press.rotative.asset;

import org.jspecify.annotations.NullMarked;
