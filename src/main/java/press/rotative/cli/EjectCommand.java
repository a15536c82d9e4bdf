package press.rotative.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.config.Settings;
import press.rotative.config.SiteFolder;
import press.rotative.config.ToolVersion;
import press.rotative.markup.Json;
import press.rotative.source.Theme;
import press.rotative.starter.Eject;

/** {@code rotative eject}: makes a file of the packed theme the site's own. */
@Command(
    name = "eject",
    header = "make a file of the theme the site's own",
    description = {
      "  Copies a file of the packed theme into the site's templates, to be changed",
      "  there, and prints its path. Nothing is written over."
    },
    footer = {"  rotative eject --list", "  rotative eject partials/card.html"},
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EjectCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      completionCandidates = Files.class,
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

  @Mixin
  private TellOptions tell = new TellOptions();

  EjectCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    SiteFolder folder = site.openForTemplates();
    Settings.read(folder); // a site may ask for another program, whose theme is not this one's
    if (folder.templatesFolder().toFile().exists()) {
      folder.premises().enter(folder.templates(), folder.templatesFolder());
    }
    Eject eject = new Eject(ToolVersion.number(), folder.templatesFolder().normalize());
    if (list) {
      list(eject.list());
    } else if (file == null) {
      throw new CallMistake("name a file of the theme: rotative eject --list prints all");
    } else if (diff) {
      compare(eject, inTheme(file));
    } else {
      Path copy = eject.copy(inTheme(file));
      print(
          json -> json.text("path", copy.toString()),
          tell.quiet ? List.of() : List.of(copy.toString()));
    }
    return 0;
  }

  /** A path relative to the theme, however it was written: people know the file by its place in the site. */
  private static String inTheme(String file) {
    return file.replace('\\', '/').replaceFirst("^(\\./)?(templates/)?", "");
  }

  private void list(List<Eject.Entry> entries) {
    print(
        json -> json.objects(
            "files",
            entries,
            (each, entry) -> each.text("path", entry.path())
                .text("state", entry.state().name().toLowerCase(Locale.ROOT))),
        entries.stream().map(EjectCommand::line).toList());
  }

  private void compare(Eject eject, String path) throws IOException {
    List<String> lines = eject.diff(path);
    print(
        json -> json.texts("diff", lines),
        lines.isEmpty() ? List.of("templates/" + path + " is the packed one") : lines);
  }

  private void print(Consumer<Json> fields, List<String> lines) {
    if (tell.json) {
      surroundings.out().println(Json.object(fields));
    } else {
      lines.forEach(surroundings.out()::println);
    }
    surroundings.out().flush();
  }

  /** The files of the theme, for the completion in a shell. */
  static final class Files implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      try {
        return new Theme(null).list("").iterator();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String line(Eject.Entry entry) {
    return switch (entry.state()) {
      case PACKED -> entry.path();
      case OWN -> entry.path() + "  (the site's own)";
      case OUTDATED -> entry.path() + "  (the site's own; the packed one has changed since)";
    };
  }
}
