package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.config.Intake;
import press.rotative.config.Intake.Defaults;
import press.rotative.config.SiteFolder;
import press.rotative.content.Inherited;
import press.rotative.content.Piece;
import press.rotative.content.PieceReader;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Found;
import press.rotative.source.Glob;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;

/** Takes in what the newsroom's folders hold: which files are pieces, what those inherit, and what is passed over. */
final class NewsDesk {

  private static final String STATIC = "_static/";
  private static final Set<String> PIECES = Set.of("md", "markdown", "mdx", "html");
  private static final Set<String> UNREAD =
      Set.of("rst", "adoc", "asciidoc", "docx", "odt", "ipynb");
  /** Folders with {@code _} that hold pieces. */
  private static final Set<String> OPEN = Set.of("_posts", "_drafts", "_authors");

  private final Intake intake;
  private final Workers workers;
  private final List<Diagnostic> problems;
  private final Map<String, List<Inherited>> cascades = new HashMap<>();

  NewsDesk(Intake intake, Workers workers, List<Diagnostic> problems) {
    this.intake = intake;
    this.workers = workers;
    this.problems = problems;
  }

  /** All files that count: those of the content folder that nothing ignores, and those of static folders. */
  SourceTree tree(SiteFolder site, Path destination) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file :
        SourceTree.walk(site.contentFolder(), SiteFolder.CONTENT).files()) {
      if (file.path().startsWith(STATIC) || !isIgnored(file)) {
        files.add(file);
      }
    }
    for (Found<String> folder : intake.statics()) {
      Path root = site.folder().resolve(folder.value()).normalize();
      Path target = destination.toAbsolutePath().normalize();
      if (!Files.isDirectory(root) || target.startsWith(root.toAbsolutePath().normalize())) {
        problems.add(Diagnostic.error(
            "bad-static",
            folder.location(),
            "\"" + folder.value() + "\" is no folder with files to publish",
            "write a folder's name as seen from site.yml, such as static"));
      } else {
        files.addAll(SourceTree.walkAll(root, folder.value(), STATIC).files());
      }
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return new SourceTree(List.copyOf(files));
  }

  private boolean isIgnored(SourceFile file) {
    for (Glob glob : intake.ignore()) {
      if (glob.matchesAnyPart(file.path())) {
        return true;
      }
    }
    return false;
  }

  /** The pieces of a tree by path; those that speak for folders are read first, for what they hand down. */
  Map<String, Piece> read(SourceTree tree, PieceReader reader) {
    List<SourceFile> indexes = new ArrayList<>();
    List<SourceFile> others = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      if (isPiece(file)) {
        (file.name().startsWith("_index.") ? indexes : others).add(file);
      }
    }
    Map<String, Piece> pieces = new HashMap<>(tree.files().size() * 2);
    read(indexes, reader, pieces);
    for (SourceFile index : indexes) {
      Piece piece = pieces.get(index.path());
      if (piece != null) {
        cascades.put(index.folder(), Inherited.of(piece));
      }
    }
    cascades.values().removeIf(List::isEmpty);
    read(others, reader, pieces);
    return pieces;
  }

  private void read(List<SourceFile> files, PieceReader reader, Map<String, Piece> pieces) {
    List<Checked<Read>> read = workers.map(files, file -> read(file, reader));
    for (Checked<Read> checked : read) {
      problems.addAll(checked.diagnostics());
      Piece piece = checked.value().piece();
      if (piece != null) {
        pieces.put(checked.value().path(), piece);
      }
    }
  }

  /** A file that was looked into; an HTML page without front matter is no piece. */
  private record Read(String path, @Nullable Piece piece) {}

  private Checked<Read> read(SourceFile file, PieceReader reader) {
    try {
      byte[] bytes = file.bytes();
      if (file.name().endsWith(".html") && !PieceReader.hasFrontMatter(bytes)) {
        return Checked.of(new Read(file.path(), null));
      }
      Checked<Piece> piece = reader.read(file.label(), bytes, inherited(file));
      return new Checked<>(new Read(file.path(), piece.value()), piece.diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Inherited> inherited(SourceFile file) {
    if (cascades.isEmpty() && intake.defaults().isEmpty()) {
      return List.of();
    }
    List<Inherited> inherited = new ArrayList<>();
    String folder = file.folder();
    while (true) {
      for (Inherited fields : cascades.getOrDefault(folder, List.of())) {
        if (fields.isFor(file.path())) {
          inherited.add(fields);
        }
      }
      if (folder.isEmpty()) {
        break;
      }
      folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }
    for (Defaults defaults : intake.defaults()) {
      if (defaults.matches(file.path())) {
        inherited.add(new Inherited(defaults.file(), null, defaults.values()));
      }
    }
    return inherited;
  }

  private boolean isPiece(SourceFile file) {
    String path = file.path();
    String ending = path.substring(path.lastIndexOf('.') + 1);
    if (path.startsWith(STATIC) || isClosed(path)) {
      return false;
    }
    if (UNREAD.contains(ending)) {
      problems.add(Diagnostic.warning(
          "not-read",
          Location.of(file.label()),
          "files that end in \"." + ending + "\" are not read: nothing of this one is published",
          "save the text as Markdown, or name the file in ignore:"));
    }
    return PIECES.contains(ending);
  }

  /** Whether a name with {@code _} keeps a file from being a piece. */
  private static boolean isClosed(String path) {
    if (!path.startsWith("_") && !path.contains("/_")) {
      return false;
    }
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      boolean last = i == names.length - 1;
      boolean open = last ? names[i].startsWith("_index.") : OPEN.contains(names[i]);
      if (names[i].startsWith("_") && !open) {
        return true;
      }
    }
    return false;
  }
}
