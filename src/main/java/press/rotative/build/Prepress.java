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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.asset.ThemeAssets;
import press.rotative.config.Settings;
import press.rotative.config.Severities;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteFolder;
import press.rotative.content.Piece;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Severity;
import press.rotative.plan.Plan;
import press.rotative.render.Templates;
import press.rotative.site.Assembly;
import press.rotative.site.Draft;
import press.rotative.site.Release;
import press.rotative.source.SourceTree;
import press.rotative.url.BaseUrl;

/**
 * The stages before the press: read, parse, assemble, plan. Nothing is written, so whoever only wants to know something
 * of a site asks here.
 */
public final class Prepress {

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

  private Made make(@Nullable Galley last, Set<Path> changed) throws IOException {
    if (last != null && areContent(changed)) {
      Style style = last.made().style();
      return make(style.config(), style.found(), () -> style, last, changed);
    }
    Checked<Settings> written = Settings.read(request.site());
    SiteConfig config = at(written.value().config(), request.baseUrl());
    Supplier<Style> styling = workers.begin(() -> Style.of(request, written, config));
    return make(config, written.value().found(), styling, last, changed);
  }

  /**
   * @param styling may still be at work while folders are walked
   */
  private Made make(
      SiteConfig config,
      boolean found,
      Supplier<Style> styling,
      @Nullable Galley last,
      Set<Path> changed)
      throws IOException {
    NewsDesk desk = new NewsDesk(config, workers, whole, problems);
    List<Diagnostic> unread = new ArrayList<>();
    SourceTree tree = found ? tree(desk, last, changed, unread) : new SourceTree(List.of());
    Style style = styling.get();
    problems.addAll(style.told());
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
