package press.rotative.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import press.rotative.build.LeftOut;
import press.rotative.build.Outcome;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Visible;
import press.rotative.source.Excerpts;

/** Words for a person: mistakes on the error stream, results on the other. Coloured where that helps. */
final class Terminal implements Report {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean few;
  private final boolean quiet;
  private final boolean colours;
  private final boolean github;

  Terminal(Surroundings surroundings, TellOptions tell) {
    this.out = surroundings.out();
    this.err = surroundings.err();
    this.few = surroundings.interactive() && !tell.verbose;
    this.quiet = tell.quiet;
    this.colours = surroundings.isColourful();
    this.github = surroundings.isGitHub();
  }

  @Override
  public void tell(Outcome outcome, Path site, Path destination, Duration time) {
    show(outcome.diagnostics(), site);
    for (LeftOut piece : outcome.leftOut()) {
      err.println(painted("left out: ", Style.bold)
          + shown(piece.path() + where(piece) + ": " + piece.reason().message()));
    }
    err.flush();
    if (!outcome.published()) {
      long errors = outcome.diagnostics().stream().filter(Diagnostic::isError).count();
      err.println(ClosingTable.count(errors, "error") + ": nothing was published"
          + (Files.isDirectory(destination) ? ", " + destination + " is as it was" : ""));
      err.flush();
    } else if (!quiet) {
      ClosingTable.lines(outcome, destination, time).forEach(out::println);
      out.flush();
    }
  }

  private static String where(LeftOut piece) {
    return piece.url().isEmpty()
        ? ""
        : piece.replaced()
            ? ", without which " + piece.url() + " is published"
            : ", " + piece.url();
  }

  /** Mistakes, each with its place, the line, a caret and a hint. */
  void show(List<Diagnostic> diagnostics, Path site) {
    Excerpts excerpts = new Excerpts(site);
    Diagnostics chosen = few ? Diagnostics.few(diagnostics) : Diagnostics.all(diagnostics);
    for (Diagnostic diagnostic : chosen.shown()) {
      err.println(line(diagnostic));
      for (String line : excerpts.of(diagnostic.location())) {
        err.println(
            "    " + (line.strip().equals("^") ? painted(line, Style.fg_cyan) : shown(line)));
      }
      if (diagnostic.hint() != null) {
        err.println("    → " + shown(diagnostic.hint()));
      }
    }
    new TreeMap<>(chosen.left())
        .forEach((code, count) ->
            err.println("… and " + count + " more [" + code + "]: --verbose shows all"));
    err.flush();
  }

  private String line(Diagnostic diagnostic) {
    Style weight = diagnostic.isError() ? Style.fg_red : Style.fg_yellow;
    return painted(shown(diagnostic.location().toString()), Style.bold) + ": "
        + painted(diagnostic.severity().word() + ":", Style.bold, weight) + " "
        + shown(diagnostic.message()) + painted(" [" + diagnostic.code() + "]", Style.faint);
  }

  /** What somebody wrote. GitHub obeys a line that begins with two colons, and the other sign wherever it stands. */
  private String shown(String text) {
    String line = Visible.line(text);
    if (!github) {
      return line;
    }
    String tame = line.replace("##[", "##\u200B[");
    return tame.stripLeading().startsWith("::") ? tame.replaceFirst("::", ":\u200B:") : tame;
  }

  private String painted(String text, IStyle... styles) {
    // one end for all: the single end of bold means a double line below on some terminals
    return colours ? Style.on(styles) + text + Style.reset.on() : text;
  }
}
