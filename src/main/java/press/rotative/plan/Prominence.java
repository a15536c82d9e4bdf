package press.rotative.plan;

import java.util.ArrayList;
import java.util.List;
import press.rotative.site.Article;

/** Which story stands large at the head of a group: the newest one with a picture. */
final class Prominence {

  private Prominence() {}

  /** The same articles, newest first but for the large one; as they are where none has a picture. */
  static List<Article> picturedFirst(List<Article> articles) {
    List<Article> ordered = new ArrayList<>(articles);
    articles.stream().filter(a -> a.picture() != null).findFirst().ifPresent(pictured -> {
      ordered.remove(pictured);
      ordered.add(0, pictured);
    });
    return ordered;
  }
}
