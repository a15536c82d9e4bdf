package press.rotative;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import press.rotative.cli.RotativeCommand;
import press.rotative.cli.Surroundings;

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
    return in(Map.of(), false, arguments);
  }

  /** A call in other surroundings. */
  public static Call in(Map<String, String> environment, boolean interactive, String... arguments) {
    return asked("", environment, interactive, arguments);
  }

  /** A call by a person who answers. */
  public static Call asked(
      String answers, Map<String, String> environment, boolean interactive, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings = new Surroundings(
        Clock.fixed(NOW, ZoneOffset.UTC),
        environment,
        interactive,
        new BufferedReader(new StringReader(answers)),
        new PrintWriter(out),
        new PrintWriter(err));
    int exit = RotativeCommand.run(arguments, surroundings);
    return new Call(exit, out.toString(), err.toString());
  }
}
