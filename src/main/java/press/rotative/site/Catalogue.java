package press.rotative.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.rotative.content.Facts;
import press.rotative.content.Piece;
import press.rotative.content.PieceReader;
import press.rotative.content.matter.LetterHead;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/** What stands where: files by their path below the content folder, pages by their piece and by their address. */
final class Catalogue {

  static final String STATIC = "_static/";
  /** How far white space may go before front matter. */
  private static final int HEAD = 1_000;

  private final Map<String, SourceFile> files;
  private final Map<String, Route> pieces = new HashMap<>();
  private final Map<String, String> outside = new HashMap<>(0);
  private final Map<String, String> leading = new HashMap<>(0);
  private final Set<String> pieceFiles = new HashSet<>();
  /** Pieces by the address of their page. */
  private final Map<String, Piece> texts = new HashMap<>();

  private final Map<String, Route> pages = new HashMap<>();

  private final BaseUrl base;

  Catalogue(SourceTree tree, List<Filed> pieces, BaseUrl base) {
    this.base = base;
    files = new HashMap<>(tree.files().size() * 2);
    tree.files().forEach(file -> files.put(file.path(), file));
    pieces.forEach(piece -> pieceFiles.add(piece.path()));
  }

  /** A piece that leads elsewhere and has no page. */
  void leadsTo(Filed piece, String address) {
    outside.put(piece.path(), address);
  }

  /** Paths of the pieces that lead elsewhere. */
  Set<String> leading() {
    return outside.keySet();
  }

  /** Where a piece leads that has no page. */
  Optional<Target> findOutside(String path) {
    return Optional.ofNullable(outside.get(path)).map(this::led);
  }

  private Target led(String address) {
    int end = Links.suffixStart(address);
    return base.onSite(address.substring(0, end))
        .flatMap(own -> findPage(Links.decode(own.substring(1))))
        .<Target>map(page -> new Target.Inside(page, address.substring(end)))
        .orElseGet(() -> new Target.Outside(base.absolute(address)));
  }

  /** Whether a file is a piece, out or not. */
  boolean isPiece(String path) {
    return pieceFiles.contains(path);
  }

  /** Whether a file is a text of a newsroom: a piece, out or not, or one that is none: nothing goes out with what stands in its head. */
  boolean isText(SourceFile file) {
    return isPiece(file.path())
        || hasHead(file)
        || !file.path().startsWith(STATIC)
            && (PieceReader.passesOver(file.path())
                || PieceReader.reads(file.path())
                    && (!PieceReader.isHtml(file.path()) || hasFrontMatter(file)));
  }

  /** Whether a plain text begins as a piece does: what stands there is for no reader. */
  static boolean hasHead(SourceFile file) {
    return file.path().endsWith(".txt") && !file.path().startsWith(STATIC) && hasFrontMatter(file);
  }

  /** The reason for which nothing is published of a text that is no piece. */
  Optional<Held.Reason> findNoPiece(String path) {
    return findFile(path)
        .filter(file -> !isPiece(path) && isText(file))
        .map(file -> Held.Reason.NO_PIECE);
  }

  private static boolean hasFrontMatter(SourceFile page) {
    try (InputStream in = page.open()) {
      byte[] head = in.readNBytes(HEAD);
      return PieceReader.hasFrontMatter(head)
          || LetterHead.end(new String(head, StandardCharsets.UTF_8), 0, false) >= 0;
    } catch (IOException e) {
      return true;
    }
  }

  /** A piece that has a page. */
  void piece(Filed piece, Route route) {
    pieces.put(piece.path(), route);
    pieces.putIfAbsent(piece.plain(), route);
    texts.put(route.path(), piece.piece());
    page(route);
  }

  /** Paths of the pieces that have a page. */
  Set<String> pieces() {
    return pieces.keySet();
  }

  /** What is known of the text that stands on a page. */
  Optional<Facts> findText(Route route) {
    return Optional.ofNullable(texts.get(route.path())).map(Piece::facts);
  }

  /** Pieces by the address of their page. */
  Map<String, Piece> texts() {
    return texts;
  }

  /** A page that no piece stands for. */
  void page(Route route) {
    pages.put(route.path(), route);
  }

  /** A former address: who links to it is led to the page that stands elsewhere now. */
  void alias(Route from, Target to) {
    if (to instanceof Target.Inside inside) {
      pages.putIfAbsent(from.path(), inside.route());
    } else if (to instanceof Target.Outside elsewhere) {
      leading.putIfAbsent(from.path(), elsewhere.href());
    }
  }

  /** Where a piece leads that is called by its address or a former one. */
  Optional<Target> findLeading(String address) {
    return spellings(address).stream()
        .filter(leading::containsKey)
        .findFirst()
        .map(leading::get)
        .map(this::led);
  }

  Optional<Route> findPiece(String path) {
    return Optional.ofNullable(pieces.get(path));
  }

  /** The page at an address, written with or without its last slash, {@code index.html} or {@code .html}. */
  Optional<Route> findPage(String address) {
    return spellings(address).stream().filter(pages::containsKey).findFirst().map(pages::get);
  }

  /** The paths that an address may mean. */
  static List<String> spellings(String address) {
    String path = address.endsWith("index.html")
        ? address.substring(0, address.length() - "index.html".length())
        : address;
    return List.of(path, path + "/", path + ".html");
  }

  Optional<SourceFile> findFile(String path) {
    return Optional.ofNullable(files.get(path));
  }

  Optional<SourceFile> findStatic(String path) {
    return findFile(STATIC + path);
  }

  /** A file whose path differs only in upper and lower case. */
  Optional<String> findOtherCase(String path) {
    return files.keySet().stream()
        .filter(p -> p.equalsIgnoreCase(path) && !p.equals(path))
        .sorted()
        .findFirst();
  }

  /** A piece with the given file name, if only one has it. */
  Optional<String> findNamesake(String name) {
    List<String> namesakes = pieces.keySet().stream()
        .filter(p -> p.equals(name) || p.endsWith("/" + name))
        .toList();
    return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty();
  }

  /** Where a file is published: a static file at the top, any other where it stands below the content folder. */
  static Route routeOf(SourceFile file) {
    String path = file.path();
    return new Route(path.startsWith(STATIC) ? path.substring(STATIC.length()) : path);
  }
}
