package press.rotative.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds a {@link Node} tree from the tokens of JSON or TOML. The parser bounds how deep it may be. */
final class TokenTree {

  static final int MAX_DEPTH = 100;

  /** A line and a column of the file, from 1. */
  record Place(int line, int column) {}

  /** Tells where the current token stands, to which keys lead. */
  interface Places {
    Place of(JsonParser in, List<String> keys);
  }

  private final String path;
  private final JsonParser in;
  private final Places places;
  private final List<Diagnostic> problems;
  private final List<String> keys = new ArrayList<>();

  TokenTree(String path, JsonParser in, Places places, List<Diagnostic> problems) {
    this.path = path;
    this.in = in;
    this.places = places;
    this.problems = problems;
  }

  /** The fields of the object whose start is the current token; those read before a mistake stay in {@code entries}. */
  void fields(Map<String, Node.Entry> entries) {
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = in.currentName();
      keys.add(key);
      Place place = places.of(in, keys);
      in.nextToken();
      Node.Entry entry = new Node.Entry(key, place.line(), place.column(), value());
      keys.remove(keys.size() - 1);
      Node.Entry first = entries.putIfAbsent(key, entry);
      if (first != null) {
        problems.add(Diagnostic.error(
            "duplicate-key",
            new Location(path, entry.line(), entry.column()),
            "\"" + key + "\" was already written at " + first.line() + ":" + first.column(),
            "keep one of the two"));
      }
    }
  }

  /** The value whose first token is the current one. */
  Node value() {
    Place place = places.of(in, keys);
    JsonToken token = in.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      fields(entries);
      return new Node.Mapping(List.copyOf(entries.values()), place.line(), place.column());
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY && in.currentToken() != null) {
        keys.add("#" + items.size());
        items.add(value());
        keys.remove(keys.size() - 1);
      }
      return new Node.Sequence(List.copyOf(items), place.line(), place.column());
    }
    String text = token == JsonToken.VALUE_NULL ? "" : String.valueOf(in.getString());
    return new Node.Scalar(text, token != JsonToken.VALUE_STRING, place.line(), place.column());
  }
}
