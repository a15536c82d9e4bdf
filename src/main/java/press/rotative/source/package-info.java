/**
 * Files on disk as values: the site's own, the theme's, and YAML as one tree of values with positions.
 *
 * <p>Start with {@link press.rotative.source.SourceTree} for files and {@link press.rotative.source.Fields} for what
 * they say. Knows nothing of articles.
 */
@NullMarked
package press.rotative.source;

import org.jspecify.annotations.NullMarked;
