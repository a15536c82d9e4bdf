package press.rotative.build;

import java.io.IOException;
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
 * the last site or the new one, for the moment of the swap under the name of the old one. A folder that Rotative did
 * not write is never replaced.
 */
final class Destination implements AutoCloseable {

  private final Path folder;
  private final Path fresh;
  private final Path old;
  private final Marker marker;

  private Destination(Path folder, Path parent, Marker marker) {
    this.folder = folder;
    this.fresh = beside(parent, folder, "new");
    this.old = beside(parent, folder, "old");
    this.marker = marker;
  }

  /**
   * Takes hold of the folder; no other build can until it is closed.
   *
   * @throws CallMistake for a folder that can never be published into
   * @throws PublicationFailure where somebody else's files are in the folder, or another build runs
   */
  static Destination open(Path asked, Path site) throws IOException {
    Path folder = asked.toAbsolutePath().normalize();
    Path parent = folder.getParent();
    if (parent == null) {
      throw new CallMistake(
          "the site cannot be published into " + asked + ": write a folder's name");
    }
    check(asked, folder, site.toAbsolutePath().normalize());
    Files.createDirectories(parent);
    Marker marker = Marker.open(beside(parent, folder, "rotative"), asked);
    Destination destination = new Destination(folder, parent, marker);
    try {
      destination.recover();
      destination.checkOwner(asked);
      return destination;
    } catch (IOException | RuntimeException e) {
      marker.close();
      throw e;
    }
  }

  /** Names of ours begin with a dot: they are no other's, and no web server shows them. */
  private static Path beside(Path parent, Path folder, String ending) {
    return parent.resolve("." + folder.getFileName() + "." + ending);
  }

  private static void check(Path asked, Path folder, Path site) {
    if (site.startsWith(folder)) {
      throw new CallMistake(
          "the site cannot be published into " + asked + ": the site's own files are there");
    }
    for (String part : new String[] {"content", "templates", ".git"}) {
      if (folder.startsWith(site.resolve(part))) {
        throw new CallMistake(
            "the site cannot be published into " + asked + ": it is part of " + part + "/");
      }
    }
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new CallMistake("the site cannot be published into " + asked + ": it is no folder");
    }
  }

  /** After a build that was stopped between the two moves, the last site stands under its second name. */
  private void recover() throws IOException {
    if (!Files.exists(folder) && Files.isDirectory(old)) {
      Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void checkOwner(Path asked) throws IOException {
    boolean somebodys =
        Files.exists(folder) && !Marker.names(folder).isEmpty() && !marker.knows(folder);
    if (somebodys) {
      throw new PublicationFailure(
          asked
              + " was not written by Rotative and is left alone: remove it, or name another folder with -d");
    }
  }

  /** An empty folder to write the new site into. */
  Path begin() throws IOException {
    delete(fresh);
    return Files.createDirectories(fresh);
  }

  /** Publishes what was written since {@link #begin}. */
  void publish() throws IOException {
    delete(old);
    marker.remember(fresh);
    if (Files.exists(folder)) {
      Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  /** Takes away what was not published, and lets other builds in. */
  @Override
  public void close() throws IOException {
    try (marker) {
      delete(fresh);
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
