package press.rotative.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.rotative.config.SiteConfig;
import press.rotative.content.PieceReader;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.url.Preset;

/** Which files are pieces. Texts that are none are named, each with its reason: nobody's work is lost in silence. */
final class PieceFiles {

  /** Folders with {@code _} that hold pieces. */
  private static final Set<String> OPEN = Set.of("_posts", "_drafts", "_pages", "_authors");
  /** Folders with {@code _} whose files have a use of their own. */
  private static final Set<String> USED = Set.of("_static", "_data");

  private final SourceTree tree;
  private final boolean bundles;
  private final Set<String> sections = new HashSet<>();
  /** Hugo's bundles: folders with an {@code index.md}, whose other texts have no pages. */
  private final Set<String> leaves = new HashSet<>();

  private final List<Diagnostic> problems;

  PieceFiles(SourceTree tree, SiteConfig config, List<Diagnostic> problems) {
    this.tree = tree;
    this.problems = problems;
    this.bundles = config.permalinks().preset() == Preset.HUGO;
    config.sections().forEach(s -> sections.add(s.id().value()));
    for (SourceFile file : tree.files()) {
      if (bundles && file.name().equals("index.md")) {
        leaves.add(file.folder());
      }
    }
  }

  List<SourceFile> list() {
    List<SourceFile> pieces = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      if (USED.contains(first(file.path()))) {
        continue;
      }
      if (PieceReader.passesOver(file.path())) {
        problems.add(Diagnostic.warning(
            "not-read",
            Location.of(file.label()),
            "files that end in \"." + ending(file.path())
                + "\" are not read: nothing of this one is published",
            "save the text as Markdown, or name the file in ignore:"));
      } else if (PieceReader.reads(file.path()) && isPiece(file)) {
        pieces.add(file);
      }
    }
    return pieces;
  }

  private boolean isPiece(SourceFile file) {
    String closed = findClosed(file.path());
    boolean page = ending(file.path()).equals("html");
    if (!closed.isEmpty()) {
      if (!page) {
        problems.add(Diagnostic.warning(
            "closed-folder",
            Location.of(file.label()),
            "\"" + closed + "\" begins with \"_\": nothing of this text is published",
            "take the sign away; a folder can also be opened as a section in site.yml"));
      }
      return false;
    }
    if (bundles && isInBundle(file)) {
      problems.add(
          Diagnostic.warning(
              "bundle-text",
              Location.of(file.label()),
              "a text beside index.md is part of its bundle: it has no page of its own",
              "move it out of the folder or into index.md, or call that file _index.md, as a section's is"));
      return false;
    }
    return true;
  }

  /** The name with {@code _} that keeps a file from being a piece, empty where there is none. */
  private String findClosed(String path) {
    if (!path.startsWith("_") && !path.contains("/_")) {
      return "";
    }
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      boolean last = i == names.length - 1;
      boolean open = last
          ? names[i].startsWith("_index.")
          : OPEN.contains(names[i]) || sections.contains(names[i].substring(1));
      if (names[i].startsWith("_") && !open) {
        return names[i];
      }
    }
    return "";
  }

  private boolean isInBundle(SourceFile file) {
    String folder = file.folder();
    if (file.name().equals("index.md") && leaves.contains(folder)) {
      folder = parent(folder);
    }
    while (!folder.isEmpty()) {
      if (leaves.contains(folder)) {
        return true;
      }
      folder = parent(folder);
    }
    return false;
  }

  private static String parent(String folder) {
    return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
  }

  private static String first(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
