package press.rotative.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a folder holds, one level deep, in the order in which the disk lists it. */
record FolderListing(List<Seen> seen) {

  /**
   * Either what a file is, or why nobody can tell; of the folder itself, why it cannot be listed.
   */
  record Seen(
      Path file,
      @Nullable BasicFileAttributes attributes,
      @Nullable IOException refusal) {}

  static FolderListing of(Path folder) {
    List<Seen> seen = new ArrayList<>();
    try {
      Files.walkFileTree(folder, Set.of(), 1, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          seen.add(new Seen(file, attributes, null));
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException refusal) {
          seen.add(new Seen(file, null, refusal));
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path ended, @Nullable IOException refusal) {
          return refusal == null ? FileVisitResult.CONTINUE : visitFileFailed(ended, refusal);
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FolderListing(List.copyOf(seen));
  }
}
