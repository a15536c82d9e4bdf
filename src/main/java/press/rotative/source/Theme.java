package press.rotative.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
   * @throws Unreadable for a link that leads out of the folder in which the site's templates stand
   */
  public Optional<byte[]> find(String path) throws IOException {
    if (own != null) {
      Optional<Path> file = file(own, path);
      if (file.isPresent()) {
        return Optional.of(read(own, path, file.get()));
      }
    }
    return PACKED.find(path);
  }

  private static Optional<Path> file(Path own, String path) {
    try {
      Path file = own.resolve(path).normalize();
      return file.startsWith(own) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException e) {
      // no disk of this system can hold such a name
      return Optional.empty();
    }
  }

  private static byte[] read(Path own, String path, Path file) throws IOException {
    String label = "templates/" + path;
    Path parent = own.toAbsolutePath().normalize().getParent();
    Path real = Premises.of(parent == null ? own : parent).enter(label, file);
    try {
      return Files.readAllBytes(real);
    } catch (IOException e) {
      throw Unreadable.refused(label, e);
    }
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
