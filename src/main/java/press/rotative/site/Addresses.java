package press.rotative.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Found;
import press.rotative.url.Route;
import press.rotative.url.Slug;

/** Where pieces and their former addresses stand. */
final class Addresses {

  private Addresses() {}

  /** An article: its section, then its slug. */
  static Route ofArticle(Filed piece, @Nullable Section section, List<Diagnostic> problems) {
    return Route.page(section == null ? "" : section.id(), slug(piece, problems));
  }

  /** A standing page: its folders, then its slug. */
  static Route ofStanding(Filed piece, List<Diagnostic> problems) {
    List<String> parts = new ArrayList<>();
    for (String folder : piece.parent().split("/", -1)) {
      parts.add(Slug.of(folder));
    }
    parts.add(slug(piece, problems));
    return Route.page(parts.toArray(String[]::new));
  }

  private static String slug(Filed piece, List<Diagnostic> problems) {
    Found<String> written = piece.front().slug();
    String slug = Slug.of(written == null ? piece.name() : written.value());
    if (slug.isEmpty()) {
      Location place = written == null ? Location.of(piece.piece().label()) : written.location();
      problems.add(Diagnostic.error(
          "bad-slug",
          place,
          "\"" + (written == null ? piece.name() : written.value())
              + "\" leaves nothing for an address",
          "write slug: with letters or digits"));
      return "untitled";
    }
    return slug;
  }

  /** The former addresses of a page. */
  static List<Redirect> aliases(Filed piece, Route to, List<Diagnostic> problems) {
    List<Redirect> redirects = new ArrayList<>();
    for (Found<String> alias : piece.front().aliases()) {
      Route from = alias(alias.value());
      if (from == null) {
        problems.add(Diagnostic.error(
            "bad-alias",
            alias.location(),
            "\"" + alias.value() + "\" cannot be a former address of this site",
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
    if (outside
        || bare.isEmpty()
        || bare.chars().anyMatch(c -> c < ' ' || ":*\"<>|".indexOf(c) >= 0)) {
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
