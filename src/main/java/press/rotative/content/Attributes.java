package press.rotative.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Attributes as an author writes them: {@code key="some words" key2=3 flag .class #id}.
 *
 * @param values in the order of writing; a flag's text is {@code true}
 * @param end index behind the last sign that was read
 */
record Attributes(Map<String, Value> values, int end) {

  /** @param quoted whether the author put the text in quotes, which makes it text whatever it holds */
  record Value(String text, boolean quoted) {}

  static final Attributes NONE = new Attributes(Map.of(), 0);

  /** Attributes in braces; null where none begin at {@code from} or they do not end. */
  static @Nullable Attributes inBraces(String text, int from) {
    return from < text.length() && text.charAt(from) == '{' ? toBrace(text, from + 1) : null;
  }

  /** Attributes up to the next closing brace; null where there is none. */
  static @Nullable Attributes toBrace(String text, int from) {
    return read(text, from, '}');
  }

  /** Attributes up to the end of {@code text}; null where a quotation does not end. */
  static @Nullable Attributes toEnd(String text, int from) {
    return read(text, from, '\0');
  }

  private static @Nullable Attributes read(String text, int from, char close) {
    Map<String, Value> values = new LinkedHashMap<>();
    List<String> classes = new ArrayList<>(0);
    int at = from;
    while (true) {
      while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == ',')) {
        at++;
      }
      if (at == text.length()) {
        return close == '\0' ? of(values, classes, at) : null;
      }
      if (text.charAt(at) == close) {
        return of(values, classes, at + 1);
      }
      int end = wordEnd(text, at, close);
      String word = text.substring(at, end);
      if (end < text.length() && text.charAt(end) == '=') {
        at = value(text, end + 1, close, word, values);
        if (at < 0) {
          return null;
        }
      } else {
        flag(word, values, classes);
        at = Math.max(end, at + 1);
      }
    }
  }

  private static Attributes of(Map<String, Value> values, List<String> classes, int end) {
    if (!classes.isEmpty()) {
      values.putIfAbsent("class", new Value(String.join(" ", classes), true));
    }
    return new Attributes(values, end);
  }

  /** Reads a value; -1 where its quotation does not end. */
  private static int value(
      String text, int from, char close, String name, Map<String, Value> values) {
    char quote = from < text.length() ? text.charAt(from) : ' ';
    if (quote != '"' && quote != '\'' && quote != '“') {
      int end = from;
      while (end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != close) {
        end++;
      }
      values.putIfAbsent(name, new Value(text.substring(from, end), false));
      return end;
    }
    char last = quote == '“' ? '”' : quote;
    StringBuilder value = new StringBuilder();
    for (int at = from + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == last) {
        values.putIfAbsent(name, new Value(value.toString(), true));
        return at + 1;
      }
      boolean escaped = c == '\\'
          && at + 1 < text.length()
          && (text.charAt(at + 1) == last || text.charAt(at + 1) == '\\');
      value.append(escaped ? text.charAt(++at) : c);
    }
    return -1;
  }

  private static void flag(String word, Map<String, Value> values, List<String> classes) {
    if (word.startsWith(".") && word.length() > 1) {
      classes.add(word.substring(1));
    } else if (word.startsWith("#") && word.length() > 1) {
      values.putIfAbsent("id", new Value(word.substring(1), true));
    } else if (!word.isEmpty()) {
      values.putIfAbsent(word, new Value("true", false));
    }
  }

  private static int wordEnd(String text, int from, char close) {
    int end = from;
    while (end < text.length()
        && !isSpace(text.charAt(end))
        && text.charAt(end) != '='
        && text.charAt(end) != ','
        && text.charAt(end) != close) {
      end++;
    }
    return end;
  }

  /** The attributes of a shortcode: whole numbers are such, all else is text. */
  static Attributes of(Map<String, String> texts) {
    Map<String, Value> values = new LinkedHashMap<>();
    texts.forEach((name, text) -> {
      boolean number =
          !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
      values.put(name, new Value(text, !number));
    });
    return new Attributes(values, 0);
  }

  /** The same attributes with other texts. */
  Attributes with(UnaryOperator<String> change) {
    Map<String, Value> changed = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> changed.put(name, new Value(change.apply(value.text()), value.quoted())));
    return new Attributes(changed, end);
  }

  /** The attributes of a note that other tools call by its kind; one that can be folded has none. */
  Attributes as(String kind) {
    Map<String, Value> more = new LinkedHashMap<>(values);
    if (Alerts.Kind.find(kind) != null) {
      more.putIfAbsent("kind", new Value(kind, true));
    }
    return new Attributes(more, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\u00A0';
  }

  /** The text of an attribute, where it was written. */
  @Nullable
  String text(String name) {
    Value value = values.get(name);
    return value == null ? null : value.text();
  }
}
