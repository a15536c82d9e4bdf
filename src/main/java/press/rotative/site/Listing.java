package press.rotative.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A section, topic or author with its articles, newest first.
 *
 * @param <T> what the articles have in common
 * @param introduction what the subject's own file says below the front matter
 */
public record Listing<T>(
    T subject, List<Article> articles, @Nullable Text introduction) {

  /**
   * Sorts articles by their subjects, in one pass.
   *
   * @param id tells subjects apart
   * @param subjectsOf what an article belongs to
   */
  static <T> List<Listing<T>> of(
      List<T> subjects,
      Function<T, String> id,
      List<Article> articles,
      Function<Article, List<T>> subjectsOf,
      Function<T, @Nullable Text> introduction) {
    Map<String, List<Article>> byId = new HashMap<>();
    for (Article article : articles) {
      for (T subject : subjectsOf.apply(article)) {
        byId.computeIfAbsent(id.apply(subject), i -> new ArrayList<>()).add(article);
      }
    }
    List<Listing<T>> listings = new ArrayList<>(subjects.size());
    for (T subject : subjects) {
      List<Article> own = byId.getOrDefault(id.apply(subject), List.of());
      listings.add(new Listing<>(subject, List.copyOf(own), introduction.apply(subject)));
    }
    return List.copyOf(listings);
  }
}
