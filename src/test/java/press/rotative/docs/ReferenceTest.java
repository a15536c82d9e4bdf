package press.rotative.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;
import press.rotative.content.matter.FrontMatterField;
import press.rotative.docs.ManualPage.Row;
import press.rotative.markup.Html;
import press.rotative.time.Moment;
import press.rotative.url.Slug;

/** What the manual lists is what there is, and what there is, is listed. */
class ReferenceTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path VIEWS = SOURCES.resolve("press/rotative/plan/view");
  private static final Path THEME = Path.of("templates");
  private static final ManualPage TEMPLATES = ManualPage.named("templates.md");

  /** A name that resembles none, so that the program lists all that it knows. */
  private static final String NONE = "zzzzzzzzzzzz";

  @TempDir
  Path folder;

  @Test
  void frontMatterListsEveryFieldWithItsNames() {
    Map<String, List<String>> listed = new TreeMap<>();
    for (Row row : ManualPage.named("front-matter.md").rows("Field")) {
      listed.put(row.name().replaceAll("\\[(.*)\\]\\(.*\\)", "$1"), row.cells().subList(1, 4));
    }
    Map<String, List<String>> known = new TreeMap<>();
    for (FrontMatterField field : FrontMatterField.values()) {
      List<String> names = field.names();
      String others =
          names.stream().skip(1).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
      known.put(names.get(0), List.of(others, field.type().words(), "`" + field.example() + "`"));
    }
    assertThat(listed.entrySet()).containsExactlyInAnyOrderElementsOf(known.entrySet());
  }

  @Test
  void siteYmlListsEveryKey() {
    Set<String> known = new TreeSet<>();
    Map.of(
            "", NONE + ": 1",
            "paths.", "paths: {" + NONE + ": 1}",
            "contact.", "contact: {" + NONE + ": 1}",
            "contact.addresses.", "contact: {addresses: [{email: a@b.example, " + NONE + ": 1}]}",
            "newsletter.", "newsletter: {" + NONE + ": 1}",
            "markdown.", "markdown: {" + NONE + ": 1}",
            "theme.", "theme: {" + NONE + ": 1}",
            "footer.", "footer: {" + NONE + ": 1}")
        .forEach((prefix, yaml) -> known.addAll(
            prefixed(prefix, valid("site.yml", "title: A\nurl: https://a.example/\n" + yaml))));
    Set<String> listed = new TreeSet<>(names(ManualPage.named("site-yml.md"), "Key"));
    for (String key : List.copyOf(listed)) {
      for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
        listed.add(key.substring(0, dot));
      }
    }
    assertThat(listed).isEqualTo(known);
  }

  @Test
  void templatesListWordsThatExist() {
    assertThat(names(TEMPLATES, "Filter")).isEqualTo(validIn("{{ page.title | " + NONE + " }}"));
    assertThat(names(TEMPLATES, "Function")).isEqualTo(validIn("{{ " + NONE + "() }}"));
    assertThat(names(TEMPLATES, "Tag")).isEqualTo(validIn("{% " + NONE + " %}"));
    Set<String> formats = new TreeSet<>(validIn(
        "{% for c in missing.latest %}{{ c.published | date('" + NONE + "') }}{% endfor %}"));
    assertThat(names(TEMPLATES, "Format")).isEqualTo(formats);
  }

  @Test
  void templatesListEveryFile() throws IOException {
    try (Stream<Path> files = Files.walk(THEME)) {
      Set<String> templates = files
          .map(file -> THEME.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".html"))
          .collect(Collectors.toCollection(TreeSet::new));
      assertThat(names(TEMPLATES, "Template")).isEqualTo(templates);
    }
  }

  @Test
  void themeListsEveryProperty() throws IOException {
    Set<String> set = Pattern.compile("(?<![\\w-])(--[a-z0-9-]+):")
        .matcher(Files.readString(THEME.resolve("assets/style.css")))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(set).hasSizeGreaterThan(40);
    assertThat(names(ManualPage.named("theme.md"), "Property")).isEqualTo(set);
  }

  @Test
  void templatesListEveryVariableWithItsType() throws IOException, ClassNotFoundException {
    Map<String, List<String>> listed = new TreeMap<>();
    for (Row row : TEMPLATES.rows("Variable")) {
      String view = TEMPLATES.headings().get(row.heading() - 1).text();
      listed
          .computeIfAbsent(view, v -> new ArrayList<>())
          .add(row.name() + ": " + row.cells().get(1));
    }
    Map<String, List<String>> known = new TreeMap<>();
    for (Class<?> view : views()) {
      String name = view.getName().substring(view.getPackageName().length() + 1).replace('$', '.');
      known.put(
          name,
          Arrays.stream(view.getRecordComponents())
              .map(part -> part.getName() + ": " + type(part))
              .toList());
    }
    assertThat(listed.entrySet()).containsExactlyInAnyOrderElementsOf(known.entrySet());
  }

  private static List<Class<?>> views() throws IOException, ClassNotFoundException {
    List<Class<?>> views = new ArrayList<>();
    try (Stream<Path> files = Files.list(VIEWS)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          Class<?> view = Class.forName("press.rotative.plan.view." + name);
          views.add(view);
          views.addAll(List.of(view.getDeclaredClasses()));
        }
      }
    }
    return views;
  }

  private static String type(RecordComponent part) {
    AnnotatedType type = part.getAnnotatedType();
    String word;
    if (part.getName().equals("extra")) {
      word = "fields";
    } else if (type instanceof AnnotatedParameterizedType list) {
      AnnotatedType[] items = list.getAnnotatedActualTypeArguments();
      String item = word((Class<?>) items[items.length - 1].getType());
      word = items.length == 1 ? "list of " + item : item + " by name";
    } else {
      word = word(part.getType());
    }
    return type.isAnnotationPresent(Nullable.class) ? word + ", or nothing" : word;
  }

  private static String word(Class<?> type) {
    if (type == String.class) {
      return "text";
    }
    if (type == Object.class) {
      return "text, number or yes";
    }
    if (type == int.class) {
      return "number";
    }
    if (type == boolean.class) {
      return "yes or no";
    }
    if (type == Moment.class) {
      return "moment";
    }
    return type == Html.class ? "markup" : "`" + type.getSimpleName() + "`";
  }

  /** Codes are written out in the sources, but for those of templates' parts, which are put together. */
  @Test
  void diagnosticsListEveryCodeWithItsWeight() throws IOException {
    Map<String, Set<String>> known = new TreeMap<>();
    Pattern told = Pattern.compile("Diagnostic\\s*\\.(error|warning)\\(\\s*\"([a-z0-9-]+)\"");
    for (MatchResult found : found(told)) {
      known.computeIfAbsent(found.group(2), c -> new TreeSet<>()).add(found.group(1));
    }
    Pattern handedOn = Pattern.compile("(?:at|stop|problem|problems\\.add|Told)\\([^;\"]*?"
        + "\"((?:template|(?:yaml|template|duplicate|missing)-[a-z]+(?:-[a-z]+)*))\",");
    for (MatchResult found : found(handedOn)) {
      known.putIfAbsent(found.group(1), Set.of("error"));
    }
    for (String part : List.of("filter", "function", "tag")) {
      known.put("template-" + part, Set.of("error"));
    }
    Map<String, Set<String>> listed = new TreeMap<>();
    for (Row row : ManualPage.named("diagnostics.md").rows("Code")) {
      listed.put(row.name(), new TreeSet<>(List.of(row.cells().get(1).split(", ", -1))));
    }
    assertThat(listed.entrySet()).containsExactlyInAnyOrderElementsOf(known.entrySet());
  }

  private static List<MatchResult> found(Pattern pattern) throws IOException {
    List<MatchResult> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(found::add);
      }
    }
    assertThat(found).hasSizeGreaterThan(10);
    return found;
  }

  @Test
  void slugsAreWhatTheManualSays() {
    List<Row> rows = ManualPage.named("urls.md").rows("Written");
    assertThat(rows).hasSizeGreaterThan(4);
    for (Row row : rows) {
      assertThat("`" + Slug.of(row.name()) + "`").isEqualTo(row.cells().get(1));
    }
  }

  @Test
  void linksOfTheManualLeadSomewhere() {
    Pattern link = Pattern.compile("\\]\\(((?!https?:)[^)#\\s]*)(?:#([^)\\s]+))?\\)");
    List<String> dead = new ArrayList<>();
    for (ManualPage page : ManualPage.all()) {
      String text =
          page.text().replaceAll("(?ms)^(`{3,})[^`]*?$.*?^\\1$", "").replaceAll("`[^`]*`", "");
      for (MatchResult found : link.matcher(text).results().toList()) {
        String path = found.group(1);
        Path target =
            path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
        String fragment = found.group(2);
        boolean there =
            Files.exists(target) && (fragment == null || anchors(target).contains(fragment));
        if (!there) {
          dead.add(page.name() + ": " + found.group());
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  private static Set<String> anchors(Path file) {
    return ManualPage.all().stream()
        .filter(page -> page.file().equals(file))
        .flatMap(page -> page.headings().stream())
        .map(heading -> heading.text().toLowerCase(Locale.ROOT))
        .map(text -> text.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static Set<String> names(ManualPage page, String head) {
    return page.rows(head).stream()
        .map(Row::name)
        .map(name -> name.replaceAll("\\[(.*)\\]\\(.*\\)", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Collection<String> prefixed(String prefix, Set<String> names) {
    return names.stream().map(name -> prefix + name).toList();
  }

  private Set<String> validIn(String template) {
    return valid("templates/missing.html", template);
  }

  /** What the program says could stand where {@link #NONE} stands. */
  private Set<String> valid(String path, String text) {
    Call call = SmallSite.in(folder).article("b.md", "Text.").file(path, text).build();
    Matcher hint = Pattern.compile("\"" + NONE + "\".*?valid here: ([^\n]+)", Pattern.DOTALL)
        .matcher(call.err());
    assertThat(hint.find()).as(call.err()).isTrue();
    return new TreeSet<>(List.of(hint.group(1).split(", ", -1)));
  }
}
