package press.rotative.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    return raw(key, "text");
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
    Node.Entry entry = entry(key);
    if (entry == null) {
      return List.of();
    }
    Node node = entry.value();
    List<Node> items = node.items();
    List<Found<String>> texts = new ArrayList<>(items.size());
    for (Node item : items) {
      Found<String> text = isNull(item) ? null : scalar(entry, item, "text or a list of texts");
      if (text != null) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /** The entries of a list, or one value alone, whatever their type. */
  public List<Found<Node>> items(String key) {
    Node.Entry entry = entry(key);
    if (entry == null) {
      return List.of();
    }
    Node node = entry.value();
    List<Node> items = node.items();
    return items.stream()
        .filter(item -> !isNull(item))
        .map(item -> new Found<>(item, at(entry, item)))
        .toList();
  }

  /** The fields inside a field. */
  public @Nullable Fields mapping(String key) {
    Node.Entry entry = entry(key);
    if (entry == null) {
      return null;
    }
    if (entry.value() instanceof Node.Mapping inner) {
      return new Fields(file(entry), inner, problems);
    }
    wrong(key, quoted(entry.value()), at(entry, entry.value()), "fields of its own");
    return null;
  }

  /** A list of things that have fields of their own. */
  public List<Fields> mappings(String key) {
    List<Fields> items = new ArrayList<>();
    Node.Entry entry = entry(key);
    if (entry == null) {
      return List.of();
    }
    String expected = "a list of things with fields of their own";
    if (entry.value() instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof Node.Mapping inner) {
          items.add(new Fields(file(entry), inner, problems));
        } else {
          wrong(key, quoted(item), at(entry, item), expected);
        }
      }
    } else {
      wrong(key, quoted(entry.value()), at(entry, entry.value()), expected);
    }
    return List.copyOf(items);
  }

  /** A list of things of which some are texts, found with their places, and some have fields of their own. */
  public List<Object> textsAndMappings(String key) {
    Node.Entry entry = entry(key);
    if (entry == null) {
      return List.of();
    }
    Node node = entry.value();
    List<Node> items = node.items();
    List<Object> things = new ArrayList<>(items.size());
    for (Node item : items) {
      if (item instanceof Node.Mapping inner) {
        things.add(new Fields(file(entry), inner, problems));
      } else if (!isNull(item)) {
        Found<String> text = scalar(entry, item, "a list of texts, or of things with fields");
        if (text != null) {
          things.add(text);
        }
      }
    }
    return List.copyOf(things);
  }

  /** Whether the field has fields of its own. */
  public boolean isMapping(String key) {
    Node.Entry entry = entry(key);
    return entry != null && entry.value() instanceof Node.Mapping;
  }

  /** The place of the field's name; of the whole mapping where it is absent. */
  public Location keyLocation(String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .findFirst()
        .map(entry -> new Location(file(entry), entry.line(), entry.column()))
        .orElseGet(() -> location(key));
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
    Node.Entry entry = entry(key);
    return entry == null ? null : new Found<>(entry.value(), at(entry, entry.value()));
  }

  /** Whether the field was written with a value. */
  public boolean has(String key) {
    return entry(key) != null;
  }

  /** The place of the field's value; of the whole mapping where it is absent. */
  public Location location(String key) {
    Node.Entry entry = entry(key);
    return entry == null
        ? new Location(path, mapping.line(), mapping.column())
        : at(entry, entry.value());
  }

  /**
   * Warns of every key that nobody asked for.
   *
   * @param what where the keys stand, such as {@code front matter}
   * @param known keys that may have been meant, beside those that were asked for
   */
  public void reportUnknown(String what, Set<String> known) {
    reportUnknown(what, known, Map.of());
  }

  /**
   * @param successors what is written today, by keys that are no more or that other tools have
   */
  public void reportUnknown(String what, Set<String> known, Map<String, String> successors) {
    names.addAll(known);
    for (int i = 0; i < asked.length; i++) {
      if (!asked[i]) {
        Node.Entry entry = mapping.entries().get(i);
        problems.add(Diagnostic.warning(
            "unknown-key",
            new Location(file(entry), entry.line(), entry.column()),
            "\"" + entry.key() + "\" is not known in " + what,
            successors.containsKey(entry.key())
                ? "write " + successors.get(entry.key())
                : Suggestion.hint(entry.key(), names)));
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
      String sign = line.contains("\"") ? "'" : "\"";
      return sign + line.substring(0, end) + (end < line.length() ? "…" : "") + sign;
    }
    return node instanceof Node.Sequence ? "the list \"[…]\"" : "the value \"{…}\"";
  }

  private @Nullable Found<String> raw(String key, String expected) {
    Node.Entry entry = entry(key);
    return entry == null ? null : scalar(entry, entry.value(), expected);
  }

  private @Nullable Found<String> scalar(Node.Entry entry, Node node, String expected) {
    if (node instanceof Node.Scalar scalar) {
      return new Found<>(scalar.text().strip(), at(entry, node));
    }
    wrong(entry.key(), quoted(node), at(entry, node), expected);
    return null;
  }

  private Node.@Nullable Entry entry(String key) {
    names.add(key);
    List<Node.Entry> entries = mapping.entries();
    for (int i = 0; i < asked.length; i++) {
      Node.Entry entry = entries.get(i);
      if (entry.key().equals(key)) {
        asked[i] = true;
        return isNull(entry.value()) ? null : entry;
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

  private String file(Node.Entry entry) {
    return entry.file() == null ? path : entry.file();
  }

  private Location at(Node.Entry entry, Node node) {
    return new Location(file(entry), node.line(), node.column());
  }
}
