package press.rotative.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import press.rotative.diag.Checked;

/**
 * The files below a folder, sorted by path, so that nothing depends on the order in which a disk lists them. Hidden
 * files and folders are left out, except below {@code _static}. A link is followed as far as the {@link Premises} go:
 * one that leads out, nowhere or in a circle is named and not read.
 */
public record SourceTree(List<SourceFile> files) {

  /**
   * @param root the folder to walk; a missing one is an empty tree
   * @param label how messages name the folder, such as {@code content}
   * @param wanted which paths count, as seen from the root
   */
  public static Checked<SourceTree> walk(
      Path root, String label, Premises premises, Predicate<String> wanted) throws IOException {
    return walk(root, new Walk(label, "", false, premises, wanted));
  }

  /**
   * All files, hidden ones too.
   *
   * @param prefix stands before each path
   */
  public static Checked<SourceTree> walkAll(
      Path root, String label, String prefix, Premises premises) throws IOException {
    return walk(root, new Walk(label, prefix, true, premises, path -> true));
  }

  /**
   * A tree that must be whole; links may lead to whatever stands beside its root.
   *
   * @throws Unreadable where a file in it cannot be read
   */
  public static SourceTree walk(Path root, String label) throws IOException {
    Path parent = root.toAbsolutePath().normalize().getParent();
    Premises premises = Premises.of(parent == null ? root : parent);
    Walk walk = new Walk(label, "", false, premises, path -> true);
    SourceTree tree = walk(root, walk).value();
    for (Unreadable problem : walk.problems()) {
      if (problem.diagnostic().isError()) {
        throw problem;
      }
    }
    return tree;
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

  private static Checked<SourceTree> walk(Path root, Walk walk) throws IOException {
    if (Files.isDirectory(root)) {
      walk.root(root);
    }
    List<SourceFile> sorted =
        walk.files().stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    return new Checked<>(
        new SourceTree(sorted),
        walk.problems().stream().map(Unreadable::diagnostic).toList());
  }
}
