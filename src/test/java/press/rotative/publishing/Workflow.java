package press.rotative.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A workflow of GitHub Actions, as written in its file. */
record Workflow(String name, JsonNode root) {

  private static final Path FOLDER = Path.of(".github", "workflows");

  /** That of a new site. */
  static final Path STARTER =
      Path.of("src/main/resources/starter/common/dot-github/workflows/publish.yml");

  /** One step of a job. */
  record Step(JsonNode node) {
    String name() {
      return node.path("name").asString(uses());
    }

    String uses() {
      return node.path("uses").asString("");
    }

    String condition() {
      return node.path("if").asString("");
    }

    String with(String input) {
      return node.path("with").path(input).asString("");
    }

    /** The shell text, empty where the step uses an action. */
    String run() {
      return node.path("run").asString("");
    }

    Map<String, String> environment() {
      return texts(node.path("env"));
    }
  }

  static Workflow read(String file) {
    return read(FOLDER.resolve(file));
  }

  static Workflow read(Path file) {
    try {
      return new Workflow(file.toString(), new YAMLMapper().readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Workflow> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return Stream.concat(files, Stream.of(STARTER)).map(Workflow::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value at a JSON pointer. */
  JsonNode at(String pointer) {
    return root.at(pointer);
  }

  String text(String pointer) {
    return at(pointer).asString("");
  }

  Map<String, String> permissions(String job) {
    return texts(at("/jobs/" + job + "/permissions"));
  }

  List<String> jobs() {
    return List.copyOf(at("/jobs").propertyNames());
  }

  List<Step> steps() {
    return jobs().stream().flatMap(job -> steps(job).stream()).toList();
  }

  List<Step> steps(String job) {
    return at("/jobs/" + job + "/steps").values().stream().map(Step::new).toList();
  }

  Step expectStep(String name) {
    return steps().stream()
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(this.name + " has no step \"" + name + "\""));
  }

  /** The step that uses an action, whatever its version. */
  Step expectUseOf(String action) {
    return steps().stream()
        .filter(step -> step.uses().startsWith(action + "@"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " does not use " + action));
  }

  static Map<String, String> texts(JsonNode mapping) {
    Map<String, String> texts = new TreeMap<>();
    mapping
        .properties()
        .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
    return texts;
  }
}
