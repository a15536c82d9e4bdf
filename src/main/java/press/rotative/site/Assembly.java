package press.rotative.site;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.config.ListsReader;
import press.rotative.config.SiteConfig;
import press.rotative.content.FrontMatter;
import press.rotative.content.Piece;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.url.Route;

/**
 * Makes the newspaper from its pieces, in two passes: first what is out and every route, from metadata alone; then
 * everything that links.
 */
public final class Assembly {

  private static final Comparator<Filed> NEWEST_FIRST = Comparator.comparing(
          (Filed d) -> dateOf(d).toInstant())
      .reversed()
      .thenComparing(Filed::path);

  /** The number of an article that is in no list, next to none that is. */
  private static final int UNLISTED = -2;

  private final SiteConfig config;
  private final SourceTree tree;
  private final Release release;
  private final Sorted sorted;
  /** Pieces that ask for lists. */
  private final List<Filed> asking;

  private final List<Diagnostic> problems = new ArrayList<>();
  private final Catalogue catalogue;
  private final Pictures pictures = new Pictures();
  private final Links links;
  private final Sections sections;
  private final Bylines bylines;
  private final Topics topics;

  private Assembly(
      SiteConfig config, SourceTree tree, List<Filed> filed, List<Filed> asking, Release release) {
    this.config = config;
    this.asking = asking;
    this.tree = tree;
    this.release = release;
    this.sorted = Sorted.of(filed, release);
    sorted.articles().sort(NEWEST_FIRST);
    this.catalogue = new Catalogue(tree, filed);
    this.sections = new Sections(config, sorted, problems);
    this.bylines = new Bylines(config, sorted.authors(), sorted.articles(), problems);
    this.topics = new Topics(config, sections::tags, sorted.articles(), problems);
    this.links = new Links(catalogue, pictures, held());
  }

  /**
   * @param tree all files below the content folder
   * @param pieces those of them that are articles or pages, by path
   * @param release what counts as out
   */
  public static Checked<Site> assemble(
      SiteConfig config, SourceTree tree, Map<String, Piece> pieces, Release release) {
    List<Filed> filed = new ArrayList<>();
    List<Filed> asking = new ArrayList<>(0);
    for (SourceFile file : tree.files()) {
      Piece piece = pieces.get(file.path());
      if (piece != null) {
        filed.add(new Filed(file.path(), piece));
        if (piece.frontMatter().lists() != null) {
          asking.add(new Filed(file.path(), piece));
        }
      }
    }
    Assembly assembly = new Assembly(config, tree, filed, asking, release);
    Site site = assembly.site();
    assembly.problems.addAll(assembly.pictures.problems());
    return new Checked<>(site, assembly.problems);
  }

  /** Paths and addresses of what is not out. */
  private Set<String> held() {
    Set<String> held = new HashSet<>();
    for (Filed filed : sorted.held()) {
      held.add(filed.path());
      held.add(addressOf(filed, new ArrayList<>()).path());
    }
    return held;
  }

  private Route addressOf(Filed article, List<Diagnostic> found) {
    return Addresses.ofArticle(article, sections.of(article), config.permalinks(), found);
  }

  /** An article after the first pass: everything but what its text and picture lead to. */
  private record Placed(
      Filed filed, int number, Route route, List<Topic> topics, List<Author> authors) {}

  private Site site() {
    List<Redirect> redirects = new ArrayList<>();
    List<Placed> placed = place(redirects);
    List<Route> standingRoutes = placeStanding(redirects);
    placeLists();
    List<Article> made = collect(placed.parallelStream().map(this::article).toList());
    List<Article> articles = made.stream().filter(a -> a.number() >= 0).toList();
    List<Article> unlisted = made.stream().filter(a -> a.number() < 0).toList();
    List<Standing> standing = new ArrayList<>();
    for (int i = 0; i < standingRoutes.size(); i++) {
      standing.add(standing(sorted.standing().get(i), standingRoutes.get(i)));
    }
    List<Listing<Section>> sectioned = bySection(articles);
    Filed front = sorted.sections().get("");
    new Overlooked(sorted, sections, problems).report();
    Rolls rolls = new Rolls(
        articles,
        placed.stream().map(p -> p.filed().front()).toList(),
        new DataFiles(tree, problems),
        problems);
    Menus menus = new Menus(catalogue, sections.all(), made, standing, held(), problems);
    return new Site(
        config,
        articles,
        unlisted,
        sectioned,
        Listing.of(topics.all(), Topic::slug, articles, Article::topics, topic -> null),
        byAuthor(articles),
        List.copyOf(standing),
        menus.links(config.nav()),
        menus.links(config.footerLinks()),
        FrontDesk.fill(front, sorted.held(), release.moment(), articles, sectioned, problems),
        new Attachments(tree, catalogue, pictures, problems).publish(sorted),
        List.copyOf(redirects),
        rolls.fill(config.lists()),
        listsOfPages(rolls),
        front == null ? null : value(front.front().description()));
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

  private List<Placed> place(List<Redirect> redirects) {
    List<Placed> placed = new ArrayList<>();
    int number = 0;
    for (Filed filed : sorted.articles()) {
      Route route = addressOf(filed, problems);
      Found<String> outside = filed.front().redirectTo();
      if (outside == null) {
        catalogue.piece(filed, route);
        redirects.addAll(Addresses.aliases(filed, route, problems));
      } else {
        catalogue.leadsTo(filed, outside.value());
      }
      boolean listed = filed.front().visibility().list();
      placed.add(new Placed(
          filed,
          listed ? number++ : UNLISTED,
          route,
          topics.of(filed, problems),
          bylines.of(filed, problems)));
    }
    return placed;
  }

  private List<Route> placeStanding(List<Redirect> redirects) {
    List<Route> routes = new ArrayList<>();
    for (Filed filed : sorted.standing()) {
      Route route = Addresses.ofStanding(filed, config.permalinks(), problems);
      catalogue.piece(filed, route);
      redirects.addAll(Addresses.aliases(filed, route, problems));
      routes.add(route);
    }
    return routes;
  }

  private void placeLists() {
    catalogue.page(Route.FRONT);
    catalogue.page(Route.page(config.paths().archive()));
    catalogue.page(new Route("feed.xml"));
    topics.all().forEach(topic -> catalogue.page(topic.route()));
    for (Author author : bylines.all()) {
      catalogue.page(author.route());
    }
    sorted
        .authors()
        .forEach((id, filed) -> bylines.find(id).ifPresent(a -> catalogue.piece(filed, a.route())));
    for (Section section : sections.all()) {
      catalogue.page(section.route());
      sections.findIndex(section).ifPresent(index -> catalogue.piece(index, section.route()));
    }
  }

  private Checked<Article> article(Placed placed) {
    Filed filed = placed.filed();
    FrontMatter front = filed.front();
    List<Diagnostic> found = new ArrayList<>();
    ZonedDateTime published = dateOf(filed).withZoneSameInstant(config.zone());
    Article article = new Article(
        placed.number(),
        filed.path(),
        filed.piece().label(),
        placed.route(),
        title(filed, found),
        value(front.kicker()),
        value(front.description()),
        published,
        updated(front, published),
        sections.of(filed),
        placed.topics(),
        placed.authors(),
        picture(filed, placed.route(), found),
        front.featured(),
        front.layout(),
        text(filed, placed.route(), found),
        front);
    return new Checked<>(article, found);
  }

  private @Nullable ZonedDateTime updated(FrontMatter front, ZonedDateTime published) {
    Found<ZonedDateTime> updated = front.updated();
    if (updated == null
        || !updated.value().isAfter(published)
        || updated.value().toInstant().isAfter(release.moment())) {
      return null;
    }
    return updated.value().withZoneSameInstant(config.zone());
  }

  private Standing standing(Filed filed, Route route) {
    return new Standing(
        filed.path(),
        filed.piece().label(),
        route,
        title(filed, problems),
        value(filed.front().description()),
        picture(filed, route, problems),
        filed.front().layout(),
        text(filed, route, problems),
        filed.front());
  }

  private static String title(Filed filed, List<Diagnostic> found) {
    Found<String> title = filed.front().title();
    if (title != null) {
      return title.value();
    }
    String name = filed.name().replace('-', ' ');
    if (filed.piece().sound()) {
      found.add(Diagnostic.warning(
          "no-title",
          Location.of(filed.piece().label()),
          "the piece has no title: it is called \"" + name + "\"",
          "write title: in its front matter"));
    }
    return name;
  }

  private Text text(Filed filed, Route route, List<Diagnostic> found) {
    Piece piece = filed.piece();
    return new Text(
        piece.facts(),
        piece.body(),
        links.resolve(piece.facts().references(), filed.path(), route, found));
  }

  private @Nullable Text introduction(@Nullable Filed filed, Route route) {
    return filed == null || filed.piece().body().size() == 0 ? null : text(filed, route, problems);
  }

  private @Nullable Picture picture(Filed filed, Route route, List<Diagnostic> found) {
    FrontMatter.ImageField image = filed.front().image();
    if (image == null) {
      return null;
    }
    Optional<SourceFile> file = links.findPicture(image.path().value(), filed.path(), route);
    if (file.isEmpty() && Links.isRemote(image.path().value())) {
      found.add(Diagnostic.warning(
          "remote-picture",
          image.path().location(),
          "the picture \"" + image.path().value() + "\" is on another host: it is not shown",
          "put the file beside the article"));
      return null;
    }
    if (file.isEmpty()) {
      found.add(links.missingPicture(image.path().value(), image.path().location(), filed.path()));
      return null;
    }
    return new Picture(
        Catalogue.routeOf(file.get()),
        pictures.size(file.get()),
        image.alt() == null ? "" : image.alt().value(),
        value(image.caption()),
        value(image.credit()));
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
        section -> introduction(sections.findIndex(section).orElse(null), section.route()));
  }

  private List<Listing<Author>> byAuthor(List<Article> articles) {
    return Listing.of(
        bylines.all(),
        Author::id,
        articles,
        Article::authors,
        author -> introduction(sorted.authors().get(author.id()), author.route()));
  }

  private static ZonedDateTime dateOf(Filed filed) {
    return Objects.requireNonNull(filed.front().date()).value();
  }

  private static <T> @Nullable T value(@Nullable Found<T> found) {
    return found == null ? null : found.value();
  }
}
