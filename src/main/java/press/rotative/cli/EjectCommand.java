package press.rotative.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.starter.Eject;

/** {@code rotative eject}: makes a file of the packed theme the site's own. */
@Command(
    name = "eject",
    header = "make a file of the theme the site's own",
    description = {
      "  Copies a file of the packed theme into the site's templates, to be changed there, and prints its",
      "  path. Nothing is written over."
    },
    footer = {"  rotative eject --list", "  rotative eject partials/card.html"},
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EjectCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The file, such as partials/card.html.")
  private @Nullable String file;

  @Option(names = "--list", description = "Print the names of all files of the theme.")
  private boolean list;

  @Mixin
  private SiteOptions site = new SiteOptions();

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
      surroundings
          .out()
          .println(eject.copy(file, site.folder().templatesFolder().normalize()));
    }
    surroundings.out().flush();
    return 0;
  }
}
