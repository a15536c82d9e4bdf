package press.rotative.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.JsonText;

/** What GitHub says of the event that started a workflow, in the file that {@code GITHUB_EVENT_PATH} names. */
final class GitHubEvent {

  private GitHubEvent() {}

  /** Whether the repository is said to be open to everybody; not where the file says nothing of it. */
  static boolean isPublic(Path file) {
    try {
      Fields event = new Fields(
          "event", JsonText.read("event", Files.readString(file), 1).value(), new ArrayList<>());
      Fields repository = event.mapping("repository");
      Found<Boolean> secret = repository == null ? null : repository.flag("private");
      return secret != null && !secret.value();
    } catch (IOException e) {
      return false;
    }
  }
}
