package press.rotative.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rotative completion}: the script by which a shell completes commands and options. */
@Command(
    name = "completion",
    header = "print the script that completes commands and options in a shell",
    description = {
      "  The script is for bash, and for zsh too, which it asks to understand bash's words. Load it where",
      "  the shell starts."
    },
    footer = {
      "  source <(rotative completion bash)                  in ~/.bashrc",
      "  autoload -U compinit && compinit; source <(rotative completion zsh)   in ~/.zshrc"
    },
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

  /** The shells that read the script. */
  enum Shell {
    bash,
    zsh
  }

  private final Surroundings surroundings;

  @SuppressWarnings("UnusedVariable") // one script serves both
  @Parameters(
      arity = "0..1",
      paramLabel = "SHELL",
      description = "${COMPLETION-CANDIDATES} (default: bash).")
  private Shell shell = Shell.bash;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    String script = AutoComplete.bash("rotative", RotativeCommand.line("", surroundings));
    // what the shell finds when it is asked is many words, not one in quotes
    surroundings.out().print(script.replaceAll("\\(\"(\\$\\(.*\\))\"\\) #", "($1) #"));
    surroundings.out().flush();
    return 0;
  }
}
