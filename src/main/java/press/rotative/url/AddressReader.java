package press.rotative.url;

import java.nio.charset.StandardCharsets;

/**
 * Reads the path of an address in a text, sign by sign and as it is meant: without percent-encoding, also where the whole
 * address was encoded once or twice to stand in another one, and without the escapes of HTML and JSON.
 */
final class AddressReader {

  /** In the place of a sign where the address has ended. */
  static final int END = -1;

  private static final int BROKEN = 0xFFFD;
  private static final int UNBROKEN_HYPHEN = 0x2011;
  /** The ways to write a slash. */
  private static final byte[][] SLASHES =
      bytes("/", "%2f", "%252f", "\\/", "\\u002f", "&#47;", "&#x2f;", "&sol;");

  private static final byte[][] AMPERSANDS = bytes("&amp;", "&#38;", "&#038;", "&#x26;");
  private static final byte[][] APOSTROPHES = bytes("&#39;", "&#039;", "&#x27;", "&apos;");

  private final byte[] text;
  /** How many times the whole address is percent-encoded. */
  private final int depth;

  private int position;

  private AddressReader(byte[] text, int position, int depth) {
    this.text = text;
    this.position = position;
    this.depth = depth;
  }

  /**
   * Begins behind a slash.
   *
   * @param length of the slash as it is written
   */
  static AddressReader behind(byte[] text, int slash, int length) {
    return new AddressReader(text, slash + length, text[slash] == '%' ? length / 2 : 0);
  }

  /** The same address from another place on. */
  AddressReader from(int place) {
    return new AddressReader(text, place, depth);
  }

  int position() {
    return position;
  }

  /** Whether a slash may begin with a byte: nearly all end here, so it has to be quick. */
  static boolean mayBeSlash(byte b) {
    return b == '/' || b == '%' || b == '&' || b == '\\';
  }

  /** Length of the slash that begins at a place of a text, however it is written; 0 where none does. */
  static int slash(byte[] text, int at) {
    return text[at] == '/' ? 1 : mayBeSlash(text[at]) ? length(text, at, SLASHES) : 0;
  }

  /** Whether a sign is part of a name in a path, rather than between two. */
  static boolean isWord(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || c == '-'
          || c == '_'
          || c == '~';
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  /** Reads {@code words}, as they are or encoded; false where something else stands there. */
  boolean passes(String words) {
    return words.codePoints().allMatch(c -> next() == c);
  }

  /** The next sign, {@link #END} where the address cannot go on. A hyphen that keeps a line together is one. */
  int next() {
    int c = sign();
    return c == UNBROKEN_HYPHEN ? '-' : c;
  }

  private int sign() {
    if (position < text.length && text[position] == '\\') {
      return json();
    }
    int first = unit();
    int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    if (first < 0x80 || more == 0) {
      return first < 0x80 ? first : BROKEN;
    }
    int c = first & (0x3F >> more);
    int behind = position;
    for (int i = 0; i < more; i++) {
      int unit = unit();
      if ((unit & ~0x3F) != 0x80) {
        position = behind;
        return BROKEN;
      }
      c = c << 6 | unit & 0x3F;
    }
    return c;
  }

  private int json() {
    int slash = slash(text, position);
    if (slash > 0) {
      position += slash;
      return '/';
    }
    int c = jsonUnit();
    if (Character.isHighSurrogate((char) Math.max(c, 0))) {
      int low = jsonUnit();
      return low < 0 ? BROKEN : Character.toCodePoint((char) c, (char) low);
    }
    return c <= ' ' || isEnd(c) ? END : c;
  }

  private int jsonUnit() {
    boolean escape =
        position + 6 <= text.length && text[position] == '\\' && text[position + 1] == 'u';
    int high = escape ? hex(position + 2) : -1;
    int low = escape ? hex(position + 4) : -1;
    position += high < 0 || low < 0 ? 0 : 6;
    return high < 0 || low < 0 ? END : high << 8 | low;
  }

  /** The next byte as it is meant. */
  private int unit() {
    if (position >= text.length) {
      return END;
    }
    int unit = text[position] & 0xFF;
    int length = 1;
    for (int i = 0; i < depth && unit == '%' && hex(position + length) >= 0; i++) {
      unit = hex(position + length);
      length += 2;
    }
    if (unit <= ' ' || isEnd(unit) || depth > 0 && length == 1 && "&#;".indexOf(unit) >= 0) {
      return END;
    }
    if (unit == '&' && depth == 0) {
      return reference();
    }
    if (unit == '%' && hex(position + length) >= 0) {
      unit = hex(position + length);
      length += 2;
    }
    position += length;
    return unit;
  }

  private static boolean isEnd(int c) {
    return c == '"' || c == '<' || c == '>';
  }

  /** A reference of HTML; those that are escaped twice, as in a feed, end an address as well. */
  private int reference() {
    int slash = slash(text, position);
    int quote = length(text, position, APOSTROPHES);
    int sign = length(text, position, AMPERSANDS);
    if (slash > 0 || quote > 0) {
      position += slash + quote;
      return slash > 0 ? '/' : '\'';
    }
    int name = position + Math.max(1, sign);
    int end = name;
    while (end < text.length && end - name < 8 && (isWord(text[end]) || text[end] == '#')) {
      end++;
    }
    if (end > name && end < text.length && text[end] == ';') {
      return END;
    }
    position = name;
    return '&';
  }

  /** The byte that two digits write; below 0 where none stand there. */
  private int hex(int at) {
    int high = at + 1 < text.length ? Character.digit(text[at], 16) : -1;
    return high < 0 ? -1 : Math.max(-1, high << 4 | Character.digit(text[at + 1], 16));
  }

  private static int length(byte[] text, int at, byte[][] words) {
    for (byte[] word : words) {
      if (startsWith(text, at, word)) {
        return word.length;
      }
    }
    return 0;
  }

  /** Whether small letters stand at a place of a text, or capitals in their stead. */
  static boolean startsWith(byte[] text, int at, byte[] word) {
    if (at < 0 || at + word.length > text.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      byte b = text[at + i];
      if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != word[i]) {
        return false;
      }
    }
    return true;
  }

  static byte[][] bytes(String... words) {
    byte[][] bytes = new byte[words.length][];
    for (int i = 0; i < words.length; i++) {
      bytes[i] = words[i].getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }
}
