package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import press.rotative.build.CallMistake;
import press.rotative.build.PublicationFailure;
import press.rotative.config.OldTool;
import press.rotative.source.Refusal;
import press.rotative.source.Unreadable;
import press.rotative.starter.StarterMistake;

/**
 * What is said when a call fails as a whole: the call is wrong, or not the site but the disk or the program itself is at
 * fault.
 *
 * @param exit the exit code
 * @param message why, in one line
 * @param lines what a person reads
 */
record Failures(int exit, String message, List<String> lines) {

  /** The exit code of a failure that no editor can mend in the content. */
  private static final int EXIT_CODE = 3;

  /** The call is wrong. */
  static Failures ofCall(String message, String... more) {
    return of(CommandLine.ExitCode.USAGE, message, List.of(more));
  }

  /** The disk, or the program, gave out. */
  static Failures ofMachine(String message) {
    return of(EXIT_CODE, message, List.of());
  }

  private static Failures of(int exit, String message, List<String> more) {
    List<String> lines = new ArrayList<>();
    lines.add("rotative: " + message);
    lines.addAll(more);
    return new Failures(exit, message, List.copyOf(lines));
  }

  static Failures of(Exception failure, ParseResult call) {
    if (failure instanceof CallMistake
        || failure instanceof StarterMistake
        || failure instanceof OldTool) {
      return ofCall(String.valueOf(failure.getMessage()));
    }
    IOException refusal = refusal(failure);
    if (refusal instanceof Unreadable file) {
      String line = file.diagnostic().toString();
      return new Failures(
          CommandLine.ExitCode.SOFTWARE,
          line,
          List.of(line, "    → " + file.diagnostic().hint()));
    }
    String message = refusal != null ? Refusal.words(refusal) : message(failure);
    List<String> more = new ArrayList<>(about(failure, refusal));
    if (wantsTrace(call)) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      trace.toString().lines().forEach(more::add);
    }
    return of(EXIT_CODE, message, more);
  }

  private static String message(Exception failure) {
    if (failure instanceof PublicationFailure) {
      return String.valueOf(failure.getMessage());
    }
    return failure instanceof InvalidPathException name
        ? "no file can be called \"" + name.getInput() + "\" here"
        : "the program failed: " + failure;
  }

  private static List<String> about(Exception failure, @Nullable IOException refusal) {
    if (refusal != null) {
      return List.of();
    }
    if (failure instanceof PublicationFailure || failure instanceof InvalidPathException) {
      String advice = advice(String.valueOf(failure.getMessage()));
      return advice.isEmpty() ? List.of() : List.of(advice);
    }
    return List.of("Please report this, with what --stacktrace prints.");
  }

  /** What the disk refused, where that is all that happened. */
  private static @Nullable IOException refusal(Exception failure) {
    if (failure instanceof IOException refusal) {
      return refusal;
    }
    return failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : null;
  }

  /** The machine gave out: nothing was published, and no list of calls would help. */
  static Failures exhausted(VirtualMachineError error) {
    boolean memory = error instanceof OutOfMemoryError;
    return ofMachine("nothing was published: "
        + (memory
            ? "memory ran out, give more with ROTATIVE_OPTS=-Xmx1g"
            : "something is nested too deeply"));
  }

  /** Java takes the letters that names of files can have from the machine's locale, once and for all. */
  static String advice(String name) {
    boolean strange = name.chars().anyMatch(c -> c > '~');
    return strange && System.getProperty("sun.jnu.encoding", "UTF-8").startsWith("ANSI")
        ? "with the locale \"C\" Java cannot open files with accents, set LC_ALL=C.UTF-8 or call bin/rotative, which does"
        : "";
  }

  private static boolean wantsTrace(ParseResult call) {
    ParseResult last = call;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.hasMatchedOption("--stacktrace");
  }
}
