package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.rotative.asset.ThemeAssets;
import press.rotative.config.Severities;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteConfigReader;
import press.rotative.config.ThemeWords;
import press.rotative.content.ContentSettings;
import press.rotative.content.Foreign;
import press.rotative.content.MarkdownSettings;
import press.rotative.content.MarkdownWords;
import press.rotative.content.Piece;
import press.rotative.content.PieceReader;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.lang.Words;
import press.rotative.plan.Plan;
import press.rotative.render.Renderer;
import press.rotative.render.Templates;
import press.rotative.site.Assembly;
import press.rotative.site.Site;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.source.TextFile;
import press.rotative.source.Theme;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/** Builds a site: read, parse, assemble, plan, render, write. */
public final class Build {

  private static final String SETTINGS = "site.yml";

  private final Request request;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Workers workers;
  private Severities severities = Severities.NONE;

  private Build(Request request, Workers workers) {
    this.request = request;
    this.workers = workers;
  }

  /**
   * @throws PublicationFailure where the destination must not or cannot be written
   */
  public static Outcome run(Request request) {
    try (Workers workers = new Workers(request.threads());
        Destination destination = Destination.open(request.destination(), request.site())) {
      return new Build(request, workers).run(destination);
    } catch (IOException e) {
      throw PublicationFailure.of(e);
    } catch (UncheckedIOException e) {
      throw PublicationFailure.of(Objects.requireNonNull(e.getCause()));
    }
  }

  private Outcome run(Destination destination) throws IOException {
    Theme theme = new Theme(request.site().resolve("templates"));
    SiteConfig config = config();
    Words words = keep(ThemeWords.read(theme, config.language(), Location.of(SETTINGS)));
    List<Diagnostic> read = new ArrayList<>();
    NewsDesk desk = new NewsDesk(config, workers, read);
    SourceTree tree = desk.tree(request.site(), request.destination());
    Map<String, Piece> pieces = desk.read(
        tree,
        new PieceReader(new ContentSettings(
            config.zone(), config.permalinks().preset(), markdown(theme, words, config))));
    read.addAll(Foreign.told(pieces.values()));
    keep(new Checked<>(pieces, read));
    Site site =
        keep(workers.call(() -> Assembly.assemble(config, tree, pieces, request.release())));
    ThemeAssets assets = ThemeAssets.list(theme);
    Templates templates = new Templates(theme, words, path -> address(assets, config.base(), path));
    Plan plan = keep(Plan.of(site, words, assets, layouts(), templates::component));
    Renderer renderer = new Renderer(templates);
    return hasErrors() ? unpublished() : write(plan, renderer, destination);
  }

  /** Names of the site's own layouts, without their ending. */
  private Set<String> layouts() throws IOException {
    Path folder = request.site().resolve("templates").resolve("layouts");
    Set<String> names = new TreeSet<>();
    for (SourceFile file : SourceTree.walk(folder, "templates/layouts").files()) {
      if (file.path().endsWith(".html")) {
        names.add(file.path().substring(0, file.path().length() - ".html".length()));
      }
    }
    return names;
  }

  private SiteConfig config() throws IOException {
    Path file = request.site().resolve(SETTINGS);
    if (!Files.isRegularFile(file)) {
      problems.add(
          Diagnostic.error(
              "no-site",
              Location.of(SETTINGS),
              "there is no \"" + SETTINGS + "\" in "
                  + request.site().toAbsolutePath().normalize(),
              "name the site's folder with -s, or begin one with a site.yml that says title: and url:"));
      return SiteConfigReader.read(SETTINGS, "title: none\nurl: http://localhost/\n")
          .value();
    }
    Checked<SiteConfig> read = SiteConfigReader.read(
        SETTINGS, TextFile.decode(SETTINGS, Files.readAllBytes(file), problems));
    severities = read.value().severities();
    SiteConfig config = keep(read);
    return request.baseUrl() == null ? config : config.at(base(request.baseUrl(), config.base()));
  }

  private static BaseUrl base(String asked, BaseUrl standard) {
    return BaseUrl.read(asked)
        .or(() -> asked.contains(":") ? Optional.empty() : standard.under(asked))
        .orElseThrow(
            () -> new CallMistake(
                "\"" + asked
                    + "\" is not the address of a site: write https://example.org/ or a bare path such as /preview"));
  }

  private static MarkdownSettings markdown(Theme theme, Words words, SiteConfig config) {
    return new MarkdownSettings(
        MarkdownWords.of(words),
        new ComponentNames(theme),
        config.base().absolute(Route.FRONT),
        config.texts().trusted(),
        config.texts().emoji(),
        config.texts().embeds());
  }

  private static String address(ThemeAssets assets, BaseUrl base, String path) {
    return assets
        .route(path)
        .map(base::href)
        .orElseThrow(() -> new IllegalArgumentException("the theme has no asset \"" + path + "\""));
  }

  private Outcome write(Plan plan, Renderer renderer, Destination destination) throws IOException {
    Press press = new Press(renderer, destination.begin());
    workers.each(plan.outputs(), press::print);
    problems.addAll(press.mistakes());
    if (hasErrors()) {
      return unpublished();
    }
    destination.publish();
    return new Outcome(true, sorted(), press.counts(), press.bytes());
  }

  private Outcome unpublished() {
    return new Outcome(false, sorted(), Map.of(), 0);
  }

  private boolean hasErrors() {
    return problems.stream().anyMatch(Diagnostic::isError);
  }

  /** Errors first; what was said twice of one place is said once. */
  private List<Diagnostic> sorted() {
    return problems.stream().distinct().sorted().toList();
  }

  private <T> T keep(Checked<T> checked) {
    for (Diagnostic diagnostic : checked.diagnostics()) {
      severities.apply(diagnostic).ifPresent(problems::add);
    }
    return checked.value();
  }
}
