package press.rotative.content;

import java.util.HashMap;
import java.util.Map;

/** Looks for signs in a text, ever further on: what was found or missed once is not looked for again. */
final class Search {

  private final String text;
  /** For each sign from where it was looked for last, and where it was found. */
  private final Map<String, int[]> last = new HashMap<>(4);

  Search(String text) {
    this.text = text;
  }

  /** Where {@code sign} stands next; -1 where it is nowhere from {@code from} on. */
  int find(String sign, int from) {
    int[] known = last.get(sign);
    if (known != null && from >= known[0] && (known[1] < 0 || from <= known[1])) {
      return known[1];
    }
    int found = text.indexOf(sign, from);
    last.put(sign, new int[] {from, found});
    return found;
  }
}
