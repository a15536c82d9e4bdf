package press.rotative.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import press.rotative.build.Build;
import press.rotative.build.Outcome;
import press.rotative.build.Request;
import press.rotative.site.Release;

/** {@code rotative build}: builds the site and publishes it into a folder. */
@Command(
    name = "build",
    description =
        "Build the site into a folder. Where the site has errors, the last good one stays.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The site's folder, the one with site.yml (default: the current folder).")
  private Path source = Path.of(".");

  @Option(
      names = {"-d", "--destination", "-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to publish into (default: dist in the site's folder).")
  private @Nullable Path destination;

  @Option(
      names = {"-b", "--base-url"},
      paramLabel = "URL",
      description =
          "Where the site will stand, instead of the url of site.yml; a bare path such as /preview sets only the path.")
  private @Nullable String baseUrl;

  @Option(
      names = "--clock",
      paramLabel = "INSTANT",
      converter = InstantOption.class,
      description = "What counts as now, such as 2026-11-24T08:00:00Z (default: now).")
  private @Nullable Instant moment;

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
      names = "--threads",
      paramLabel = "N",
      description = "How many cores to use (default: all).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but mistakes.")
  private boolean quiet;

  @SuppressWarnings("UnusedVariable") // Failures asks the parsed call for it
  @Option(names = "--stacktrace", description = "Where the program itself fails, print where.")
  private boolean stacktrace;

  @Option(
      names = "--verbose",
      description = "Print every place of every mistake, on a terminal too.")
  private boolean verbose;

  @Option(names = "--json", description = "Print one JSON object instead, with all diagnostics.")
  private boolean json;

  BuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path folder = destination == null ? source.resolve("dist") : destination;
    Instant start = surroundings.clock().instant();
    Release release = new Release(moment == null ? start : moment, drafts, future, expired);
    Outcome outcome =
        Build.run(new Request(source, folder, baseUrl, release, Math.max(1, threads)));
    Duration time = Duration.between(start, surroundings.clock().instant());
    for (Report report : reports()) {
      report.tell(outcome, source, folder.normalize(), time);
    }
    return outcome.published() ? 0 : 1;
  }

  private List<Report> reports() {
    PrintWriter out = surroundings.out();
    if (json) {
      return List.of(new JsonReport(out));
    }
    Report terminal =
        new Terminal(out, surroundings.err(), surroundings.interactive() && !verbose, quiet);
    return surroundings.isGitHub()
        ? List.of(new GitHubReport(out, surroundings.environment()), terminal)
        : List.of(terminal);
  }

  /** Reads an instant with its offset, as ISO 8601 writes it. */
  static final class InstantOption implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String value) {
      try {
        return OffsetDateTime.parse(value).toInstant();
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("\"" + value
            + "\" is no instant: write date, time and offset, such as 2026-11-24T08:00:00Z");
      }
    }
  }
}
