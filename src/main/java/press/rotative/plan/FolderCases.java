package press.rotative.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.rotative.url.Route;

/** How folders are spelled: where capitals or normal forms tell two apart, Windows and macOS make one of them. */
final class FolderCases {

  private final Set<String> seen = new HashSet<>();
  private final Map<String, String> spelled = new HashMap<>();

  /**
   * Takes in the folders of a file.
   *
   * @return why one of them is not like those before, as the end of a sentence
   */
  Optional<String> conflict(String file) {
    for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
      String folder = file.substring(0, slash);
      if (!seen.add(folder)) {
        return Optional.empty();
      }
      String key = Route.key(folder);
      String first = spelled.putIfAbsent(key, folder);
      if (first != null && !first.equals(folder)) {
        return Optional.of(
            "Windows and macOS make one folder of \"" + folder + "\" and \"" + first + "\"");
      }
    }
    return Optional.empty();
  }
}
