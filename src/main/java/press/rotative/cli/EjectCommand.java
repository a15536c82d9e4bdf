package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.config.ToolVersion;
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

  @Option(
      names = "--list",
      description = "Print the names of all files of the theme, and which of them the site has.")
  private boolean list;

  @Option(
      names = "--diff",
      description = "Print what would make the site's file the packed one, as a unified diff.")
  private boolean diff;

  @Mixin
  private SiteOptions site = new SiteOptions();

  EjectCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = surroundings.out();
    Eject eject =
        new Eject(ToolVersion.number(), site.folder().templatesFolder().normalize());
    if (list) {
      eject.list().forEach(entry -> out.println(line(entry)));
    } else if (file == null) {
      throw new CallMistake("name a file of the theme: rotative eject --list prints all");
    } else if (diff) {
      compare(eject, file, out);
    } else {
      out.println(eject.copy(file));
    }
    out.flush();
    return 0;
  }

  private static void compare(Eject eject, String file, PrintWriter out) throws IOException {
    List<String> lines = eject.diff(file);
    if (lines.isEmpty()) {
      out.println("templates/" + file + " is the packed one");
    }
    lines.forEach(out::println);
  }

  private static String line(Eject.Entry entry) {
    return switch (entry.state()) {
      case PACKED -> entry.path();
      case OWN -> entry.path() + "  (the site's own)";
      case OUTDATED -> entry.path() + "  (the site's own; the packed one has changed since)";
    };
  }
}
