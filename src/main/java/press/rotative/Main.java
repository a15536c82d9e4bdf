package press.rotative;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "rotative", mixinStandardHelpOptions = true)
final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
