package press.rotative.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import press.rotative.build.Outcome;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Excerpts;

/** Words for a person: mistakes on the error stream, results on the other. */
final class Terminal implements Report {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean few;
  private final boolean quiet;

  /**
   * @param few whether three places of each code are enough
   * @param quiet whether nothing is said of what went well
   */
  Terminal(PrintWriter out, PrintWriter err, boolean few, boolean quiet) {
    this.out = out;
    this.err = err;
    this.few = few;
    this.quiet = quiet;
  }

  @Override
  public void tell(Outcome outcome, Path site, Path destination, Duration time) {
    show(outcome.diagnostics(), site);
    if (!outcome.published()) {
      long errors = outcome.diagnostics().stream().filter(Diagnostic::isError).count();
      err.println(ClosingTable.count(errors, "error") + ": nothing was published, " + destination
          + " is as it was");
      err.flush();
    } else if (!quiet) {
      ClosingTable.lines(outcome, destination, time).forEach(out::println);
      out.flush();
    }
  }

  /** Mistakes, each with its place, the line, a caret and a hint. */
  void show(List<Diagnostic> diagnostics, Path site) {
    Excerpts excerpts = new Excerpts(site);
    Diagnostics chosen = few ? Diagnostics.few(diagnostics) : Diagnostics.all(diagnostics);
    for (Diagnostic diagnostic : chosen.shown()) {
      err.println(diagnostic + " [" + diagnostic.code() + "]");
      excerpts.of(diagnostic.location()).forEach(line -> err.println("    " + line));
      if (diagnostic.hint() != null) {
        err.println("    → " + diagnostic.hint());
      }
    }
    new TreeMap<>(chosen.left())
        .forEach((code, count) ->
            err.println("… and " + count + " more [" + code + "]: --verbose shows all"));
    err.flush();
  }
}
