package press.rotative.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.rotative.build.Outcome;
import press.rotative.diag.Diagnostic;
import press.rotative.plan.Output;

/** Where a person reads what came of a call: mistakes on the error stream, results on the other. */
final class Terminal {

  private static final Map<Output.Kind, String> NAMES = Map.of(
      Output.Kind.ARTICLE, "article",
      Output.Kind.LIST, "list",
      Output.Kind.PAGE, "other page",
      Output.Kind.DATA, "data file",
      Output.Kind.REDIRECT, "redirect",
      Output.Kind.PICTURE, "picture",
      Output.Kind.FILE, "file",
      Output.Kind.THEME, "theme file");

  private final PrintWriter out;
  private final PrintWriter err;

  Terminal(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** All mistakes, each with its place, the line, a caret and a hint. */
  void show(List<Diagnostic> diagnostics, Path site) {
    Excerpts excerpts = new Excerpts(site);
    for (Diagnostic diagnostic : diagnostics) {
      err.println(diagnostic + " [" + diagnostic.code() + "]");
      excerpts.of(diagnostic.location()).forEach(line -> err.println("    " + line));
      if (diagnostic.hint() != null) {
        err.println("    → " + diagnostic.hint());
      }
    }
    err.flush();
  }

  void failed(List<Diagnostic> diagnostics, Path destination) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    err.println(
        count(errors, "error") + ": nothing was published, " + destination + " is as it was");
    err.flush();
  }

  /** The closing table. */
  void published(Outcome outcome, Path destination, Duration time) {
    for (Output.Kind kind : Output.Kind.values()) {
      int count = outcome.counts().getOrDefault(kind, 0);
      if (count > 0) {
        out.printf(Locale.ROOT, "%8d %s%s%n", count, NAMES.get(kind), count == 1 ? "" : "s");
      }
    }
    long warnings = outcome.diagnostics().size();
    out.printf(
        Locale.ROOT,
        "%s published, %.1f MB in %.1f s, %s%n",
        destination,
        outcome.bytes() / 1e6,
        time.toMillis() / 1e3,
        count(warnings, "warning"));
    out.flush();
  }

  private static String count(long number, String noun) {
    return number == 0 ? "no " + noun + "s" : number + " " + noun + (number == 1 ? "" : "s");
  }
}
