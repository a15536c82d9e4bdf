package press.rotative.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import press.rotative.config.SiteFolder;

/**
 * Which files a site is made of: its settings, and all below its folders.
 *
 * @param site the site's folder, absolute
 * @param settings files, absolute
 * @param folders absolute
 * @param links whether some of what is in them is reached by links
 */
record Roots(Path site, Set<Path> settings, Set<Path> folders, boolean links) {

  /**
   * A file as it was found on disk; another one for another text, as far as size and time tell.
   *
   * @param modified in milliseconds since 1970
   */
  record Stamp(Path file, long size, long modified) {}

  static Roots of(SiteFolder site, Iterable<String> statics, boolean links) {
    Path root = site.folder().toAbsolutePath().normalize();
    Set<Path> settings = new HashSet<>(Set.of(root.resolve(site.settings()).normalize()));
    Optional.ofNullable(site.overlay())
        .ifPresent(o -> settings.add(root.resolve(o).normalize()));
    Set<Path> folders = new HashSet<>();
    folders.add(root.resolve(site.content()).normalize());
    folders.add(root.resolve(site.templates()).normalize());
    statics.forEach(folder -> folders.add(root.resolve(folder).normalize()));
    return new Roots(root, Set.copyOf(settings), Set.copyOf(folders), links);
  }

  /** Whether a folder is to be looked into. */
  boolean leadsTo(Path folder) {
    return folder.equals(site)
        || holds(folder)
        || folders.stream().anyMatch(root -> root.startsWith(folder));
  }

  /** Whether a file, or a folder, is one of the site's. */
  boolean holds(Path path) {
    return settings.contains(path) || folders.stream().anyMatch(path::startsWith);
  }

  /** All files of the site as they are now. What cannot be read is left out. */
  Set<Stamp> stamps() throws IOException {
    Set<Stamp> stamps = new HashSet<>();
    Set<FileVisitOption> way = links ? Set.of(FileVisitOption.FOLLOW_LINKS) : Set.of();
    Files.walkFileTree(site, way, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return leadsTo(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (holds(file)) {
          stamps.add(
              new Stamp(file, attributes.size(), attributes.lastModifiedTime().toMillis()));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException refusal) {
        return FileVisitResult.CONTINUE;
      }
    });
    return stamps;
  }
}
