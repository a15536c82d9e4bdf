package press.rotative.url;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The site's host in a text, in the ways in which it may be written before a path. */
final class Hosts {

  private static final byte[][] BEGINNINGS = AddressReader.bytes(
      "https://",
      "http://",
      "//",
      "https:\\/\\/",
      "http:\\/\\/",
      "https%3a%2f%2f",
      "http%3a%2f%2f",
      "%2f%2f",
      "https%253a%252f%252f",
      "http%253a%252f%252f");

  /** So many digits has a port at most. */
  private static final int PORT = 5;

  private static final byte[] WWW = AddressReader.bytes(BaseUrl.WWW)[0];

  private static final byte[][] COLONS = AddressReader.bytes(":", "%3a", "%253a");

  private static final byte[][] TAG_SIGNS = AddressReader.bytes("lt;", "#60;", "#060;", "#x3c;");

  private final byte[][] spellings;

  /**
   * @param host with its port, where it has one
   */
  Hosts(String host) {
    Set<String> all = new TreeSet<>(BaseUrl.LOCAL);
    all.addAll(List.of("%5b::1%5d", "%5b%3a%3a1%5d"));
    for (String name : new String[] {host, IDN.toUnicode(host)}) {
      all.add(BaseUrl.bare(name.toLowerCase(Locale.ROOT)));
    }
    this.spellings = AddressReader.bytes(all.toArray(String[]::new));
  }

  /** Where the host begins that ends at a place of a text, whatever its port; below 0 where another word stands there. */
  int before(byte[] text, int end) {
    if (end == 0 || text[end - 1] >= 0 && !isOfName(text[end - 1]) && text[end - 1] != ']') {
      return -1;
    }
    int digits = end;
    while (digits > 0
        && end - digits < PORT
        && text[digits - 1] >= '0'
        && text[digits - 1] <= '9') {
      digits--;
    }
    if (digits < end) {
      for (byte[] colon : COLONS) {
        if (AddressReader.startsWith(text, digits - colon.length, colon)) {
          return name(text, digits - colon.length);
        }
      }
    }
    return name(text, end);
  }

  private int name(byte[] text, int last) {
    int end = last > 0 && text[last - 1] == '.' ? last - 1 : last;
    for (byte[] host : spellings) {
      int start = end - host.length;
      if (AddressReader.startsWith(text, start, host)) {
        int www = start - WWW.length;
        int begin = AddressReader.startsWith(text, www, WWW) ? www : start;
        if (begins(text, begin)) {
          return begin;
        }
      }
    }
    return -1;
  }

  /** Whether a name can begin at a place: not within a longer one. */
  private static boolean begins(byte[] text, int at) {
    if (at == 0 || !isOfName(text[at - 1])) {
      return true;
    }
    boolean encoded = at >= 3 && text[at - 3] == '%';
    boolean twice = at >= 5 && text[at - 5] == '%';
    return encoded || twice;
  }

  private static boolean isOfName(byte b) {
    return b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || b == '-'
        || b == '.';
  }

  /** Where the address begins that a host is part of. */
  int start(byte[] text, int host) {
    for (byte[] beginning : BEGINNINGS) {
      if (AddressReader.startsWith(text, host - beginning.length, beginning)) {
        return host - beginning.length;
      }
    }
    return host;
  }

  /** Whether a slash begins an address that has no host, rather than that it stands within something. */
  static boolean standsAlone(byte[] text, int slash) {
    if (slash == 0) {
      return text[0] != '%';
    }
    byte before = text[slash - 1];
    if (text[slash] == '%') {
      return before == '=';
    }
    if (before < 0) {
      return !AddressReader.isWord(signBefore(text, slash));
    }
    return !isOfName(before) && "/<_~%&+@!$\\".indexOf(before) < 0 && !endsTag(text, slash);
  }

  /** Whether a slash stands in an end tag that is printed as a text. */
  private static boolean endsTag(byte[] text, int slash) {
    if (text[slash - 1] != ';') {
      return false;
    }
    for (byte[] sign : TAG_SIGNS) {
      if (AddressReader.startsWith(text, slash - sign.length, sign)) {
        return true;
      }
    }
    return false;
  }

  private static int signBefore(byte[] text, int end) {
    int start = end - 1;
    while (start > 0 && end - start < 4 && (text[start] & 0xC0) == 0x80) {
      start--;
    }
    return new String(text, start, end - start, StandardCharsets.UTF_8).codePointAt(0);
  }
}
