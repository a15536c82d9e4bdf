package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.config.Settings;
import press.rotative.markup.Json;
import press.rotative.starter.NewArticle;

/** {@code rotative new article}. */
@Command(
    name = "article",
    header = "write an article to go on with, and print its path",
    description = {
      "  The file is a draft dated now, with the title in quotes, and is called after",
      "  the title, as the section's other files are. Nothing is written over."
    },
    footer = {
      "  rotative new article \"The title\" --section startups",
      "  rotative new article \"The title\" --bundle"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NewArticleCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "TITLE",
      description = "The title; asked for where it is missing.")
  private @Nullable String title;

  @Option(
      names = "--section",
      paramLabel = "ID",
      completionCandidates = ShellWords.Sections.class,
      description = "The section: its folder below content/.")
  private @Nullable String section;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      completionCandidates = ShellWords.Languages.class,
      description = "Its language, if not the site's: the file is called NAME.TAG.md.")
  private @Nullable String language;

  @Option(
      names = "--bundle",
      description = "Give the article a folder of its own, for its pictures.")
  private boolean bundle;

  @Mixin
  private SiteOptions site = new SiteOptions();

  @Mixin
  private TellOptions tell = new TellOptions();

  NewArticleCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = Settings.read(site.open()).value();
    if (!settings.found()) {
      throw new CallMistake("there is no site.yml in " + site.source
          + ": name the site's folder with -s, or make one with rotative new site DIR");
    }
    String called = title == null ? ask() : title;
    NewArticle.Written written = new NewArticle(called, section, language, bundle)
        .write(site.folder(), settings.config(), surroundings.clock().instant());
    Path file = written.file();
    if (written.remark() != null) {
      surroundings.err().println("rotative: " + written.remark());
      surroundings.err().flush();
    }
    if (tell.json) {
      surroundings.out().println(Json.object(json -> json.text("path", file.toString())));
    } else if (!tell.quiet) {
      surroundings.out().println(file);
    }
    surroundings.out().flush();
    return 0;
  }

  private String ask() throws IOException {
    PrintWriter err = surroundings.err();
    if (!surroundings.interactive()) {
      throw new CallMistake("the article has no title: rotative new article \"The title\"");
    }
    err.print("Title: ");
    err.flush();
    String answer = surroundings.in().readLine();
    if (answer == null || answer.isBlank()) {
      throw new CallMistake("the article has no title: nothing was written");
    }
    return answer.strip();
  }
}
