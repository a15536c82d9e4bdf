package press.rotative.url;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
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

  static final String WWW = "www.";

  /** What would lead to another path than it seems, also where it is encoded. */
  private static final Pattern DOTS = Pattern.compile("(?i)(^|/)(\\.|%2e){1,2}(/|$)|%2f");

  /** The names by which each machine calls itself, where a preview was read. */
  static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "0.0.0.0", "[::1]");

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

  /** An address whose host is written in its own letters, as the net knows it; empty for all else. */
  public static Optional<String> inAscii(String text) {
    String plain = text.strip();
    int start = hostStart(plain, 0);
    int end = Math.max(0, start);
    while (end < plain.length() && "/?#:".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    if (start < 0 || plain.chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    try {
      String known = plain.substring(0, start)
          + IDN.toASCII(plain.substring(start, end))
          + plain.substring(end);
      return read(known).map(base -> known);
    } catch (IllegalArgumentException e) {
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

  /**
   * What a whole address names below this site: path, query and fragment, beginning with {@code /}. Empty for what is no
   * whole address, for other hosts, and for what stands outside the site's path. Scheme, case and {@code www.} of the
   * host do not count, since any of them leads a browser to this site; nor does a port, but for the front page of another one,
   * where something else may answer. The writer's own machine is this site, seen in a preview.
   */
  public Optional<String> within(String address) {
    String plain = address.strip().replace('\\', '/');
    int start = hostStart(plain, 0);
    if (start < 0) {
      return Optional.empty();
    }
    int end = start;
    while (end < plain.length() && "/?#".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    String host = plain.substring(start, end).toLowerCase(Locale.ROOT);
    if (!bare(host).equals(bare(host())) && !isLocal(host)) {
      return Optional.empty();
    }
    String rest = plain.substring(end);
    rest = rest.startsWith("/") ? rest : "/" + rest;
    if (rest.equals("/") && !port(host).equals(port(host()))) {
      return Optional.empty();
    }
    String folder = path.substring(0, path.length() - 1);
    boolean below = rest.startsWith(path)
        || rest.startsWith(folder)
            && (rest.length() == folder.length()
                || "?#".indexOf(rest.charAt(folder.length())) >= 0);
    if (!below) {
      return Optional.empty();
    }
    String inside = rest.substring(folder.length());
    return Optional.of(inside.startsWith("/") ? inside : "/" + inside);
  }

  /**
   * What an address from the top of the host names below this site, beginning with {@code /}; empty where the site has
   * the host to itself, and for all other addresses.
   */
  public Optional<String> below(String address) {
    return path.length() > 1 && address.startsWith(path)
        ? Optional.of(address.substring(path.length() - 1))
        : Optional.empty();
  }

  /**
   * What an address names that a piece leads to, beginning with {@code /}: whether the site's path stands before it or
   * not; empty where it leads to another host.
   */
  public Optional<String> onSite(String address) {
    boolean rooted = address.startsWith("/") && !address.startsWith("//");
    return rooted ? below(address).or(() -> Optional.of(address)) : Optional.empty();
  }

  /** An address that a piece leads to, as pages of this site write it. */
  public String href(String address) {
    return onSite(address).map(own -> path + own.substring(1)).orElse(address);
  }

  /** An address that a piece leads to, whole. */
  public String absolute(String address) {
    return onSite(address).map(own -> origin + path + own.substring(1)).orElse(address);
  }

  /** Whether an address leads to the writer's own machine, and this site is not meant to stand there. */
  public boolean isLocal(String address) {
    int start = Math.max(0, hostStart(address, 0));
    if (start >= address.length() || "l01[%L".indexOf(address.charAt(start)) < 0) {
      return false;
    }
    String rest = address.substring(start).toLowerCase(Locale.ROOT);
    String host = bare(rest.replace("%5b", "[").replace("%5d", "]").split("[/?#]", 2)[0]);
    return LOCAL.contains(host) && !host.equals(bare(host()));
  }

  /** The host with its port, where it has one. */
  public String host() {
    return origin.substring(origin.indexOf("//") + 2);
  }

  /** A host without its port, a full stop behind it, and {@code www.}: all these names lead to one site. */
  static String bare(String host) {
    int colon = host.endsWith("]") ? -1 : host.lastIndexOf(':');
    String name = colon < 0 ? host : host.substring(0, colon);
    return withoutWww(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
  }

  /** The port of a host, nothing where browsers leave it out. */
  private static String port(String host) {
    String port = host.substring(host.lastIndexOf(':') + 1);
    return port.equals(host) || port.equals("80") || port.equals("443") ? "" : port;
  }

  private static String withoutWww(String host) {
    return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }

  /** Where the host of a whole address begins that begins at {@code from}; below 0 where none does. */
  private static int hostStart(String text, int from) {
    for (String scheme : new String[] {"https://", "http://", "//"}) {
      if (text.regionMatches(true, from, scheme, 0, scheme.length())) {
        return from + scheme.length();
      }
    }
    return -1;
  }

  /** A text in which nothing but the host is left of the site's own addresses. */
  public String hostsOnly(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (; slash >= 0; slash = text.indexOf('/', Math.max(done, slash + 1))) {
      int host = slash - host().length();
      if (host >= done && text.regionMatches(true, host, host(), 0, host().length())) {
        out.append(text, done, slash);
        done = slash;
        while (done < text.length() && text.charAt(done) > ' ') {
          done++;
        }
      }
    }
    return out.append(text, done, text.length()).toString();
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
