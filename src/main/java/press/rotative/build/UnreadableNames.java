package press.rotative.build;

import java.util.List;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;

/**
 * Finds files whose names the machine could not read: Java takes the letters of names from the locale, and puts a sign of
 * its own where it fails, so that the file would get another address.
 */
final class UnreadableNames {

  private static final char UNREADABLE = '\uFFFD';

  private UnreadableNames() {}

  static List<Diagnostic> told(SourceTree tree) {
    List<SourceFile> files =
        tree.files().stream().filter(f -> f.path().indexOf(UNREADABLE) >= 0).toList();
    if (files.isEmpty()) {
      return List.of();
    }
    String others = files.size() == 1 ? "" : " and of " + (files.size() - 1) + " more";
    return List.of(
        Diagnostic.error(
            "unreadable-name",
            Location.of(files.get(0).label()),
            "the name of the file \"" + files.get(0).name() + "\"" + others + " cannot be read",
            "set LC_ALL=C.UTF-8, or call bin/rotative, which does; else give the file a name in UTF-8"));
  }
}
