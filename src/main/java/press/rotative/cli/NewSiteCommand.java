package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.markup.Json;
import press.rotative.starter.MovedSite;
import press.rotative.starter.NewSite;

/** {@code rotative new site}. */
@Command(
    name = "site",
    header = "write a site to go on with",
    description = {
      "  Writes settings, first pieces, a workflow that publishes, and what editors",
      "  need. No file is written over. With --from, a site of Hugo, Jekyll or Zola",
      "  moves in."
    },
    footer = {
      "  rotative new site daily --lang fr --title \"Le Quotidien\"",
      "  rotative new site --from ../old-site daily"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NewSiteCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder, new or with other files in it; no file is written over.")
  private Path folder = Path.of(".");

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      completionCandidates = ShellWords.Languages.class,
      description = "The language of pieces and pages: en, fr or ar (default: en).")
  private @Nullable String language;

  @Option(names = "--title", paramLabel = "TEXT", description = "The name of the magazine.")
  private @Nullable String title;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the site will be published, such as https://example.org/.")
  private @Nullable String url;

  @Option(
      names = "--from",
      paramLabel = "OLD",
      description =
          "Move in from the Hugo, Jekyll or Zola site in the folder OLD: its settings are read, its texts copied.")
  private @Nullable Path old;

  @Mixin
  private TellOptions tell = new TellOptions();

  NewSiteCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (old == null) {
      Clock clock = surroundings.clock();
      NewSite site = new NewSite(language == null ? "en" : language, title, url, clock.getZone());
      int files = site.write(folder, clock.instant());
      print(json -> written(json, files), List.of(files + " files written to " + folder));
    } else {
      move(old);
    }
    return 0;
  }

  private void move(Path from) throws IOException {
    if (language != null || title != null || url != null) {
      throw new CallMistake(
          "--from takes language, title and address from the old site: change them in site.yml afterwards");
    }
    MovedSite.Report report = new MovedSite(from, folder).write();
    List<String> lines = new ArrayList<>();
    lines.add("found " + report.tool() + ": " + String.join(", ", report.settings()));
    lines.add(report.files() + " files written to " + folder);
    lines.add("site.yml has " + String.join(", ", report.keys()));
    if (!report.left().isEmpty()) {
      lines.add("Not carried over, as the end of site.yml says too:");
      report.left().forEach(line -> lines.add("  " + line));
    }
    print(
        json -> {
          written(json, report.files());
          json.text("from", report.tool())
              .texts("keys", report.keys())
              .texts("left", report.left());
        },
        lines);
  }

  private void written(Json json, int files) {
    json.text("folder", folder.toString()).number("files", files);
  }

  private void print(Consumer<Json> fields, List<String> lines) {
    PrintWriter out = surroundings.out();
    if (tell.json) {
      out.println(Json.object(fields));
    } else if (!tell.quiet) {
      lines.forEach(out::println);
      String build = "rotative build" + source();
      String article = "rotative new article" + source();
      String step = "  %-" + article.length() + "s   %s";
      out.println(step.formatted(build, "makes the site in " + below("dist")));
      out.println(step.formatted(article, "starts an article"));
      out.println("To publish it, see " + below(".github/workflows/publish.yml"));
    }
    out.flush();
  }

  private Path below(String path) {
    return folder.resolve(path).normalize();
  }

  /** How the folder is named in the calls that are printed. */
  private String source() {
    String text = folder.normalize().toString();
    return text.isEmpty() ? "" : " -s " + (text.contains(" ") ? "\"" + text + "\"" : text);
  }
}
