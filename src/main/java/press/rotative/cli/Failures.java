package press.rotative.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import press.rotative.build.CallMistake;
import press.rotative.build.PublicationFailure;
import press.rotative.starter.StarterMistake;

/** What is said when not the site but the disk, or the program itself, is at fault: one line. */
final class Failures {

  /** The exit code of a failure that no editor can mend in the content. */
  static final int EXIT_CODE = 3;

  private Failures() {}

  static int report(Exception failure, PrintWriter err, ParseResult call) {
    if (failure instanceof CallMistake || failure instanceof StarterMistake) {
      err.println("rotative: " + failure.getMessage());
      err.flush();
      return CommandLine.ExitCode.USAGE;
    }
    if (failure instanceof PublicationFailure) {
      err.println("rotative: " + failure.getMessage());
    } else {
      err.println("rotative: the program failed: " + failure);
      err.println("Please report this, with what --stacktrace prints.");
    }
    if (wantsTrace(call)) {
      failure.printStackTrace(err);
    }
    err.flush();
    return EXIT_CODE;
  }

  /** The machine gave out: nothing was published, and no list of calls would help. */
  static int exhausted(VirtualMachineError error, PrintWriter err) {
    boolean memory = error instanceof OutOfMemoryError;
    err.println("rotative: nothing was published: "
        + (memory
            ? "memory ran out, give more with ROTATIVE_OPTS=-Xmx1g"
            : "something is nested too deeply"));
    err.flush();
    return EXIT_CODE;
  }

  private static boolean wantsTrace(ParseResult call) {
    return call.hasSubcommand() && call.subcommand().hasMatchedOption("--stacktrace");
  }
}
