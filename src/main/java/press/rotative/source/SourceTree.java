package press.rotative.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files below a folder, sorted by path, so that nothing depends on the order in which a disk lists them. Hidden
 * files and folders are left out, except below {@code _static}; links are not followed, so a loop or a way out of the
 * site cannot be walked.
 */
public record SourceTree(List<SourceFile> files) {

  /**
   * @param root the folder to walk; a missing one is an empty tree
   * @param label how messages name the folder, such as {@code content}
   */
  public static SourceTree walk(Path root, String label) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    if (Files.isDirectory(root)) {
      Files.walkFileTree(root, new Collector(root, label, files));
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return new SourceTree(List.copyOf(files));
  }

  /**
   * All files, hidden ones too.
   *
   * @param prefix stands before each path
   */
  public static SourceTree walkAll(Path root, String label, String prefix) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
          String path = root.relativize(file).toString().replace('\\', '/');
          files.add(new SourceFile(
              prefix + path,
              label + "/" + path,
              file,
              attributes.size(),
              attributes.lastModifiedTime().toMillis()));
        }
        return FileVisitResult.CONTINUE;
      }
    });
    return new SourceTree(List.copyOf(files));
  }

  /**
   * The same tree with one of its files as it is now.
   *
   * @return empty where the tree has no such file, or the file is gone
   */
  public Optional<SourceTree> refreshed(Path changed) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      SourceFile file = files.get(i);
      if (changed.endsWith(file.path())
          && file.file().toAbsolutePath().normalize().equals(changed)) {
        if (!Files.isRegularFile(changed, LinkOption.NOFOLLOW_LINKS)) {
          return Optional.empty();
        }
        List<SourceFile> others = new ArrayList<>(files);
        others.set(i, file.refreshed());
        return Optional.of(new SourceTree(List.copyOf(others)));
      }
    }
    return Optional.empty();
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String label;
    private final List<SourceFile> files;

    Collector(Path root, String label, List<SourceFile> files) {
      this.root = root;
      this.label = label;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = !folder.equals(root) && hidden(folder);
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !hidden(file)) {
        String path = root.relativize(file).toString().replace('\\', '/');
        files.add(new SourceFile(
            path,
            label + "/" + path,
            file,
            attributes.size(),
            attributes.lastModifiedTime().toMillis()));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path path) {
      Path relative = root.relativize(path);
      boolean fixed = relative.getName(0).toString().equals("_static");
      return !fixed && path.getFileName().toString().startsWith(".");
    }
  }
}
