package press.rotative.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a site is published into. A build is written beside it and swapped in at the end: whoever looks sees
 * the last site or the new one. A folder that Rotative did not write is never replaced; what it wrote is known by a
 * marker beside the folder, so that the marker is not published.
 */
final class Destination {

  private final Path folder;
  private final Path fresh;
  private final Path old;
  private final Path marker;

  /**
   * @throws PublicationFailure where the folder must not be replaced
   */
  Destination(Path folder, Path site) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    Path name = this.folder.getFileName();
    Path parent = this.folder.getParent();
    if (name == null || parent == null) {
      throw new PublicationFailure(
          "the site cannot be published into " + folder + ": write a folder's name");
    }
    fresh = parent.resolve("." + name + ".new");
    old = parent.resolve(name + ".old");
    marker = parent.resolve("." + name + ".rotative");
    check(site.toAbsolutePath().normalize());
    recover();
  }

  private void check(Path site) {
    if (site.startsWith(folder)) {
      throw new PublicationFailure(
          "the site cannot be published into " + folder + ": the site's own files are there");
    }
    for (String part : new String[] {"content", "templates", ".git"}) {
      if (folder.startsWith(site.resolve(part))) {
        throw new PublicationFailure(
            "the site cannot be published into " + folder + ": it is part of " + part + "/");
      }
    }
    if (Files.isSymbolicLink(folder)) {
      throw new PublicationFailure(
          "the site cannot be published into " + folder + ": it is a link");
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(marker)
        && !isEmpty(folder)) {
      throw new PublicationFailure(
          folder
              + " was not written by Rotative and is left alone: remove it, or name another folder with -d");
    }
  }

  private static boolean isEmpty(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    } catch (IOException e) {
      return false;
    }
  }

  /** An empty folder to write the new site into. */
  Path begin() throws IOException {
    delete(fresh);
    return Files.createDirectories(fresh);
  }

  /** After a build that was stopped between the two moves, the last site stands under its second name. */
  private void recover() throws IOException {
    if (!Files.exists(folder) && Files.exists(old)) {
      Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Publishes what was written since {@link #begin}. */
  void publish() throws IOException {
    delete(old);
    if (!Files.exists(marker)) {
      Files.createFile(marker);
    }
    if (Files.exists(folder)) {
      Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  /** Takes away what was written since {@link #begin}; the last site stays. */
  void abandon() {
    try {
      delete(fresh);
    } catch (IOException e) {
      // the next build begins by deleting it
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
          throws IOException {
        if (failure != null) {
          throw failure;
        }
        Files.delete(visited);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
