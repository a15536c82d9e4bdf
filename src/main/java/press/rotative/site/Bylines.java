package press.rotative.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Found;
import press.rotative.url.Route;
import press.rotative.url.Slug;

/** Who signs: authors by the id of their file or by their name. */
final class Bylines {

  private final SiteConfig config;
  private final Terms terms = new Terms();
  private final Map<String, Author> byId = new TreeMap<>();
  private final Map<String, String> idByName = new TreeMap<>();
  /** Ids of authors whose files are not out. */
  private final Set<String> held = new TreeSet<>();

  /**
   * @param sorted with articles newest first
   */
  Bylines(SiteConfig config, Sorted sorted, List<Diagnostic> problems) {
    this.config = config;
    sorted.held().stream().filter(Filed::isAuthor).forEach(a -> held.add(Slug.of(a.name())));
    sorted.authors().forEach((file, piece) -> {
      String id = Slug.of(file);
      FrontMatter front = piece.front();
      String name = text(front.name(), text(front.title(), file));
      byId.put(id, new Author(id, name, Found.valueOf(front.description()), route(id), true));
      idByName.put(Slug.of(name), id);
    });
    Set<String> listed = new HashSet<>();
    for (Filed article : sorted.articles()) {
      for (Found<String> named : article.front().authors()) {
        terms.count(named);
        if (article.front().visibility().list()) {
          listed.add(terms.slug(named.value()));
        }
      }
    }
    terms.labels().forEach((slug, label) -> {
      String id = idByName.getOrDefault(slug, slug);
      Author author = byId.computeIfAbsent(
          id, i -> new Author(i, label, null, route(i), listed.contains(slug)));
      List<String> known = idByName.containsValue(id) ? List.of(author.name(), id) : List.of();
      terms.findSpellings("author", slug, known).ifPresent(problems::add);
    });
  }

  /** The authors that a piece names, each once, in its order. */
  List<Author> of(Filed piece, List<Diagnostic> problems) {
    List<Author> authors = new ArrayList<>();
    for (Found<String> named : piece.front().authors()) {
      String slug = terms.slug(named.value());
      Author author = byId.get(idByName.getOrDefault(slug, slug));
      if (author == null) {
        problems.add(Diagnostic.error(
            "bad-author",
            named.location(),
            "\"" + named.value() + "\" names nobody",
            "write a name or an author file's name"));
      } else if (!authors.contains(author)) {
        authors.add(author);
        checkOut(named, author, problems);
      }
    }
    return List.copyOf(authors);
  }

  private void checkOut(Found<String> named, Author author, List<Diagnostic> problems) {
    if (held.contains(author.id())) {
      problems.add(Diagnostic.warning(
          "author-unpublished",
          named.location(),
          "the file of the author \"" + named.value() + "\" is not out: readers see the name as it"
              + " stands here",
          "publish content/_authors/" + author.id() + ".md, or write the name"));
    }
  }

  Optional<Author> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Those who have a page. */
  List<Author> all() {
    return byId.values().stream().filter(Author::page).toList();
  }

  /** The id of whom a piece names, also of somebody who signs nothing that is out. */
  Optional<String> id(Found<String> named) {
    String slug = Slug.of(named.value());
    return slug.isEmpty() ? Optional.empty() : Optional.of(idByName.getOrDefault(slug, slug));
  }

  Route route(String id) {
    return Route.page(config.paths().authors(), id);
  }

  private static String text(@Nullable Found<String> found, String otherwise) {
    return found == null ? otherwise : found.value();
  }
}
