package press.rotative.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what to read next: pieces that share most topics, then those of the same section, then the newest. Safe for
 * use by several threads.
 */
public final class Related {

  /** Of each topic and section, only so many of the newest are looked at, so that the work grows with the site only. */
  private static final int WINDOW = 40;

  private final Map<String, List<Article>> byTopic = new HashMap<>();
  private final Map<String, List<Article>> bySection = new HashMap<>();
  private final List<Article> articles;

  public Related(Site site) {
    articles = site.articles();
    site.topics().forEach(topic -> byTopic.put(topic.subject().slug(), topic.articles()));
    site.sections().forEach(section -> bySection.put(section.subject().id(), section.articles()));
  }

  /** At most {@code count} articles, never {@code article} itself. */
  public List<Article> to(Article article, int count) {
    Map<Integer, Integer> scores = new HashMap<>();
    for (Topic topic : article.topics()) {
      score(byTopic.getOrDefault(topic.slug(), List.of()), WINDOW, 4, scores);
    }
    Section section = article.section();
    if (section != null) {
      score(bySection.getOrDefault(section.id(), List.of()), WINDOW, 2, scores);
    }
    score(articles, count + 1, 1, scores);
    scores.remove(article.number());
    List<Map.Entry<Integer, Integer>> ranked = new ArrayList<>(scores.entrySet());
    ranked.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
        .thenComparing(Map.Entry.comparingByKey()));
    return ranked.stream().limit(count).map(e -> articles.get(e.getKey())).toList();
  }

  private static void score(
      List<Article> candidates, int limit, int points, Map<Integer, Integer> scores) {
    for (int i = 0; i < candidates.size() && i < limit; i++) {
      scores.merge(candidates.get(i).number(), points, Integer::sum);
    }
  }
}
