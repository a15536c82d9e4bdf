package press.rotative.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Builds HTML as UTF-8, escaping and encoding in one pass over each text: three passes over strings cost several times
 * as much, and a large site has a hundred million characters. Counts words by the way, because it sees every character.
 */
public final class HtmlBuffer {

  /** Texts are taken out of strings in pieces of this size: one by one their characters cost more. */
  private static final int CHUNK = 512;

  private final char[] chunk = new char[CHUNK];
  private byte[] bytes;
  private int size;
  private int words;
  private boolean insideWord;

  public HtmlBuffer(int expectedSize) {
    bytes = new byte[Math.max(64, expectedSize)];
  }

  /** Bytes written so far. */
  public int size() {
    return size;
  }

  /** Words of the texts so far: what stands between white space and holds a letter or a digit. */
  public int words() {
    return words;
  }

  /** Ends the word that the last text may have left open: a tag alone does not. */
  public void endWord() {
    insideWord = false;
  }

  /** Appends markup as it is. */
  public HtmlBuffer append(String markup) {
    for (int from = 0; from < markup.length(); from += chunk.length) {
      int length = Math.min(chunk.length, markup.length() - from);
      // a pair of surrogates stays together
      boolean split = from + length < markup.length()
          && Character.isHighSurrogate(markup.charAt(from + length - 1));
      length -= split && length > 1 ? 1 : 0;
      markup.getChars(from, from + length, chunk, 0);
      append(chunk, 0, length);
      from -= chunk.length - length;
    }
    return this;
  }

  /** Appends a stretch of markup as it is. */
  public void append(char[] markup, int start, int length) {
    reserve(length * 3);
    byte[] out = bytes;
    int at = size;
    for (int i = start, end = start + length; i < end; i++) {
      char c = markup[i];
      if (c < 0x80) {
        out[at++] = (byte) c;
      } else {
        size = at;
        i += encode(Character.codePointAt(markup, i, end));
        at = size;
      }
    }
    size = at;
  }

  /** Appends markup that is UTF-8 already. */
  public void append(byte[] markup, int start, int end) {
    reserve(end - start);
    System.arraycopy(markup, start, bytes, size, end - start);
    size += end - start;
  }

  /** Appends trusted markup. */
  public HtmlBuffer append(Html markup) {
    markup.writeTo(this);
    return this;
  }

  public HtmlBuffer append(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  public HtmlBuffer append(int number) {
    return append(Integer.toString(number));
  }

  /** Appends a stretch of another buffer. */
  public void append(HtmlBuffer other, int start, int end) {
    append(other.bytes, start, end);
  }

  /** Appends text for use between tags, escaped. */
  public void text(String text) {
    reserve(text.length() * 5);
    byte[] out = bytes;
    int at = size;
    boolean inside = insideWord;
    int counted = words;
    for (int i = 0, length = text.length(); i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        if (c == '\u00A0' || c == '\u202F' || c == '\u2009') {
          inside = false;
        } else if (!inside && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
          inside = true;
          counted++;
        }
        size = at;
        i += encode(text.codePointAt(i));
        at = size;
      } else if (c > '>' || isPlain(c)) {
        if (c <= ' ') {
          inside = false;
        } else if (!inside && isLetterOrDigit(c)) {
          inside = true;
          counted++;
        }
        out[at++] = (byte) c;
      } else {
        size = at;
        append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
        at = size;
      }
    }
    size = at;
    insideWord = inside;
    words = counted;
  }

  /** Appends text whose words do not count, escaped. */
  public void uncounted(String text) {
    int before = words;
    text(text);
    words = before;
  }

  /** Appends an attribute, with a space before it. */
  public HtmlBuffer attribute(String name, String value) {
    return append(' ').append(name).append("=\"").append(Escape.html(value)).append('"');
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  private static boolean isPlain(char c) {
    return c != '&' && c != '<' && c != '>';
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Writes a character beyond ASCII; how many units of text it took beside the first. */
  private int encode(int c) {
    byte[] out = bytes;
    if (c < 0x800) {
      out[size++] = (byte) (0xC0 | (c >> 6));
      out[size++] = (byte) (0x80 | (c & 0x3F));
      return 0;
    }
    if (c >= 0x10000) {
      out[size++] = (byte) (0xF0 | (c >> 18));
      out[size++] = (byte) (0x80 | ((c >> 12) & 0x3F));
      out[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      out[size++] = (byte) (0x80 | (c & 0x3F));
      return 1;
    }
    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      // half a character: what the JDK's own encoder writes for it
      out[size++] = '?';
      return 0;
    }
    out[size++] = (byte) (0xE0 | (c >> 12));
    out[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    out[size++] = (byte) (0x80 | (c & 0x3F));
    return 0;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
