package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.asset.ThemeAssets;
import press.rotative.config.Settings;
import press.rotative.config.Severities;
import press.rotative.config.SiteConfig;
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
import press.rotative.diag.Severity;
import press.rotative.lang.Words;
import press.rotative.plan.Plan;
import press.rotative.render.Renderer;
import press.rotative.render.Templates;
import press.rotative.site.Assembly;
import press.rotative.site.Release;
import press.rotative.site.Site;
import press.rotative.source.Ejected;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.source.Theme;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/**
 * The stages before the press: read, parse, assemble, plan. Nothing is written, so whoever only wants to know something
 * of a site asks here.
 */
public final class Prepress {

  private final Request request;
  private final Workers workers;
  private final Theme theme;
  private final List<Diagnostic> problems = new ArrayList<>();

  private Prepress(Request request, Workers workers) {
    this.request = request;
    this.workers = workers;
    this.theme = new Theme(request.site().templatesFolder());
  }

  /**
   * For those who only ask.
   *
   * @param request of which the destination counts only as a folder that holds no content
   * @throws PublicationFailure where the site's files cannot be read
   */
  public static Proof prepare(Request request) {
    try (Workers workers = new Workers(request.threads())) {
      return prepare(request, workers);
    } catch (IOException e) {
      throw PublicationFailure.unread(e);
    } catch (UncheckedIOException e) {
      throw PublicationFailure.unread(Objects.requireNonNull(e.getCause()));
    }
  }

  /**
   * @param request of which the destination counts only as a folder that holds no content
   * @throws IOException where the site's files cannot be read
   */
  static Proof prepare(Request request, Workers workers) throws IOException {
    return new Prepress(request, workers).proof();
  }

  private Proof proof() throws IOException {
    problems.addAll(Ejected.check(request.site().templatesFolder()));
    Settings settings = keep(Settings.read(request.site()));
    SiteConfig config = at(settings.config(), request.baseUrl());
    Location written = Location.of(request.site().settings());
    Words words = keep(ThemeWords.read(theme, config.language(), written));
    NewsDesk desk = new NewsDesk(config, workers, problems);
    SourceTree tree = settings.found()
        ? desk.tree(request.site(), request.destination())
        : new SourceTree(List.of());
    problems.addAll(UnreadableNames.told(tree));
    Map<String, Piece> pieces = desk.read(
        tree,
        new PieceReader(new ContentSettings(
            config.zone(), config.permalinks().preset(), markdown(theme, words, config))));
    problems.addAll(Foreign.told(pieces.values()));
    Made made = new Made(config, words, tree, pieces);
    Proof proof = assemble(made, request.release());
    return request.care().skipBroken()
        ? Skipping.broken(
            proof,
            pieces,
            request.site().content(),
            broken -> assemble(made, request.release().without(broken)))
        : proof;
  }

  /** What is read and parsed, and only waits for what counts as out. */
  private record Made(SiteConfig config, Words words, SourceTree tree, Map<String, Piece> pieces) {}

  private Proof assemble(Made made, Release release) throws IOException {
    SiteConfig config = made.config();
    List<Diagnostic> found = new ArrayList<>(problems);
    Checked<Site> site =
        workers.call(() -> Assembly.assemble(config, made.tree(), made.pieces(), release));
    found.addAll(site.diagnostics());
    found.addAll(PublicDrafts.told(site.value(), request.care()));
    Checked<ThemeAssets> dressed = ThemeAssets.read(theme, config.look());
    found.addAll(dressed.diagnostics());
    ThemeAssets assets = dressed.value();
    Templates templates =
        new Templates(theme, made.words(), path -> address(assets, config.base(), path));
    Checked<Plan> plan =
        Plan.of(site.value(), made.words(), assets, layouts(), templates::component);
    found.addAll(plan.diagnostics());
    return new Proof(
        site.value(),
        plan.value(),
        new Renderer(templates),
        weighed(found, config.severities()),
        List.of());
  }

  /** Names of the site's own layouts, without their ending. */
  private Set<String> layouts() throws IOException {
    Path folder = request.site().templatesFolder().resolve("layouts");
    Set<String> names = new TreeSet<>();
    for (SourceFile file : SourceTree.walk(folder, "templates/layouts").files()) {
      if (file.path().endsWith(".html")) {
        names.add(file.path().substring(0, file.path().length() - ".html".length()));
      }
    }
    return names;
  }

  /**
   * The settings of a site that stands where the call says.
   *
   * @param asked a whole address, or a bare path under the same host; nothing for the site's own
   * @throws CallMistake where that is no address
   */
  public static SiteConfig at(SiteConfig config, @Nullable String asked) {
    return asked == null ? config : config.at(base(asked, config.base()));
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

  private <T> T keep(Checked<T> checked) {
    problems.addAll(checked.diagnostics());
    return checked.value();
  }

  /** The mistakes as the site and the call weigh them, with the places where their files really are. */
  private List<Diagnostic> weighed(List<Diagnostic> found, Severities severities) {
    Set<String> undatable = found.stream()
        .filter(d -> d.code().equals("bad-date"))
        .map(d -> d.location().path())
        .collect(Collectors.toSet());
    return found.stream()
        // a date that cannot be read is one mistake, not two
        .filter(d -> !d.code().equals("undated-piece")
            || !undatable.contains(d.location().path()))
        .map(severities::apply)
        .flatMap(Optional::stream)
        .map(d -> request.care().strict() && !d.isOfTime() ? d.as(Severity.ERROR) : d)
        .map(request.site()::shown)
        .toList();
  }
}
