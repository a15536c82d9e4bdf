package press.rotative.site;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.config.Permalinks;
import press.rotative.config.SiteConfig;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Found;
import press.rotative.url.FileName;
import press.rotative.url.Permalink;
import press.rotative.url.Preset;
import press.rotative.url.Route;

/** Where pieces and their former addresses stand. */
final class Addresses {

  private static final Set<String> UNSEEN = Set.of("_posts", "_drafts", "_pages");

  private Addresses() {}

  /**
   * An article: what it says itself, else the pattern of its section.
   *
   * @param section id of its section, empty where it has none
   */
  static Route ofArticle(
      Filed piece, String section, SiteConfig config, List<Diagnostic> problems) {
    Permalinks patterns = config.permalinks();
    Permalink pattern =
        own(piece, patterns.ofArticle(section, firstFolder(piece)), config, problems);
    return route(piece, section, pattern, patterns.preset(), problems);
  }

  /** A standing page: what it says itself, else its folders, then its slug. */
  static Route ofStanding(Filed piece, SiteConfig config, List<Diagnostic> problems) {
    Permalinks patterns = config.permalinks();
    if (piece.isTopIndex() && patterns.preset().folderIndex()) {
      return Route.FRONT;
    }
    Permalink pattern = own(piece, patterns.ofPage(firstFolder(piece)), config, problems);
    return route(piece, piece.parent(), pattern, patterns.preset(), problems);
  }

  private static String firstFolder(Filed piece) {
    String parent = piece.parent();
    int slash = parent.indexOf('/');
    return slash < 0 ? parent : parent.substring(0, slash);
  }

  /** The address that a piece gives itself, else the one of its kind. */
  private static Permalink own(
      Filed piece, Permalink otherwise, SiteConfig config, List<Diagnostic> problems) {
    Found<String> url = piece.front().url();
    if (url == null) {
      return otherwise;
    }
    Preset preset = config.permalinks().preset();
    String here = config.base().absolute(Route.FRONT);
    if (!url.value().startsWith(here) && Links.isRemote(url.value())) {
      problems.add(
          Diagnostic.warning(
              "foreign-address",
              url.location(),
              "\"" + url.value()
                  + "\" is on another host: the piece stands at an address of its own",
              "write redirectTo: for an entry that leads there, canonical: where the piece came first"));
      return otherwise;
    }
    Optional<Preset> style = Preset.find(url.value());
    if (style.isPresent()) {
      boolean dated = piece.front().date() != null;
      return dated ? Permalink.ofArticles(style.get()) : Permalink.ofPages(style.get());
    }
    String pattern =
        url.value().startsWith(here) ? url.value().substring(here.length() - 1) : url.value();
    Checked<Permalink> read = Permalink.read(Links.decode(pattern), preset, url.location());
    problems.addAll(read.diagnostics());
    return read.value();
  }

  private static Route route(
      Filed piece, String section, Permalink pattern, Preset preset, List<Diagnostic> problems) {
    Optional<Route> route =
        piece.route(section, pattern, () -> pattern.route(values(piece, section, preset)));
    return route.orElseGet(() -> {
      Found<String> written = piece.front().slug();
      String name = written == null ? piece.name() : written.value();
      problems.add(Diagnostic.error(
          "bad-slug",
          written == null ? Location.of(piece.piece().label()) : written.location(),
          "\"" + name + "\" leaves nothing for an address",
          "write slug: with letters or digits"));
      return Route.page("untitled");
    });
  }

  private static Permalink.Values values(Filed piece, String section, Preset preset) {
    FrontMatter front = piece.front();
    List<String> sections = Sections.folders(section);
    return new Permalink.Values(
        date(front),
        front.title() == null ? "" : front.title().value(),
        front.slug() == null ? null : front.slug().value(),
        preset.keepsDay() ? piece.wholeName() : piece.name(),
        sections.isEmpty() ? "" : sections.get(0),
        sections,
        folders(piece.parent()),
        categories(front, piece, sections, preset),
        front.authors().isEmpty() ? null : front.authors().get(0).value(),
        piece.speaksForFolder());
  }

  private static @Nullable ZonedDateTime date(FrontMatter front) {
    ZonedDateTime date = front.date() == null ? null : front.date().value();
    return date == null || front.offset() == null ? date : date.withZoneSameInstant(front.offset());
  }

  /** Those that the piece names, in Jekyll behind the folders above {@code _posts}; else its section. */
  private static List<String> categories(
      FrontMatter front, Filed piece, List<String> sections, Preset preset) {
    if (front.categories().isEmpty() && !(preset.isJekyll() && piece.inPosts())) {
      return sections;
    }
    List<String> categories = new ArrayList<>();
    int posts = ("/" + piece.parent()).indexOf("/_posts");
    if (posts > 0) {
      categories.addAll(folders(piece.parent().substring(0, posts - 1)));
    }
    front.categories().forEach(c -> categories.add(c.value()));
    return List.copyOf(categories);
  }

  /** Those that are part of an address: {@code _posts} is none, Jekyll's collections are without their sign. */
  private static List<String> folders(String path) {
    return Arrays.stream(path.split("/", -1))
        .filter(folder -> !folder.isEmpty() && !UNSEEN.contains(folder))
        .map(folder -> folder.startsWith("_") ? folder.substring(1) : folder)
        .toList();
  }

  /**
   * The former addresses of a piece.
   *
   * @param own its address, from whose folder Hugo takes those that do not begin with a slash
   * @param to where they lead
   */
  static List<Redirect> aliases(
      Filed piece, Route own, Target to, Preset preset, List<Diagnostic> problems) {
    List<Redirect> redirects = new ArrayList<>();
    String folder = preset == Preset.HUGO ? parent(own) : "";
    for (Found<String> alias : piece.front().aliases()) {
      String written = Links.decode(alias.value());
      Route from = folder.isEmpty() || written.startsWith("/") || written.contains("://")
          ? alias(written)
          : Links.join(folder, written).map(Addresses::alias).orElse(null);
      if (from == null) {
        problems.add(Diagnostic.warning(
            "bad-alias",
            alias.location(),
            "\"" + alias.value()
                + "\" cannot be a former address of this site: nothing stands there",
            "write a path such as /2019/old-name/, without host, query or dots"));
      } else if (!from.equals(own)) {
        redirects.add(new Redirect(from, to, alias.location()));
      }
    }
    return redirects;
  }

  /** The folder in which a page stands, whether it is one itself or not. */
  private static String parent(Route page) {
    String path = page.path();
    return Links.folder(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  private static @Nullable Route alias(String path) {
    boolean outside =
        path.contains("://") || path.startsWith("//") || path.contains("?") || path.contains("#");
    String bare = path.startsWith("/") ? path.substring(1) : path;
    if (outside || bare.isEmpty() || FileName.fault(bare).isPresent()) {
      return null;
    }
    boolean file = bare.endsWith(".html") || bare.endsWith(".htm") || bare.endsWith("/");
    try {
      return new Route(file ? bare : bare + "/");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
