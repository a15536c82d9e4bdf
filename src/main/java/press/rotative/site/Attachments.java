package press.rotative.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

  private static final int NAMED = 5;
  private static final String DATA = "_data/";

  private final SourceTree tree;
  private final Catalogue catalogue;
  private final Overmatter overmatter;
  private final Pictures pictures;
  private final List<Diagnostic> problems;

  /**
   * @param overmatter what is not out, whose files wait with it
   */
  Attachments(
      SourceTree tree,
      Catalogue catalogue,
      Overmatter overmatter,
      Pictures pictures,
      List<Diagnostic> problems) {
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

  /** A text that is no piece was named with its reason when it was taken in. */
  private static boolean isNamed(String path) {
    return PieceReader.passesOver(path) || PieceReader.reads(path) && !PieceReader.isHtml(path);
  }

  /**
   * Names the files that nobody needs, which is known when all texts were read.
   *
   * @param others what else is wrong: where nothing is published, mistakes come first
   * @param waiting paths of files that pieces need which are not out: they wait with them
   */
  Optional<Diagnostic> findUnused(List<Diagnostic> others, Supplier<Set<String>> waiting) {
    Set<String> published = new HashSet<>();
    pictures.needed().forEach(file -> published.add(file.path()));
    List<String> left = tree.files().stream()
        .filter(file -> isBesidePieces(file) && !published.contains(file.path()))
        .filter(file -> !catalogue.isPiece(file.path()) && !isNamed(file.path()))
        .filter(file -> overmatter.findOwner(file.path(), "").isEmpty())
        .map(SourceFile::path)
        .toList();
    if (left.isEmpty() || others.stream().anyMatch(Diagnostic::isError)) {
      return Optional.empty();
    }
    Set<String> needed = waiting.get();
    List<String> unused = left.stream().filter(path -> !needed.contains(path)).toList();
    if (unused.isEmpty()) {
      return Optional.empty();
    }
    String named = String.join(", ", unused.subList(0, Math.min(NAMED, unused.size())));
    String more = unused.size() > NAMED ? " and " + (unused.size() - NAMED) + " more" : "";
    return Optional.of(
        Diagnostic.warning(
            "unused-files",
            Location.of("content"),
            (unused.size() == 1
                    ? "one file is not published, since no piece refers to it: \""
                    : unused.size() + " files are not published, since no piece refers to them: \"")
                + named + "\"" + more,
            "refer to a file, list it in resources:, move it to content/_static, or name it in ignore:"));
  }
}
