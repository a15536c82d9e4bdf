package press.rotative.diag;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a misspelt word was meant to be. Used on the error path only. */
public final class Suggestion {

  /** How alike two words have to be, from 0 to 1; letters that changed places count little. */
  private static final double ALIKE = 0.8;

  private Suggestion() {}

  /** The candidate nearest to {@code word}, where one is near enough to be meant. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    LevenshteinDistance distance =
        new LevenshteinDistance(word.length() < 3 ? 1 : word.length() < 7 ? 2 : 3);
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String asked = word.toLowerCase(Locale.ROOT);
    record Near(String candidate, int distance, double similarity) {}
    return candidates.stream()
        .map(c -> {
          String lower = c.toLowerCase(Locale.ROOT);
          return new Near(c, distance.apply(asked, lower), similarity.apply(asked, lower));
        })
        .filter(n -> n.distance() >= 0 && n.similarity() >= ALIKE)
        .min(Comparator.comparingInt(Near::distance)
            .thenComparing(Comparator.comparingDouble(Near::similarity).reversed())
            .thenComparing(Near::candidate))
        .map(Near::candidate);
  }

  /** Whether a word is another one but for one letter, or has its letters in another order; both begin alike. */
  public static boolean isSlip(String word, String meant) {
    return word.regionMatches(0, meant, 0, 1)
        && !word.equals(meant)
        && (new LevenshteinDistance(1).apply(word, meant) == 1
            || Arrays.equals(
                word.chars().sorted().toArray(), meant.chars().sorted().toArray()));
  }

  /** {@code did you mean "x"?}, else the whole list of what is valid. */
  public static String hint(String word, Collection<String> candidates) {
    return nearest(word, candidates)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElseGet(() -> "valid here: " + String.join(", ", candidates));
  }
}
