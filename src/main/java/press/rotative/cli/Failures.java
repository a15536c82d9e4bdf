package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import press.rotative.build.CallMistake;
import press.rotative.build.PublicationFailure;
import press.rotative.config.OldTool;
import press.rotative.source.Refusal;
import press.rotative.source.Unreadable;
import press.rotative.starter.StarterMistake;

/** What is said when not the site but the disk, or the program itself, is at fault: one line. */
final class Failures {

  /** The exit code of a failure that no editor can mend in the content. */
  static final int EXIT_CODE = 3;

  private Failures() {}

  static int report(Exception failure, PrintWriter err, ParseResult call) {
    if (failure instanceof CallMistake
        || failure instanceof StarterMistake
        || failure instanceof OldTool) {
      err.println("rotative: " + failure.getMessage());
      err.flush();
      return CommandLine.ExitCode.USAGE;
    }
    IOException refusal = refusal(failure);
    if (refusal instanceof Unreadable file) {
      err.println(file.diagnostic());
      err.println("    → " + file.diagnostic().hint());
      err.flush();
      return CommandLine.ExitCode.SOFTWARE;
    }
    if (refusal != null) {
      err.println("rotative: " + Refusal.words(refusal));
    } else if (failure instanceof PublicationFailure) {
      err.println("rotative: " + failure.getMessage());
      tellOfNames(failure, err);
    } else if (failure instanceof InvalidPathException name) {
      err.println("rotative: no file can be called \"" + name.getInput() + "\" here");
      tellOfNames(failure, err);
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

  /** What the disk refused, where that is all that happened. */
  private static @Nullable IOException refusal(Exception failure) {
    if (failure instanceof IOException refusal) {
      return refusal;
    }
    return failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : null;
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

  /** Java takes the letters that names of files can have from the machine's locale, once and for all. */
  private static void tellOfNames(Exception failure, PrintWriter err) {
    String letters = System.getProperty("sun.jnu.encoding", "UTF-8");
    boolean strange = String.valueOf(failure.getMessage()).chars().anyMatch(c -> c > '~');
    if (strange && letters.startsWith("ANSI")) {
      err.println(
          "With the locale \"C\" Java cannot open files with accents: set LC_ALL=C.UTF-8, or call bin/rotative, which does");
    }
  }

  private static boolean wantsTrace(ParseResult call) {
    ParseResult last = call;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.hasMatchedOption("--stacktrace");
  }
}
