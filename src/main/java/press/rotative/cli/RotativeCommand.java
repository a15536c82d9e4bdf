package press.rotative.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code rotative}: the command that holds the others. */
@Command(
    name = "rotative",
    description = "Turns the Markdown files of a newsroom into a finished news magazine.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 all is well, 1 the site has errors, 2 the call is wrong,",
      "3 the disk or the program failed."
    })
public final class RotativeCommand {

  private static final int WIDTH = 100;

  private RotativeCommand() {}

  /**
   * Runs one call of the program.
   *
   * @return the exit code
   */
  public static int run(String[] arguments, Surroundings surroundings) {
    CommandLine line = new CommandLine(new RotativeCommand());
    line.addSubcommand(new BuildCommand(surroundings));
    line.addSubcommand(new ServeCommand(surroundings));
    line.addSubcommand(new CommandLine(new NewCommand())
        .addSubcommand(new NewSiteCommand(surroundings))
        .addSubcommand(new NewArticleCommand(surroundings)));
    line.addSubcommand(new EjectCommand(surroundings));
    line.addSubcommand(new ExplainCommand(surroundings));
    PrintWriter err = surroundings.err();
    line.setOut(surroundings.out()).setErr(err);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> Failures.report(failure, err, parsed));
    line.setUsageHelpWidth(WIDTH);
    try {
      return arguments.length == 0 ? usage(line, err) : line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Failures.exhausted(e, err);
    }
  }

  private static int usage(CommandLine line, PrintWriter err) {
    line.usage(err);
    return CommandLine.ExitCode.USAGE;
  }
}
