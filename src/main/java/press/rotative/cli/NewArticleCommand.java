package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteConfigReader;
import press.rotative.source.TextFile;
import press.rotative.starter.NewArticle;

/** {@code rotative new article}. */
@Command(
    name = "article",
    description =
        "Write an article's file to go on with, as a draft dated now, and print its path.",
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
      names = {"-s", "--source"},
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The site's folder (default: the current folder).")
  private Path source = Path.of(".");

  @Option(
      names = "--section",
      paramLabel = "ID",
      description = "The section: its folder below content/.")
  private @Nullable String section;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "Its language, where that is not the site's: the file is called NAME.TAG.md.")
  private @Nullable String language;

  @Option(
      names = "--bundle",
      description = "Give the article a folder of its own, for its pictures.")
  private boolean bundle;

  NewArticleCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path settings = source.resolve("site.yml");
    if (!Files.isRegularFile(settings)) {
      throw new CallMistake(
          "there is no site.yml in " + source + ": name the site's folder with -s");
    }
    String text = TextFile.decode("site.yml", Files.readAllBytes(settings), new ArrayList<>());
    SiteConfig config = SiteConfigReader.read("site.yml", text).value();
    String called = title == null ? ask() : title;
    Path file = new NewArticle(called, section, language, bundle)
        .write(source.normalize(), config, surroundings.clock().instant());
    surroundings.out().println(file);
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
