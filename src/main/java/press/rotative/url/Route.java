package press.rotative.url;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The place of a page or a file inside the site, in plain characters, without a leading {@code /}. What ends in
 * {@code /}, or is empty, is a folder with an {@code index.html}.
 *
 * @param path such as {@code startups/lever-des-fonds/} or {@code feed.xml}; never {@code ..}, never absolute
 */
public record Route(String path) {

  public static final Route FRONT = new Route("");

  private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

  /**
   * @throws IllegalArgumentException for a path that could lead out of the site
   */
  public Route {
    if (path.indexOf('.') >= 0) {
      for (String part : path.split("/", -1)) {
        if (part.equals("..") || part.equals(".")) {
          throw new IllegalArgumentException("a route cannot hold \"" + part + "\": " + path);
        }
      }
    }
    if (path.startsWith("/")
        || path.contains("//")
        || path.indexOf('\\') >= 0
        || path.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("not a route: " + path);
    }
  }

  /** The page of a folder: {@code Route.page("tags", "tech")} is {@code tags/tech/}. */
  public static Route page(String... parts) {
    StringBuilder path = new StringBuilder();
    for (String part : parts) {
      if (!part.isEmpty()) {
        path.append(part).append('/');
      }
    }
    return new Route(path.toString());
  }

  /** The path up to its last {@code /}: from there addresses on the page count. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Page {@code number} of the list that stands here; the first is the list itself. */
  public Route number(int number) {
    return number == 1 ? this : new Route(path + "page/" + number + "/");
  }

  public boolean isPage() {
    return path.isEmpty() || path.endsWith("/");
  }

  /** The file that a web server sends for this route, with {@code /} between folders. */
  public String file() {
    return isPage() ? path + "index.html" : path;
  }

  /** What two routes must not share: neither case nor normal form tells files apart on every system. */
  public String key() {
    return key(file());
  }

  /** The same of any path; one of small letters, digits and signs is its own. */
  public static String key(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c > '~' || c >= 'A' && c <= 'Z') {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      }
    }
    return path;
  }

  /** The path as it stands in an address: UTF-8, percent-encoded (RFC 3986, section 2.1). */
  public String encoded() {
    return encode(path);
  }

  /** {@code text} percent-encoded for use as a path or a fragment. */
  public static String encode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!plain(text.charAt(i))) {
        return encodeAll(text);
      }
    }
    return text;
  }

  /** What leads to an id within its page. Letters of any script stay: encoded, Arabic would be three times as long. */
  public static String fragment(String id) {
    boolean word = id.chars().allMatch(c -> Character.isLetterOrDigit(c) || plain((char) c));
    return "#" + (word ? id : encode(id));
  }

  private static String encodeAll(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && plain(c)) {
        out.append(c);
      } else {
        out.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return out.toString();
  }

  private static boolean plain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || UNRESERVED.indexOf(c) >= 0;
  }
}
