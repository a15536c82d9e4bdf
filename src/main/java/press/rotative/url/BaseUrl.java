package press.rotative.url;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the site stands in the world.
 *
 * @param origin such as {@code https://example.org}, without a slash at the end
 * @param path {@code /} or a folder such as {@code /magazine/}
 */
public record BaseUrl(String origin, String path) {

  /** What would lead to another path than it seems, also where it is encoded. */
  private static final Pattern DOTS = Pattern.compile("(?i)(^|/)(\\.|%2e){1,2}(/|$)|%2f");

  /** Reads an absolute address, {@code http} or {@code https}, without query and fragment; empty for all else. */
  public static Optional<BaseUrl> read(String text) {
    try {
      URI uri = new URI(text.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (!web
          || uri.getHost() == null
          || uri.getQuery() != null
          || uri.getFragment() != null
          || uri.getUserInfo() != null) {
        return Optional.empty();
      }
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String origin = scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
      return Optional.of(new BaseUrl(origin, folder(uri.getRawPath())));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** This site under another path of the same host, for a bare path such as {@code /preview}; empty for all else. */
  public Optional<BaseUrl> under(String bare) {
    // without a slash a name with a full stop is a host that lacks its scheme
    boolean path =
        bare.startsWith("/") ? !bare.startsWith("//") : !bare.isEmpty() && !bare.contains(".");
    return path && !DOTS.matcher(bare).find()
        ? read(origin + (bare.startsWith("/") ? bare : "/" + bare))
        : Optional.empty();
  }

  /** The address of a route within the same host: path only. */
  public String href(Route route) {
    return path + route.encoded();
  }

  /** The whole address of a route. */
  public String absolute(Route route) {
    return origin + path + route.encoded();
  }

  private static String folder(String rawPath) {
    String path = rawPath == null ? "" : rawPath;
    String open = path.startsWith("/") ? path : "/" + path;
    return open.endsWith("/") ? open : open + "/";
  }
}
