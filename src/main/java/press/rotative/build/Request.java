package press.rotative.build;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteFolder;
import press.rotative.site.Release;

/**
 * What a build is asked to do.
 *
 * @param site where the site's files lie
 * @param destination the folder to publish into; need not exist
 * @param baseUrl replaces the site's address: a whole address, or a bare path under the same host
 * @param release what counts as out
 * @param threads how many work at once, at least 1
 * @param care how mistakes are taken
 */
public record Request(
    SiteFolder site,
    Path destination,
    @Nullable String baseUrl,
    Release release,
    int threads,
    Care care) {

  /**
   * How mistakes are taken.
   *
   * @param strict whether warnings are errors, but for those that time alone brings
   * @param skipBroken whether pieces with errors are left out, and the rest is published
   * @param inPublic whether everybody can read the site's files
   */
  public record Care(boolean strict, boolean skipBroken, boolean inPublic) {

    public static final Care USUAL = new Care(false, false, false);
  }

  /** A site whose parts have their usual names, taken as usual. */
  public Request(
      Path site, Path destination, @Nullable String baseUrl, Release release, int threads) {
    this(SiteFolder.of(site), destination, baseUrl, release, threads, Care.USUAL);
  }
}
