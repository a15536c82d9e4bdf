package press.rotative.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import press.rotative.config.Intake;
import press.rotative.config.Intake.Defaults;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteFolder;
import press.rotative.content.Inherited;
import press.rotative.content.Piece;
import press.rotative.content.PieceReader;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Found;
import press.rotative.source.Glob;
import press.rotative.source.Premises;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.source.Unreadable;
import press.rotative.url.Preset;

/** Takes in what the newsroom's folders hold: which files are pieces, what those inherit, and what is passed over. */
final class NewsDesk {

  private static final String STATIC = "_static/";

  private final SiteConfig config;
  private final Intake intake;
  private final Workers workers;
  private final boolean whole;
  private final List<Diagnostic> problems;
  private final Map<String, List<Inherited>> cascades = new HashMap<>();
  /** What sections hand down that are drafts, by folder. */
  private final Map<String, Inherited> drafts = new HashMap<>(0);

  /**
   * @param whole whether texts are compiled at once, rather than when somebody asks
   */
  NewsDesk(SiteConfig config, Workers workers, boolean whole, List<Diagnostic> problems) {
    this.config = config;
    this.intake = config.intake();
    this.workers = workers;
    this.whole = whole;
    this.problems = problems;
  }

  /** All files that count: those of the content folder that nothing ignores, and those of static folders. */
  SourceTree tree(SiteFolder site, Path destination, List<Diagnostic> wrong) throws IOException {
    Premises premises = site.premises();
    List<String> ignored = new ArrayList<>();
    List<SourceFile> files = new ArrayList<>(keep(
            wrong,
            SourceTree.walk(
                site.contentFolder(),
                SiteFolder.CONTENT,
                premises,
                path -> path.startsWith(STATIC) || !isIgnored(path, ignored)))
        .files());
    wrong.addAll(unused(files, ignored));
    for (Found<String> folder : intake.statics()) {
      Path root = site.folder().resolve(folder.value()).normalize();
      Path target = destination.toAbsolutePath().normalize();
      if (!Files.isDirectory(root) || target.startsWith(root.toAbsolutePath().normalize())) {
        wrong.add(Diagnostic.error(
            "bad-static",
            folder.location(),
            "\"" + folder.value() + "\" is no folder with files to publish",
            "write a folder's name as seen from site.yml, such as static"));
      } else {
        files.addAll(keep(wrong, SourceTree.walkAll(root, folder.value(), STATIC, premises))
            .files());
      }
    }
    files.sort(Comparator.comparing(SourceFile::path));
    return new SourceTree(List.copyOf(files));
  }

  private static SourceTree keep(List<Diagnostic> wrong, Checked<SourceTree> tree) {
    wrong.addAll(tree.diagnostics());
    return tree.value();
  }

  /** What the settings say of files that are not there, once there are pieces. */
  private List<Diagnostic> unused(List<SourceFile> files, List<String> ignored) {
    if (intake.patterns().isEmpty()
        || files.stream().noneMatch(file -> PieceReader.reads(file.path()))) {
      return List.of();
    }
    List<String> paths = new ArrayList<>(ignored);
    files.forEach(file -> paths.add(file.path()));
    return UnusedPatterns.told(intake.patterns(), paths);
  }

  private boolean isIgnored(String path, List<String> ignored) {
    for (Glob glob : intake.ignore()) {
      if (glob.matchesAnyPart(path)) {
        ignored.add(path);
        return true;
      }
    }
    return false;
  }

  /**
   * The pieces of a tree by path; those that speak for folders are read first, for what they hand down.
   *
   * @param kept what was read before
   */
  Map<String, Piece> read(SourceTree tree, PieceReader reader, KeptPieces kept) {
    List<SourceFile> indexes = new ArrayList<>();
    List<SourceFile> others = new ArrayList<>();
    for (SourceFile file : new PieceFiles(tree, config, problems).list()) {
      (file.name().startsWith("_index.") ? indexes : others).add(file);
    }
    Map<String, Piece> pieces = new HashMap<>(tree.files().size() * 2);
    readIndexes(indexes, reader, kept, pieces);
    for (SourceFile index : indexes) {
      Piece piece = pieces.get(index.path());
      if (piece != null) {
        cascades.put(index.folder(), new ArrayList<>(Inherited.of(piece, config.language())));
      }
    }
    if (config.permalinks().preset() == Preset.ELEVENTY) {
      FolderData.of(tree, problems)
          .forEach((folder, data) ->
              cascades.computeIfAbsent(folder, f -> new ArrayList<>()).add(data));
    }
    cascades.values().removeIf(List::isEmpty);
    read(others, reader, kept, pieces);
    return pieces;
  }

  /** The outer ones first: below a section that is a draft, Zola publishes nothing. */
  private void readIndexes(
      List<SourceFile> indexes, PieceReader reader, KeptPieces kept, Map<String, Piece> pieces) {
    Map<Long, List<SourceFile>> levels = new TreeMap<>();
    indexes.forEach(index -> levels
        .computeIfAbsent(index.path().chars().filter(c -> c == '/').count(), l -> new ArrayList<>())
        .add(index));
    for (List<SourceFile> level : levels.values()) {
      read(level, reader, kept, pieces);
      for (SourceFile index : level) {
        Piece piece = pieces.get(index.path());
        if (config.permalinks().preset() == Preset.ZOLA
            && piece != null
            && piece.frontMatter().draft()
            && !index.folder().isEmpty()) {
          drafts.put(index.folder(), Inherited.draft(piece));
        }
      }
    }
  }

  private void read(
      List<SourceFile> files, PieceReader reader, KeptPieces kept, Map<String, Piece> pieces) {
    List<Checked<Read>> read = workers.map(files, file -> read(file, reader, kept));
    for (Checked<Read> checked : read) {
      problems.addAll(checked.diagnostics());
      Piece piece = checked.value().piece();
      if (piece != null) {
        pieces.put(checked.value().path(), piece);
      }
    }
  }

  /** A file that was looked into; an HTML page without front matter is no piece. */
  record Read(String path, @Nullable Piece piece) {}

  private Checked<Read> read(SourceFile file, PieceReader reader, KeptPieces kept) {
    List<Inherited> inherited = inherited(file);
    Checked<Read> read = kept.find(file, inherited)
        .orElseGet(() -> kept.keep(file, inherited, read(file, inherited, reader)));
    Piece piece = read.value().piece();
    if (whole && piece != null) {
      piece.copy();
    }
    return read;
  }

  /** Reads a file anew. */
  static Checked<Read> read(SourceFile file, List<Inherited> inherited, PieceReader reader) {
    try {
      byte[] bytes = file.bytes();
      if (PieceReader.isHtml(file.name()) && !PieceReader.hasFrontMatter(bytes)) {
        return Checked.of(new Read(file.path(), null));
      }
      Optional<Diagnostic> passedOver = reader.findPassedOver(file, bytes);
      if (passedOver.isPresent()) {
        return new Checked<>(new Read(file.path(), null), List.of(passedOver.get()));
      }
      Checked<Piece> piece = reader.read(file.label(), bytes, inherited);
      return new Checked<>(new Read(file.path(), piece.value()), piece.diagnostics());
    } catch (Unreadable e) {
      return new Checked<>(new Read(file.path(), null), List.of(e.diagnostic()));
    }
  }

  private List<Inherited> inherited(SourceFile file) {
    if (cascades.isEmpty() && drafts.isEmpty() && intake.defaults().isEmpty()) {
      return List.of();
    }
    List<Inherited> inherited = new ArrayList<>();
    String folder = file.folder();
    while (true) {
      for (Inherited fields : cascades.getOrDefault(folder, List.of())) {
        if (fields.isFor(file.path(), config.permalinks().preset() == Preset.HUGO)) {
          inherited.add(fields);
        }
      }
      Optional.ofNullable(drafts.get(folder)).ifPresent(inherited::add);
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
}
