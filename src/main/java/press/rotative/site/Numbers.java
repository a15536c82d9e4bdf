package press.rotative.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.content.Piece;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.url.Route;

/** Finds pieces by the numbers that WordPress gave them, as short links name them: {@code /?p=3486}. */
final class Numbers {

  /** What WordPress answers at the address of the front page, whatever stands there. */
  private static final Pattern QUERY =
      Pattern.compile("[?&](p|page_id|attachment_id|cat|tag|author|m)=([^&#]*)");

  /** Under which names exports keep the number. */
  private static final Set<String> KEYS =
      Set.of("guid", "id", "ID", "wordpress_id", "wp_id", "post_id");

  private final Map<String, Route> routes = new HashMap<>();

  /**
   * @param pieces by the address of their page
   */
  Numbers(Map<String, Piece> pieces) {
    new TreeMap<>(pieces).forEach((address, piece) -> {
      for (Found<String> alias : piece.frontMatter().aliases()) {
        Matcher query = QUERY.matcher(alias.value());
        if (query.find() && query.group(1).matches("p|page_id")) {
          routes.putIfAbsent(query.group(2), new Route(address));
        }
      }
      for (Node.Entry entry : piece.frontMatter().extra().entries()) {
        if (KEYS.contains(entry.key()) && entry.value() instanceof Node.Scalar scalar) {
          Matcher guid = QUERY.matcher(scalar.text());
          String number = guid.find() ? guid.group(2) : scalar.text().strip();
          routes.putIfAbsent(number, new Route(address));
        }
      }
    });
  }

  /**
   * Whether what follows the site's own address asks for something else than the front page.
   */
  static boolean names(String suffix) {
    return suffix.startsWith("?") && QUERY.matcher(suffix).find();
  }

  /** The page of the piece that has this number. */
  Optional<Route> find(String suffix) {
    Matcher query = QUERY.matcher(suffix);
    return query.find() && query.group(1).matches("p|page_id")
        ? Optional.ofNullable(routes.get(query.group(2)))
        : Optional.empty();
  }
}
