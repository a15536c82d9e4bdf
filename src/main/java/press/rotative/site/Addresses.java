package press.rotative.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.rotative.config.Permalinks;
import press.rotative.content.FrontMatter;
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

  /** What Eleventy's pieces write most often. */
  private static final Map<String, String> VARIABLES = Map.of(
      "{{ page.fileSlug }}", ":filename",
      "{{ title | slug }}", ":title",
      "{{ title | slugify }}", ":title",
      "{{ page.filePathStem }}", "/:folders/:filename");

  private Addresses() {}

  /** An article: what it says itself, else the pattern of its section. */
  static Route ofArticle(
      Filed piece, @Nullable Section section, Permalinks patterns, List<Diagnostic> problems) {
    String parent = piece.parent();
    int slash = parent.indexOf('/');
    String first = slash < 0 ? parent : parent.substring(0, slash);
    Permalink pattern = patterns.ofArticle(section == null ? "" : section.id(), first);
    return route(piece, section, own(piece, pattern, patterns.preset(), problems), problems);
  }

  /** A standing page: what it says itself, else its folders, then its slug. */
  static Route ofStanding(Filed piece, Permalinks patterns, List<Diagnostic> problems) {
    Permalink pattern = own(piece, patterns.pages(), patterns.preset(), problems);
    return route(piece, null, pattern, problems);
  }

  /** The address that a piece gives itself, else the one of its kind. */
  private static Permalink own(
      Filed piece, Permalink otherwise, Preset preset, List<Diagnostic> problems) {
    Found<String> url = piece.front().url();
    if (url == null) {
      return otherwise;
    }
    Optional<Preset> style = Preset.find(url.value());
    if (style.isPresent()) {
      return piece.front().date() == null
          ? Permalink.ofPages(style.get())
          : Permalink.ofArticles(style.get());
    }
    String pattern = url.value();
    for (Map.Entry<String, String> variable : VARIABLES.entrySet()) {
      pattern = pattern.replace(variable.getKey(), variable.getValue());
    }
    Checked<Permalink> read = Permalink.read(Links.decode(pattern), preset, url.location());
    problems.addAll(read.diagnostics());
    return read.value();
  }

  private static Route route(
      Filed piece, @Nullable Section section, Permalink pattern, List<Diagnostic> problems) {
    return pattern.route(values(piece, section)).orElseGet(() -> {
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

  private static Permalink.Values values(Filed piece, @Nullable Section section) {
    FrontMatter front = piece.front();
    List<String> sections = Sections.folders(section);
    return new Permalink.Values(
        front.date() == null ? null : front.date().value(),
        front.title() == null ? "" : front.title().value(),
        front.slug() == null ? null : front.slug().value(),
        piece.name(),
        sections.isEmpty() ? "" : sections.get(0),
        sections,
        folders(piece.parent()),
        categories(front, piece, sections),
        front.authors().isEmpty() ? null : front.authors().get(0).value(),
        piece.path().endsWith("/index.md"));
  }

  /** Those that the piece names, behind the folders above {@code _posts}; else its section. */
  private static List<String> categories(FrontMatter front, Filed piece, List<String> sections) {
    if (front.categories().isEmpty()) {
      return sections;
    }
    List<String> categories = new ArrayList<>();
    int posts = piece.parent().indexOf("_posts");
    if (posts > 0) {
      categories.addAll(folders(piece.parent().substring(0, posts)));
    }
    front.categories().forEach(c -> categories.add(c.value()));
    return List.copyOf(categories);
  }

  /** Those that are part of an address: {@code _posts} is none. */
  private static List<String> folders(String path) {
    return Arrays.stream(path.split("/", -1))
        .filter(folder -> !folder.isEmpty() && !folder.startsWith("_"))
        .toList();
  }

  /** The former addresses of a page. */
  static List<Redirect> aliases(Filed piece, Route to, List<Diagnostic> problems) {
    List<Redirect> redirects = new ArrayList<>();
    for (Found<String> alias : piece.front().aliases()) {
      Route from = alias(alias.value());
      if (from == null) {
        problems.add(Diagnostic.warning(
            "bad-alias",
            alias.location(),
            "\"" + alias.value()
                + "\" cannot be a former address of this site: nothing stands there",
            "write a path such as /2019/old-name/, without host, query or dots"));
      } else {
        redirects.add(new Redirect(from, to, alias.location()));
      }
    }
    return redirects;
  }

  private static @Nullable Route alias(String written) {
    String path = Links.decode(written);
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
