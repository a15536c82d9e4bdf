package press.rotative.url;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the addresses of pages that are not out from being printed: the last gate of all text. Of such an address
 * nothing is left but the site's own, which is one as well wherever it stands: in a text, an attribute, the query of
 * another address, JSON or XML. Safe for several threads.
 */
public final class Embargo {

  /** Where all is out. */
  public static final Embargo NONE = new Embargo(new BaseUrl("https://localhost", "/"));

  /** What may follow an address in a sentence. */
  private static final String PUNCTUATION = ".,;:!?";

  /** What ends an address that goes on behind a page that is not out. */
  private static final String ENDS = "'\"()[]{}|^`*<>\\";

  private final Hosts hosts;
  /** The site's own path as it is read behind a slash. */
  private final String folder;
  /** Of all paths below, each part up to a sign that is not of a word. */
  private final Set<String> known = new HashSet<>();

  /** What is published below a page that is not out. */
  private final Set<String> live = new HashSet<>();
  /** Paths as they were given, by the way they are looked up. */
  private final Map<String, String> held = new HashMap<>();

  private Embargo(BaseUrl base) {
    this.hosts = new Hosts(base.host());
    this.folder =
        URLDecoder.decode(base.path().substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /**
   * @param held paths of pages that are not out; where one is among the others, that one counts
   * @param live what is published
   */
  public static Embargo of(BaseUrl base, Collection<String> held, Collection<Route> live) {
    if (held.isEmpty()) {
      return NONE;
    }
    Embargo embargo = new Embargo(base);
    held.stream().sorted().forEach(path -> keys(path).forEach(key -> embargo.held.put(key, path)));
    for (Route route : live) {
      embargo.held.keySet().removeAll(keys(route.path()));
    }
    embargo.held.remove("");
    embargo.held.keySet().forEach(embargo::learn);
    for (Route route : live) {
      if (parts(route.path()).stream().anyMatch(embargo.held::containsKey)) {
        keys(route.path()).forEach(embargo.live::add);
        embargo.learn(route.path());
      }
    }
    return embargo;
  }

  private void learn(String path) {
    known.addAll(parts(path));
    known.addAll(keys(path));
  }

  /** What stands in a path before each sign that is not of a word. */
  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < path.length(); i++) {
      if (!AddressReader.isWord(path.codePointAt(i))) {
        parts.add(key(path.substring(0, i)));
      }
    }
    return parts;
  }

  /** The ways in which a path is looked up. */
  private static List<String> keys(String path) {
    String key = key(
        path.endsWith("index.html")
            ? path.substring(0, path.length() - "index.html".length())
            : path);
    return key.endsWith(".html")
        ? List.of(key, key.substring(0, key.length() - ".html".length()))
        : List.of(key);
  }

  /** As {@link Route#key}, and without a slash at its end. */
  private static String key(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String bare = path.substring(0, end);
    for (int i = 0; i < end; i++) {
      if (bare.charAt(i) >= 0x80) {
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      }
    }
    return bare.toLowerCase(Locale.ROOT);
  }

  /** Whether nothing is held back. */
  public boolean isEmpty() {
    return held.isEmpty();
  }

  /**
   * An address of a page that is not out.
   *
   * @param start where it begins, with its scheme and host where it has any
   * @param cut from where on nothing is left of it
   * @param end behind it, with its query and what else belongs to it
   * @param path of the page
   */
  public record Slip(int start, int cut, int end, String path) {}

  /** A text as it may be printed; the very same where it names no such address. */
  public byte[] kept(byte[] text) {
    List<Slip> slips = find(text);
    if (slips.isEmpty()) {
      return text;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length);
    int done = 0;
    for (Slip slip : slips) {
      out.write(text, done, slip.cut() - done);
      done = slip.end();
    }
    out.write(text, done, text.length - done);
    return out.toByteArray();
  }

  /** The addresses in a text of pages that are not out, in their order. */
  public List<Slip> find(byte[] text) {
    if (held.isEmpty()) {
      return List.of();
    }
    List<Slip> slips = new ArrayList<>(0);
    for (int at = 0; at < text.length; ) {
      int length = AddressReader.mayBeSlash(text[at]) ? AddressReader.slash(text, at) : 0;
      if (length == 0) {
        at++;
        continue;
      }
      Slip slip = slip(text, at, length);
      if (slip != null) {
        slips.add(slip);
      }
      at = slip == null ? at + length : slip.end();
    }
    return slips;
  }

  /** The address that holds the slash, behind the host or without one. */
  private @Nullable Slip slip(byte[] text, int slash, int length) {
    int host = hosts.before(text, slash);
    boolean alone = host < 0 && Hosts.standsAlone(text, slash);
    if (host < 0 && !alone) {
      return null;
    }
    int start = alone ? slash : hosts.start(text, host);
    AddressReader address = AddressReader.behind(text, slash, length);
    if (address.passes(folder)) {
      return slip(address, start);
    }
    return alone ? slip(AddressReader.behind(text, slash, length), start) : null;
  }

  /** What an address leads to, as far as its path is known, is a page that is not out. */
  private @Nullable Slip slip(AddressReader address, int start) {
    int cut = address.position();
    StringBuilder path = new StringBuilder();
    String found = null;
    int mark = cut;
    boolean closed = false;
    for (int c = 0; c >= 0; path.appendCodePoint(Math.max(c, 0))) {
      int here = address.position();
      c = address.next();
      if (AddressReader.isWord(c)) {
        continue;
      }
      String key = key(path.toString());
      boolean twice = c == '/' && key.length() == path.length() - 1;
      Optional<String> whole = c == '…' && !known.contains(key) ? begun(key) : Optional.empty();
      if (whole.isPresent()) {
        return new Slip(start, cut, here, whole.get());
      }
      if (twice || !known.contains(key) || c == '/' && path.isEmpty()) {
        break;
      }
      if (live.contains(key)) {
        found = null;
      } else if (held.containsKey(key)) {
        found = held.get(key);
        mark = here;
        closed = path.charAt(path.length() - 1) == '/';
      }
    }
    return slip(found, start, cut, address.from(mark), closed);
  }

  private static @Nullable Slip slip(
      @Nullable String path, int start, int cut, AddressReader rest, boolean closed) {
    return path == null ? null : new Slip(start, cut, end(rest, closed), path);
  }

  /** A path that is not out and begins so, for an address that was cut short. */
  private Optional<String> begun(String key) {
    return held.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(key))
        .map(Map.Entry::getValue)
        .min(Comparator.naturalOrder());
  }

  /**
   * Where an address ends that goes on: below the page, with a query or a fragment.
   *
   * @param closed whether a slash stands before
   */
  private static int end(AddressReader address, boolean closed) {
    int end = address.position();
    boolean suffix = false;
    for (boolean first = true; ; first = false) {
      int c = address.next();
      boolean word = AddressReader.isWord(c);
      suffix |= c == '?' || c == '#';
      boolean goesOn = first
          ? "/?#.".indexOf(c) >= 0 || word && closed
          : word || suffix || "/.%+@~".indexOf(c) >= 0;
      if (c < 0 || !goesOn || ENDS.indexOf(c) >= 0 || c >= 0x80 && !word) {
        return end;
      }
      end = PUNCTUATION.indexOf(c) >= 0 ? end : address.position();
    }
  }
}
