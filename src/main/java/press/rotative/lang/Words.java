package press.rotative.lang;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that readers see outside of articles. Immutable.
 *
 * <pre>{@code
 * words.text("story.read", 5)   // "5 min"
 * words.row("dates.months")     // [janvier, février, …]
 * }</pre>
 */
public final class Words {

  private final Language language;
  private final Plural plural;
  private final String group;
  private final Map<String, Phrase> phrases;

  /**
   * @param group what stands between thousands
   * @param phrases by key, such as {@code story.read}
   */
  public Words(Language language, Plural plural, String group, Map<String, Phrase> phrases) {
    this.language = language;
    this.plural = plural;
    this.group = group;
    this.phrases = Map.copyOf(phrases);
  }

  public Language language() {
    return language;
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(phrases.keySet());
  }

  public boolean has(String key) {
    return phrases.containsKey(key);
  }

  /**
   * The text of {@code key} with its placeholders filled.
   *
   * @param arguments numbers are grouped by thousands; of a counted phrase the first is the number that is counted
   * @throws IllegalArgumentException where the language has no such words
   */
  public String text(String key, @Nullable Object... arguments) {
    Phrase phrase = phrases.get(key);
    if (phrase instanceof Phrase.Text text) {
      return fill(text.pattern(), arguments);
    }
    if (phrase instanceof Phrase.Counted counted) {
      if (arguments.length == 0 || !(arguments[0] instanceof Number number)) {
        throw new IllegalArgumentException(
            "\"" + key + "\" counts: its first argument has to be a number");
      }
      return fill(counted.pattern(plural.of(number.longValue())), arguments);
    }
    throw missing(key, "text");
  }

  /**
   * The words in a row of {@code key}.
   *
   * @throws IllegalArgumentException where the language has no such row
   */
  public List<String> row(String key) {
    if (phrases.get(key) instanceof Phrase.Row row) {
      return row.words();
    }
    throw missing(key, "row of words");
  }

  private IllegalArgumentException missing(String key, String kind) {
    return new IllegalArgumentException(
        "the language \"" + language.tag() + "\" has no " + kind + " \"" + key + "\"");
  }

  private String fill(String pattern, @Nullable Object[] arguments) {
    int open = pattern.indexOf('{');
    if (open < 0 || arguments.length == 0) {
      return pattern;
    }
    StringBuilder out = new StringBuilder(pattern.length() + 16);
    int done = 0;
    for (; open >= 0; open = pattern.indexOf('{', open + 1)) {
      int index = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}'
          ? pattern.charAt(open + 1) - '0'
          : -1;
      if (index >= 0 && index < arguments.length) {
        out.append(pattern, done, open).append(shown(arguments[index]));
        done = open + 3;
      }
    }
    return out.append(pattern, done, pattern.length()).toString();
  }

  private String shown(@Nullable Object argument) {
    return argument instanceof Number number
        ? number(number.longValue())
        : String.valueOf(argument);
  }

  /** A whole number with its thousands apart: {@code 1 234}. */
  public String number(long n) {
    String digits = Long.toString(n);
    if (n < 1000) {
      return digits;
    }
    StringBuilder out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      out.insert(i, group);
    }
    return out.toString();
  }

  /** Two or more names as a sentence has them: {@code A, B et C}. */
  public String join(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    String head = String.join(text("list.separator"), names.subList(0, last));
    return head + text("list.last") + names.get(last);
  }
}
