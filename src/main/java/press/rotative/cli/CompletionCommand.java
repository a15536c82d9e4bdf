package press.rotative.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.diag.Suggestion;

/** {@code rotative completion}: the script by which a shell completes commands and options. */
@Command(
    name = "completion",
    header = "print the script that completes words in a shell",
    description = {
      "  The script is for bash, and for zsh too, which it asks to understand bash's",
      "  words. Load it where the shell starts."
    },
    footer = {
      "  source <(rotative completion bash)   in ~/.bashrc",
      "  autoload -U compinit && compinit     in ~/.zshrc, and below it",
      "  source <(rotative completion zsh)"
    },
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "SHELL",
      completionCandidates = ShellWords.Shells.class,
      description = "${COMPLETION-CANDIDATES} (default: bash).")
  private String shell = "bash";

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ShellWords.Shells shells = new ShellWords.Shells();
    if (!shells.names().contains(shell.toLowerCase(Locale.ROOT))) {
      throw new CallMistake("there is no script for the shell \"" + shell + "\": "
          + Suggestion.hint(shell, shells.names()));
    }
    String script = AutoComplete.bash("rotative", RotativeCommand.line("", surroundings));
    surroundings
        .out()
        .print(ShellWords.FUNCTIONS
            + script
                // what the shell finds when it is asked is many words, not one in quotes
                .replaceAll("\\(\"(\\$\\(.*\\))\"\\) #", "($1) #")
                // a word that is a part of an option's name, such as site, is none
                .replace("=~ ${previousWord}", "== *\"'${previousWord}'\"*"));
    surroundings.out().flush();
    return 0;
  }
}
