package press.rotative.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;

/**
 * Typed reading of a mapping. What has the wrong type becomes a diagnostic and reads as if it were absent; so does,
 * without a word, what was left blank or is null.
 *
 * <pre>{@code
 * Fields fields = new Fields("site.yml", mapping, problems);
 * Found<String> title = fields.text("title");
 * fields.reportUnknown("site.yml", Set.of("title"));
 * }</pre>
 */
public final class Fields {

  private static final int QUOTED = 60;

  private final String path;
  private final Node.Mapping mapping;
  private final List<Diagnostic> problems;
  private final boolean[] asked;
  private final Set<String> names = new TreeSet<>();

  /**
   * @param path names the file in diagnostics
   * @param problems takes what is found wrong
   */
  public Fields(String path, Node.Mapping mapping, List<Diagnostic> problems) {
    this.path = path;
    this.mapping = mapping;
    this.problems = problems;
    this.asked = new boolean[mapping.entries().size()];
  }

  /** Text, a number or a word without quotes, as it was written. */
  public @Nullable Found<String> text(String key) {
    Node node = value(key);
    return node == null ? null : scalar(key, node, "text");
  }

  /** {@code true}, {@code yes} or {@code on}; {@code false}, {@code no} or {@code off}. */
  public @Nullable Found<Boolean> flag(String key) {
    Found<String> raw = raw(key, "true or false");
    if (raw == null) {
      return null;
    }
    return switch (raw.value().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> new Found<>(true, raw.location());
      case "false", "no", "off" -> new Found<>(false, raw.location());
      default -> {
        wrong(key, "\"" + raw.value() + "\"", raw.location(), "true or false");
        yield null;
      }
    };
  }

  /** A whole number. */
  public @Nullable Found<Integer> number(String key) {
    Found<String> raw = raw(key, "a whole number");
    if (raw == null) {
      return null;
    }
    try {
      return new Found<>(Integer.parseInt(raw.value()), raw.location());
    } catch (NumberFormatException e) {
      wrong(key, "\"" + raw.value() + "\"", raw.location(), "a whole number");
      return null;
    }
  }

  /** A list of texts, or one text alone. */
  public List<Found<String>> texts(String key) {
    Node node = value(key);
    if (node == null) {
      return List.of();
    }
    List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    List<Found<String>> texts = new ArrayList<>(items.size());
    for (Node item : items) {
      Found<String> text = isNull(item) ? null : scalar(key, item, "text or a list of texts");
      if (text != null) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /** The entries of a list, or one value alone, whatever their type. */
  public List<Found<Node>> items(String key) {
    Node node = value(key);
    if (node == null) {
      return List.of();
    }
    List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    return items.stream()
        .filter(item -> !isNull(item))
        .map(item -> new Found<>(item, at(item)))
        .toList();
  }

  /** The fields inside a field. */
  public @Nullable Fields mapping(String key) {
    Node node = value(key);
    if (node == null) {
      return null;
    }
    if (node instanceof Node.Mapping inner) {
      return new Fields(path, inner, problems);
    }
    wrong(key, quoted(node), at(node), "fields of its own");
    return null;
  }

  /** A list of things that have fields of their own. */
  public List<Fields> mappings(String key) {
    List<Fields> items = new ArrayList<>();
    Node node = value(key);
    if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof Node.Mapping inner) {
          items.add(new Fields(path, inner, problems));
        } else {
          wrong(key, quoted(item), at(item), "a list of things with fields of their own");
        }
      }
    } else if (node != null) {
      wrong(key, quoted(node), at(node), "a list of things with fields of their own");
    }
    return List.copyOf(items);
  }

  /** Says that a value cannot be what it stands for. */
  public void wrong(String key, Found<Node> value, String expected) {
    wrong(key, quoted(value.value()), value.location(), expected);
  }

  /** All keys, in the order in which they were written. */
  public List<String> keys() {
    return mapping.entries().stream().map(Node.Entry::key).toList();
  }

  /** The value as it was written, whatever its type. */
  public @Nullable Found<Node> node(String key) {
    Node node = value(key);
    return node == null ? null : new Found<>(node, at(node));
  }

  /** Whether the field was written with a value. */
  public boolean has(String key) {
    return value(key) != null;
  }

  /** The place of the field's value; of the whole mapping where it is absent. */
  public Location location(String key) {
    Node node = value(key);
    return node == null ? at(mapping) : at(node);
  }

  /**
   * Warns of every key that nobody asked for.
   *
   * @param what where the keys stand, such as {@code front matter}
   * @param known keys that may have been meant, beside those that were asked for
   */
  public void reportUnknown(String what, Set<String> known) {
    names.addAll(known);
    for (int i = 0; i < asked.length; i++) {
      if (!asked[i]) {
        Node.Entry entry = mapping.entries().get(i);
        problems.add(Diagnostic.warning(
            "unknown-key",
            new Location(path, entry.line(), entry.column()),
            "\"" + entry.key() + "\" is not known in " + what,
            Suggestion.hint(entry.key(), names)));
      }
    }
  }

  static boolean isNull(Node node) {
    return node instanceof Node.Scalar scalar
        && (scalar.text().isBlank()
            || (scalar.plain()
                && (scalar.text().equals("~") || scalar.text().equalsIgnoreCase("null"))));
  }

  /** How a message names a value: text in quotes, a collection by its kind. */
  static String quoted(Node node) {
    if (node instanceof Node.Scalar scalar) {
      String line = scalar.text().strip().replaceAll("\\s+", " ");
      int end = Math.min(line.length(), QUOTED);
      return "\"" + line.substring(0, end) + (end < line.length() ? "…" : "") + "\"";
    }
    return node instanceof Node.Sequence ? "the list \"[…]\"" : "the value \"{…}\"";
  }

  private @Nullable Found<String> raw(String key, String expected) {
    Node node = value(key);
    return node == null ? null : scalar(key, node, expected);
  }

  private @Nullable Found<String> scalar(String key, Node node, String expected) {
    if (node instanceof Node.Scalar scalar) {
      return new Found<>(scalar.text().strip(), at(node));
    }
    wrong(key, quoted(node), at(node), expected);
    return null;
  }

  private @Nullable Node value(String key) {
    names.add(key);
    List<Node.Entry> entries = mapping.entries();
    for (int i = 0; i < asked.length; i++) {
      Node.Entry entry = entries.get(i);
      if (entry.key().equals(key)) {
        asked[i] = true;
        return isNull(entry.value()) ? null : entry.value();
      }
    }
    return null;
  }

  private void wrong(String key, String value, Location location, String expected) {
    problems.add(Diagnostic.error(
        "wrong-type",
        location,
        value + " cannot be the value of \"" + key + "\"",
        "write " + expected));
  }

  private Location at(Node node) {
    return new Location(path, node.line(), node.column());
  }
}
