package press.rotative.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a misspelt word was meant to be. Used on the error path only. */
public final class Suggestion {

  private Suggestion() {}

  /** The candidate nearest to {@code word}, where one is near enough to be meant. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    int limit = Math.max(1, Math.min(3, (word.length() + 1) / 3));
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    String asked = word.toLowerCase(Locale.ROOT);
    record Near(String candidate, int distance) {}
    return candidates.stream()
        .map(c -> new Near(c, distance.apply(asked, c.toLowerCase(Locale.ROOT))))
        .filter(n -> n.distance() >= 0)
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::candidate))
        .map(Near::candidate);
  }

  /** {@code did you mean "x"?}, else the whole list of what is valid. */
  public static String hint(String word, Collection<String> candidates) {
    return nearest(word, candidates)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElseGet(() -> "valid here: " + String.join(", ", candidates));
  }
}
