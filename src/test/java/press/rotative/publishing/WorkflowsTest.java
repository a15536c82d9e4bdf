package press.rotative.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.rotative.publishing.Workflow.Step;

/** What the workflows promise, read from their files. */
final class WorkflowsTest {

  private final Workflow publish = Workflow.read("publish.yml");
  private final Workflow test = Workflow.read("test.yml");

  static List<Workflow> workflows() {
    return Workflow.all();
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void mayOnlyReadUnlessAJobSaysMore(Workflow workflow) {
    assertThat(Workflow.texts(workflow.at("/permissions"))).isEqualTo(Map.of("contents", "read"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void putsNoExpressionIntoShellText(Workflow workflow) {
    assertThat(workflow.steps())
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.run()).doesNotContain("${{"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void limitsTheTimeOfEveryJob(Workflow workflow) {
    assertThat(workflow.jobs())
        .isNotEmpty()
        .allSatisfy(
            job -> assertThat(workflow.at("/jobs/" + job + "/timeout-minutes").asInt(0))
                .isBetween(1, 30));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void usesOnlyActionsOfGitHubPinnedToAMajorVersion(Workflow workflow) {
    assertThat(workflow.steps().stream().map(Step::uses).filter(uses -> !uses.isEmpty()))
        .isNotEmpty()
        .allMatch(uses -> uses.matches("actions/[a-z/-]+@v[0-9]+"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void neverGivesAStrangersPullRequestMoreThanItsOwnToken(Workflow workflow) {
    assertThat(workflow.at("/on").has("pull_request_target")).isFalse();
    assertThat(workflow.expectUseOf("actions/checkout").with("persist-credentials"))
        .isEqualTo("false");
  }

  @Test
  void publishesAtAPushEveryHourAndByHand() {
    assertThat(publish.at("/on").propertyNames())
        .containsExactlyInAnyOrder("push", "pull_request", "schedule", "workflow_dispatch");
    assertThat(publish.text("/on/push/branches/0")).isEqualTo("main");
    assertThat(publish.text("/on/schedule/0/cron"))
        .as("every hour, off the full hour")
        .matches("([1-9]|[1-5][0-9]) \\* \\* \\* \\*");
  }

  @Test
  void leavesBrokenPiecesOutOnlyWhereSomebodyTicksIt() {
    assertThat(publish.text("/on/workflow_dispatch/inputs/skip_broken/type")).isEqualTo("boolean");
    assertThat(publish.at("/on/workflow_dispatch/inputs/skip_broken/default").asBoolean(true))
        .isFalse();
    assertThat(publish.expectStep("Build the site").environment())
        .containsEntry("SKIP_BROKEN", "${{ inputs.skip_broken || 'false' }}");
  }

  @Test
  void publishesOneAtATimeAndNeverCutsOneOff() {
    assertThat(publish.text("/concurrency/group"))
        .isEqualTo("${{ github.event_name == 'pull_request'"
            + " && format('pages-check-{0}', github.event.number) || 'pages' }}");
    assertThat(publish.text("/concurrency/cancel-in-progress"))
        .isEqualTo("${{ github.event_name == 'pull_request' }}");
  }

  @Test
  void letsOnlyTheDeployJobPublish() {
    assertThat(publish.jobs()).containsExactlyInAnyOrder("build", "deploy");
    assertThat(publish.permissions("build")).isEqualTo(Map.of("contents", "read", "pages", "read"));
    assertThat(publish.permissions("deploy"))
        .isEqualTo(Map.of("pages", "write", "id-token", "write"));
    assertThat(publish.steps("deploy"))
        .extracting(Step::uses)
        .singleElement()
        .asString()
        .startsWith("actions/deploy");
    assertThat(publish.text("/jobs/deploy/environment/name")).isEqualTo("github-pages");
  }

  @Test
  void neverPublishesAPullRequest() {
    assertThat(publish.text("/jobs/deploy/needs")).isEqualTo("build");
    assertThat(publish.text("/jobs/deploy/if"))
        .startsWith("github.event_name != 'pull_request' && ");
    assertThat(publish.expectUseOf("actions/upload-pages-artifact").condition())
        .startsWith("github.event_name != 'pull_request' && ");
    assertThat(publish.expectUseOf("actions/configure-pages").condition())
        .isEqualTo("github.event_name != 'pull_request'");
  }

  @Test
  void handsOverHiddenFilesToo() {
    Step upload = publish.expectUseOf("actions/upload-pages-artifact");

    assertThat(upload.with("path")).isEqualTo("dist");
    assertThat(upload.with("include-hidden-files")).isEqualTo("true");
  }

  @Test
  void packsTheToolOnlyWhenItsCodeOrThemeHasChanged() {
    Step restore = publish.expectUseOf("actions/cache/restore");
    Step save = publish.expectUseOf("actions/cache/save");

    assertThat(restore.with("path")).isEqualTo("target/rotative");
    assertThat(restore.with("key")).contains("hashFiles('pom.xml', 'src/main/**', 'templates/**')");
    assertThat(save.with("path")).isEqualTo(restore.with("path"));
    assertThat(save.with("key")).isEqualTo("${{ steps.tool.outputs.cache-primary-key }}");
    assertThat(publish.steps().stream().filter(step -> step.run().contains("mvn")))
        .singleElement()
        .extracting(Step::condition)
        .isEqualTo("steps.tool.outputs.cache-hit != 'true'");
  }

  /** A new site publishes as the magazine does, with a tool that it fetches. */
  @Test
  void aNewSitePublishesLikewise() {
    Workflow starter = Workflow.read(Workflow.STARTER);
    for (String part : new String[] {"/permissions", "/concurrency", "/defaults", "/jobs/deploy"}) {
      assertThat(starter.at(part)).as(part).isEqualTo(publish.at(part));
    }
    assertThat(starter.permissions("build")).isEqualTo(publish.permissions("build"));
    Step fetch = starter.expectStep("Fetch the source of the tool");
    String tool = fetch.with("path") + "/target/rotative";
    assertThat(fetch.with("repository")).isEqualTo("${{ env.ROTATIVE_REPOSITORY }}");
    assertThat(fetch.with("ref")).isEqualTo("${{ env.ROTATIVE_VERSION }}");
    assertThat(fetch.with("persist-credentials")).isEqualTo("false");
    assertThat(starter.expectUseOf("actions/cache/restore").with("path")).isEqualTo(tool);
    assertThat(starter.expectUseOf("actions/cache/restore").with("key"))
        .contains("env.ROTATIVE_REPOSITORY", "env.ROTATIVE_VERSION");
    assertThat(starter.expectStep("Build the site").run())
        .contains(tool + "/bin/rotative build", "--skip-broken");
    assertThat(starter.expectStep("Say which Rotative is missing").run()).contains("exit 1");
  }

  @Test
  void aNewSiteIsBegunOnAllSystems() {
    assertThat(test.at("/jobs/start/strategy/matrix/os").values())
        .extracting(system -> system.asString())
        .containsExactly("ubuntu-latest", "windows-latest", "macos-latest");
    for (String step : new String[] {"Begin a site", "Begin a site on Windows"}) {
      assertThat(test.expectStep(step).run()).contains("new site", "build -s", "new article");
    }
  }

  @Test
  void testsOnTheOldestAndTheNewestJava() {
    assertThat(test.at("/jobs/verify/strategy/matrix/java").values())
        .extracting(version -> version.asString())
        .containsExactly("17", "25");
    assertThat(test.expectUseOf("actions/setup-java").with("java-version"))
        .isEqualTo("${{ matrix.java }}");
    assertThat(test.at("/on").propertyNames()).containsExactlyInAnyOrder("push", "pull_request");
  }
}
