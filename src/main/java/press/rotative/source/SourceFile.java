package press.rotative.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

  private static final int CHUNK = 1 << 16;

  /** The same file as it is now. */
  SourceFile refreshed() throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new SourceFile(path, label, file, now.size(), now.lastModifiedTime().toMillis());
  }

  /**
   * @throws Unreadable also where the size is no longer that which was listed: somebody may be writing it
   */
  public byte[] bytes() throws Unreadable {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length != size) {
        throw Unreadable.changed(label);
      }
      return bytes;
    } catch (Unreadable e) {
      throw e;
    } catch (IOException e) {
      throw Unreadable.refused(label, e);
    }
  }

  /** For those that look at the beginning only. */
  public InputStream open() throws Unreadable {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw Unreadable.refused(label, e);
    }
  }

  /**
   * Copies the file, however large, in small parts.
   *
   * @throws Unreadable where reading fails; any other exception comes from {@code out}
   */
  public void copyTo(OutputStream out) throws IOException {
    try (InputStream in = open()) {
      byte[] chunk = new byte[CHUNK];
      long copied = 0;
      for (int read = read(in, chunk); read >= 0; read = read(in, chunk)) {
        out.write(chunk, 0, read);
        copied += read;
        if (copied > size) {
          break;
        }
      }
      if (copied != size) {
        throw Unreadable.changed(label);
      }
    }
  }

  private int read(InputStream in, byte[] chunk) throws Unreadable {
    try {
      return in.read(chunk);
    } catch (IOException e) {
      throw Unreadable.refused(label, e);
    }
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
