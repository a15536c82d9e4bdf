package press.rotative.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.rotative.build.NewsDesk.Read;
import press.rotative.content.Inherited;
import press.rotative.content.Piece;
import press.rotative.content.PieceReader;
import press.rotative.diag.Checked;
import press.rotative.plan.Clearance;
import press.rotative.site.Morgue;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;

/** Pieces that were read, each for as long as its file is the same by size and time. Safe for several threads. */
final class KeptPieces {

  private final Map<String, Kept> byPath = new ConcurrentHashMap<>();

  private final Morgue morgue = new Morgue();
  private final Clearance clearance = new Clearance();

  private record Kept(SourceFile file, List<Inherited> inherited, Checked<Read> read) {}

  Optional<Checked<Read>> find(SourceFile file, List<Inherited> inherited) {
    Kept kept = byPath.get(file.path());
    return kept != null && kept.file().equals(file) && kept.inherited().equals(inherited)
        ? Optional.of(kept.read())
        : Optional.empty();
  }

  Checked<Read> keep(SourceFile file, List<Inherited> inherited, Checked<Read> read) {
    byPath.put(file.path(), new Kept(file, inherited, read));
    return read;
  }

  /** What newspapers made of them. */
  Morgue morgue() {
    return morgue;
  }

  /** Where the outputs of their plans could stand. */
  Clearance clearance() {
    return clearance;
  }

  /** The same files as those whose pieces were read last: a text may have been taken since the tree was walked. */
  SourceTree current(SourceTree tree) {
    return new SourceTree(tree.files().stream()
        .map(file -> {
          Kept kept = byPath.get(file.path());
          return kept == null ? file : kept.file();
        })
        .toList());
  }

  /** Lets go of what is not there any more. */
  void retain(Map<String, Piece> pieces) {
    byPath.keySet().retainAll(pieces.keySet());
    morgue.retain(pieces.keySet());
  }

  /**
   * Whether the file was one of a piece, and its copy alone is another now: then the piece has taken it over.
   *
   * @param words whether the piece may also take a title and other words
   */
  boolean takeCopy(SourceFile file, PieceReader reader, boolean words) {
    Kept kept = byPath.get(file.path());
    Piece before = kept == null ? null : kept.read().value().piece();
    if (kept == null || before == null) {
      return false;
    }
    Checked<Read> fresh = NewsDesk.read(file, kept.inherited(), reader);
    @Nullable Piece now = fresh.value().piece();
    if (now == null
        || !fresh.diagnostics().equals(kept.read().diagnostics())
        || !before.differsInCopyOnly(now, words)) {
      byPath.remove(file.path());
      return false;
    }
    before.take(now);
    keep(file, kept.inherited(), kept.read());
    return true;
  }
}
