package press.rotative.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import press.rotative.site.Release;

/**
 * What a build is asked to do.
 *
 * @param site the folder with {@code site.yml}
 * @param destination the folder to publish into; need not exist
 * @param baseUrl replaces the site's address: a whole address, or a bare path under the same host
 * @param release what counts as out
 * @param threads how many work at once, at least 1
 */
public record Request(
    Path site, Path destination, @Nullable String baseUrl, Release release, int threads) {}
