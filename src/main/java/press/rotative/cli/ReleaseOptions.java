package press.rotative.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import press.rotative.site.Release;

/** What counts as out. */
final class ReleaseOptions {

  @Option(
      names = {"-D", "--drafts", "--buildDrafts"},
      description = "Publish drafts too.")
  private boolean drafts;

  @Option(
      names = {"-F", "--future", "--buildFuture"},
      description = "Publish what is dated ahead too.")
  private boolean future;

  @Option(
      names = {"-E", "--expired", "--buildExpired"},
      description = "Publish what has expired too.")
  private boolean expired;

  @Option(
      names = "--clock",
      paramLabel = "INSTANT",
      description = "What counts as now, such as 2026-11-24T08:00:00Z (default: now).")
  private @Nullable Instant moment;

  Release release(Instant now) {
    return new Release(moment == null ? now : moment, drafts, future, expired);
  }
}
