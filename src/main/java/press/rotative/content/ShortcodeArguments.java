package press.rotative.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands in another tool's shortcode behind its name: {@code "a b" key="c" d=e}.
 *
 * @param named by their keys
 * @param listed those without a key, in order
 */
record ShortcodeArguments(Map<String, String> named, List<String> listed) {

  static ShortcodeArguments of(String text) {
    Map<String, String> named = new LinkedHashMap<>();
    List<String> listed = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c <= ' ' || c == ',') {
        at++;
        continue;
      }
      int keyEnd = at;
      while (keyEnd < text.length() && isKey(text.charAt(keyEnd))) {
        keyEnd++;
      }
      boolean keyed = keyEnd > at && keyEnd < text.length() && text.charAt(keyEnd) == '=';
      int start = keyed ? keyEnd + 1 : at;
      int end = valueEnd(text, start);
      String value = value(text, start, end);
      if (keyed) {
        named.putIfAbsent(text.substring(at, keyEnd), value);
      } else {
        listed.add(value);
      }
      at = Math.max(end, at + 1);
    }
    return new ShortcodeArguments(named, listed);
  }

  private static boolean isKey(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  private static int valueEnd(String text, int start) {
    int at = start;
    if (at < text.length() && isQuote(text.charAt(at))) {
      for (at = start + 1; at < text.length() && text.charAt(at) != text.charAt(start); at++) {
        at += text.charAt(at) == '\\' ? 1 : 0;
      }
      return Math.min(text.length(), at + 1);
    }
    while (at < text.length() && text.charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  private static String value(String text, int start, int end) {
    if (start >= end || !isQuote(text.charAt(start))) {
      String bare = text.substring(start, Math.max(start, end));
      return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    }
    boolean closed = end - start > 1 && text.charAt(end - 1) == text.charAt(start);
    String inner = text.substring(start + 1, closed ? end - 1 : end);
    return inner.replace("\\\"", "\"").replace('\n', ' ');
  }

  /** The same with other values; null where one has none. */
  @Nullable
  ShortcodeArguments with(Function<String, @Nullable String> value) {
    Map<String, String> others = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : named.entrySet()) {
      String other = value.apply(entry.getValue());
      if (other == null) {
        return null;
      }
      others.put(entry.getKey(), other);
    }
    return new ShortcodeArguments(others, listed);
  }

  /** The value of a key, else the first without a key. */
  @Nullable
  String main(String key) {
    String value = named.get(key);
    return value != null ? value : listed.isEmpty() ? null : listed.get(0);
  }
}
