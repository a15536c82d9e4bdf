package press.rotative.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each key of a TOML text has its value: the library tells the place of mistakes only. What stands within one
 * value has that value's place.
 */
final class TomlPlaces {

  private static final String SEPARATOR = "\0";

  private final Map<String, TokenTree.Place> places = new HashMap<>();
  private final TokenTree.Place start;
  private String table = "";
  /** The quotes that end the string that is open, empty where none is. */
  private String quote = "";

  private int brackets;
  /** Whether a table that may stand several times has begun: from there on a key may be there again. */
  private boolean repeating;

  /** How many of a table that may stand several times have begun. */
  private final Map<String, Integer> items = new HashMap<>();

  private @Nullable Again again;

  /** A key that is written a second time, with both places of its value. */
  record Again(String key, TokenTree.Place first, TokenTree.Place second) {}

  TomlPlaces(String text, int firstLine) {
    this.start = new TokenTree.Place(firstLine, 1);
    int number = firstLine;
    for (int at = 0; at < text.length(); number++) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      line(text.substring(at, end), number);
      at = end + 1;
    }
  }

  TokenTree.Place of(List<String> keys) {
    for (int size = keys.size(); size > 0; size--) {
      TokenTree.Place place = places.get(String.join(SEPARATOR, keys.subList(0, size)));
      if (place != null) {
        return place;
      }
    }
    return start;
  }

  /** The first key that was written twice, which no TOML may do; nothing where there is none. */
  @Nullable
  Again again() {
    return again;
  }

  private void line(String line, int number) {
    int from = 0;
    if (quote.isEmpty() && brackets == 0) {
      int first = skip(line, 0);
      if (first < line.length() && line.charAt(first) == '[') {
        boolean item = line.startsWith("[[", first);
        repeating |= item;
        List<String> keys = new ArrayList<>();
        keys(line, item ? first + 2 : first + 1, ']', keys);
        table = table(keys, item);
        put(table, number, first);
        return;
      }
      List<String> keys = new ArrayList<>();
      int equals = keys(line, first, '=', keys);
      if (equals < 0) {
        return;
      }
      from = skip(line, equals + 1);
      String key = String.join(SEPARATOR, keys);
      put(table.isEmpty() ? key : table + SEPARATOR + key, number, from);
    }
    scan(line, from);
  }

  /** A table's keys, with the number of each table that stands several times. */
  private String table(List<String> keys, boolean item) {
    String path = "";
    for (int i = 0; i < keys.size(); i++) {
      path += (i == 0 ? "" : SEPARATOR) + keys.get(i);
      if (item && i == keys.size() - 1) {
        items.merge(path, 1, Integer::sum);
      }
      Integer count = items.get(path);
      path += count == null ? "" : SEPARATOR + "#" + (count - 1);
    }
    return path;
  }

  private void put(String key, int line, int index) {
    TokenTree.Place place = new TokenTree.Place(line, index + 1);
    TokenTree.Place first = places.putIfAbsent(key, place);
    if (first != null && again == null && !repeating) {
      again = new Again(key.replace(SEPARATOR, "."), first, place);
    }
  }

  /** Reads a dotted key up to {@code end}; the place of that, -1 where it never comes. */
  private static int keys(String line, int from, char end, List<String> keys) {
    StringBuilder key = new StringBuilder();
    char quote = 0;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          key.append(c);
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '.' || c == end) {
        keys.add(key.toString());
        key.setLength(0);
        if (c == end) {
          return i;
        }
      } else if (c == '#') {
        return -1;
      } else if (c != ' ' && c != '\t') {
        key.append(c);
      }
    }
    return -1;
  }

  /** Follows strings and brackets, so that the next line is known to begin a key or not. */
  private void scan(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!quote.isEmpty()) {
        if (c == '\\' && quote.charAt(0) == '"') {
          i++;
        } else if (line.startsWith(quote, i)) {
          i += quote.length() - 1;
          quote = "";
        }
      } else if (c == '#') {
        break;
      } else if (c == '"' || c == '\'') {
        String three = String.valueOf(c).repeat(3);
        quote = line.startsWith(three, i) ? three : String.valueOf(c);
        i += quote.length() - 1;
      } else if (c == '[' || c == '{') {
        brackets++;
      } else if (c == ']' || c == '}') {
        brackets = Math.max(0, brackets - 1);
      }
    }
    if (quote.length() == 1) {
      quote = "";
    }
  }

  private static int skip(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
