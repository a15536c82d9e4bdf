package press.rotative.site;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.rotative.config.SiteConfig;
import press.rotative.content.Reference;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Found;
import press.rotative.url.Route;
import press.rotative.url.Slug;

/** The first pass: gives every page its address, from metadata alone, and enters it in the catalogue. */
final class Placing {

  /** The number of an article that is in no list, next to none that is. */
  private static final int UNLISTED = -2;

  private final SiteConfig config;
  private final Sorted sorted;
  private final Catalogue catalogue;
  private final Sections sections;
  private final Bylines bylines;
  private final Topics topics;
  private final List<Diagnostic> problems;
  private final List<Redirect> redirects = new ArrayList<>();
  /** Addresses of this site to which pieces lead, as written, and below its path. */
  private final Map<Found<String>, String> within = new LinkedHashMap<>(0);

  Placing(
      SiteConfig config,
      Sorted sorted,
      Catalogue catalogue,
      Sections sections,
      Bylines bylines,
      Topics topics,
      List<Diagnostic> problems) {
    this.config = config;
    this.sorted = sorted;
    this.catalogue = catalogue;
    this.sections = sections;
    this.bylines = bylines;
    this.topics = topics;
    this.problems = problems;
  }

  /** Where a piece that is not out would stand; what is wrong with it is told when the site of later is looked at. */
  Route whereabouts(Filed filed) {
    List<Diagnostic> unsaid = new ArrayList<>();
    if (filed.isAuthor()) {
      return bylines.route(Slug.of(filed.name()));
    }
    if (filed.isFolderIndex() && !filed.parent().isEmpty()) {
      return Route.page(sections.idOfFolder(filed));
    }
    return sorted.isStanding(filed)
        ? Addresses.ofStanding(filed, config, unsaid)
        : addressOf(filed, unsaid);
  }

  /** The former addresses of a piece that is not out. */
  List<Route> former(Filed filed) {
    Route route = whereabouts(filed);
    return Addresses.aliases(
            filed,
            route,
            new Target.Inside(route, ""),
            config.permalinks().preset(),
            new ArrayList<>())
        .stream()
        .map(Redirect::from)
        .toList();
  }

  /**
   * The articles in their order, but for those that lead to what is not out.
   */
  List<Placed> articles(Links links) {
    List<Placed> placed = new ArrayList<>();
    int number = 0;
    // what a pattern makes of a piece is remembered: on all cores first, then one by one
    sorted.articles().parallelStream().forEach(filed -> addressOf(filed, new ArrayList<>(0)));
    for (Filed filed : sorted.articles()) {
      Route route = addressOf(filed, problems);
      if (filed.front().redirectTo() == null) {
        catalogue.piece(filed, route);
        addAliases(filed, route);
      } else if (!leadsOn(filed, filed.front().redirectTo(), route, links)) {
        continue;
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

  private Route addressOf(Filed article, List<Diagnostic> found) {
    return sorted.isPlacedAsPage(article)
        ? Addresses.ofStanding(article, config, found)
        : Addresses.ofArticle(article, sections.idOf(article), config, found);
  }

  private void addAliases(Filed filed, Route route) {
    redirects.addAll(Addresses.aliases(
        filed, route, new Target.Inside(route, ""), config.permalinks().preset(), problems));
  }

  /**
   * Lets links to a piece that leads elsewhere lead there, and its former addresses; its own too, where no list shows
   * it.
   *
   * @return whether it can be seen where it leads
   */
  private boolean leadsOn(Filed filed, Found<String> outside, Route route, Links links) {
    Optional<Held.Reason> reason = links.findHeld(config.base().absolute(outside.value()));
    if (reason.isPresent()) {
      problems.add(Diagnostic.warning(
          "link-to-unpublished",
          outside.location(),
          "the piece leads to \"" + outside.value() + "\", which "
              + reason.get().words() + ": it is left out",
          reason.get().hint()));
      return false;
    }
    Target to = new Target.Outside(outside.value());
    catalogue.leadsTo(filed, outside.value());
    config.base().onSite(outside.value()).ifPresent(own -> within.put(outside, own));
    if (sorted.isStanding(filed)) {
      redirects.add(new Redirect(route, to, outside.location()));
    } else {
      // it stands in lists, and they lead on
      catalogue.alias(route, to);
    }
    redirects.addAll(Addresses.aliases(filed, route, to, config.permalinks().preset(), problems));
    return true;
  }

  /** One route for each standing page, in their order. */
  List<Route> standing(Links links) {
    List<Route> routes = new ArrayList<>();
    for (Filed filed : List.copyOf(sorted.standing())) {
      Route route = Addresses.ofStanding(filed, config, problems);
      if (filed.front().redirectTo() != null) {
        leadsOn(filed, filed.front().redirectTo(), route, links);
        sorted.standing().remove(filed);
        continue;
      }
      catalogue.piece(filed, route);
      if (route.equals(Route.FRONT)) {
        stepAside(filed);
        continue;
      }
      addAliases(filed, route);
      routes.add(route);
    }
    return routes;
  }

  /** At the site's own address stands the front page, whatever another tool had there. */
  private void stepAside(Filed filed) {
    sorted.standing().remove(filed);
    FrontMatter says = filed.front();
    if (filed.piece().body().size() == 0 && says.description() == null && says.front() == null) {
      return;
    }
    problems.add(
        Diagnostic.warning(
            "front-taken",
            Location.of(filed.piece().label()),
            "the front page stands at \"/\": what this piece says is not published",
            "write slug: or url: for another address, move what it says of the site to _index.md, or name it in ignore:"));
  }

  /** The pages that are made from articles. */
  void lists() {
    catalogue.page(Route.FRONT);
    archive();
    for (String file : new String[] {"feed.xml", "sitemap.xml", "robots.txt", "404.html"}) {
      catalogue.page(new Route(file));
    }
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
    redirects.forEach(redirect -> catalogue.alias(redirect.from(), redirect.to()));
  }

  /** Names what leads to nothing, or to what leads on itself, which could lead in a circle. */
  void checkLeading(Links links) {
    within.forEach((written, own) -> {
      String path = Links.decode(own.substring(1, Links.suffixStart(own)));
      boolean leads =
          catalogue.findLeading(path).isPresent() && catalogue.findPage(path).isEmpty();
      Reference link = new Reference(Reference.Kind.LINK, own, null, "", null, written.location());
      List<Diagnostic> said = new ArrayList<>(0);
      boolean dead = !leads
          && links
              .resolve(List.of(link), "", Route.FRONT, said)
              .contains(new Target.Nowhere(false));
      Optional<Route> page =
          catalogue.findPage(path).isPresent() ? Optional.empty() : catalogue.findPiece(path);
      if (leads || dead || page.isPresent()) {
        problems.add(Diagnostic.warning(
            "dead-link",
            written.location(),
            "the piece leads to \"" + written.value() + "\", "
                + (leads
                    ? "which leads on itself"
                    : dead ? "where nothing stands" : "which is a file and no address"),
            page.map(route -> "write /" + route.encoded())
                .orElse("write the address of a page of this site, such as /news/fair/")));
      } else {
        problems.addAll(said);
      }
    });
  }

  private void archive() {
    Set<YearMonth> months = new HashSet<>();
    catalogue.page(Route.page(config.paths().archive()));
    int last = -1;
    for (Filed filed : sorted.articles()) {
      ZonedDateTime date = filed.expectDate();
      int month = date.getYear() * 12 + date.getMonthValue();
      // most are of the month of the one before
      if (month != last && filed.front().visibility().list()) {
        months.add(YearMonth.from(date));
        last = month;
      }
    }
    for (YearMonth month : months) {
      archive(config.paths().archive(), month).forEach(catalogue::page);
    }
  }

  /** The pages of a month and of its year. */
  static List<Route> archive(String archive, YearMonth month) {
    Route year = Route.page(archive, Integer.toString(month.getYear()));
    int number = month.getMonthValue();
    return List.of(year, new Route(year.path() + (number < 10 ? "0" : "") + number + "/"));
  }

  /** From the former addresses of what was placed. */
  List<Redirect> redirects() {
    return List.copyOf(redirects);
  }
}
