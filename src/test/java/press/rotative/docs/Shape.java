package press.rotative.docs;

import java.util.List;
import press.rotative.content.matter.FrontMatterField;
import press.rotative.diag.Codes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a type allows, as a piece of JSON Schema. {@link SchemaTest} tries values of every kind on each and on the reader:
 * what one of the two refuses, the other has to.
 */
final class Shape {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String YES_OR_NO =
      "[Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]|[Oo][Nn]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo]|[Oo][Ff][Ff]";
  private static final String DATE =
      "(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|.*[A-Za-z]{3}.*\\d{4})([ Tt]\\d{1,2}:\\d{2}.*)?";
  private static final String WIDTH = "\\d{1,4}(\\.\\d{1,4})?(rem|em|px|ch)";
  private static final String OUTSIDE = "[Hh][Tt][Tt][Pp][Ss]?://.*|/([^/].*)?";

  private Shape() {}

  /** Of a field of a piece. */
  static ObjectNode of(FrontMatterField field) {
    return switch (field.type()) {
      case TEXT -> text();
      case DATE -> matching(DATE, "string");
      case FLAG -> flag();
      case FLAG_OR_DATE -> matching(YES_OR_NO + "|" + DATE, "boolean", "string");
      case FLAG_OR_LIST -> either(flag(), type("array"));
      case NUMBER -> matching("[-+]?\\d+(\\.\\d+)?", "number", "string");
      case TEXTS -> listOr(text());
      case NAMES, COMMAS -> {
        ObjectNode name = textOr(withOneOf("id", "name", "title", "display_name", "slug"));
        yield listOr(field == FrontMatterField.AUTHORS ? name : listOr(name));
      }
      case IMAGE -> listOr(textOr(withOneOf("path", "src", "url", "image", "file")));
      case ADDRESS -> text();
      case RESOURCES -> listOr(textOr(fields()));
      case OUTSIDE -> listOr(matching(OUTSIDE, "string"));
      case CASCADE -> listOr(fields());
      case ANY -> JSON.objectNode();
      case FIELDS -> fieldsOf(field);
    };
  }

  private static ObjectNode fieldsOf(FrontMatterField field) {
    ObjectNode fields = fields();
    switch (field) {
      case BUILD -> {
        property(fields, "render", text());
        property(fields, "list", text());
      }
      case FRONT -> {
        property(fields, "lead", text());
        property(fields, "secondary", listOr(text()));
        property(fields, "until", matching(DATE, "string"));
        fields.put("additionalProperties", false);
      }
      case LISTS -> fields.set("additionalProperties", list());
      default -> {}
    }
    return fields;
  }

  /**
   * Of a key of {@code site.yml}.
   *
   * @param words the manual's for its type
   */
  static ObjectNode of(String key, String words) {
    return switch (words) {
      case "text", "language tag", "name" -> text();
      case "address" -> matching("[Hh][Tt][Tt][Pp][Ss]?://[^?#\\s]+", "string");
      case "`https://` address" -> matching("https://.*", "string");
      case "e-mail address" -> matching("[^@\\s]+@\\S*", "string");
      case "yes or no" -> flag();
      case "text or list" -> listOr(text());
      case "1 to 1000" -> {
        ObjectNode number = matching("[1-9]\\d{0,2}|1000", "integer", "string");
        number.put("minimum", 1);
        number.put("maximum", 1000);
        yield number;
      }
      case "`get` or `post`" -> oneOf("get", "post");
      case "list, or names with titles" -> either(listOr(text()), fields());
      case "preset, pattern, or patterns by section" -> textOr(named(text()));
      case "names and values" -> named(text());
      case "entries" -> listOr(textOr(entry()));
      case "inks" -> named(List.of("house", "1", "2", "3", "4", "5"), either(colour(), ink()));
      case "faces" ->
        named(
            List.of("display", "text"),
            either(matching("[\\p{L}\\p{N} ,_\"'-]+", "string"), face()));
      case "widths" -> named(List.of("page", "text"), matching(WIDTH, "string"));
      case "names with `https://` addresses" ->
        named(type("string").put("pattern", "^\\s*https://[^\\s\"<>]+\\s*$"));
      case "services with what they gave out" ->
        named(
            List.of("google", "bing", "yandex", "pinterest", "facebook"),
            matching("[\\w.=:+/-]+", "string", "number", "boolean"));
      case "names with what each holds" -> named(list());
      case "codes with `off`, `warning` or `error`" -> {
        ObjectNode weights = weights("paths");
        property(weights, "paths", named(weights()));
        yield weights;
      }
      case "list of fields" -> {
        ObjectNode list = type("array", "null");
        list.set("items", key.equals("defaults") ? defaults() : address());
        yield list;
      }
      default -> throw new IllegalArgumentException("no shape for \"" + words + "\"");
    };
  }

  /** The same for what has to be there. */
  static ObjectNode needed(ObjectNode shape) {
    ArrayNode types = JSON.arrayNode();
    shape.get("type").forEach(type -> {
      if (!type.asString().equals("null")) {
        types.add(type);
      }
    });
    String pattern = shape.path("pattern").asString("^\\s*(\\S.*)?\\s*$");
    return shape.put("pattern", pattern.replace(")?\\s*$", ")\\s*$")).set("type", types);
  }

  /** Any fields, or none. */
  static ObjectNode fields() {
    return type("object", "null");
  }

  private static ObjectNode list() {
    ObjectNode list = fields();
    for (String name : List.of("section", "tag", "author", "type", "data", "sort")) {
      property(list, name, text());
    }
    ObjectNode limit = matching("[-+]?\\d+", "integer", "string");
    limit.put("minimum", 1);
    property(list, "limit", limit);
    property(list, "unique", flag());
    list.put("additionalProperties", false);
    return list;
  }

  private static ObjectNode defaults() {
    ObjectNode defaults = type("object");
    ObjectNode scope = fields();
    property(scope, "path", text());
    property(scope, "type", text());
    property(defaults, "path", text());
    property(defaults, "type", text());
    property(defaults, "scope", scope);
    property(defaults, "values", type("object"));
    defaults.putArray("required").add("values");
    defaults.put("additionalProperties", false);
    return defaults;
  }

  /** Its properties are rows of the manual. */
  private static ObjectNode address() {
    ObjectNode address = type("object");
    address.putArray("required").add("email");
    address.put("additionalProperties", false);
    return address;
  }

  /** An entry of a menu. */
  private static ObjectNode entry() {
    ObjectNode entry = type("object");
    property(entry, "to", type("string", "number", "boolean"));
    property(entry, "label", text());
    entry.putArray("required").add("to");
    return entry.put("additionalProperties", false);
  }

  private static ObjectNode ink() {
    ObjectNode ink = named(List.of("text", "field", "on"), colour());
    property(ink, "dark", named(List.of("text", "field", "on"), colour()));
    return ink;
  }

  private static ObjectNode colour() {
    return type("string").put("pattern", "^\\s*#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\s*$");
  }

  private static ObjectNode face() {
    ObjectNode face = type("object");
    property(face, "file", type("string"));
    property(face, "weights", matching("\\d{1,4}( \\d{1,4})?", "integer", "string"));
    face.putArray("required").add("file");
    return face.put("additionalProperties", false);
  }

  private static ObjectNode named(List<String> names, ObjectNode each) {
    ObjectNode fields = fields();
    names.forEach(name -> property(fields, name, each.deepCopy()));
    return fields.put("additionalProperties", false);
  }

  /** Codes with their weight, of which editors offer all. */
  private static ObjectNode weights(String... others) {
    ObjectNode weight = oneOf("off", "warning", "error");
    ((ArrayNode) weight.get("enum")).add(false);
    ObjectNode weights = named(weight);
    ArrayNode names = weights.putObject("propertyNames").putArray("enum");
    List.of(others).forEach(names::add);
    Codes.all().names().stream().sorted().forEach(names::add);
    return weights;
  }

  private static ObjectNode oneOf(String... words) {
    ObjectNode one = JSON.objectNode();
    ArrayNode values = one.putArray("enum");
    List.of(words).forEach(values::add);
    values.addNull();
    return one;
  }

  private static ObjectNode text() {
    return type("string", "number", "boolean", "null");
  }

  private static ObjectNode flag() {
    return matching(YES_OR_NO, "boolean", "string");
  }

  /** What is left blank counts as absent. */
  private static ObjectNode matching(String pattern, String... types) {
    ObjectNode shape = type(types);
    ((ArrayNode) shape.get("type")).add("null");
    return shape.put("pattern", "^\\s*(" + pattern + ")?\\s*$");
  }

  private static ObjectNode withOneOf(String... names) {
    ObjectNode fields = fields();
    ArrayNode required = JSON.arrayNode();
    for (String name : names) {
      property(fields, name, text());
      required.addObject().putArray("required").add(name);
    }
    fields.set("anyOf", required);
    return fields;
  }

  private static ObjectNode named(ObjectNode each) {
    ObjectNode fields = fields();
    fields.set("additionalProperties", each);
    return fields;
  }

  private static ObjectNode textOr(ObjectNode fields) {
    return either(text(), fields);
  }

  private static ObjectNode listOr(ObjectNode one) {
    ObjectNode list = type("array");
    list.set("items", one);
    return either(one.deepCopy(), list);
  }

  private static ObjectNode either(ObjectNode one, ObjectNode other) {
    ObjectNode either = JSON.objectNode();
    either.putArray("anyOf").add(one).add(other);
    return either;
  }

  private static ObjectNode type(String... types) {
    ObjectNode shape = JSON.objectNode();
    if (types.length == 1 && types[0].matches("array|object")) {
      return shape.put("type", types[0]);
    }
    ArrayNode names = shape.putArray("type");
    List.of(types).forEach(names::add);
    return shape;
  }

  private static void property(ObjectNode fields, String name, ObjectNode shape) {
    ObjectNode properties = fields.get("properties") instanceof ObjectNode known
        ? known
        : fields.putObject("properties");
    properties.set(name, shape);
  }
}
