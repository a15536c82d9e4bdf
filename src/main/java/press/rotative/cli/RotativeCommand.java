package press.rotative.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import press.rotative.diag.Visible;

/** {@code rotative}: the command that holds the others. */
@Command(
    name = "rotative",
    header = "turn the Markdown files of a newsroom into a finished news magazine",
    description = {
      "  A site is a folder with site.yml, its texts in content/ and, where it wants",
      "  them, templates/ of its own. rotative COMMAND --help shows what a command",
      "  takes."
    },
    footer = {
      "  rotative new site daily",
      "  rotative build",
      "  rotative new article \"The title\" --section startups",
      "  rotative list drafts"
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class RotativeCommand {

  private RotativeCommand() {}

  /**
   * Runs one call of the program.
   *
   * @return the exit code
   */
  public static int run(String[] arguments, Surroundings surroundings) {
    String[] words = spelled(arguments, surroundings);
    CommandLine line = line(words.length == 0 ? "" : words[0], surroundings);
    boolean json = List.of(words).contains("--json");
    PrintWriter err = surroundings.err();
    line.setOut(surroundings.out()).setErr(err);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(surroundings.isColourful() ? Ansi.ON : Ansi.OFF));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> tell(Failures.of(failure, parsed), json, surroundings));
    line.setParameterExceptionHandler(
        (mistake, given) -> tell(WrongCall.of(mistake), json, surroundings));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOverwrittenOptionsAllowed(true);
    try {
      return words.length == 0 ? usage(line, err) : line.execute(words);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return tell(Failures.exhausted(e), json, surroundings);
    }
  }

  /** What other programs write as words: {@code help build} and {@code version}. */
  private static String[] spelled(String[] arguments, Surroundings surroundings) {
    String first = arguments.length == 0 ? "" : arguments[0];
    if (first.equals("version")) {
      return new String[] {"--version"};
    }
    if (!first.equals("help")) {
      return arguments;
    }
    if (arguments.length > 1 && !commands(surroundings).containsKey(arguments[1])) {
      return Arrays.copyOfRange(arguments, 1, arguments.length);
    }
    String[] words = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
    words[words.length - 1] = "--help";
    return words;
  }

  /** Says why a call failed: to a person, to GitHub, and to the program that asked for JSON. */
  static int tell(Failures failure, boolean json, Surroundings surroundings) {
    failure.lines().forEach(line -> surroundings.err().println(Visible.text(line)));
    surroundings.err().flush();
    if (surroundings.isGitHub()) {
      // not among the results, which may go into a file
      new GitHubReport(surroundings.err(), surroundings.err(), surroundings.environment())
          .stopped(failure);
    }
    if (json) {
      surroundings.out().println(JsonReport.failure(failure.exit(), failure.message()));
      surroundings.out().flush();
    }
    return failure.exit();
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
    Values.register(line);
    dress(line);
    return line;
  }

  /** What every command has, and those below it. */
  private static void dress(CommandLine line) {
    line.getCommandSpec().versionProvider(new Version());
    ManPage.layOut(line);
    line.getSubcommands().values().forEach(RotativeCommand::dress);
  }

  private static int usage(CommandLine line, PrintWriter err) {
    line.usage(err);
    return CommandLine.ExitCode.USAGE;
  }
}
