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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A small file beside the published folder, not in it, that says what Rotative wrote there: a line for each tree, with
 * the names at its top. While a tree takes another's place both have a line. A new state is one write, so that a build
 * that is killed leaves the one or the other. While a build runs the file is locked, so that two do not mix.
 */
final class Marker implements AutoCloseable {

  private static final String HEAD =
      "# Rotative wrote the folder beside this file and replaces it at the next build.\n";

  private final FileChannel channel;
  private final List<String> trees;
  private final boolean claimed;

  private Marker(FileChannel channel) throws IOException {
    this.channel = channel;
    String text =
        new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
    this.claimed = text.startsWith(HEAD);
    this.trees = claimed ? trees(text.substring(HEAD.length())) : List.of();
  }

  /** Whole lines; spaces fill what a longer state left. */
  private static List<String> trees(String lines) {
    List<String> trees = new ArrayList<>();
    for (String line : lines.substring(0, lines.lastIndexOf('\n') + 1).split("\n", -1)) {
      if (!line.isBlank()) {
        trees.add(line);
      }
    }
    return List.copyOf(trees);
  }

  /** Opens and locks the marker; nothing where another build holds it. */
  static @Nullable Marker open(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new CallMistake(
          "\"" + file.getFileName()
              + "\" beside the destination is no file of Rotative's: delete it, or choose another folder");
    }
    FileChannel channel = FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
    try {
      if (lock(channel) != null) {
        return new Marker(channel);
      }
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return null;
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Whether Rotative has worked here before. */
  boolean isClaimed() {
    return claimed;
  }

  /** Whether the folder is empty or holds most of the names that were written: people and tools may add and delete. */
  boolean owns(Path folder) throws IOException {
    Set<String> there = names(folder);
    return there.isEmpty() || trees.stream().anyMatch(tree -> isMostOf(tree, there));
  }

  private static boolean isMostOf(String tree, Set<String> there) {
    List<String> names = List.of(tree.split("/", -1));
    return names.stream().filter(there::contains).count() * 2 > names.size();
  }

  /** Makes the place Rotative's own. */
  void claim() throws IOException {
    if (!claimed) {
      write(List.of());
    }
  }

  /** Says that a tree is about to take the place of the folder, where there is one. */
  void announce(Path tree, @Nullable Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    if (folder != null) {
      Set<String> there = names(folder);
      trees.stream().filter(last -> isMostOf(last, there)).forEach(lines::add);
    }
    lines.add(line(tree));
    write(lines);
  }

  /** Says that this tree alone stands there now. */
  void settle(Path tree) throws IOException {
    write(List.of(line(tree)));
  }

  private void write(List<String> lines) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    lines.forEach(line -> text.append(line).append('\n'));
    byte[] state = text.toString().getBytes(StandardCharsets.UTF_8);
    int length = Math.max(state.length, (int) channel.size());
    byte[] filled = Arrays.copyOf(state, length);
    Arrays.fill(filled, state.length, length, (byte) '\n');
    ByteBuffer buffer = ByteBuffer.wrap(filled);
    while (buffer.hasRemaining()) {
      channel.write(buffer, buffer.position());
    }
  }

  /** No name holds a slash; one with a line feed would be two lines, each of a tree that is nowhere. */
  private static String line(Path folder) throws IOException {
    return String.join("/", names(folder));
  }

  private static Set<String> names(Path folder) throws IOException {
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
