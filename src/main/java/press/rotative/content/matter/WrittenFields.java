package press.rotative.content.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;

/**
 * Finds where each field of a piece is written, and under which name: in the piece itself, else in what it inherits,
 * the nearest first.
 */
public final class WrittenFields {

  private static final Node.Mapping NOTHING = new Node.Mapping(List.of(), 1, 1);

  /** What every date has, however it is written: a year, or two numbers that a sign joins. */
  private static final Pattern DATE_LIKE =
      Pattern.compile("\\b(?:19|20|21)\\d\\d(?!\\d)|\\d[-/.:]\\d");

  /** Keys of other tools and themes that resemble ours and mean something else. */
  private static final Set<String> THEIRS = Set.of(
      "data",
      "links",
      "state",
      "color",
      "colour",
      "stats",
      "names",
      "fonts",
      "publisher",
      "post_type",
      "imageAlt");

  /**
   * Where a field is written.
   *
   * @param key its name there
   */
  record Place(Fields fields, String key) {}

  /** A key that is no field of ours, and the file in which it stands. */
  record Unread(String label, Node.Entry entry) {}

  private final List<Diagnostic> problems;
  private final Map<FrontMatterField, Place> places = new EnumMap<>(FrontMatterField.class);
  private final List<Node.Mapping> extras = new ArrayList<>(0);
  private final Map<String, Unread> unknown = new LinkedHashMap<>(0);

  /**
   * @param problems takes what is wrong with names of fields
   */
  public WrittenFields(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** Whether a field is written anywhere. */
  public boolean has(FrontMatterField field) {
    return places.containsKey(field);
  }

  @Nullable
  Place find(FrontMatterField field) {
    return places.get(field);
  }

  /** A field's value as it was written, whatever its type. */
  @Nullable
  Found<Node> node(FrontMatterField field) {
    Place place = places.get(field);
    return place == null ? null : place.fields().node(place.key());
  }

  /** The yes or no of a field, also as a digit; what is neither is told. */
  boolean flag(FrontMatterField field) {
    Found<Node> node = node(field);
    Place place = places.get(field);
    Boolean said = node == null ? null : VisibilityReader.yesOrNo(node.value());
    Found<Boolean> flag = place == null || said != null ? null : place.fields().flag(place.key());
    return said != null ? said : flag != null && flag.value();
  }

  /** Adds what one file says; what was added before wins. */
  public void add(String label, Node.Mapping mapping) {
    Map<FrontMatterField, Node.Entry> here = new EnumMap<>(FrontMatterField.class);
    add(label, mapping, here);
    Node.Entry taxonomies = here.get(FrontMatterField.TAXONOMIES);
    if (taxonomies != null && taxonomies.value() instanceof Node.Mapping terms) {
      add(label, terms, here);
    }
  }

  private void add(String label, Node.Mapping mapping, Map<FrontMatterField, Node.Entry> here) {
    Fields fields = new Fields(label, mapping, problems);
    for (Node.Entry entry : mapping.entries()) {
      FrontMatterField field = FrontMatterField.named(entry.key());
      if (field == null || field.isLooseTerm(entry.key()) && isOther(entry.value())) {
        addUnknown(label, entry);
      } else if (field == FrontMatterField.EXTRA && entry.value() instanceof Node.Mapping extra) {
        extras.add(extra);
      } else if (fields.has(entry.key())) {
        addKnown(label, field, entry, here, fields);
      }
    }
  }

  /** Whether a value under a name that others use for a date is none and was meant for none: yes, never, an address. */
  private static boolean isOther(Node value) {
    if (!(value instanceof Node.Scalar scalar) || scalar.text().isBlank()) {
      return false;
    }
    String text = scalar.text().strip();
    return VisibilityReader.flag(value) != null
        || text.startsWith("/")
        || text.contains("://")
        || !DATE_LIKE.matcher(text).find();
  }

  private void addKnown(
      String label,
      FrontMatterField field,
      Node.Entry entry,
      Map<FrontMatterField, Node.Entry> here,
      Fields fields) {
    Node.Entry first = here.get(field);
    if (first != null && !FieldValues.agree(first.value(), entry.value())) {
      problems.add(Diagnostic.warning(
          "field-twice",
          new Location(label, entry.line(), entry.column()),
          "\"" + entry.key() + "\" says something else than \"" + first.key()
              + "\", which is another name of the same field",
          "keep one of the two: \"" + preferred(field, first, entry).key() + "\" counts"));
    }
    if (first == null && places.containsKey(field)) {
      return;
    }
    if (first == null || preferred(field, first, entry).equals(entry)) {
      here.put(field, entry);
      places.put(field, new Place(fields, entry.key()));
    }
  }

  private static Node.Entry preferred(FrontMatterField field, Node.Entry one, Node.Entry other) {
    return field.rank(one.key()) <= field.rank(other.key()) ? one : other;
  }

  private void addUnknown(String label, Node.Entry entry) {
    if (unknown.putIfAbsent(entry.key(), new Unread(label, entry)) != null) {
      return;
    }
    if (!Hiding.isOne(label, entry) && FrontMatterField.named(entry.key()) == null) {
      warnOfTyping(label, entry, "front matter", FrontMatterField.allNames(), problems);
    }
  }

  /** Warns of a key that is nearly one of {@code names}; others are left to templates. */
  static void warnOfTyping(
      String label, Node.Entry entry, String where, List<String> names, List<Diagnostic> problems) {
    String key = entry.key();
    if (key.length() < 3 || THEIRS.contains(key) || names.contains(key)) {
      return;
    }
    List<String> alike = names.stream()
        .filter(name ->
            name.regionMatches(true, 0, key, 0, 1) && Math.abs(name.length() - key.length()) <= 2)
        .toList();
    Suggestion.nearest(key, alike)
        .ifPresent(near -> problems.add(Diagnostic.warning(
            "unknown-key",
            new Location(label, entry.line(), entry.column()),
            "\"" + key + "\" is not known in " + where,
            "did you mean \"" + near + "\"?")));
  }

  /** Keys that are no fields of ours, the nearest first. */
  Collection<Unread> unknown() {
    return unknown.values();
  }

  /** What templates get: the fields of {@code extra} and {@code params}, then keys that nobody knows. */
  Node.Mapping extra() {
    if (extras.isEmpty() && unknown.isEmpty()) {
      return NOTHING;
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    extras.forEach(fields -> fields.entries().forEach(e -> entries.putIfAbsent(e.key(), e)));
    unknown.forEach((key, unread) -> entries.putIfAbsent(key, unread.entry()));
    return new Node.Mapping(List.copyOf(entries.values()), 1, 1);
  }
}
