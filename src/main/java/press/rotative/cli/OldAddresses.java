package press.rotative.cli;

import java.io.IOException;
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
import press.rotative.build.CallMistake;
import press.rotative.build.Proof;
import press.rotative.markup.SitemapText;
import press.rotative.plan.Output;

/**
 * Addresses that readers and other sites know from before, held against what a site publishes: pages, former addresses
 * that lead on, and files. Hosts are not compared, since a site may move; what stands below the path of the new address
 * counts.
 */
final class OldAddresses {

  private static final int MOST = 50_000_000;

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
          .forEach(addresses::add);
      return;
    }
    SitemapText map = SitemapText.read(text)
        .orElseThrow(() -> new CallMistake(file + " cannot be read as a site map"));
    addresses.addAll(map.pages());
    for (String other : map.maps()) {
      Path beside = file.resolveSibling(other.substring(other.lastIndexOf('/') + 1));
      if (!outermost || !Files.isRegularFile(beside)) {
        throw new CallMistake(
            file + " names the site map " + other + ": put it beside that file, as " + beside);
      }
      read(beside, addresses, false);
    }
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > MOST) {
        throw new CallMistake(file + " is too large to be a site map");
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new CallMistake("there is no file " + file + " that can be read");
    }
  }
}
