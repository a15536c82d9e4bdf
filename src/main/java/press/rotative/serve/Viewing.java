package press.rotative.serve;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.rotative.build.Request;
import press.rotative.config.SiteFolder;
import press.rotative.site.Release;

/**
 * What a preview is asked to show.
 *
 * @param site where the site's files lie
 * @param baseUrl replaces the site's address, as in a build
 * @param host the address to listen at
 * @param port where it is taken, the next free one; 0 for any
 * @param asPublished whether only what readers see is shown, without a mark
 * @param moment what counts as now, where it is not to run on
 * @param editor opens files
 * @param threads how many work at once, at least 1
 */
public record Viewing(
    SiteFolder site,
    @Nullable String baseUrl,
    String host,
    int port,
    boolean asPublished,
    @Nullable Instant moment,
    Editor editor,
    int threads) {

  /** What is to be prepared for one moment. */
  Request request(Instant now) {
    Release release = asPublished ? Release.at(now) : Release.preview(now);
    return new Request(site, site.output(), baseUrl, release, threads, Request.Care.USUAL);
  }
}
