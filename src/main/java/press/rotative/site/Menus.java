package press.rotative.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.rotative.config.MenuEntry;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.url.Route;

/** Finds what the entries of menus lead to. Entries that lead nowhere are left out, and said to be dead. */
final class Menus {

  private final Catalogue catalogue;
  private final Overmatter overmatter;
  private final List<Diagnostic> problems;
  private final Map<String, Section> sections = new TreeMap<>();
  private final Map<String, String> titles = new HashMap<>();

  /**
   * @param overmatter what is not out, and is no mistake to lead to
   */
  Menus(
      Catalogue catalogue,
      Collection<Section> sections,
      List<Article> articles,
      List<Standing> standing,
      Overmatter overmatter,
      List<Diagnostic> problems) {
    this.catalogue = catalogue;
    this.overmatter = overmatter;
    this.problems = problems;
    sections.forEach(section -> this.sections.put(section.id(), section));
    articles.forEach(article -> titles.put(article.path(), article.title()));
    standing.forEach(page -> titles.put(page.path(), page.title()));
  }

  /**
   * @param where they stand, such as {@code the menu}
   */
  List<MenuLink> links(String where, List<MenuEntry> entries) {
    List<MenuLink> links = new ArrayList<>(entries.size());
    for (MenuEntry entry : entries) {
      MenuLink link = link(where, entry);
      if (link != null) {
        links.add(link);
      }
    }
    return List.copyOf(links);
  }

  private @Nullable MenuLink link(String where, MenuEntry entry) {
    String to = entry.to().value();
    Section section = sections.get(to);
    if (section != null) {
      String label = entry.label() == null ? section.title() : entry.label();
      return new MenuLink(label, new Target.Inside(section.route(), ""), section);
    }
    if (to.startsWith("https://") || to.startsWith("http://") || to.startsWith("mailto:")) {
      return named(entry, new Target.Outside(to), null);
    }
    Optional<Target> outside = catalogue.findOutside(to);
    if (outside.isPresent()) {
      return named(entry, outside.get(), titles.get(to));
    }
    int hash = to.indexOf('#');
    Optional<Route> route = route(hash < 0 ? to : to.substring(0, hash));
    if (route.isPresent()) {
      String place = hash < 0 ? "" : to.substring(hash);
      return named(entry, new Target.Inside(route.get(), place), titles.get(to));
    }
    problems.add(dead(where, entry));
    return null;
  }

  private Optional<Route> route(String to) {
    if (!to.startsWith("/")) {
      return catalogue.findPiece(to);
    }
    String path = to.substring(1);
    return path.isEmpty()
        ? Optional.of(Route.FRONT)
        : catalogue.findPage(path).or(() -> catalogue.findStatic(path).map(Catalogue::routeOf));
  }

  private @Nullable MenuLink named(MenuEntry entry, Target target, @Nullable String title) {
    String label = entry.label() == null ? title : entry.label();
    if (label == null) {
      problems.add(Diagnostic.error(
          "bad-menu",
          entry.to().location(),
          "the entry \"" + entry.to().value() + "\" has no name",
          "write {to: " + entry.to().value() + ", label: and its name}"));
      return null;
    }
    return new MenuLink(label, target, null);
  }

  private Diagnostic dead(String where, MenuEntry entry) {
    String to = entry.to().value();
    Optional<Held.Reason> reason =
        to.startsWith("/") ? overmatter.findPage(to.substring(1)) : overmatter.findFile(to);
    boolean section = reason.isEmpty() && overmatter.sections().contains(to);
    if (reason.isPresent() || section) {
      return Diagnostic.warning(
          "link-to-unpublished",
          entry.to().location(),
          "\"" + to + "\" " + reason.map(Held.Reason::words).orElse("has no article that is out")
              + ", so "
              + where
              + " leaves it out",
          "nothing to do if it comes out later");
    }
    Set<String> near = new TreeSet<>(titles.keySet());
    near.addAll(sections.keySet());
    return Diagnostic.error(
        "no-such-page",
        entry.to().location(),
        "there is no page \"" + to + "\"",
        Suggestion.nearest(to, near)
            .map(name -> "did you mean \"" + name + "\"?")
            .orElse("write a section, the path of a piece below content/, or an address"));
  }
}
