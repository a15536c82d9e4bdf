package press.rotative.cli;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import press.rotative.build.CallMistake;
import press.rotative.build.Proof;
import press.rotative.markup.SitemapText;
import press.rotative.plan.Output;
import press.rotative.source.Refusal;

/**
 * Addresses that readers and other sites know from before, held against what a site publishes: pages, former addresses
 * that lead on, and files. Hosts are not compared, since a site may move; what stands below the path of the new address
 * counts.
 */
final class OldAddresses {

  private static final int MOST = 50_000_000;
  private static final int LONGEST_SHOWN = 80;
  private static final String PACKED = ".gz";

  private final String base;
  private final Set<String> there = new HashSet<>();

  OldAddresses(Proof proof) {
    this.base = proof.site().config().base().path();
    for (Output output : proof.plan().outputs()) {
      String path = normal(output.route().path());
      there.add(path);
      // static hosts send a folder's page under three names, and a page without its ending
      if (path.isEmpty() || path.endsWith("/")) {
        there.add(path + "index.html");
        there.add(path.isEmpty() ? "" : path.substring(0, path.length() - 1));
      } else if (path.endsWith("/index.html")) {
        there.add(path.substring(0, path.length() - "index.html".length()));
      } else if (path.endsWith(".html")) {
        there.add(path.substring(0, path.length() - ".html".length()));
      }
    }
  }

  /** Those that lead nowhere, in their order, each once. */
  List<String> lost(List<String> addresses) {
    return addresses.stream().distinct().filter(address -> !isThere(address)).toList();
  }

  private boolean isThere(String address) {
    try {
      URI uri = new URI(address.strip().replace(" ", "%20"));
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      return uri.getRawQuery() == null
          && (path + "/").startsWith(base)
          && there.contains(
              normal(decoded(path.substring(Math.min(base.length(), path.length())))));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static String normal(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  /**
   * The addresses in a file: a site map, an index of site maps that lie beside it, or lines of text.
   *
   * @throws CallMistake where the file cannot be read
   */
  static List<String> read(Path file) {
    List<String> addresses = new ArrayList<>();
    read(file, addresses, true);
    if (addresses.isEmpty()) {
      throw new CallMistake(
          file + " holds no addresses: name a site map, or write one on each line");
    }
    return addresses;
  }

  private static void read(Path file, List<String> addresses, boolean outermost) {
    String text = text(file);
    if (!text.stripLeading().startsWith("<")) {
      text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> address(file, line))
          .forEach(addresses::add);
      return;
    }
    SitemapText map = SitemapText.read(text)
        .orElseThrow(() -> new CallMistake(file + " cannot be read as a site map"));
    addresses.addAll(map.pages());
    for (String other : map.maps()) {
      Path beside = beside(file, other.substring(other.lastIndexOf('/') + 1));
      if (!outermost || !Files.isRegularFile(beside)) {
        throw new CallMistake(
            file + " names the site map " + other + ": put it beside that file, as " + beside);
      }
      read(beside, addresses, false);
    }
  }

  /** A line of a list; a picture or a letter has other lines. */
  private static String address(Path file, String line) {
    if (!line.startsWith("/") && !line.contains("://")
        || line.chars().anyMatch(OldAddresses::odd)) {
      String shown = line.chars().anyMatch(OldAddresses::odd) || line.length() > LONGEST_SHOWN
          ? "it holds something else"
          : "\"" + line + "\" is none";
      throw new CallMistake(
          file + " is no list of addresses, " + shown
              + ": name a site map, or a text with one on each line, such as https://example.org/a/ or /a/");
    }
    return line;
  }

  /** What no text has: control characters, and the sign for bytes that are no letters. */
  private static boolean odd(int letter) {
    return letter == '\uFFFD' || Character.isISOControl(letter);
  }

  /** A site map that was packed when it was published may lie there unpacked, and the other way round. */
  private static Path beside(Path index, String name) {
    Path asked = index.resolveSibling(name);
    String other =
        name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name + PACKED;
    Path found = index.resolveSibling(other);
    return !Files.isRegularFile(asked) && Files.isRegularFile(found) ? found : asked;
  }

  private static String text(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      byte[] bytes = unpacked(in).readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new CallMistake(file + " is too large to be a site map");
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (ZipException | EOFException e) {
      throw new CallMistake(file + " is packed with gzip, and damaged");
    } catch (IOException e) {
      throw new CallMistake(file + " cannot be read: " + Refusal.reason(e));
    }
  }

  /** Site maps are often packed with gzip, which two bytes betray (RFC 1952). */
  private static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    boolean packed = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return packed ? new GZIPInputStream(in) : in;
  }
}
