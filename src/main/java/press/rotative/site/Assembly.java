package press.rotative.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.rotative.config.ListsReader;
import press.rotative.config.SiteConfig;
import press.rotative.content.Piece;
import press.rotative.content.PieceReader;
import press.rotative.content.matter.FrontMatter;
import press.rotative.content.matter.FrontMatter.ImageField;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.url.Preset;
import press.rotative.url.Route;

/**
 * Makes the newspaper from its pieces, in two passes: first what is out and every route, from metadata alone; then
 * everything that links.
 */
public final class Assembly {

  private static final Comparator<Filed> NEWEST_FIRST =
      Comparator.comparing(Filed::expectInstant).reversed().thenComparing(Filed::path);

  private static final Comparator<Standing> BY_WEIGHT = Comparator.comparing((Standing page) ->
          Optional.ofNullable(page.front().weight()).map(Found::value).orElse(Integer.MAX_VALUE))
      .thenComparing(Standing::path);

  private final SiteConfig config;
  private final SourceTree tree;
  private final Release release;
  private final Sorted sorted;
  /** Pieces that ask for lists. */
  private final List<Filed> asking;

  private final List<Diagnostic> problems = new ArrayList<>();
  private final Catalogue catalogue;
  private final Attachments attachments;
  private final Morgue morgue;
  private final Pictures pictures;
  private final Placing placing;
  private final Compositor compositor;
  private final Sections sections;
  private final Bylines bylines;
  private final Topics topics;
  private final Overmatter overmatter;
  private final Links links;
  /** Whether the order of a list comes from titles. */
  private boolean fixedTitles;

  private Assembly(
      SiteConfig config,
      SourceTree tree,
      List<Filed> filed,
      List<Filed> asking,
      Release release,
      Morgue morgue) {
    this.config = config;
    this.morgue = morgue;
    this.pictures = new Pictures(morgue);
    this.asking = asking;
    this.tree = tree;
    this.release = release;
    this.sorted = Sorted.of(filed, release, config.permalinks().preset());
    sorted.articles().sort(NEWEST_FIRST);
    this.catalogue = new Catalogue(tree, filed, config.base());
    this.sections = new Sections(config, sorted, problems);
    sorted.standAlone(sections, release);
    this.bylines = new Bylines(config, sorted, problems);
    this.topics = new Topics(config, sections::tags, sorted.articles(), problems);
    this.placing = new Placing(config, sorted, catalogue, sections, bylines, topics, problems);
    this.overmatter = new Overmatter(config, sorted, release, sections, bylines, topics, placing);
    this.attachments = new Attachments(
        tree,
        catalogue,
        overmatter,
        pictures,
        config.permalinks().preset() == Preset.ELEVENTY,
        problems);
    this.links = links(pictures);
    this.compositor = new Compositor(release, sections, links, pictures, overmatter);
  }

  private Links links(Pictures pictures) {
    return new Links(catalogue, pictures, overmatter, config);
  }

  /**
   * Makes the newspaper but for its texts, which are read afterwards: all at once for a build, in time for a preview.
   *
   * @param tree all files below the content folder
   * @param pieces those of them that are articles or pages, by path
   * @param release what counts as out
   * @param morgue of the site
   */
  public static Draft assemble(
      SiteConfig config,
      SourceTree tree,
      Map<String, Piece> pieces,
      Release release,
      Morgue morgue) {
    List<Filed> filed = new ArrayList<>();
    List<Filed> asking = new ArrayList<>(0);
    List<Diagnostic> doubts = new ArrayList<>(0);
    Set<String> openings =
        config.permalinks().preset().opensByIndex() ? openings(pieces) : Set.of();
    for (SourceFile file : tree.files()) {
      Piece piece = pieces.get(file.path());
      if (piece != null) {
        Filed found = morgue.filed(file.path(), piece, config, openings.contains(file.path()));
        filed.add(found);
        doubts.addAll(release.doubts(found));
        if (piece.frontMatter().lists() != null && !release.holds(found)) {
          asking.add(found);
        }
      }
    }
    Assembly assembly = new Assembly(config, tree, filed, asking, release, morgue);
    assembly.problems.addAll(doubts);
    Site site = assembly.site();
    return new Draft(
        site,
        assembly.attachments,
        assembly.pictures,
        assembly::waitingFiles,
        assembly::isRewordable,
        assembly.problems);
  }

  /** Each {@code index.md} without a date or an address of its own, above dated pieces: elsewhere a template lists those. */
  private static Set<String> openings(Map<String, Piece> pieces) {
    Set<String> dated = new HashSet<>();
    pieces.forEach((path, piece) -> {
      if (piece.frontMatter().date() != null) {
        for (String up = Links.folder(path); !up.isEmpty(); up = Links.folder(up)) {
          dated.add(up);
        }
      }
    });
    Set<String> openings = new HashSet<>();
    pieces.forEach((path, piece) -> {
      FrontMatter front = piece.frontMatter();
      String folder = Links.folder(path);
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (name.startsWith("index.")
          && !folder.startsWith("_")
          && dated.contains(folder)
          && front.date() == null
          && front.url() == null
          && front.slug() == null
          && PieceReader.endings().stream()
              .noneMatch(ending -> pieces.containsKey(folder + "/_index." + ending))) {
        openings.add(path);
      }
    });
    return openings;
  }

  private Site site() {
    List<Placed> placed = placing.articles(links);
    List<Route> standingRoutes = placing.standing(links);
    placing.lists();
    placing.checkLeading(links);
    List<Article> made =
        collect(placed.parallelStream().map(compositor::article).toList());
    List<Article> articles = made.stream().filter(a -> a.number() >= 0).toList();
    List<Article> unlisted = made.stream().filter(a -> a.number() < 0).toList();
    List<Standing> standing = new ArrayList<>();
    for (int i = 0; i < standingRoutes.size(); i++) {
      standing.add(compositor.standing(sorted.standing().get(i), standingRoutes.get(i), problems));
    }
    List<Listing<Section>> sectioned = bySection(articles);
    Filed front = sorted.sections().get("");
    new Overlooked(config.permalinks(), sorted, sections, overmatter, problems).report();
    attachments.need(sorted);
    DataFiles data = new DataFiles(tree, problems);
    Rolls rolls = new Rolls(articles, overmatter, data, problems);
    Menus menus = new Menus(catalogue, sections.all(), made, standing, overmatter, problems);
    Site site = new Site(
        config,
        articles,
        unlisted,
        sectioned,
        Listing.of(topics.all(), Topic::slug, articles, Article::topics, topic -> null),
        byAuthor(articles),
        List.copyOf(standing),
        menus.links("the menu", config.nav()),
        menus.links("the footer", config.footerLinks()),
        FrontDesk.fill(front, sorted.held(), release.moment(), articles, sectioned, problems),
        attachments.published(),
        placing.redirects(),
        rolls.fill(config.lists()),
        listsOfPages(rolls),
        pagesOfFolders(sectioned, standing),
        waiting(),
        overmatter.pages(),
        front == null ? null : Found.valueOf(front.front().description()));
    data.checkUnasked();
    fixedTitles = rolls.areByTitle();
    return site;
  }

  /** Whether the title of a piece is that of an article, and no address, menu or order is made from it. */
  private boolean isRewordable(String path) {
    return !fixedTitles
        && sorted.articles().stream()
            .anyMatch(filed -> filed.path().equals(path) && !filed.isNamedByTitle())
        && Stream.of(config.nav(), config.footerLinks())
            .flatMap(List::stream)
            .allMatch(entry -> entry.label() != null || !entry.to().value().equals(path));
  }

  /** Paths of the files that pieces need which are not out. */
  private Set<String> waitingFiles() {
    Pictures theirs = new Pictures(morgue);
    Links links = links(theirs);
    for (Filed filed : sorted.held()) {
      Route route = placing.whereabouts(filed);
      links.resolve(filed.piece().facts().references(), filed.path(), route, new ArrayList<>());
      ImageField image = filed.front().image();
      Optional.ofNullable(image)
          .flatMap(i -> links.findPicture(i.path().value(), filed.path(), route))
          .ifPresent(theirs::need);
      filed.front().resources().stream()
          .flatMap(resource -> attachments.listed(filed, resource.value()).stream())
          .forEach(theirs::need);
    }
    return theirs.needed().stream().map(SourceFile::path).collect(Collectors.toSet());
  }

  private List<Held> waiting() {
    Waiting waiting = new Waiting(release, config.zone());
    return sorted.held().stream()
        .map(filed -> waiting.held(filed, placing.whereabouts(filed)))
        .sorted(Comparator.comparing(Held::path))
        .toList();
  }

  /** The lists that single pages ask for: pieces, sections and the front page. */
  private Map<Route, List<Roll>> listsOfPages(Rolls rolls) {
    Map<Route, List<Roll>> lists = new HashMap<>();
    for (Filed filed : asking) {
      Found<Node> written = filed.front().lists();
      Optional<Route> route = filed.path().equals("_index.md")
          ? Optional.of(Route.FRONT)
          : catalogue.findPiece(filed.path());
      if (written != null && written.value() instanceof Node.Mapping mapping && route.isPresent()) {
        Fields fields = new Fields(filed.piece().label(), mapping, problems);
        lists.put(route.get(), rolls.fill(ListsReader.read(fields, problems)));
      } else if (written != null && route.isPresent()) {
        problems.add(
            Diagnostic.error(
                "bad-list",
                written.location(),
                "\"lists\" holds no lists",
                "write a name for each list, and below it what it holds, such as {tag: Cloud, limit: 5}"));
      }
    }
    return Map.copyOf(lists);
  }

  /** The standing pages of folders that hold no articles, by the folder's page. */
  private Map<Route, List<Standing>> pagesOfFolders(
      List<Listing<Section>> sectioned, List<Standing> standing) {
    Map<String, Route> folders = new HashMap<>();
    for (Listing<Section> listing : sectioned) {
      if (listing.articles().isEmpty()) {
        folders.put(listing.subject().id(), listing.subject().route());
      }
    }
    for (int i = 0; i < standing.size(); i++) {
      if (sorted.standing().get(i).isFolderIndex()) {
        folders.put(
            sections.idOfFolder(sorted.standing().get(i)), standing.get(i).route());
      }
    }
    folders.remove(""); // folders of dates are no place of their own
    Map<Route, List<Standing>> pages = new HashMap<>();
    for (int i = 0; i < standing.size() && !folders.isEmpty(); i++) {
      Route folder = folders.get(sections.idOfFolder(sorted.standing().get(i).parent()));
      if (folder != null && standing.get(i).front().visibility().list()) {
        pages.computeIfAbsent(folder, f -> new ArrayList<>()).add(standing.get(i));
      }
    }
    pages.values().forEach(list -> list.sort(BY_WEIGHT));
    return Map.copyOf(pages);
  }

  private List<Article> collect(List<Checked<Article>> checked) {
    checked.forEach(c -> problems.addAll(c.diagnostics()));
    return checked.stream().map(Checked::value).toList();
  }

  private List<Listing<Section>> bySection(List<Article> articles) {
    return Listing.of(
        sections.all(),
        Section::id,
        articles,
        article -> article.section() == null ? List.of() : article.section().line(),
        section ->
            compositor.introduction(sections.findIndex(section).orElse(null), section.route()));
  }

  private List<Listing<Author>> byAuthor(List<Article> articles) {
    return Listing.of(
        bylines.all(),
        Author::id,
        articles,
        Article::authors,
        author -> compositor.introduction(sorted.authors().get(author.id()), author.route()));
  }
}
