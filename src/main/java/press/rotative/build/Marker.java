package press.rotative.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small file beside the published folder, not in it, that says what Rotative wrote there last: the names at the
 * folder's top. While a build runs it is locked, so that two builds do not mix.
 */
final class Marker implements AutoCloseable {

  private final FileChannel channel;

  private Marker(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens and locks the marker.
   *
   * @throws PublicationFailure where another build holds it
   */
  static Marker open(Path file, Path folder) throws IOException {
    FileChannel channel = FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = lock(channel);
    if (lock == null) {
      channel.close();
      throw new PublicationFailure(
          "another build is writing " + folder + ": wait until it has ended");
    }
    return new Marker(channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Whether the folder holds what was written last: most of its names, since people and tools may add and delete. */
  boolean knows(Path folder) throws IOException {
    Set<String> written = read();
    Set<String> there = names(folder);
    long still = written.stream().filter(there::contains).count();
    return !written.isEmpty() && still * 2 > written.size();
  }

  /** Remembers what the folder holds. */
  void remember(Path folder) throws IOException {
    byte[] names = String.join("\n", names(folder)).getBytes(StandardCharsets.UTF_8);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(names), 0);
    channel.force(true);
  }

  private Set<String> read() throws IOException {
    channel.position(0);
    String names =
        new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    return names.lines().collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    }
    return names;
  }

  /** Lets other builds in. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
