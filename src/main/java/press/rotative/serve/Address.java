package press.rotative.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Addresses as browsers write them. */
final class Address {

  private Address() {}

  /** The plain characters of a percent-encoded path; empty for one that cannot be read. */
  static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
