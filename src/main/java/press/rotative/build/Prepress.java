package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.asset.ThemeAssets;
import press.rotative.config.Settings;
import press.rotative.config.Severities;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteFolder;
import press.rotative.config.ThemeWords;
import press.rotative.content.ContentSettings;
import press.rotative.content.MarkdownSettings;
import press.rotative.content.MarkdownWords;
import press.rotative.content.Piece;
import press.rotative.content.PieceReader;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Severity;
import press.rotative.lang.Words;
import press.rotative.plan.Plan;
import press.rotative.render.Templates;
import press.rotative.site.Assembly;
import press.rotative.site.Draft;
import press.rotative.site.Release;
import press.rotative.source.Ejected;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.source.Theme;
import press.rotative.url.BaseUrl;

/**
 * The stages before the press: read, parse, assemble, plan. Nothing is written, so whoever only wants to know something
 * of a site asks here.
 */
public final class Prepress {

  private final Request request;
  private final Workers workers;
  private final boolean whole;
  private final Theme theme;
  private final List<Diagnostic> problems = new ArrayList<>();

  private Prepress(Request request, Workers workers, boolean whole) {
    this.request = request;
    this.workers = workers;
    this.whole = whole;
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
    Prepress press = new Prepress(request, workers, true);
    Made made = press.make(null, Set.of());
    Release release = request.release();
    Proof proof = press.set(made, release).finished();
    return request.care().skipBroken()
        ? Skipping.broken(
            proof,
            made.pieces(),
            request.site().content(),
            broken -> press.set(made, release.without(broken)).finished())
        : proof;
  }

  /** The site of the moment, which looks ahead at what time alone will make of it. */
  private Galley set(Made made, Release release) {
    return set(made, release, () -> {
      List<FrontMatter> pieces =
          made.pieces().values().stream().map(Piece::frontMatter).toList();
      return release.later(pieces).stream()
          .map(later -> set(made, later, List::of))
          .toList();
    });
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
    Prepress press = new Prepress(request, workers, false);
    return press.set(press.make(last, changed), request.release());
  }

  /**
   * What is read and parsed, and only waits for what counts as out.
   *
   * @param unread what is wrong with files of the tree
   */
  record Made(
      Style style,
      SourceTree tree,
      List<Diagnostic> unread,
      KeptPieces kept,
      Map<String, Piece> pieces) {}

  /**
   * What the settings and the theme say of all pieces.
   *
   * @param found whether there are settings
   * @param dressed the theme's assets as the site wants them
   * @param layouts names of the site's own layouts
   * @param told what is wrong with settings and theme
   */
  record Style(
      SiteConfig config,
      boolean found,
      Words words,
      ContentSettings settings,
      PieceReader reader,
      Checked<ThemeAssets> dressed,
      Templates templates,
      Set<String> layouts,
      List<Diagnostic> told) {}

  private Made make(@Nullable Galley last, Set<Path> changed) throws IOException {
    Style style = last != null && areContent(changed) ? last.made().style() : style();
    problems.addAll(style.told());
    NewsDesk desk = new NewsDesk(style.config(), workers, whole, problems);
    List<Diagnostic> unread = new ArrayList<>();
    SourceTree tree = style.found() ? tree(desk, last, changed, unread) : new SourceTree(List.of());
    problems.addAll(unread);
    problems.addAll(UnreadableNames.told(tree));
    KeptPieces kept = last == null || whole ? new KeptPieces() : last.keptFor(style.settings());
    Map<String, Piece> pieces = desk.read(tree, style.reader(), kept);
    kept.retain(pieces);
    return new Made(style, tree, unread, kept, pieces);
  }

  /** Whether files are known that have changed, and none of them says how pieces look or are read. */
  private boolean areContent(Set<Path> changed) {
    SiteFolder site = request.site();
    Path content = site.contentFolder().toAbsolutePath().normalize();
    Path templates = site.templatesFolder().toAbsolutePath().normalize();
    Path settings = site.folder().resolve(site.settings()).toAbsolutePath().normalize();
    return !changed.isEmpty()
        && !templates.startsWith(content)
        && !settings.startsWith(content)
        && changed.stream().allMatch(file -> file.startsWith(content));
  }

  private Style style() throws IOException {
    problems.addAll(Ejected.check(request.site().templatesFolder()));
    problems.addAll(OwnTemplates.told(request.site()));
    Settings written = keep(Settings.read(request.site()));
    SiteConfig config = at(written.config(), request.baseUrl());
    Words words = keep(
        ThemeWords.read(theme, config.language(), Location.of(request.site().settings())));
    ContentSettings settings = new ContentSettings(
        config.zone(), config.permalinks().preset(), markdown(theme, words, config));
    Checked<ThemeAssets> dressed = ThemeAssets.read(theme, config.look());
    Templates templates =
        new Templates(theme, words, path -> address(dressed.value(), config.base(), path));
    List<Diagnostic> told = List.copyOf(problems);
    problems.clear();
    return new Style(
        config,
        written.found(),
        words,
        settings,
        new PieceReader(settings),
        dressed,
        templates,
        layouts(),
        told);
  }

  /** The files of the site; no folder is looked into where the files that changed are known, and were there before. */
  private SourceTree tree(
      NewsDesk desk, @Nullable Galley last, Set<Path> changed, List<Diagnostic> unread)
      throws IOException {
    Path templates = request.site().templatesFolder().toAbsolutePath().normalize();
    Optional<SourceTree> known = last == null || changed.isEmpty()
        ? Optional.empty()
        : Optional.of(last.made().kept().current(last.made().tree()));
    for (Path file : changed) {
      if (known.isPresent() && !file.startsWith(templates)) {
        known = known.get().refreshed(file);
      }
    }
    if (last != null && known.isPresent()) {
      unread.addAll(last.made().unread());
      return known.get();
    }
    return desk.tree(request.site(), request.destination(), unread);
  }

  private Galley set(Made made, Release release, Supplier<List<Galley>> later) {
    Style style = made.style();
    SiteConfig config = style.config();
    List<Diagnostic> found = new ArrayList<>(problems);
    Draft draft = workers.call(() -> Assembly.assemble(
        config, made.tree(), made.pieces(), release, made.kept().morgue()));
    found.addAll(PublicDrafts.told(draft.begun().value(), request.care()));
    found.addAll(style.dressed().diagnostics());
    ThemeAssets assets = style.dressed().value();
    Templates templates = style.templates();
    Set<String> layouts = style.layouts();
    Instant marks = release.marked() ? release.moment() : null;
    return new Galley(
        made,
        draft,
        site -> Plan.of(
            site,
            style.words(),
            assets,
            layouts,
            templates::component,
            marks,
            made.kept().clearance()),
        templates,
        found,
        all -> weighed(all, config.severities()),
        proof -> Leaks.told(proof, request.site(), made.tree(), workers),
        later,
        workers);
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
        .orElseThrow(() -> new CallMistake("\"" + asked + "\" is not the address of a site: write "
            + BaseUrl.inAscii(asked)
                .orElse(
                    asked.matches("https?://\\S+ .*")
                        ? "%20 for a space"
                        : "https://example.org/ or a bare path such as /preview")));
  }

  private static MarkdownSettings markdown(Theme theme, Words words, SiteConfig config) {
    return new MarkdownSettings(
        config.permalinks().preset(),
        MarkdownWords.of(words),
        new ComponentNames(theme),
        config.base(),
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
        .filter(d -> d.code().equals("bad-date") || d.code().equals("wrong-type"))
        .map(d -> d.location().path())
        .collect(Collectors.toSet());
    Set<Location> unread = found.stream()
        .filter(d -> d.code().endsWith("-syntax"))
        .map(Diagnostic::location)
        .collect(Collectors.toSet());
    return found.stream()
        // what is left of a value that never ends is of no kind
        .filter(d -> !d.code().equals("wrong-type") || !unread.contains(d.location()))
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
