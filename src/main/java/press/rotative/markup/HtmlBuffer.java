package press.rotative.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Builds HTML as UTF-8, escaping and encoding in one pass over each text: three passes over strings cost several times
 * as much, and a large site has a hundred million characters. Counts words by the way, because it sees every character.
 */
public final class HtmlBuffer {

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
    reserve(markup.length() * 3);
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else {
        i += encode(markup, i, c);
      }
    }
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
    reserve(end - start);
    System.arraycopy(other.bytes, start, bytes, size, end - start);
    size += end - start;
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
        i += encode(text, i, c);
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

  /** Writes the character at {@code index}, beyond ASCII; how many more units of the text it took. */
  private int encode(String text, int index, char c) {
    byte[] out = bytes;
    if (c < 0x800) {
      out[size++] = (byte) (0xC0 | (c >> 6));
      out[size++] = (byte) (0x80 | (c & 0x3F));
      return 0;
    }
    if (!Character.isSurrogate(c)) {
      out[size++] = (byte) (0xE0 | (c >> 12));
      out[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      out[size++] = (byte) (0x80 | (c & 0x3F));
      return 0;
    }
    int point = text.codePointAt(index);
    if (!Character.isSupplementaryCodePoint(point)) {
      // half a character: what the JDK's own encoder writes for it
      out[size++] = '?';
      return 0;
    }
    out[size++] = (byte) (0xF0 | (point >> 18));
    out[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
    out[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
    out[size++] = (byte) (0x80 | (point & 0x3F));
    return 1;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
