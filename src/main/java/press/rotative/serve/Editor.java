package press.rotative.serve;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;
import press.rotative.url.Route;

/**
 * Makes the address that opens a file in an editor.
 *
 * @param pattern with {@code {path}}, {@code {line}} and {@code {column}}; nothing where no editor is to be opened
 */
public record Editor(@Nullable String pattern) {

  /** Editors by name, as {@code --editor} knows them. */
  public static final Map<String, String> KNOWN = Map.of(
      "vscode", "vscode://file{path}:{line}:{column}",
      "vscodium", "vscodium://file{path}:{line}:{column}",
      "cursor", "cursor://file{path}:{line}:{column}",
      "zed", "zed://file{path}:{line}:{column}",
      "idea", "idea://open?file={path}&line={line}&column={column}");

  /** The editor of a name, or of a pattern of addresses; empty for what is neither. */
  public static Optional<Editor> named(String name) {
    if (name.equals("none")) {
      return Optional.of(new Editor(null));
    }
    if (KNOWN.containsKey(name)) {
      return Optional.of(new Editor(KNOWN.get(name)));
    }
    return name.contains("{path}") && name.matches("[a-z][a-z0-9+.-]*:.*")
        ? Optional.of(new Editor(name))
        : Optional.empty();
  }

  /** Where the place can be opened. */
  @Nullable
  String address(Path site, Location place) {
    if (pattern == null) {
      return null;
    }
    String path = site.resolve(place.path()).toAbsolutePath().normalize().toString();
    String slashes = path.replace('\\', '/');
    return pattern
        .replace("{path}", Route.encode(slashes.startsWith("/") ? slashes : "/" + slashes))
        .replace("{line}", String.valueOf(Math.max(1, place.line())))
        .replace("{column}", String.valueOf(Math.max(1, place.column())));
  }
}
