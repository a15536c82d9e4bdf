package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import press.rotative.build.Build;
import press.rotative.build.CallMistake;
import press.rotative.build.Outcome;
import press.rotative.build.Request;

/** {@code rotative build}: builds the site and publishes it into a folder. */
@Command(
    name = "build",
    header = "build the site into a folder",
    description = {
      "  Reads site.yml, content/ and templates/ and publishes a finished site. The",
      "  folder changes in one move, at the end; where the site has errors, the last",
      "  good one stays."
    },
    footer = {
      "  rotative build",
      "  rotative build -D -F -d preview -b http://localhost:8000/",
      "  rotative build -e staging --strict",
      "  rotative build --skip-broken"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = {"-d", "--destination", "-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to publish into (default: dist in the site's folder).")
  private @Nullable Path destination;

  @Option(
      names = "--strict",
      description = "Let warnings fail the build, but not those that time alone brings.")
  private boolean strict;

  @Option(
      names = "--skip-broken",
      description = "Leave out pieces with errors, name each, and publish the rest.")
  private boolean skipBroken;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many cores to use (default: all).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin
  private SiteOptions site = new SiteOptions();

  @Mixin
  private ReleaseOptions out = new ReleaseOptions();

  @Mixin
  private TellOptions tell = new TellOptions();

  BuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (strict && skipBroken) {
      throw new CallMistake("--strict and --skip-broken ask for the opposite: write one of them");
    }
    if (threads < 1) {
      throw new CallMistake("--threads " + threads + " leaves nobody to work: write 1 or more");
    }
    Path folder = destination == null ? site.folder().output() : destination;
    Instant start = surroundings.clock().instant();
    Request request = new Request(
        site.folder(),
        folder,
        site.baseUrl,
        out.release(start),
        threads,
        new Request.Care(strict, skipBroken, surroundings.isPublicRepository()));
    Outcome outcome;
    try (ProgressLine line = new ProgressLine(surroundings, !tell.json && !tell.quiet)) {
      outcome = Build.run(request, line);
    }
    Duration time = Duration.between(start, surroundings.clock().instant());
    for (Report report : reports()) {
      report.tell(outcome, site.source, folder.normalize(), time);
    }
    return outcome.published() ? 0 : 1;
  }

  private List<Report> reports() {
    PrintWriter out = surroundings.out();
    PrintWriter err = surroundings.err();
    List<Report> reports = new ArrayList<>();
    if (surroundings.isGitHub()) {
      reports.add(new GitHubReport(tell.json ? err : out, err, surroundings.environment()));
    }
    reports.add(tell.json ? new JsonReport(out) : new Terminal(surroundings, tell));
    return reports;
  }
}
