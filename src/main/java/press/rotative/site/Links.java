package press.rotative.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig;
import press.rotative.content.Facts;
import press.rotative.content.Heading;
import press.rotative.content.PieceReader;
import press.rotative.content.Reference;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;
import press.rotative.picture.PictureReader;
import press.rotative.source.SourceFile;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/**
 * Finds what references mean: beside the Markdown file first, then from the page's address, then among static files;
 * those that begin with {@code /} from the top. Safe for several threads.
 */
final class Links {

  private final Catalogue catalogue;
  private final Pictures pictures;
  private final Overmatter overmatter;
  private final SiteConfig.Paths paths;
  private final BaseUrl base;
  private @Nullable Whereabouts whereabouts;
  private @Nullable Numbers numbers;

  /**
   * @param overmatter what is not out: links to it become plain text
   * @param config where the site and its lists stand
   */
  Links(Catalogue catalogue, Pictures pictures, Overmatter overmatter, SiteConfig config) {
    this.paths = config.paths();
    this.base = config.base();
    this.catalogue = catalogue;
    this.pictures = pictures;
    this.overmatter = overmatter;
  }

  /**
   * @param path of the piece, relative to the content folder
   * @param route of its page
   */
  List<Target> resolve(
      List<Reference> references, String path, Route route, List<Diagnostic> problems) {
    List<Target> targets = new ArrayList<>(references.size());
    for (Reference reference : references) {
      targets.add(resolve(reference, path, route, problems));
    }
    return List.copyOf(targets);
  }

  private Target resolve(Reference reference, String path, Route route, List<Diagnostic> problems) {
    return reference.kind() == Reference.Kind.PICTURE
        ? picture(reference, path, route, problems)
        : link(reference, path, route, problems);
  }

  /** A path that begins with that of the site is looked for below it too. */
  private Target link(Reference reference, String path, Route route, List<Diagnostic> problems) {
    List<Diagnostic> said = new ArrayList<>(0);
    Target target = link(reference, reference.target(), path, route, said);
    Optional<String> below = isDead(target) ? base.below(reference.target()) : Optional.empty();
    if (below.isPresent()) {
      List<Diagnostic> others = new ArrayList<>(0);
      Target other = link(reference, below.get(), path, route, others);
      if (!isDead(other)) {
        problems.addAll(others);
        return other;
      }
    }
    problems.addAll(said);
    return target;
  }

  private static boolean isDead(Target target) {
    return target instanceof Target.Nowhere nowhere && !nowhere.held();
  }

  private Target link(
      Reference reference, String written, String path, Route route, List<Diagnostic> problems) {
    Optional<String> own = base.within(written);
    String target = own.orElse(written);
    int end = suffixStart(target);
    String suffix = target.substring(end);
    String address = whereabouts(plain(target.substring(0, end)), path);
    if (address.isEmpty()) {
      checkAnchor(route, suffix, reference, problems);
      return new Target.Here(route, suffix);
    }
    boolean rooted = address.startsWith("/");
    boolean numbered = address.equals("/") && Numbers.names(suffix);
    if (numbered) {
      Optional<Route> piece = numbers().find(suffix);
      if (piece.isPresent()) {
        return new Target.Inside(piece.get(), "");
      }
    }
    Optional<String> beside =
        own.isPresent() ? Optional.empty() : join(rooted ? "" : folder(path), address);
    Optional<String> onSite = join(rooted ? "" : route.folder(), address);
    Optional<Target> outside = beside.flatMap(catalogue::findOutside);
    if (outside.isPresent()) {
      return outside.get();
    }
    Optional<Route> page = numbered
        ? Optional.empty()
        : beside
            .flatMap(p -> first(p, catalogue::findPiece))
            .or(() -> beside.filter(p -> !rooted || !p.isEmpty()).flatMap(p -> file(p, path)))
            .or(() -> onSite.flatMap(catalogue::findPage));
    Optional<Held.Reason> reason = page.isPresent()
        ? Optional.empty()
        : (numbered ? overmatter.findNumber(suffix) : Optional.<Held.Reason>empty())
            .or(() -> beside.flatMap(p -> first(p, overmatter::findFile)))
            .or(() -> onSite.flatMap(overmatter::findPage))
            .or(() -> beside.or(() -> onSite).flatMap(catalogue::findNoPiece))
            .or(() -> Stream.concat(beside.stream(), onSite.stream())
                .flatMap(p -> catalogue.findFile(p).stream())
                .flatMap(file -> overmatter.findOwner(file.path(), path).stream())
                .findFirst());
    Optional<Target> leading =
        page.isPresent() ? Optional.empty() : onSite.flatMap(catalogue::findLeading);
    if (leading.isPresent()) {
      return leading.get();
    }
    if (reason.isPresent()) {
      problems.add(Diagnostic.warning(
          "link-to-unpublished",
          reference.location(),
          "the link leads to \"" + Whereabouts.shown(reference.target()) + "\", which "
              + reason.get().words() + ": its words stand without a link",
          reason.get().hint()));
      return new Target.Nowhere(true);
    }
    Optional<Route> found = numbered
        ? Optional.empty()
        : page.or(() -> onSite
            .flatMap(catalogue::findStatic)
            .map(Catalogue::routeOf)
            .or(() -> onSite.flatMap(p -> file(p, path))));
    if (found.isPresent()) {
      checkAnchor(found.get(), suffix, reference, problems);
      return new Target.Inside(found.get(), suffix);
    }
    if (own.isPresent()) {
      boolean local = base.isLocal(written);
      problems.add(Diagnostic.warning(
          "dead-own-link",
          reference.location(),
          "\"" + reference.target() + "\" is an address of "
              + (local ? "your own machine, not of readers', and the site" : "this site, which")
              + " has no such page: the link is left as it is",
          (local ? "write the path of a piece" : "mend the address")
              + "; if another program answers there, write diagnostics: {dead-own-link: off}"));
      return new Target.Outside(reference.target());
    }
    problems.add(Diagnostic.warning(
        "dead-link",
        reference.location(),
        "the link leads nowhere: \"" + Whereabouts.shown(reference.target()) + "\"",
        beside
            .flatMap(p -> otherCase(p).or(() -> elsewhere(p, path)))
            .orElse("write the path of an article's file, as seen from this one")));
    return new Target.Nowhere(false);
  }

  /** What is known of a piece's file, or of the piece that a folder is. */
  private static <T> Optional<T> first(String path, Function<String, Optional<T>> known) {
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    return Stream.concat(
            Stream.of(path), PieceReader.endings().stream().map(e -> folder + "index." + e))
        .flatMap(file -> known.apply(file).stream())
        .findFirst();
  }

  /** The address from the top of a piece that is called by name, {@code @/name}. */
  private String whereabouts(String address, String path) {
    if (!Whereabouts.isCalled(address)) {
      return address;
    }
    String called = address.substring(address.indexOf('/') + 1);
    return "/" + whereabouts().find(called, folder(path)).orElse(called);
  }

  private synchronized Numbers numbers() {
    if (numbers == null) {
      numbers = new Numbers(catalogue.texts());
    }
    return numbers;
  }

  private synchronized Whereabouts whereabouts() {
    if (whereabouts == null) {
      List<String> called = new ArrayList<>(catalogue.pieces());
      called.addAll(overmatter.paths());
      called.addAll(catalogue.leading());
      whereabouts = new Whereabouts(called);
    }
    return whereabouts;
  }

  private void checkAnchor(
      Route route, String suffix, Reference reference, List<Diagnostic> problems) {
    int hash = suffix.indexOf('#');
    Optional<Facts> text = hash < 0 ? Optional.empty() : catalogue.findText(route);
    if (text.isEmpty()) {
      return;
    }
    String id = decode(suffix.substring(hash + 1));
    if (!text.get().hasAnchor(id)) {
      List<String> ids = text.get().headings().stream().map(Heading::id).toList();
      problems.add(Diagnostic.warning(
          "dead-anchor",
          reference.location(),
          "the page of \"" + Whereabouts.shown(reference.target())
              + "\" is there, but it has no \"#" + id + "\"",
          ids.isEmpty()
              ? "that page has no headings: leave out what begins with #"
              : Suggestion.hint("#" + id, ids.stream().map(i -> "#" + i).toList())));
    }
  }

  private Optional<Route> file(String path, String asking) {
    boolean publishable = !path.startsWith("_") && !path.contains("/_");
    Optional<SourceFile> file = (publishable
            ? catalogue.findFile(path)
            : Optional.<SourceFile>empty())
        .filter(f -> !catalogue.isText(f) && overmatter.findOwner(path, asking).isEmpty());
    file.ifPresent(pictures::need);
    return file.map(Catalogue::routeOf);
  }

  private Target picture(Reference reference, String path, Route route, List<Diagnostic> problems) {
    Optional<String> own = base.within(reference.target());
    String target = own.orElse(reference.target());
    Optional<SourceFile> file =
        findPicture(decode(target.substring(0, suffixStart(target))), path, route);
    if (file.isPresent()) {
      Optional<Diagnostic> held =
          overmatter.findHeldPicture(file.get(), path, reference.target(), reference.location());
      if (held.isPresent()) {
        problems.add(held.get());
        return new Target.Nowhere(true);
      }
      return new Target.Shown(Catalogue.routeOf(file.get()), pictures.size(file.get()));
    }
    if (own.isPresent()) {
      boolean linked = reference.image() != null && reference.image().linked();
      problems.add(Diagnostic.warning(
          "remote-picture",
          reference.location(),
          "the picture \"" + reference.target()
              + "\" is not among the site's files, so "
              + (linked ? "its words stand" : "a link stands") + " in its place",
          "put the file into content/_static and write its path"));
      return new Target.Outside(reference.target());
    }
    problems.add(missingPicture(reference.target(), reference.location(), path));
    return new Target.Nowhere(false);
  }

  static boolean isRemote(String address) {
    return address.startsWith("//")
        || address.regionMatches(true, 0, "http://", 0, 7)
        || address.regionMatches(true, 0, "https://", 0, 8);
  }

  /** What to say of a picture that is nowhere. */
  Diagnostic missingPicture(String written, Location location, String path) {
    String address = decode(written);
    return Diagnostic.warning(
        "missing-picture",
        location,
        "there is no picture \"" + Whereabouts.shown(written) + "\"",
        join(address.startsWith("/") ? "" : folder(path), address)
            .flatMap(this::otherCase)
            .orElse(
                "put the picture beside the article and write its name, or write its path from content/_static"));
  }

  /** Why nothing is out at a whole address of this site; empty for all other addresses. */
  Optional<Held.Reason> findHeld(String address) {
    return base.within(address)
        .map(own -> decode(own.substring(0, suffixStart(own))))
        .flatMap(own -> join("", own))
        .filter(own -> catalogue.findPage(own).isEmpty())
        .flatMap(own -> overmatter.findPage(own).or(() -> overmatter.findFile(own)));
  }

  private String plain(String target) {
    return Placeholders.plain(
        decode(target), paths, id -> catalogue.findPage(id).isPresent());
  }

  /** The picture that an article's head names, or a text shows. */
  Optional<SourceFile> findPicture(String written, String path, Route route) {
    return PictureReader.isPicture(written)
        ? picture(written, path, route)
            .or(() -> base.below(written).flatMap(below -> picture(below, path, route)))
        : Optional.empty();
  }

  private Optional<SourceFile> picture(String written, String path, Route route) {
    String address = Placeholders.plain(written, paths, id -> true);
    boolean rooted = address.startsWith("/");
    return join(rooted ? "" : folder(path), address)
        .flatMap(p -> rooted
            ? catalogue.findStatic(p).or(() -> catalogue.findFile(p))
            : catalogue.findFile(p))
        .or(() -> join(route.folder(), address).flatMap(catalogue::findStatic))
        .or(() -> rooted ? Optional.empty() : join("", address).flatMap(catalogue::findStatic))
        .or(() -> rooted ? Optional.empty() : fromPage(address, route));
  }

  /** A picture below the content folder, as seen from the page's address or from the top. */
  private Optional<SourceFile> fromPage(String address, Route route) {
    return join(route.folder(), address)
        .flatMap(catalogue::findFile)
        .or(() -> join("", address).flatMap(catalogue::findFile));
  }

  private Optional<String> otherCase(String path) {
    return catalogue
        .findOtherCase(path)
        .or(() -> catalogue.findOtherCase(Catalogue.STATIC + path))
        .map(p -> "the disk has \"" + p + "\": write it with the same capitals");
  }

  /** A piece of the same file name in another folder. */
  private Optional<String> elsewhere(String wanted, String path) {
    return catalogue
        .findNamesake(wanted.substring(wanted.lastIndexOf('/') + 1))
        .map(p -> "did you mean \"" + relative(folder(path), p) + "\"?");
  }

  private static String relative(String folder, String path) {
    String up = folder.isEmpty() ? "" : "../".repeat(folder.split("/", -1).length);
    return !folder.isEmpty() && path.startsWith(folder + "/")
        ? path.substring(folder.length() + 1)
        : up + path;
  }

  static int suffixStart(String target) {
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) == '#' || target.charAt(i) == '?') {
        return i;
      }
    }
    return target.length();
  }

  static String decode(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** {@code address} as seen from {@code folder}, without dots; empty where it leads out of the site. */
  static Optional<String> join(String folder, String address) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (folder + "/" + address).split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    return Optional.of(address.endsWith("/") && !joined.isEmpty() ? joined + "/" : joined);
  }
}
