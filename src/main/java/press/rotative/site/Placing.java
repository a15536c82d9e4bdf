package press.rotative.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.rotative.config.SiteConfig;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Found;
import press.rotative.url.Route;

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

  /** Paths and addresses of what is not out. */
  Set<String> held() {
    Set<String> held = new HashSet<>();
    for (Filed filed : sorted.held()) {
      held.add(filed.path());
      if (filed.isPage()) {
        held.add(whereabouts(filed).path());
      }
    }
    return held;
  }

  /** Where a piece that is not out would stand. */
  Route whereabouts(Filed filed) {
    List<Diagnostic> unsaid = new ArrayList<>();
    return filed.front().date() == null
        ? Addresses.ofStanding(filed, config, unsaid)
        : addressOf(filed, unsaid);
  }

  List<Placed> articles() {
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

  private Route addressOf(Filed article, List<Diagnostic> found) {
    return Addresses.ofArticle(article, sections.of(article), config, found);
  }

  /** One route for each standing page, in their order. */
  List<Route> standing() {
    List<Route> routes = new ArrayList<>();
    for (Filed filed : List.copyOf(sorted.standing())) {
      Route route = Addresses.ofStanding(filed, config, problems);
      catalogue.piece(filed, route);
      if (route.equals(Route.FRONT)) {
        stepAside(filed);
        continue;
      }
      redirects.addAll(Addresses.aliases(filed, route, problems));
      routes.add(route);
    }
    return routes;
  }

  /** At the site's own address stands the front page, whatever another tool had there. */
  private void stepAside(Filed filed) {
    sorted.standing().remove(filed);
    if (filed.piece().body().size() == 0) {
      return;
    }
    problems.add(Diagnostic.warning(
        "front-taken",
        Location.of(filed.piece().label()),
        "the front page stands at \"/\": what this piece says is not published",
        "give it another address, or move what it says of the site to _index.md"));
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

  private void archive() {
    String archive = config.paths().archive();
    catalogue.page(Route.page(archive));
    Set<YearMonth> months = new HashSet<>();
    for (Filed filed : sorted.articles()) {
      if (filed.front().visibility().list()) {
        months.add(YearMonth.from(filed.expectDate()));
      }
    }
    for (YearMonth month : months) {
      Route year = Route.page(archive, Integer.toString(month.getYear()));
      int number = month.getMonthValue();
      catalogue.page(year);
      catalogue.page(new Route(year.path() + (number < 10 ? "0" : "") + number + "/"));
    }
  }

  /** From the former addresses of what was placed. */
  List<Redirect> redirects() {
    return List.copyOf(redirects);
  }
}
