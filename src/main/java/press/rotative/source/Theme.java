package press.rotative.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The theme's files: those of the site's {@code templates/} folder before those packed with the program, file by file.
 */
public final class Theme {

  private static final Packed PACKED = new Packed("theme");

  private final @Nullable Path own;

  /**
   * @param own the site's own templates, nothing for the packed theme alone
   */
  public Theme(@Nullable Path own) {
    this.own = own == null ? null : own.normalize();
  }

  /**
   * @param path relative to the theme, such as {@code partials/card.html}
   */
  public Optional<byte[]> find(String path) throws IOException {
    if (own != null) {
      Path file = own.resolve(path).normalize();
      if (file.startsWith(own) && Files.isRegularFile(file)) {
        return Optional.of(Files.readAllBytes(file));
      }
    }
    return PACKED.find(path);
  }

  /**
   * All paths below {@code folder}, own and packed, sorted.
   *
   * @param folder relative to the theme, empty for the whole of it
   */
  public List<String> list(String folder) throws IOException {
    String prefix = folder.isEmpty() ? "" : folder + "/";
    TreeSet<String> paths = new TreeSet<>(PACKED.list(prefix));
    if (own != null) {
      paths.addAll(below(own, prefix));
    }
    return List.copyOf(paths);
  }

  private static List<String> below(Path theme, String prefix) throws IOException {
    return SourceTree.walk(theme.resolve(prefix), prefix).files().stream()
        .map(f -> prefix + f.path())
        .toList();
  }
}
