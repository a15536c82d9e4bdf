package press.rotative.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.starter.Eject;

/** {@code rotative eject}: makes a file of the packed theme the site's own. */
@Command(
    name = "eject",
    description =
        "Copy a file of the theme into the site's templates, to be changed there, and print its path.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EjectCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The file, such as partials/card.html.")
  private @Nullable String file;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The site's folder (default: the current folder).")
  private Path source = Path.of(".");

  @Option(names = "--list", description = "Print the names of all files of the theme.")
  private boolean list;

  EjectCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Eject eject = new Eject();
    if (list) {
      eject.list().forEach(surroundings.out()::println);
    } else if (file == null) {
      throw new CallMistake("name a file of the theme: rotative eject --list prints all");
    } else {
      surroundings.out().println(eject.copy(file, source.normalize()));
    }
    surroundings.out().flush();
    return 0;
  }
}
