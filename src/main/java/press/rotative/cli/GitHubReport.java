package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.build.LeftOut;
import press.rotative.build.Outcome;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Visible;
import press.rotative.source.Refusal;

/**
 * Marks for a workflow of GitHub's: annotations, and the whole list in the summary of the job. GitHub shows ten errors
 * and ten warnings of a step; here it gets those that say most, and is told how many there are besides. The form is that
 * of GitHub's workflow commands.
 */
final class GitHubReport implements Report {

  private static final int SHOWN = 10;
  private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>|~&#]");

  private final PrintWriter out;
  private final PrintWriter err;
  private final @Nullable Path summary;
  private final @Nullable Path repository;

  /**
   * @param out where the marks are printed: GitHub reads both streams of a step
   * @param err where it is said that the summary cannot be written
   */
  GitHubReport(PrintWriter out, PrintWriter err, Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.summary = path(environment.get("GITHUB_STEP_SUMMARY"));
    this.repository = path(environment.get("GITHUB_WORKSPACE"));
  }

  private static @Nullable Path path(@Nullable String written) {
    return written == null || written.isEmpty()
        ? null
        : Path.of(written).toAbsolutePath().normalize();
  }

  @Override
  public void tell(Outcome outcome, Path site, Path destination, Duration time) {
    List<Diagnostic> all = outcome.diagnostics();
    annotate("error", all.stream().filter(Diagnostic::isError).toList(), site);
    annotate("warning", all.stream().filter(d -> !d.isError()).toList(), site);
    out.flush();
    if (summary != null) {
      summarise(summary, outcome, destination, time);
    }
  }

  /** A call that came to nothing, which no line of a file is to blame for. */
  void stopped(Failures failure) {
    out.println("::error title=Rotative::" + data(failure.message()));
    out.flush();
    if (summary != null) {
      append(
          summary,
          List.of("## Rotative ended with " + failure.exit(), "", cell(failure.message()), ""));
    }
  }

  private void annotate(String word, List<Diagnostic> diagnostics, Path site) {
    List<Diagnostic> shown = Diagnostics.telling(diagnostics, SHOWN);
    shown.forEach(diagnostic -> out.println(annotation(diagnostic, site)));
    int left = diagnostics.size() - shown.size();
    if (left > 0) {
      out.println("::notice title=Rotative::" + ClosingTable.count(left, "more " + word)
          + (left == 1 ? " is" : " are") + " in the summary of this job");
    }
  }

  private String annotation(Diagnostic diagnostic, Path site) {
    Location place = diagnostic.location();
    StringBuilder command = new StringBuilder("::").append(diagnostic.severity().word());
    command.append(" file=").append(property(file(site.resolve(place.path()))));
    if (place.line() > 0) {
      command.append(",line=").append(place.line());
    }
    if (place.column() > 0) {
      command.append(",col=").append(place.column());
    }
    command.append(",title=").append(property(diagnostic.code()));
    String hint = diagnostic.hint() == null ? "" : "\n→ " + Visible.line(diagnostic.hint());
    return command
        .append("::")
        .append(data(Visible.line(diagnostic.message()) + hint))
        .toString();
  }

  /** As seen from the top of the repository, wherever the program was called from. */
  private String file(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Path shown = repository != null && whole.startsWith(repository)
        ? repository.relativize(whole)
        : file.normalize();
    return Visible.line(shown.toString().replace('\\', '/'));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private void summarise(Path file, Outcome outcome, Path destination, Duration time) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "## " + (outcome.published() ? "Published" : "Nothing was published: the last site stays"));
    lines.add("");
    if (!outcome.diagnostics().isEmpty()) {
      lines.add("| | Place | What is wrong | What to write |");
      lines.add("| --- | --- | --- | --- |");
      for (Diagnostic d : outcome.diagnostics()) {
        lines.add("| " + d.severity().word() + " | " + code(d.location().toString()) + " | "
            + cell(d.message()) + " `" + d.code() + "` | " + cell(d.hint() == null ? "" : d.hint())
            + " |");
      }
      lines.add("");
    }
    for (LeftOut piece : outcome.leftOut()) {
      lines.add("- left out: " + code(piece.path())
          + (piece.url().isEmpty()
              ? ""
              : (piece.replaced() ? ", without " : ", ") + "<" + piece.url() + ">")
          + ": "
          + cell(piece.reason().message()));
    }
    if (outcome.published()) {
      lines.add("");
      lines.add("```");
      lines.addAll(ClosingTable.lines(outcome, destination, time));
      lines.add("```");
    }
    append(file, lines);
  }

  private void append(Path file, List<String> lines) {
    try {
      Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      // the site is what it is: a summary that nobody can write must not turn it red
      err.println("rotative: the summary of the job cannot be written: " + Refusal.words(e));
      err.flush();
    }
  }

  /** What somebody wrote, as text: none of it is Markdown of the summary's. */
  private static String cell(String text) {
    return MARKDOWN.matcher(Visible.line(text)).replaceAll("\\\\$0");
  }

  private static String code(String text) {
    return text.contains("`") ? cell(text) : "`" + Visible.line(text).replace("|", "\\|") + "`";
  }
}
