package press.rotative.plan;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter;
import press.rotative.site.Article;
import press.rotative.site.Site;
import press.rotative.site.Standing;
import press.rotative.source.Found;

/** From when until when pieces are out: two that are never out together may share an address. */
final class Spans {

  private final Map<String, FrontMatter> pieces = new HashMap<>();

  Spans(Site site) {
    for (Article article : site.articles()) {
      pieces.put(article.label(), article.front());
    }
    for (Article article : site.unlisted()) {
      pieces.put(article.label(), article.front());
    }
    for (Standing standing : site.standing()) {
      pieces.put(standing.label(), standing.front());
    }
  }

  /** Whether both are pieces, and one has gone when the other comes. */
  boolean areApart(Output one, Output other) {
    FrontMatter first = pieces.get(one.origin().path());
    FrontMatter second = pieces.get(other.origin().path());
    return first != null
        && second != null
        && (isOver(first, begin(second)) || isOver(second, begin(first)));
  }

  /** Whether an output comes from a piece, and appears later than another. */
  boolean isLater(Output one, Output other) {
    FrontMatter first = pieces.get(one.origin().path());
    FrontMatter second = pieces.get(other.origin().path());
    if (first == null || second == null) {
      return first != null;
    }
    int order = begin(first).compareTo(begin(second));
    // what a folder says of itself stands where the folder does
    return order > 0 || order == 0 && isFolder(other) && !isFolder(one);
  }

  private static boolean isFolder(Output output) {
    return output.origin().path().contains("/_index.");
  }

  private static boolean isOver(FrontMatter piece, Instant moment) {
    return piece.expiryDate() != null && !piece.expiryDate().value().toInstant().isAfter(moment);
  }

  private static Instant begin(FrontMatter piece) {
    return Stream.of(instant(piece.date()), instant(piece.publishDate()))
        .max(Instant::compareTo)
        .orElse(Instant.MIN);
  }

  private static Instant instant(@Nullable Found<ZonedDateTime> date) {
    return date == null ? Instant.MIN : date.value().toInstant();
  }
}
