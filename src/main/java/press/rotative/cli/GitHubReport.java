package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.build.Outcome;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * Marks for a workflow of GitHub's: an annotation for each diagnostic, errors first, since GitHub shows ten of a kind;
 * and the whole list in the summary of the job. The form is that of GitHub's workflow commands.
 */
final class GitHubReport implements Report {

  private final PrintWriter out;
  private final @Nullable Path summary;

  GitHubReport(PrintWriter out, Map<String, String> environment) {
    this.out = out;
    String file = environment.get("GITHUB_STEP_SUMMARY");
    this.summary = file == null || file.isEmpty() ? null : Path.of(file);
  }

  @Override
  public void tell(Outcome outcome, Path site, Path destination, Duration time) {
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      out.println(annotation(diagnostic, site));
    }
    out.flush();
    if (summary != null) {
      summarise(summary, outcome, destination, time);
    }
  }

  private static String annotation(Diagnostic diagnostic, Path site) {
    Location place = diagnostic.location();
    StringBuilder command = new StringBuilder("::").append(diagnostic.severity().word());
    command
        .append(" file=")
        .append(property(site.resolve(place.path()).normalize().toString().replace('\\', '/')));
    if (place.line() > 0) {
      command.append(",line=").append(place.line());
    }
    if (place.column() > 0) {
      command.append(",col=").append(place.column());
    }
    command.append(",title=").append(property(diagnostic.code()));
    String hint = diagnostic.hint() == null ? "" : "\n→ " + diagnostic.hint();
    return command.append("::").append(data(diagnostic.message() + hint)).toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static void summarise(Path file, Outcome outcome, Path destination, Duration time) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "## " + (outcome.published() ? "Published" : "Nothing was published: the last site stays"));
    lines.add("");
    if (!outcome.diagnostics().isEmpty()) {
      lines.add("| | Place | What is wrong | What to write |");
      lines.add("| --- | --- | --- | --- |");
      for (Diagnostic d : outcome.diagnostics()) {
        lines.add("| " + d.severity().word() + " | `" + cell(d.location().toString()) + "` | "
            + cell(d.message()) + " `" + d.code() + "` | " + cell(d.hint() == null ? "" : d.hint())
            + " |");
      }
      lines.add("");
    }
    if (outcome.published()) {
      lines.add("```");
      lines.addAll(ClosingTable.lines(outcome, destination, time));
      lines.add("```");
    }
    try {
      Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
  }
}
