package press.rotative.asset;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;

/**
 * Gives assets names with a fingerprint, and style sheets the names of what they load. A fingerprint is made of what
 * goes in, not of what comes out: the version of this program, the file, and all files that it loads. Safe for use by
 * several threads.
 */
final class Stylist {

  private final Map<String, byte[]> sources;
  private final Set<String> paths;
  private final List<Diagnostic> problems;
  private final Map<String, Set<String>> loads = new ConcurrentHashMap<>();
  private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

  /**
   * @param sources what is named, by path below {@code assets/}
   * @param paths of all assets, also those that keep their names
   */
  Stylist(Map<String, byte[]> sources, Set<String> paths, List<Diagnostic> problems) {
    this.sources = sources;
    this.paths = paths;
    this.problems = problems;
    sources.keySet().forEach(path -> loads.put(path, isSheet(path) ? loaded(path) : Set.of()));
  }

  /** The name with its fingerprint: {@code fonts/face.0a1b2c3d.woff2}. */
  String name(String path) {
    return marked(path, fingerprint(path));
  }

  boolean knows(String path) {
    return sources.containsKey(path);
  }

  /** What is published under that name. */
  byte[] content(String path) {
    byte[] source = source(path);
    return isSheet(path)
        ? StyleSheet.print(text(source), address -> renamed(path, address))
            .getBytes(StandardCharsets.UTF_8)
        : source;
  }

  private String renamed(String sheet, String address) {
    Optional<String> target = target(sheet, address).filter(sources::containsKey);
    return target.map(path -> marked(address, fingerprint(path))).orElse(address);
  }

  /** An address with a fingerprint before its ending, whatever follows that. */
  private static String marked(String address, String fingerprint) {
    int end = address.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = address.indexOf(mark);
      end = at >= 0 && at < end ? at : end;
    }
    int dot = address.lastIndexOf('.', end);
    return address.substring(0, dot) + "." + fingerprint + address.substring(dot);
  }

  private String fingerprint(String path) {
    return fingerprints.computeIfAbsent(path, this::hash);
  }

  /** Tells versions apart and guards against nobody, so it need not be slow to load. */
  private String hash(String path) {
    CRC32C sum = new CRC32C();
    String version = String.valueOf(Stylist.class.getPackage().getImplementationVersion());
    sum.update(version.getBytes(StandardCharsets.UTF_8));
    for (String part : reached(path)) {
      sum.update(part.getBytes(StandardCharsets.UTF_8));
      sum.update(source(part));
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /** The file and all that it loads, sheets within sheets too; sheets that load each other are no trouble. */
  private Set<String> reached(String path) {
    Set<String> reached = new TreeSet<>();
    List<String> open = new ArrayList<>(List.of(path));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (reached.add(next)) {
        open.addAll(loads.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }

  private Set<String> loaded(String sheet) {
    Set<String> loaded = new TreeSet<>();
    String text = text(source(sheet));
    StyleTokens tokens = new StyleTokens(text);
    StyleAddresses watch = new StyleAddresses();
    while (tokens.next()) {
      if (watch.see(tokens)) {
        String address = StyleAddresses.of(tokens.token());
        Optional<String> target = target(sheet, address);
        target.filter(sources::containsKey).ifPresent(loaded::add);
        if (target.isPresent() && !paths.contains(target.get())) {
          problems.add(Diagnostic.warning(
              "dead-style-link",
              place(sheet, text, tokens.start()),
              "there is no \"" + address + "\"",
              Suggestion.hint(target.get(), paths)));
        }
      }
    }
    return loaded;
  }

  /** The asset that an address means, there or not; nothing for what lies outside of the theme's assets. */
  private static Optional<String> target(String sheet, String address) {
    if (address.isEmpty() || address.startsWith("/") || address.startsWith("#")) {
      return Optional.empty();
    }
    try {
      URI uri = URI.create(address);
      return uri.isAbsolute() || uri.getRawPath().isEmpty()
          ? Optional.empty()
          : Optional.of(URI.create("/" + sheet).resolve(uri).getPath().substring(1));
    } catch (IllegalArgumentException e) {
      return address.startsWith("data:") ? Optional.empty() : Optional.of(address);
    }
  }

  private static Location place(String sheet, String text, int at) {
    return Location.in("templates/" + ThemeAssets.FOLDER + sheet, text, at);
  }

  private byte[] source(String path) {
    return sources.getOrDefault(path, new byte[0]);
  }

  private static boolean isSheet(String path) {
    return path.endsWith(".css");
  }

  private static String text(byte[] source) {
    return new String(source, StandardCharsets.UTF_8);
  }
}
