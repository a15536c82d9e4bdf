package press.rotative.build;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a build is asked to do.
 *
 * @param site the folder with {@code site.yml}
 * @param destination the folder to publish into; need not exist
 * @param baseUrl replaces the site's address: a whole address, or a bare path under the same host
 * @param moment what counts as now
 * @param threads how many work at once, at least 1
 */
public record Request(
    Path site, Path destination, @Nullable String baseUrl, Instant moment, int threads) {}
