package press.rotative.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;
import press.rotative.config.SiteConfigReader;
import press.rotative.content.matter.FrontMatterField;
import press.rotative.diag.Diagnostic;
import press.rotative.docs.ManualPage.Block;
import press.rotative.docs.ManualPage.Row;
import press.rotative.source.Node;
import press.rotative.source.Toml;
import press.rotative.source.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of {@code site.yml} and front matter are those that {@link Schemas} makes, and they and the readers refuse
 * the same values, so that neither can say what the other does not.
 *
 * <p>{@code mvn test -Dtest=SchemaTest -Drotative.goldens=write} writes them anew.
 */
class SchemaTest {

  private static final boolean WRITE = "write".equals(System.getProperty("rotative.goldens"));
  private static final Path SCHEMAS = Path.of("src/site/resources/schema");
  private static final Path SITES = Path.of("src/test/sites");
  private static final String SETTINGS = "title: A\nurl: https://a.example/\n";

  /** One value of each kind. */
  private static final List<String> VALUES = List.of(
      "abc",
      "7",
      "1.5",
      "true",
      "\"no\"",
      "2026-11-20",
      "2026-11-20 08:00",
      "https://b.example/",
      "~",
      "[abc]",
      "[7, 8]",
      "[[abc]]",
      "[{abc: 1}]",
      "[{name: abc}]",
      "[{path: abc}]",
      "[{values: {kicker: K}}]",
      "[{email: a@b.example}]",
      "{abc: 1}",
      "{abc: off}",
      "{dead-link: off}",
      "{dead-link: 7}",
      "{paths: {old: {dead-link: loud}}}",
      "{abc: {tag: x}}",
      "{name: abc}",
      "{path: abc}",
      "{until: soon}",
      "{paths: {abc: {}}}");

  /** Codes of what is wrong with a value, whatever else the site holds. */
  private static final Set<String> OF_VALUES = Set.of(
      "wrong-type",
      "bad-date",
      "bad-author",
      "bad-list",
      "bad-redirect",
      "image-without-path",
      "unknown-key");

  /** What depends on more than the value's shape: zones, slugs, tokens, codes, other files. */
  private static final Set<String> ONLY_READER =
      Set.of("bad-timezone", "bad-section", "bad-path", "bad-permalink", "bad-static");

  /** Warnings of names that nobody knows: an editor marks them too. */
  private static final Set<String> OF_NAMES = Set.of("unknown-key", "unknown-code");

  @TempDir
  Path folder;

  @Test
  void schemasAreMadeFromTypesAndManual() throws IOException {
    check("front-matter.schema.json", Schemas.frontMatter());
    check("site.schema.json", Schemas.siteYml());
  }

  private static void check(String name, ObjectNode made) throws IOException {
    String text = Schemas.print(made);
    if (WRITE) {
      Files.createDirectories(SCHEMAS);
      Files.writeString(SCHEMAS.resolve(name), text);
    }
    assertThat(SCHEMAS.resolve(name)).hasContent(text);
  }

  @Test
  void schemasTravelInTheJar() throws IOException {
    for (String name : List.of("front-matter.schema.json", "site.schema.json")) {
      try (InputStream in = SchemaTest.class.getResourceAsStream("/schema/" + name)) {
        String packed =
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(packed).isEqualTo(Files.readString(SCHEMAS.resolve(name)));
      }
    }
  }

  @Test
  void everyFieldIsDescribedWithAnExampleThatHolds() {
    Schema schema = schema(Schemas.frontMatter());
    for (FrontMatterField field : FrontMatterField.values()) {
      for (String name : field.names()) {
        JsonNode property = Schemas.frontMatter().at("/properties/" + name);
        assertThat(property.path("description").asString()).as(name).hasSizeGreaterThan(5);
        assertThat(refused(schema, name + ": " + field.example())).as(name).isEmpty();
      }
    }
    Schema settings = schema(Schemas.siteYml());
    for (Row row : ManualPage.named("site-yml.md").rows("Key")) {
      String yaml = inside(row.name(), Schemas.example(row));
      assertThat(refused(settings, SETTINGS + yaml)).as(yaml).isEmpty();
      assertThat(SiteConfigReader.read("site.yml", settings(yaml)).diagnostics())
          .as(yaml)
          .isEmpty();
    }
  }

  /** Each field with each value is a piece of one site: what is refused has to be an error there. */
  @Test
  void schemaAndReaderRefuseTheSameFieldsOfPieces() {
    Schema schema = schema(Schemas.frontMatter());
    SmallSite site = SmallSite.in(folder);
    TreeMap<String, String> pieces = new TreeMap<>();
    for (FrontMatterField field : FrontMatterField.values()) {
      String name = field.names().get(0);
      for (int i = 0; i < VALUES.size(); i++) {
        String path = "content/" + name.toLowerCase(Locale.ROOT) + i + ".md";
        String fields = name + ": " + VALUES.get(i) + "\n";
        pieces.put(path, fields);
        String date = field == FrontMatterField.DATE ? "" : "date: 2026-11-20\n";
        String title = field == FrontMatterField.TITLE ? "" : "title: A\n";
        site.file(path, "---\n" + fields + date + title + "---\nText.\n");
      }
    }
    Set<String> wrong = new TreeSet<>();
    Call call = site.build();
    for (String line : call.err().lines().toList()) {
      boolean kept = line.contains("is not known in front matter");
      if (!kept && OF_VALUES.stream().anyMatch(code -> line.endsWith("[" + code + "]"))) {
        wrong.add(line.substring(0, line.indexOf(':')));
      }
    }
    List<String> differing = new ArrayList<>();
    pieces.forEach((path, fields) -> {
      boolean refused = !refused(schema, fields).isEmpty();
      if (refused != wrong.contains(path)) {
        differing.add((refused ? "only the schema refuses " : "only the reader refuses ") + fields);
      }
    });
    assertThat(differing).isEmpty();
    assertThat(wrong).hasSizeGreaterThan(100);
  }

  @Test
  void schemaAndReaderRefuseTheSameSettings() {
    Schema schema = schema(Schemas.siteYml());
    List<String> differing = new ArrayList<>();
    int wrong = 0;
    for (Row row : ManualPage.named("site-yml.md").rows("Key")) {
      for (String value : VALUES) {
        String yaml = settings(inside(row.name(), value));
        List<Diagnostic> told = SiteConfigReader.read("site.yml", yaml).diagnostics().stream()
            .filter(d -> d.isError() || OF_NAMES.contains(d.code()))
            .filter(d -> !ONLY_READER.contains(d.code()))
            .toList();
        boolean refused = !refused(schema, yaml).isEmpty();
        wrong += refused ? 1 : 0;
        if (refused == told.isEmpty()) {
          differing.add((refused ? "only the schema refuses " : "only the reader refuses ")
              + inside(row.name(), value) + " " + told + refused(schema, yaml));
        }
      }
    }
    assertThat(differing).isEmpty();
    assertThat(wrong).isGreaterThan(100);
  }

  @Test
  void whatIsBuiltValidates() throws IOException {
    Schema settings = schema(Schemas.siteYml());
    Schema fields = schema(Schemas.frontMatter());
    assertThat(refused(settings, Files.readString(Path.of("site.yml")))).isEmpty();
    List<Path> sites;
    try (Stream<Path> all = Files.list(SITES)) {
      sites = all.filter(Files::isDirectory).sorted().toList();
    }
    int pieces = 0;
    for (Path site : sites) {
      Path console = site.resolve("console.txt");
      if (!Files.exists(console) || !Files.readString(console).startsWith("exit 0")) {
        continue;
      }
      Path own = site.resolve("in/site.yml");
      assertThat(refused(settings, Files.readString(own))).as(own.toString()).isEmpty();
      for (Path file : pieces(site.resolve("in/content"))) {
        assertThat(errors(fields, frontMatter(Files.readString(file))))
            .as(file.toString())
            .isEmpty();
        pieces++;
      }
    }
    assertThat(pieces).isGreaterThan(30);
  }

  /** Those without a console have to be built without a word. */
  @Test
  void examplesOfTheManualValidate() {
    Schema settings = schema(Schemas.siteYml());
    Schema fields = schema(Schemas.frontMatter());
    for (ManualPage page : ManualPage.all()) {
      for (Example example : Example.of(page)) {
        for (Block block : example.call() == null ? example.files() : List.<Block>of()) {
          if (block.info().endsWith("site.yml")) {
            assertThat(refused(settings, settings(block.text())))
                .as(block.text())
                .isEmpty();
          } else if (block.info().startsWith("yaml front-matter")) {
            assertThat(refused(fields, block.text())).as(block.text()).isEmpty();
          }
        }
      }
    }
  }

  private static String settings(String yaml) {
    String title = ("\n" + yaml).contains("\ntitle:") ? "" : "title: A\n";
    return title + (("\n" + yaml).contains("\nurl:") ? "" : "url: https://a.example/\n") + yaml;
  }

  /** A key with points as YAML; {@code contact.addresses.note} stands in an entry with all that is needed. */
  private static String inside(String key, String value) {
    String[] names = key.split("\\.", -1);
    String last = names[names.length - 1];
    return switch (names.length) {
      case 1 -> key + ": " + value + "\n";
      case 2 -> names[0] + ":\n  " + last + ": " + value + "\n";
      default ->
        names[0] + ":\n  " + names[1] + ":\n    - " + last + ": " + value + "\n"
            + (last.equals("email") ? "" : "      email: a@b.example\n");
    };
  }

  private static Schema schema(ObjectNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Schemas.print(schema));
  }

  private static List<String> refused(Schema schema, String yaml) {
    return errors(schema, Yaml.read("a.yml", yaml, 1).value());
  }

  private static List<String> errors(Schema schema, Node fields) {
    return schema.validate(Schemas.json(fields)).stream().map(Error::toString).toList();
  }

  private static List<Path> pieces(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(md|mdx|markdown|html)"))
          .sorted()
          .toList();
    }
  }

  private static Node.Mapping frontMatter(String text) {
    String fence = text.startsWith("+++\n") ? "+++" : "---";
    if (!text.startsWith(fence + "\n")) {
      return new Node.Mapping(List.of(), 1, 1);
    }
    String fields = text.substring(4, text.indexOf("\n" + fence, 3) + 1);
    return (fence.equals("---") ? Yaml.read("a.md", fields, 2) : Toml.read("a.md", fields, 2))
        .value();
  }
}
