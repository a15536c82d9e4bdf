package press.rotative;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import press.rotative.cli.RotativeCommand;

/**
 * A call of the program inside this process, and what came of it.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it said of mistakes
 */
public record Call(int exit, String out, String err) {

  /** What counts as now in tests: noon of the day of the demo's newest piece. */
  public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  public static Call of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = RotativeCommand.run(
        arguments, Clock.fixed(NOW, ZoneOffset.UTC), new PrintWriter(out), new PrintWriter(err));
    return new Call(exit, out.toString(), err.toString());
  }
}
