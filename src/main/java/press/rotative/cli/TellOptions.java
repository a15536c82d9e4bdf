package press.rotative.cli;

import picocli.CommandLine.Option;

/** What is printed. */
final class TellOptions {

  @Option(names = "--json", description = "Print one JSON object instead, for other programs.")
  boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but mistakes.")
  boolean quiet;

  @Option(
      names = "--verbose",
      description = "Print every place of every mistake, on a terminal too.")
  boolean verbose;

  @SuppressWarnings("UnusedVariable") // Failures asks the parsed call for it
  @Option(names = "--stacktrace", description = "Where the program itself fails, print where.")
  private boolean stacktrace;
}
