package press.rotative.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.rotative.asset.ThemeAssets;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteConfigReader;
import press.rotative.config.ThemeWords;
import press.rotative.content.ContentSettings;
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
import press.rotative.site.Draft;
import press.rotative.source.Ejected;
import press.rotative.source.Premises;
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

  private static final String SETTINGS = SiteConfigReader.FILE;

  private final Request request;
  private final Workers workers;
  private final boolean whole;
  private final List<Diagnostic> problems = new ArrayList<>();

  private Prepress(Request request, Workers workers, boolean whole) {
    this.request = request;
    this.workers = workers;
    this.whole = whole;
  }

  /**
   * Prepares a whole site: every text is read.
   *
   * @param request of which the destination counts only as a folder that holds no content
   * @throws IOException where the site's files cannot be read
   */
  public static Proof prepare(Request request, Workers workers) throws IOException {
    return new Prepress(request, workers, true).galley(null, Set.of()).finished();
  }

  /**
   * Prepares a site whose texts are read when somebody asks for them.
   *
   * @param last of the same site, whose pieces are kept where their files are the same
   * @param changed files, absolute, that alone may differ since then; empty where any may
   * @throws IOException where the site's files cannot be read
   */
  public static Galley begin(
      Request request, Workers workers, @Nullable Galley last, Set<Path> changed)
      throws IOException {
    return new Prepress(request, workers, false).galley(last, changed);
  }

  private Galley galley(@Nullable Galley last, Set<Path> changed) throws IOException {
    Path templates = request.site().resolve("templates");
    Theme theme = new Theme(templates);
    problems.addAll(Ejected.check(templates));
    SiteConfig config = config();
    Words words = keep(ThemeWords.read(theme, config.language(), Location.of(SETTINGS)));
    ContentSettings settings = new ContentSettings(
        config.zone(), config.permalinks().preset(), markdown(theme, words, config));
    PieceReader reader = new PieceReader(settings);
    KeptPieces kept = last == null || whole ? new KeptPieces() : last.keptFor(settings);
    NewsDesk desk = new NewsDesk(config, workers, whole, problems);
    Galley.Found found = find(desk, last, changed);
    SourceTree tree = found.tree();
    problems.addAll(found.problems());
    Map<String, Piece> pieces = desk.read(tree, reader, kept);
    kept.retain(pieces);
    Draft draft = workers.call(() -> Assembly.assemble(config, tree, pieces, request.release()));
    ThemeAssets assets = ThemeAssets.list(theme);
    Templates printed = new Templates(theme, words, path -> address(assets, config.base(), path));
    Set<String> layouts = layouts();
    return new Galley(
        draft,
        site -> Plan.of(site, words, assets, layouts, printed::component, marks()),
        new Renderer(printed),
        new Galley.Take(found, settings, reader, kept, pieces),
        List.copyOf(problems),
        config.severities(),
        workers);
  }

  /** The files of the site; no folder is looked into where the files that changed are known, and were there before. */
  private Galley.Found find(NewsDesk desk, @Nullable Galley last, Set<Path> changed)
      throws IOException {
    Path templates = request.site().toAbsolutePath().normalize().resolve("templates");
    Optional<SourceTree> known = last == null || changed.isEmpty()
        ? Optional.empty()
        : Optional.of(last.found().tree());
    for (Path file : changed) {
      if (known.isPresent() && !file.startsWith(templates)) {
        known = known.get().refreshed(file);
      }
    }
    if (last != null && known.isPresent()) {
      return new Galley.Found(known.get(), last.found().problems());
    }
    List<Diagnostic> wrong = new ArrayList<>();
    SourceTree tree = desk.tree(request.site(), request.destination(), wrong);
    return new Galley.Found(tree, List.copyOf(wrong));
  }

  private @Nullable Instant marks() {
    return request.release().marked() ? request.release().moment() : null;
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
    Path file = request.site().resolve(SiteConfigReader.FILE);
    if (Files.exists(file)) {
      Premises.of(request.site()).enter(SiteConfigReader.FILE, file);
    }
    Checked<SiteConfig> read = SiteConfigReader.find(request.site()).orElse(null);
    if (read == null) {
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

  private <T> T keep(Checked<T> checked) {
    problems.addAll(checked.diagnostics());
    return checked.value();
  }
}
