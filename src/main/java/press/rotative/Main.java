package press.rotative;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import press.rotative.cli.RotativeCommand;

/** Wires the command line, the clock and the terminal; nothing else. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(
        RotativeCommand.run(arguments, Clock.systemUTC(), writer(System.out), writer(System.err)));
  }

  /** UTF-8 wherever the terminal's own encoding could not show é. */
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
