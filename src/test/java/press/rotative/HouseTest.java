package press.rotative;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms of the house, and what may stand in one place only. */
class HouseTest {

  private static final String ROOT = "press.rotative";
  private static final Path SOURCES = Path.of("src/main/java/press/rotative");

  /** The words that everybody from {@code config} on may use. */
  private static final Set<String> WORDS = Set.of("diag", "markup", "lang", "time", "url");

  /** What each package may use of ours. */
  private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
      Map.entry("diag", Set.of()),
      Map.entry("markup", Set.of("diag")),
      Map.entry("url", Set.of("diag")),
      Map.entry("lang", Set.of("diag")),
      Map.entry("time", Set.of("diag", "lang")),
      Map.entry("source", Set.of("diag")),
      Map.entry("config", words("source")),
      Map.entry("content", words("config", "source", "content.matter")),
      Map.entry("content.matter", words("config", "source")),
      Map.entry("picture", words("config", "source")),
      Map.entry("asset", words("config", "source")),
      Map.entry("site", words("content", "content.matter", "config", "picture", "source")),
      Map.entry(
          "plan",
          words(
              "site",
              "content",
              "content.matter",
              "config",
              "picture",
              "asset",
              "source",
              "plan.view")),
      Map.entry("plan.view", words("site", "content", "config", "picture", "asset")),
      Map.entry(
          "render", words("plan", "plan.view", "content", "config", "picture", "asset", "source")),
      Map.entry(
          "build",
          words(
              "site",
              "content",
              "content.matter",
              "config",
              "picture",
              "asset",
              "source",
              "plan",
              "plan.view",
              "render")),
      Map.entry("starter", words("config", "source")),
      Map.entry(
          "serve",
          words(
              "build",
              "site",
              "content",
              "content.matter",
              "config",
              "picture",
              "asset",
              "source",
              "plan",
              "plan.view",
              "render")),
      Map.entry(
          "cli", words("serve", "starter", "build", "plan", "site", "config", "source", "render")),
      Map.entry("", Set.of("cli")));

  /** Libraries, each only where it is named. */
  private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
      Map.entry("org.apache.commons.text", Set.of("diag")),
      Map.entry("com.github.difflib", Set.of("starter")),
      Map.entry("org.jsoup", Set.of("markup")),
      Map.entry("javax.xml", Set.of("markup", "picture")),
      Map.entry("tools.jackson", Set.of("markup", "source")),
      Map.entry("org.snakeyaml", Set.of("source")),
      Map.entry("org.commonmark", Set.of("content")),
      Map.entry("javax.imageio", Set.of("picture")),
      Map.entry("java.awt", Set.of("picture")),
      Map.entry("io.pebbletemplates", Set.of("render")),
      Map.entry("org.eclipse.jetty", Set.of("serve")),
      Map.entry("io.methvin", Set.of("serve")),
      Map.entry("me.tongfei", Set.of("cli")),
      Map.entry("picocli", Set.of("cli")));

  private final JavaClasses classes = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(ROOT);

  @Test
  void packagesUseOnlyWhatTheHouseAllows() {
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (JavaClass from : classes) {
      seen.add(room(from.getPackageName()));
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (target.startsWith(ROOT) && !allowed(room(from.getPackageName()), room(target))) {
          wrong.add(dependency.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).isEqualTo(new TreeSet<>(ARROWS.keySet()));
  }

  @Test
  void librariesStayInTheirRooms() {
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        LIBRARIES.forEach((library, rooms) -> {
          if (target.startsWith(library)) {
            seen.add(library);
            if (!rooms.contains(room(from.getPackageName()))) {
              wrong.add(dependency.getDescription());
            }
          }
        });
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).contains("org.commonmark", "io.pebbletemplates", "picocli", "org.snakeyaml");
  }

  @Test
  void onlyTheCommandLineAsksTheMachine() {
    String[] inner = classes.stream()
        .map(JavaClass::getPackageName)
        .filter(p -> !p.equals(ROOT) && !p.equals(ROOT + ".cli"))
        .distinct()
        .toArray(String[]::new);
    assertThat(inner).hasSizeGreaterThan(10);
    noClasses()
        .that()
        .resideInAnyPackage(inner)
        .should()
        .callMethod(Instant.class, "now")
        .check(classes);
    noClasses()
        .that()
        .resideInAnyPackage(inner)
        .should()
        .callMethod(ZoneId.class, "systemDefault")
        .check(classes);
    noClasses()
        .that()
        .resideInAnyPackage(inner)
        .should()
        .callMethod(Locale.class, "getDefault")
        .check(classes);
    noClasses()
        .that()
        .resideInAnyPackage(inner)
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(classes);
    noClasses()
        .that()
        .resideInAnyPackage(inner)
        .should()
        .accessField(System.class, "out")
        .check(classes);
    noClasses()
        .that()
        .resideInAnyPackage(inner)
        .should()
        .callMethod(System.class, "getenv", String.class)
        .check(classes);
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(classes);
  }

  @Test
  void classesAreCalledByWhatTheyAre() {
    assertThat(classes.stream().map(JavaClass::getSimpleName))
        .hasSizeGreaterThan(80)
        .noneMatch(name -> name.matches(".*(Util|Helper|Manager|Impl).*"));
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (String room : ARROWS.keySet()) {
      Path info = SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java");
      assertThat(info).content().contains("@NullMarked").contains("/**");
      if (!room.isEmpty()) {
        assertThat(info).content().contains("Start with {@link");
      }
    }
  }

  @Test
  void filesStaySmall() throws IOException {
    Map<Path, Integer> lines;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      lines = files
          .filter(f -> f.toString().endsWith(".java"))
          .collect(Collectors.toMap(Function.identity(), HouseTest::lines));
    }
    List<Integer> sorted = lines.values().stream().sorted().toList();
    assertThat(sorted).hasSizeGreaterThan(80);
    assertThat(sorted.get(sorted.size() / 2)).as("median").isLessThan(80);
    assertThat(sorted.get(sorted.size() * 9 / 10)).as("nine in ten").isLessThan(200);
    assertThat(lines)
        .allSatisfy(
            (file, count) -> assertThat(count).as(file.toString()).isLessThanOrEqualTo(400));
  }

  private static int lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return (int) lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean allowed(String from, String to) {
    return from.equals(to) || ARROWS.getOrDefault(from, Set.of()).contains(to);
  }

  private static String room(String packageName) {
    return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
  }

  private static Set<String> words(String... others) {
    Set<String> all = new TreeSet<>(WORDS);
    all.addAll(List.of(others));
    return Set.copyOf(all);
  }
}
