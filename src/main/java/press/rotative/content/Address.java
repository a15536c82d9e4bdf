package press.rotative.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import press.rotative.url.BaseUrl;

/** What kind of address an author wrote, seen as a browser would see it. */
enum Address {
  /** On another host, or a mail or telephone address: written as it is. */
  OUTSIDE,
  /** Within the site: resolved once every page's address is known. */
  WITHIN,
  /** A scheme that can run or hide something: never written. */
  UNSAFE;

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> PICTURES =
      Set.of("jpg", "jpeg", "png", "webp", "avif", "gif", "svg");
  private static final String KEPT = "-_.!~*'();/?:@=+$,#%&";

  /**
   * What an address is for a site: a whole one that leads to the site itself is within.
   *
   * @param site where it stands
   */
  static Address of(String address, BaseUrl site) {
    Address kind = of(address);
    return kind == OUTSIDE && site.within(address).isPresent() ? WITHIN : kind;
  }

  static Address of(String address) {
    StringBuilder scheme = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        boolean known = SCHEMES.contains(scheme.toString().toLowerCase(Locale.ROOT));
        return known ? OUTSIDE : scheme.isEmpty() ? WITHIN : UNSAFE;
      }
      // browsers drop control characters before and inside a scheme
      if (c >= ' ' && !isSchemeLetter(c, scheme.isEmpty())) {
        if (c != ' ' || !scheme.isEmpty()) {
          break;
        }
      } else if (c > ' ') {
        scheme.append(c);
      }
    }
    return address.startsWith("//") || address.startsWith("\\\\") ? OUTSIDE : WITHIN;
  }

  /** Whether the name at the end of an address is that of a picture. */
  static boolean isPicture(String address) {
    int end = address.length();
    for (int i = 0; i < end; i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == '#') {
        end = i;
      }
    }
    int dot = address.lastIndexOf('.', end - 1);
    return dot > 0 && PICTURES.contains(address.substring(dot + 1, end).toLowerCase(Locale.ROOT));
  }

  /** Whether a picture there would make readers' browsers ask another host. */
  static boolean isRemote(String address, BaseUrl site) {
    return of(address, site) == OUTSIDE;
  }

  /** {@code address} with everything percent-encoded that may not stand in one. */
  static String encode(String address) {
    StringBuilder encoded = null;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean kept = (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || (KEPT.indexOf(c) >= 0 && (c != '%' || isEncoded(address, i)));
      if (!kept && encoded == null) {
        encoded = new StringBuilder(address.length() + 16).append(address, 0, i);
      }
      if (encoded != null && kept) {
        encoded.append(c);
      } else if (encoded != null) {
        int end = Character.isHighSurrogate(c) && i + 1 < address.length() ? i + 2 : i + 1;
        for (byte b : address.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(hex(b >> 4)).append(hex(b));
        }
        i = end - 1;
      }
    }
    return encoded == null ? address : encoded.toString();
  }

  private static boolean isEncoded(String address, int percent) {
    return percent + 2 < address.length()
        && Character.digit(address.charAt(percent + 1), 16) >= 0
        && Character.digit(address.charAt(percent + 2), 16) >= 0;
  }

  private static char hex(int nibble) {
    return "0123456789ABCDEF".charAt(nibble & 15);
  }

  private static boolean isSchemeLetter(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
  }
}
