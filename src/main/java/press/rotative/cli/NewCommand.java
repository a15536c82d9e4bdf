package press.rotative.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rotative new}: starts something. */
@Command(
    name = "new",
    description = "Start a site, or an article.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli gives it
  private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
