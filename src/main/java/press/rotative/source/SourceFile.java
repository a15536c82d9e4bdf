package press.rotative.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file that the newsroom wrote.
 *
 * @param path relative to the folder that was walked, with {@code /} between folders
 * @param label how messages name it, relative to the site's folder
 * @param file where it stands on disk
 * @param size in bytes, when it was listed
 * @param modified when it was last written, in milliseconds since 1970, when it was listed
 */
public record SourceFile(String path, String label, Path file, long size, long modified) {

  /** The same file as it is now. */
  SourceFile refreshed() throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new SourceFile(path, label, file, now.size(), now.lastModifiedTime().toMillis());
  }

  public byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  /** The last name of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The path without its last name, empty at the top. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
