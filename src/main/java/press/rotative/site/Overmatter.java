package press.rotative.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig;
import press.rotative.content.Piece;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Found;
import press.rotative.source.SourceFile;
import press.rotative.url.Route;

/**
 * What is ready and not out, as printers call what waits for another day: pieces that are held back, and the pages and
 * terms that only they would bring. Who asks for one of these makes no mistake.
 */
final class Overmatter {

  private final SiteConfig config;
  private final Sections sections;
  private final Bylines bylines;
  private final Topics topics;
  private final Map<String, Held.Reason> files = new HashMap<>();
  private final Map<String, Held.Reason> pages = new HashMap<>();
  /** Folders that are pieces, with the files that belong to them. */
  private final Map<String, Held.Reason> folders = new HashMap<>(0);

  /** Pieces by the address at which they would stand. */
  private final Map<String, Piece> texts = new HashMap<>(0);

  private @Nullable Numbers numbers;

  private final Set<String> ids = new TreeSet<>();
  private final Set<String> tags = new TreeSet<>();
  private final Set<String> authors = new TreeSet<>();
  private final Set<String> types = new TreeSet<>();

  Overmatter(
      SiteConfig config,
      Sorted sorted,
      Release release,
      Sections sections,
      Bylines bylines,
      Topics topics,
      Placing placing) {
    this.config = config;
    this.sections = sections;
    this.bylines = bylines;
    this.topics = topics;
    for (Filed filed : sorted.held()) {
      Held.Reason reason = release.mainReason(filed);
      files.put(filed.path(), reason);
      files.putIfAbsent(filed.plain(), reason);
      if (filed.isPage() && filed.speaksForFolder() && reason != Held.Reason.HIDDEN) {
        folders.put(Links.folder(filed.path()), reason);
      }
      pages.putIfAbsent(placing.whereabouts(filed).path(), reason);
      texts.putIfAbsent(placing.whereabouts(filed).path(), filed.piece());
      placing.former(filed).forEach(from -> pages.putIfAbsent(from.path(), reason));
      boolean listed = filed.isPage() && filed.front().visibility().list();
      if (listed && reason != Held.Reason.HIDDEN && !sorted.isStanding(filed)) {
        addTerms(filed, reason);
      }
    }
    if (!folders.isEmpty()) { // where a piece lies that is out, what lies beside it is of both
      sorted.articles().forEach(filed -> folders.remove(filed.parent()));
      sorted.standing().forEach(filed -> folders.remove(filed.parent()));
    }
    sorted.sections().values().stream()
        .filter(index -> !sections.uses(index) && ids.contains(sections.idOfFolder(index)))
        .forEach(index -> files.put(index.path(), Held.Reason.FUTURE));
  }

  /** The lists in which an article would stand. */
  private void addTerms(Filed article, Held.Reason reason) {
    FrontMatter front = article.front();
    for (String id : sections.line(article)) {
      ids.add(id);
      pages.putIfAbsent(id + "/", reason);
    }
    if (front.type() != null) {
      types.add(front.type().value());
    }
    for (Found<String> tag : sections.tags(article)) {
      topics.slug(tag).ifPresent(slug -> {
        tags.add(slug);
        pages.putIfAbsent(topics.route(slug).path(), reason);
      });
    }
    for (Found<String> author : front.authors()) {
      bylines.id(author).ifPresent(id -> {
        authors.add(id);
        authors.add(author.value());
        pages.putIfAbsent(bylines.route(id).path(), reason);
      });
    }
    for (Route route :
        Placing.archive(config.paths().archive(), YearMonth.from(article.expectDate()))) {
      pages.putIfAbsent(route.path(), reason);
    }
  }

  /** Why a piece is not out, by its path; empty where it is out or is none. */
  Optional<Held.Reason> findFile(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Why the piece is not out that WordPress gave a number. */
  synchronized Optional<Held.Reason> findNumber(String suffix) {
    if (numbers == null) {
      numbers = new Numbers(texts);
    }
    return numbers.find(suffix).flatMap(route -> findPage(route.path()));
  }

  /** Why a piece is not out to which a file belongs, other than the one that asks; empty for all other files. */
  Optional<Held.Reason> findOwner(String file, String asking) {
    if (folders.isEmpty()) {
      return Optional.empty();
    }
    for (String folder = Links.folder(file); !folder.isEmpty(); folder = Links.folder(folder)) {
      Held.Reason reason = folders.get(folder);
      if (reason != null) {
        return asking.startsWith(folder + "/") ? Optional.empty() : Optional.of(reason);
      }
    }
    return Optional.empty();
  }

  /** What to say of a picture that belongs to a piece which is not out, and that another one wants to show. */
  Optional<Diagnostic> findHeldPicture(
      SourceFile file, String asking, String written, Location location) {
    return findOwner(file.path(), asking)
        .map(reason -> Diagnostic.warning(
            "link-to-unpublished",
            location,
            "the picture \"" + written + "\" lies in the folder of a piece that " + reason.words()
                + ": it is not shown",
            "put a picture that several pieces show into content/_static"));
  }

  /** Why no page stands at an address, where one may stand at another time. */
  Optional<Held.Reason> findPage(String address) {
    return Catalogue.spellings(address).stream()
        .filter(pages::containsKey)
        .findFirst()
        .map(pages::get);
  }

  /** The addresses at which nothing is out, as paths of routes; some may be those of other pages that are. */
  Map<String, Held.Reason> pages() {
    return Map.copyOf(pages);
  }

  /** Paths of the pieces. */
  List<String> paths() {
    return new ArrayList<>(files.keySet());
  }

  /** Ids of their sections. */
  Set<String> sections() {
    return ids;
  }

  /** Slugs of their tags. */
  Set<String> tags() {
    return tags;
  }

  /** Ids and names of their authors. */
  Set<String> authors() {
    return authors;
  }

  Set<String> types() {
    return types;
  }
}
