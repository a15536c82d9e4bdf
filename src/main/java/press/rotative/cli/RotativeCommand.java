package press.rotative.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import press.rotative.diag.Suggestion;

/** {@code rotative}: the command that holds the others. */
@Command(
    name = "rotative",
    header = "turn the Markdown files of a newsroom into a finished news magazine",
    description = {
      "  A site is a folder with site.yml, its texts in content/ and, where it wants them, templates/ of",
      "  its own. rotative COMMAND --help shows what a command takes."
    },
    footer = {
      "  rotative new site daily",
      "  rotative build",
      "  rotative new article \"The title\" --section startups",
      "  rotative list drafts"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class RotativeCommand {

  private RotativeCommand() {}

  /**
   * Runs one call of the program.
   *
   * @return the exit code
   */
  public static int run(String[] arguments, Surroundings surroundings) {
    CommandLine line = line(arguments.length == 0 ? "" : arguments[0], surroundings);
    PrintWriter err = surroundings.err();
    line.setOut(surroundings.out()).setErr(err);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(surroundings.isColourful() ? Ansi.ON : Ansi.OFF));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> Failures.report(failure, err, parsed));
    line.setParameterExceptionHandler((mistake, given) -> refuse(mistake, err));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return arguments.length == 0 ? usage(line, err) : line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Failures.exhausted(e, err);
    }
  }

  /** All commands, each made when it is wanted: to look one through costs more than to run it. */
  static Map<String, Supplier<Object>> commands(Surroundings surroundings) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("build", () -> new BuildCommand(surroundings));
    commands.put("serve", () -> new ServeCommand(surroundings));
    commands.put("list", () -> new ListCommand(surroundings));
    commands.put("config", () -> new ConfigCommand(surroundings));
    commands.put(
        "new",
        () -> new CommandLine(new NewCommand())
            .addSubcommand(new NewSiteCommand(surroundings))
            .addSubcommand(new NewArticleCommand(surroundings)));
    commands.put("eject", () -> new EjectCommand(surroundings));
    commands.put("explain", () -> new ExplainCommand(surroundings));
    commands.put("completion", () -> new CompletionCommand(surroundings));
    return commands;
  }

  /**
   * @param wanted name of the one command that is needed; all are made where there is no such command
   */
  static CommandLine line(String wanted, Surroundings surroundings) {
    CommandLine line = new CommandLine(new RotativeCommand());
    Map<String, Supplier<Object>> commands = commands(surroundings);
    commands.forEach((name, command) -> {
      if (name.equals(wanted) || !commands.containsKey(wanted)) {
        line.addSubcommand(command.get());
      }
    });
    ManPage.layOut(line);
    return line;
  }

  /** One line instead of the whole help, which nobody reads who only mistyped. */
  private static int refuse(ParameterException mistake, PrintWriter err) {
    CommandSpec command = mistake.getCommandLine().getCommandSpec();
    if (mistake instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      Set<String> known = word.startsWith("-")
          ? command.optionsMap().keySet()
          : command.subcommands().keySet();
      err.println("rotative: \"" + word + "\" is not known here: "
          + Suggestion.nearest(word, known)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse(command.qualifiedName() + " --help shows what can be written"));
    } else {
      err.println("rotative: " + mistake.getMessage());
      err.println(command.qualifiedName() + " --help shows what can be written");
    }
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }

  private static int usage(CommandLine line, PrintWriter err) {
    line.usage(err);
    return CommandLine.ExitCode.USAGE;
  }
}
