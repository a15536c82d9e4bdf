package press.rotative.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.rotative.config.ListConfig;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.source.Found;
import press.rotative.url.Slug;

/** Fills the lists that {@code lists:} asks for. */
final class Rolls {

  private final List<Article> articles;
  private final Overmatter overmatter;
  private final DataFiles data;
  private final List<Diagnostic> problems;
  private boolean byTitle;

  Rolls(List<Article> articles, Overmatter overmatter, DataFiles data, List<Diagnostic> problems) {
    this.articles = articles;
    this.overmatter = overmatter;
    this.data = data;
    this.problems = problems;
  }

  /** Whether the order of any list comes from titles. */
  boolean areByTitle() {
    return byTitle;
  }

  List<Roll> fill(List<ListConfig> lists) {
    return lists.stream().map(this::fill).toList();
  }

  private Roll fill(ListConfig list) {
    if (list.data() != null) {
      return new Roll(
          list.name().value(), List.of(), rows(list, list.data()), true, list.limit(), false);
    }
    List<Article> found = new ArrayList<>(articles);
    keep(found, list.section(), Rolls::sections, overmatter.sections());
    keep(found, list.tag(), a -> a.topics().stream().map(Topic::slug).toList(), overmatter.tags());
    keep(found, list.author(), Rolls::authors, overmatter.authors());
    keep(found, list.type(), Rolls::type, overmatter.types());
    byTitle |= list.sort().equals("title");
    found.sort(order(list.sort()));
    if (list.descending()) {
      Collections.reverse(found);
    }
    return new Roll(
        list.name().value(), List.copyOf(found), List.of(), false, list.limit(), list.unique());
  }

  private List<Map<String, Object>> rows(ListConfig list, Found<String> file) {
    List<Map<String, Object>> rows = new ArrayList<>(data.rows(file));
    if (!list.sort().isEmpty()) {
      rows.sort(Comparator.comparing(row -> String.valueOf(row.getOrDefault(list.sort(), ""))));
    }
    if (list.descending()) {
      Collections.reverse(rows);
    }
    return List.copyOf(rows.subList(0, Math.min(rows.size(), list.limit())));
  }

  /**
   * Keeps what has a mark; a mark that no article has is most often a typing error.
   *
   * @param waiting marks of pieces that are not out
   */
  private void keep(
      List<Article> found,
      @Nullable Found<String> mark,
      Function<Article, List<String>> marksOf,
      Set<String> waiting) {
    if (mark == null) {
      return;
    }
    Predicate<String> wanted =
        m -> m.equals(mark.value()) || Slug.of(m).equals(Slug.of(mark.value()));
    if (waiting.stream().noneMatch(wanted)
        && articles.stream().noneMatch(a -> marksOf.apply(a).stream().anyMatch(wanted))) {
      Set<String> known = new TreeSet<>();
      articles.forEach(a -> known.addAll(marksOf.apply(a)));
      problems.add(Diagnostic.warning(
          "empty-list",
          mark.location(),
          "no article belongs to \"" + mark.value() + "\": the list is empty",
          Suggestion.nearest(mark.value(), known)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("leave it if such articles will come")));
    }
    found.removeIf(a -> marksOf.apply(a).stream().noneMatch(wanted));
  }

  private static List<String> sections(Article article) {
    Section section = article.section();
    return section == null
        ? List.of()
        : section.line().stream().map(Section::id).toList();
  }

  private static List<String> authors(Article article) {
    List<String> names = new ArrayList<>();
    for (Author author : article.authors()) {
      names.add(author.id());
      names.add(author.name());
    }
    return names;
  }

  private static List<String> type(Article article) {
    Found<String> type = article.front().type();
    return type == null ? List.of() : List.of(type.value());
  }

  private static Comparator<Article> order(String sort) {
    Comparator<Article> order = switch (sort) {
      case "title" -> Comparator.comparing(Article::title);
      case "name" -> Comparator.comparing(Article::path);
      case "weight" -> Comparator.comparingInt(Rolls::weight);
      default -> Comparator.comparing(Article::published);
    };
    return order.thenComparing(Comparator.comparingInt(Article::number).reversed());
  }

  /** What has no weight stands behind what has one. */
  private static int weight(Article article) {
    Found<Integer> weight = article.front().weight();
    return weight == null ? Integer.MAX_VALUE : weight.value();
  }
}
