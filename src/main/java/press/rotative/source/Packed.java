package press.rotative.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/**
 * Files that travel with the program, in its jar or in the folder of its classes.
 *
 * @param folder where they lie there, such as {@code theme}
 */
public record Packed(String folder) {

  /**
   * @param path relative to the folder
   */
  public Optional<byte[]> find(String path) throws IOException {
    try (InputStream in = Packed.class.getClassLoader().getResourceAsStream(folder + "/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /** All paths of the folder that begin with {@code prefix}, sorted. */
  public List<String> list(String prefix) throws IOException {
    CodeSource source = Packed.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return List.of();
    }
    Path home;
    try {
      home = Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the program's own place cannot be read: " + source.getLocation(), e);
    }
    if (Files.isDirectory(home)) {
      return SourceTree.walk(home.resolve(folder), folder).files().stream()
          .map(SourceFile::path)
          .filter(path -> path.startsWith(prefix))
          .toList();
    }
    String start = folder + "/";
    try (JarFile jar = new JarFile(home.toFile())) {
      return jar.stream()
          .filter(e -> !e.isDirectory() && e.getName().startsWith(start + prefix))
          .map(e -> e.getName().substring(start.length()))
          .sorted()
          .toList();
    }
  }
}
