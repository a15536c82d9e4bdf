package press.rotative.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What the program finds around itself: nothing else asks the machine.
 *
 * @param clock says what counts as now where the call does not, and in which zone the machine stands
 * @param environment the machine's variables
 * @param interactive whether a person is looking
 * @param in what the person types
 * @param out takes results
 * @param err takes mistakes
 */
public record Surroundings(
    Clock clock,
    Map<String, String> environment,
    boolean interactive,
    BufferedReader in,
    PrintWriter out,
    PrintWriter err) {

  /** Whether a workflow of GitHub's runs the program, which turns annotations into marks on the lines of a change. */
  boolean isGitHub() {
    return "true".equals(environment.get("GITHUB_ACTIONS"));
  }

  /** Whether a workflow runs in a repository that everybody can read, as GitHub's description of the event says. */
  boolean isPublicRepository() {
    String event = environment.getOrDefault("GITHUB_EVENT_PATH", "");
    return isGitHub() && !event.isEmpty() && GitHubEvent.isPublic(Path.of(event));
  }

  /** Whether the terminal can do nothing but print. */
  boolean isDumb() {
    return "dumb".equals(environment.get("TERM"));
  }

  /** Whether colours help: only a person sees them, and may wish for none (no-color.org). */
  boolean isColourful() {
    return interactive && !isDumb() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
