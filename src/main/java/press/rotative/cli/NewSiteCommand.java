package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.starter.MovedSite;
import press.rotative.starter.NewSite;

/** {@code rotative new site}. */
@Command(
    name = "site",
    header = "write a site to go on with",
    description = {
      "  Writes settings, first pieces, a workflow that publishes, and what editors need. No file is",
      "  written over. With --from, a site of Hugo, Jekyll or Zola moves in."
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

  NewSiteCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = surroundings.out();
    if (old == null) {
      Clock clock = surroundings.clock();
      NewSite site = new NewSite(language == null ? "en" : language, title, url, clock.getZone());
      out.println(site.write(folder, clock.instant()) + " files written to " + folder);
    } else {
      move(old, out);
    }
    String build = "rotative build" + source();
    String article = "rotative new article" + source();
    String step = "  %-" + article.length() + "s   %s";
    out.println(step.formatted(build, "makes the site in " + below("dist")));
    out.println(step.formatted(article, "starts an article"));
    out.println("To publish it, see " + below(".github/workflows/publish.yml"));
    out.flush();
    return 0;
  }

  private void move(Path from, PrintWriter out) throws IOException {
    if (language != null || title != null || url != null) {
      throw new CallMistake(
          "--from takes language, title and address from the old site: change them in site.yml afterwards");
    }
    MovedSite.Report report = new MovedSite(from, folder).write();
    out.println("found " + report.tool() + ": " + String.join(", ", report.settings()));
    out.println(report.files() + " files written to " + folder);
    out.println("site.yml has " + String.join(", ", report.keys()));
    if (!report.left().isEmpty()) {
      out.println("Not carried over, as the end of site.yml says too:");
      report.left().forEach(line -> out.println("  " + line));
    }
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
