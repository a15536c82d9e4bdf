package press.rotative.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.publishing.Workflow.Step;

/** The shell steps of the publish workflow, run as a runner of GitHub runs them, with the packed tool. */
final class WorkflowsIT {

  private static final Path TOOL = Path.of(System.getProperty("rotative.home"));
  private static final Path MAVEN = Path.of(System.getProperty("maven.home"));

  private final Workflow publish = Workflow.read("publish.yml");

  @TempDir
  private Path repository;

  @Test
  void hasNoShellStepThatIsNotRunHere() {
    assertThat(publish.steps().stream().filter(step -> !step.run().isEmpty()).map(Step::name))
        .containsExactly("Say how to switch Pages on", "Pack the tool", "Build the site");
  }

  @Test
  void buildsTheSiteForTheAddressThatPagesGave() throws Exception {
    layOutSite();

    Ended build = build("https://paper.example/a-repository", "false");

    assertThat(build.output()).as(build.output()).doesNotContain("\u001b");
    assertThat(build.code()).as(build.output()).isZero();
    assertThat(Files.readString(repository.resolve("dist/index.html")))
        .contains("https://paper.example/a-repository/")
        .doesNotContain("https://from-site-yml.example");
  }

  @Test
  void buildsAPullRequestForTheAddressInSiteYml() throws Exception {
    layOutSite();

    Ended build = build("", "false");

    assertThat(build.code()).as(build.output()).isZero();
    assertThat(Files.readString(repository.resolve("dist/index.html")))
        .contains("https://from-site-yml.example/");
  }

  @Test
  void publishesNothingWhenAnArticleIsWrong() throws Exception {
    layOutSite();
    Files.writeString(
        repository.resolve("content/news/hello.md"), "---\ntitle: \"never closed\n---\n");

    Ended build = build("", "false");

    assertThat(build.code()).as(build.output()).isEqualTo(1);
    assertThat(build.output()).contains("content/news/hello.md:");
  }

  @Test
  void leavesOutWhatIsWrongWhereSomebodyTicksIt() throws Exception {
    layOutSite();
    Files.writeString(
        repository.resolve("content/news/wrong.md"), "---\ntitle: \"never closed\n---\n");

    Ended build = build("", "true");

    assertThat(build.code()).as(build.output()).isZero();
    assertThat(build.output()).contains("left out: content/news/wrong.md");
    assertThat(repository.resolve("dist/news/hello/index.html")).exists();
  }

  private Ended build(String baseUrl, String skipBroken) throws Exception {
    return run("Build the site", Map.of("BASE_URL", baseUrl, "SKIP_BROKEN", skipBroken));
  }

  @Test
  void failsWithAWordWhenAskedToPublishWherePagesIsOff() throws Exception {
    Ended told = run("Say how to switch Pages on", Map.of("ASKED_TO_PUBLISH", "true"));

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.output())
        .startsWith("::error ")
        .contains("Settings → Pages")
        .contains("GitHub Actions");
  }

  @Test
  void onlyWarnsAForkOrTheClockWherePagesIsOff() throws Exception {
    Ended told = run("Say how to switch Pages on", Map.of("ASKED_TO_PUBLISH", "false"));

    assertThat(told.code()).isZero();
    assertThat(told.output()).startsWith("::warning ").contains("Settings → Pages");
  }

  /** From a checkout without a target folder, and without a word on the terminal. */
  @Test
  void packsTheTool() throws Exception {
    for (String path : new String[] {"pom.xml", ".mvn", "LICENSE", "src/main", "templates"}) {
      copy(Path.of(path), repository.resolve(path));
    }

    Ended packing = run("Pack the tool", Map.of());

    assertThat(packing.code()).as(packing.output()).isZero();
    assertThat(packing.output().replaceAll("\u001b\\[[0-9;]*m", "")).isEmpty();
    assertThat(repository.resolve("target/rotative/bin/rotative")).isExecutable();
    assertThat(repository.resolve("target/rotative/rotative.jar")).isNotEmptyFile();
  }

  private void layOutSite() throws IOException {
    Files.createDirectories(repository.resolve("content/news"));
    Files.writeString(repository.resolve("site.yml"), """
        title: A paper
        description: News of a small town.
        language: en
        timezone: Africa/Casablanca
        url: https://from-site-yml.example/
        sections: [news]
        """);
    Files.writeString(repository.resolve("content/news/hello.md"), """
        ---
        title: The mill opens again
        date: 2026-03-05 08:00
        summary: After ten years, the mill grinds.
        ---

        It opened at eight.
        """);
    copy(TOOL, repository.resolve("target/rotative"));
  }

  private record Ended(int code, String output) {}

  /** Runs a step as its runner does: its text in a file, bash told to stop at the first failure. */
  private Ended run(String name, Map<String, String> environment) throws Exception {
    Step step = publish.expectStep(name);
    assertThat(environment.keySet())
        .as("what the step is given")
        .isEqualTo(step.environment().keySet());
    assertThat(publish.text("/defaults/run/shell")).isEqualTo("bash");
    Path script = Files.writeString(repository.resolve("step.sh"), step.run());
    Path output = repository.resolve("step.txt");
    ProcessBuilder bash = new ProcessBuilder(
            "bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
        .directory(repository.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile());
    Map<String, String> all = bash.environment();
    all.putAll(Map.of("CI", "true", "GITHUB_ACTIONS", "true"));
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.merge(
        "PATH", MAVEN.resolve("bin").toString(), (old, maven) -> maven + File.pathSeparator + old);
    all.putAll(environment);
    Process process = bash.start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES))
          .as("ended in five minutes")
          .isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Ended(process.exitValue(), Files.readString(output, UTF_8));
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.notExists(from)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path copied = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copied);
        } else {
          Files.createDirectories(copied.getParent());
          Files.copy(path, copied, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
