package press.rotative.docs;

import java.util.List;
import java.util.Map;
import press.rotative.content.matter.FrontMatterField;
import press.rotative.docs.ManualPage.Row;
import press.rotative.source.Node;
import press.rotative.source.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schemas (draft 7, which all editors know) of front matter and {@code site.yml}: names, types and
 * examples of fields from {@link FrontMatterField}; keys, types and examples of {@code site.yml} from the manual's table,
 * which {@link ReferenceTest} holds to the reader; words from the manual. What each type allows stands in {@link Shape}.
 */
final class Schemas {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Schemas() {}

  static ObjectNode frontMatter() {
    ObjectNode properties = JSON.objectNode();
    List<Row> rows = ManualPage.named("front-matter.md").rows("Field");
    for (FrontMatterField field : FrontMatterField.values()) {
      String own = field.names().get(0);
      Row row = rows.stream()
          .filter(r -> r.name().startsWith("[" + own + "]"))
          .findFirst()
          .orElseThrow();
      for (String name : field.names()) {
        ObjectNode property = properties.putObject(name);
        String what = plain(row.cells().get(5));
        property.put(
            "description", name.equals(own) ? what : what + " Another name of " + own + ".");
        ArrayNode others = JSON.arrayNode();
        field.names().stream().filter(n -> !n.equals(name)).forEach(others::add);
        if (!others.isEmpty()) {
          property.set("x-aliases", others);
        }
        property.putArray("examples").add(json(field.example()));
        boolean loose = !name.equals(own)
            && (field == FrontMatterField.PUBLISH_DATE || field == FrontMatterField.EXPIRY_DATE);
        property.setAll(loose ? JSON.objectNode() : Shape.of(field));
      }
    }
    ObjectNode schema = root("Front matter of a piece");
    schema.set("properties", properties);
    return schema;
  }

  static ObjectNode siteYml() {
    ObjectNode schema = root("Settings of a site");
    schema.putArray("required").add("title");
    schema.put("additionalProperties", false);
    schema.putObject("properties");
    for (Row row : ManualPage.named("site-yml.md").rows("Key")) {
      ObjectNode property = at(schema, row.name());
      String what = plain(row.cells().get(4));
      if (!what.isEmpty()) {
        property.put("description", what);
      }
      property.putArray("examples").add(json(example(row)));
      ObjectNode shape = Shape.of(row.name(), row.cells().get(1));
      property.setAll(row.cells().get(3).equals("needed") ? Shape.needed(shape) : shape);
    }
    return schema;
  }

  /** The value that a row of the manual shows, as it stands in YAML. */
  static String example(Row row) {
    return row.cells().get(2).replace("`", "");
  }

  /** The property of a key with points, below the objects, and the entries of lists, that it names. */
  private static ObjectNode at(ObjectNode schema, String key) {
    ObjectNode place = schema;
    String[] names = key.split("\\.", -1);
    for (int i = 0; i < names.length; i++) {
      if (place.get("items") instanceof ObjectNode items) {
        place = items;
      }
      ObjectNode properties = place.get("properties") instanceof ObjectNode known
          ? known
          : place.putObject("properties");
      if (properties.get(names[i]) instanceof ObjectNode known) {
        place = known;
      } else {
        place = properties.putObject(names[i]);
        if (i < names.length - 1) {
          place.setAll(Shape.fields());
          place.put("additionalProperties", false);
        }
      }
    }
    return place;
  }

  private static ObjectNode root(String title) {
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", title);
    schema.put("type", "object");
    return schema;
  }

  /** Words without links and quotes of code. */
  private static String plain(String cell) {
    return cell.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "");
  }

  static String print(ObjectNode schema) {
    return JsonMapper.builder()
            .build()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(schema)
            .replace("\r\n", "\n")
        + "\n";
  }

  /** A value in YAML as editors see it. */
  static JsonNode json(String yaml) {
    return json(
        Yaml.read("value", "value: " + yaml + "\n", 1).value().entries().get(0).value());
  }

  /** As YAML 1.2 reads scalars, which is how editors do. */
  static JsonNode json(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode fields = JSON.objectNode();
      mapping.entries().forEach(e -> fields.set(e.key(), json(e.value())));
      return fields;
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode items = JSON.arrayNode();
      sequence.items().forEach(item -> items.add(json(item)));
      return items;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return scalar.plain() ? plainScalar(scalar.text()) : JSON.stringNode(scalar.text());
  }

  private static JsonNode plainScalar(String text) {
    Map<String, JsonNode> words = Map.of(
        "", JSON.nullNode(),
        "~", JSON.nullNode(),
        "null", JSON.nullNode(),
        "true", JSON.booleanNode(true),
        "false", JSON.booleanNode(false));
    if (words.containsKey(text)) {
      return words.get(text);
    }
    if (text.matches("[-+]?[0-9]{1,9}")) {
      return JSON.numberNode(Integer.parseInt(text));
    }
    return text.matches("[-+]?[0-9]+\\.[0-9]+")
        ? JSON.numberNode(Double.parseDouble(text))
        : JSON.stringNode(text);
  }
}
