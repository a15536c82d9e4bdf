package press.rotative.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Bytes that people wrote, as text: UTF-8, with or without a byte order mark, any line ends. */
public final class TextFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';
  private static final String IN_UTF_8 = "save the file as UTF-8";

  private TextFile() {}

  /**
   * The text with single line feeds between its lines. What is no UTF-8 is an error, and reads as replacement
   * characters.
   */
  public static String decode(String label, byte[] bytes, List<Diagnostic> problems) {
    return unixLines(characters(label, bytes, problems));
  }

  private static String characters(String label, byte[] bytes, List<Diagnostic> problems) {
    Charset wide = wideCharset(bytes);
    if (wide != null) {
      problems.add(Diagnostic.error(
          "not-utf-8", Location.of(label), "the file is in \"" + wide + "\"", IN_UTF_8));
      return withoutNul(withoutMark(new String(bytes, wide)));
    }
    String text = withoutMark(new String(bytes, StandardCharsets.UTF_8));
    if (text.indexOf(REPLACEMENT) >= 0) {
      reportMalformed(label, bytes, problems);
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      problems.add(Diagnostic.error(
          "bad-character",
          end(label, text.substring(0, nul)),
          "the character \"U+0000\" stands here",
          "delete it"));
      return withoutNul(text);
    }
    return text;
  }

  /** UTF-16 betrays itself by its mark, or by the zero beside the first letter. */
  private static @Nullable Charset wideCharset(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int start = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (start == 0xFEFF || (bytes[0] == 0 && bytes[1] != 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return start == 0xFFFE || (bytes[0] != 0 && bytes[1] == 0) ? StandardCharsets.UTF_16LE : null;
  }

  private static void reportMalformed(String label, byte[] bytes, List<Diagnostic> problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String before = withoutMark(out.flip().toString());
      String value = String.format("0x%02X", bytes[in.position()]);
      problems.add(Diagnostic.error(
          "not-utf-8",
          end(label, before),
          "the byte \"" + value + "\" is no UTF-8 here",
          IN_UTF_8));
    }
  }

  private static Location end(String label, String before) {
    String unix = unixLines(before);
    return Location.in(label, unix, unix.length());
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String withoutNul(String text) {
    return text.replace('\0', REPLACEMENT);
  }

  private static String unixLines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
