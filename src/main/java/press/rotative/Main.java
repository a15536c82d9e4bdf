package press.rotative;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import press.rotative.cli.ConsoleText;
import press.rotative.cli.Outlet;
import press.rotative.cli.RotativeCommand;
import press.rotative.cli.Surroundings;

/** Wires the command line, the clock and the terminal; nothing else. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    boolean interactive = interactive();
    Charset letters = ConsoleText.letters(System.getProperties(), interactive);
    // System.out would swallow that nothing can be written
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = ConsoleText.writer(outlet, letters);
    PrintWriter err = ConsoleText.writer(System.err, letters);
    Surroundings surroundings = new Surroundings(
        Clock.system(ZoneId.systemDefault()),
        System.getenv(),
        interactive,
        new BufferedReader(new InputStreamReader(System.in, letters)),
        out,
        err);
    int exit = RotativeCommand.run(arguments, surroundings);
    out.flush();
    System.exit(outlet.settle(exit, surroundings));
  }

  /** Whether a person is looking: from Java 22 on there is a console without one. */
  @SuppressWarnings("SystemConsoleNull") // asked further below
  private static boolean interactive() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
