package press.rotative.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.rotative.content.Inherited;
import press.rotative.content.PieceReader;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Found;
import press.rotative.source.Glob;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;

/**
 * The files that are published beside the pages: static ones, those that a published piece refers to, and those that it
 * lists. All others are named once.
 */
final class Attachments {

  private static final String DATA = "_data/";

  private final SourceTree tree;
  private final Catalogue catalogue;
  private final Overmatter overmatter;
  private final Pictures pictures;
  private final boolean eleventy;
  private final List<Diagnostic> problems;

  /**
   * @param overmatter what is not out, whose files wait with it
   * @param eleventy whether files may hold the data of folders
   */
  Attachments(
      SourceTree tree,
      Catalogue catalogue,
      Overmatter overmatter,
      Pictures pictures,
      boolean eleventy,
      List<Diagnostic> problems) {
    this.eleventy = eleventy;
    this.overmatter = overmatter;
    this.tree = tree;
    this.catalogue = catalogue;
    this.pictures = pictures;
    this.problems = problems;
  }

  /** Takes in what pieces list. */
  void need(Sorted sorted) {
    Stream.of(sorted.articles(), sorted.standing(), sorted.sections().values())
        .flatMap(pieces -> pieces.stream())
        .filter(piece -> !piece.front().resources().isEmpty())
        .forEach(this::need);
  }

  /** The files that are needed as far as it is known by now, and static ones. */
  List<PublishedFile> published() {
    List<PublishedFile> files = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      if (file.path().startsWith(Catalogue.STATIC)) {
        files.add(new PublishedFile(Catalogue.routeOf(file), file));
      }
    }
    for (SourceFile file : pictures.needed()) {
      if (!file.path().startsWith(Catalogue.STATIC)) {
        files.add(new PublishedFile(Catalogue.routeOf(file), file));
      }
    }
    return List.copyOf(files);
  }

  /** Whether a text could need the file at a path. */
  boolean mayNeed(String path) {
    return catalogue.findFile(path).isPresent() && !catalogue.isPiece(path);
  }

  private void need(Filed piece) {
    for (Found<String> resource : piece.front().resources()) {
      List<SourceFile> files = listed(piece, resource.value());
      files.forEach(pictures::need);
      if (files.isEmpty()) {
        problems.add(Diagnostic.warning(
            "missing-resource",
            resource.location(),
            "there is no file \"" + resource.value() + "\" beside this piece",
            "write a file's name as seen from this one, or a pattern such as *.pdf"));
      }
    }
  }

  /** The files beside a piece that a pattern names, without those of other pieces that are not out. */
  List<SourceFile> listed(Filed piece, String pattern) {
    String folder = Links.folder(piece.path());
    String start = folder.isEmpty() ? "" : folder + "/";
    Glob glob = new Glob(pattern);
    return tree.files().stream()
        .filter(file -> file.path().startsWith(start) && isAttachment(file))
        .filter(file -> glob.matches(file.path().substring(start.length())))
        .filter(file -> overmatter.findOwner(file.path(), piece.path()).isEmpty())
        .toList();
  }

  private boolean isAttachment(SourceFile file) {
    return isBesidePieces(file) && !catalogue.isText(file);
  }

  private static boolean isBesidePieces(SourceFile file) {
    return !file.path().startsWith(Catalogue.STATIC) && !file.path().startsWith(DATA);
  }

  /** A text that is no piece was named with its reason when it was taken in; the data of a folder were read. */
  private boolean isNamed(SourceFile file) {
    String path = file.path();
    boolean closed = path.startsWith("_") || path.contains("/_");
    return PieceReader.passesOver(path)
        || PieceReader.reads(path) && !PieceReader.isHtml(path)
        || !closed && PieceReader.isHtml(path) && catalogue.isText(file)
        || eleventy && Inherited.isDataOfFolder(path);
  }

  /**
   * Names the files that nobody needs, which is known when all texts were read.
   *
   * @param others what else is wrong: where nothing is published, mistakes come first
   * @param waiting paths of files that pieces need which are not out: they wait with them
   */
  List<Diagnostic> unused(List<Diagnostic> others, Supplier<Set<String>> waiting) {
    Set<String> published = new HashSet<>();
    pictures.needed().forEach(file -> published.add(file.path()));
    List<SourceFile> left = tree.files().stream()
        .filter(file -> isBesidePieces(file) && !published.contains(file.path()))
        .filter(file -> !catalogue.isPiece(file.path()) && !isNamed(file))
        .filter(file -> overmatter.findOwner(file.path(), "").isEmpty())
        .toList();
    if (left.isEmpty() || others.stream().anyMatch(Diagnostic::isError)) {
      return List.of();
    }
    Set<String> needed = waiting.get();
    List<SourceFile> unused =
        left.stream().filter(file -> !needed.contains(file.path())).toList();
    return unused.isEmpty() ? List.of() : named(unused);
  }

  /** One message for each file, or for the outermost folder in which all are unused. */
  private List<Diagnostic> named(List<SourceFile> unused) {
    Set<SourceFile> files = new HashSet<>(unused);
    Set<String> used = new HashSet<>(Set.of(""));
    for (SourceFile file : tree.files()) {
      if (!files.contains(file)) {
        above(file).forEach(used::add);
      }
    }
    Map<String, List<SourceFile>> places = new LinkedHashMap<>();
    for (SourceFile file : unused) {
      String place =
          above(file).filter(f -> !used.contains(f)).reduce((in, out) -> out).orElse(file.path());
      places.computeIfAbsent(place, p -> new ArrayList<>(1)).add(file);
    }
    List<Diagnostic> named = new ArrayList<>();
    places.forEach((folder, all) -> {
      boolean alone = all.size() == 1;
      boolean head = alone && Catalogue.hasHead(all.get(0));
      named.add(
          Diagnostic.warning(
              "unused-files",
              Location.of(alone ? all.get(0).label() : "content/" + folder),
              head
                  ? "the file has front matter and is no piece: it is not published"
                  : alone
                      ? "the file is not published, since no piece refers to it"
                      : "the " + all.size()
                          + " files in this folder are not published, since no piece refers to them",
              head
                  ? "save it as Markdown, take its front matter out, or name it in ignore:"
                  : "refer to a file, list it in resources:, move it to content/_static, or name it in ignore:"));
    });
    return named;
  }

  /** The folders in which a file lies, the inner ones first. */
  private static Stream<String> above(SourceFile file) {
    return Stream.iterate(Links.folder(file.path()), f -> !f.isEmpty(), Links::folder);
  }
}
