package press.rotative.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rotative new}: starts something. */
@Command(
    name = "new",
    header = "start a site, or an article",
    description = "  Writes what somebody goes on with, and never over a file that is there.",
    footer = {
      "  rotative new site daily",
      "  rotative new article \"The title\" --section startups --bundle"
    },
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli gives it
  private CommandSpec spec;

  /** Alone it starts nothing: the help says what it wants. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }
}
