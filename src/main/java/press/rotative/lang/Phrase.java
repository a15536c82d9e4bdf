package press.rotative.lang;

import java.util.List;
import java.util.Map;

/**
 * What a key of a language's file stands for.
 *
 * <p>Placeholders are {@code {0}}, {@code {1}} and so on; all other text stands for itself.
 */
public sealed interface Phrase {

  /** One text. */
  record Text(String pattern) implements Phrase {}

  /** A text per plural form; the first argument is the number that chooses. */
  record Counted(Map<Plural.Form, String> patterns) implements Phrase {

    public Counted {
      patterns = Map.copyOf(patterns);
      if (!patterns.containsKey(Plural.Form.OTHER)) {
        throw new IllegalArgumentException("the form \"other\" is missing: " + patterns);
      }
    }

    String pattern(Plural.Form form) {
      String pattern = patterns.get(form);
      return pattern == null ? patterns.getOrDefault(Plural.Form.OTHER, "") : pattern;
    }
  }

  /** Words in a row, such as the months. */
  record Row(List<String> words) implements Phrase {

    public Row {
      words = List.copyOf(words);
    }
  }
}
