package press.rotative.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Piece;
import press.rotative.content.PieceReader;
import press.rotative.diag.Diagnostic;
import press.rotative.site.Held;
import press.rotative.site.Picture;
import press.rotative.site.PublishedFile;
import press.rotative.site.Site;
import press.rotative.site.Target;
import press.rotative.site.Text;
import press.rotative.url.Route;

/**
 * Leaves pieces with errors out, again and again until those that are left have none: a piece may be wrong only beside
 * another. What is wrong elsewhere, in settings and templates, is no piece's fault and stays.
 */
final class Skipping {

  /** Makes the site without some pieces, named by their paths. */
  @FunctionalInterface
  interface Assembler {
    Proof without(Set<String> paths) throws IOException;
  }

  /** Why a piece may not even be known: of such a one nothing is published anyway. */
  private static final Set<String> UNREAD =
      Set.of("unreadable", "link-leads-out", "changed-meanwhile", "unportable-name");

  private final Map<String, String> pathByLabel = new TreeMap<>();
  private final Map<String, Diagnostic> reasons = new TreeMap<>();

  private final String content;

  private final List<LeftOut> unread = new ArrayList<>();

  private Skipping(Proof whole, Map<String, Piece> pieces, String content) {
    this.content = content;
    pieces.keySet().forEach(path -> pathByLabel.put(content + "/" + path, path));
    for (Diagnostic diagnostic : whole.mistakes()) {
      String label = diagnostic.location().path();
      if (UNREAD.contains(diagnostic.code()) && diagnostic.isError() && isText(label)) {
        unread.add(new LeftOut(label, "", false, diagnostic));
      }
    }
  }

  /** Whether a file, or a folder, holds pieces; data, and what is published as it is, is more than one piece's. */
  private boolean isText(String label) {
    String path = label.startsWith(content + "/") ? label.substring(content.length() + 1) : "_data";
    String first = path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
    boolean folder = path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
    return !pathByLabel.containsKey(label)
        && !first.equals("_data")
        && !first.equals("_static")
        && (folder || PieceReader.reads(path));
  }

  /**
   * @param whole the site with all its pieces
   * @param pieces by path
   * @param content how messages name the folder of the pieces
   */
  static Proof broken(Proof whole, Map<String, Piece> pieces, String content, Assembler assembler)
      throws IOException {
    Skipping skipping = new Skipping(whole, pieces, content);
    Set<Diagnostic> told = new LinkedHashSet<>(whole.diagnostics());
    Proof proof = whole;
    while (skipping.findsMore(proof)) {
      proof = assembler.without(skipping.reasons.keySet());
      told.addAll(proof.diagnostics());
    }
    return skipping.tell(proof, told);
  }

  private boolean findsMore(Proof proof) {
    int before = reasons.size();
    for (Diagnostic diagnostic : proof.mistakes()) {
      if (diagnostic.isError()) {
        Stream.concat(Stream.of(proof.site()), proof.later().stream())
            .flatMap(site -> guilty(site, diagnostic.location().path()).stream())
            .forEach(path -> reasons.putIfAbsent(path, diagnostic));
      }
    }
    return reasons.size() > before;
  }

  /** The piece that a file is, or those that show it. */
  private List<String> guilty(Site site, String label) {
    String piece = pathByLabel.get(label);
    if (piece != null) {
      return List.of(piece);
    }
    List<String> guilty = new ArrayList<>();
    for (PublishedFile file : site.files()) {
      if (label.equals(content + "/" + file.file().path())) {
        Stream.concat(site.articles().stream(), site.unlisted().stream())
            .filter(a -> shows(a.picture(), a.text(), file.route()))
            .forEach(a -> guilty.add(a.path()));
        site.standing().stream()
            .filter(s -> shows(s.picture(), s.text(), file.route()))
            .forEach(s -> guilty.add(s.path()));
      }
    }
    return guilty;
  }

  private static boolean shows(@Nullable Picture picture, Text text, Route route) {
    return picture != null && picture.route().equals(route)
        || text.targets().stream()
            .anyMatch(t -> t instanceof Target.Shown shown && shown.route().equals(route));
  }

  private Proof tell(Proof proof, Set<Diagnostic> told) {
    List<LeftOut> leftOut = new ArrayList<>(unread);
    Set<Route> published = new HashSet<>();
    proof.plan().outputs().forEach(output -> published.add(output.route()));
    for (Held held : proof.site().held()) {
      Diagnostic reason = reasons.get(held.path());
      if (reason != null) {
        String url = proof.site().config().base().absolute(held.route());
        boolean replaced = published.contains(held.route());
        leftOut.add(new LeftOut(content + "/" + held.path(), url, replaced, reason));
      }
    }
    leftOut.sort(Comparator.comparing(LeftOut::path));
    // of pieces that are out the last round counts: what earlier ones said may be mended by it
    Set<Diagnostic> last = new HashSet<>(proof.diagnostics());
    List<Diagnostic> kept =
        told.stream().filter(d -> last.contains(d) || isOf(d, leftOut)).toList();
    return proof.telling(kept, List.copyOf(leftOut));
  }

  private static boolean isOf(Diagnostic diagnostic, List<LeftOut> leftOut) {
    return leftOut.stream().anyMatch(piece -> piece.isTold(diagnostic.location().path()));
  }
}
