package press.rotative.content;

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

/**
 * A file's bytes as text, parted into front matter and body. Line ends are single line feeds from here on.
 *
 * @param frontMatter YAML without its fences, empty where there is none
 * @param frontMatterLine number of the file's line with which the front matter begins
 * @param body Markdown
 * @param bodyLine number of the file's line with which the body begins
 * @param signs what occurs in the file
 */
record PieceText(String frontMatter, int frontMatterLine, String body, int bodyLine, Signs signs) {

  static final PieceText EMPTY = new PieceText("", 1, "", 1, Signs.of(new byte[0]));

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';
  private static final String IN_UTF_8 = "save the file as UTF-8";

  static PieceText read(String label, byte[] bytes, List<Diagnostic> problems) {
    Signs signs = Signs.of(bytes);
    String text = decode(label, bytes, signs, problems);
    return split(label, signs.carriageReturn() ? unixLines(text) : text, signs, problems);
  }

  private static String decode(String label, byte[] bytes, Signs signs, List<Diagnostic> problems) {
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
    if (signs.nul()) {
      int nul = text.indexOf('\0');
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
    int lineStart = unix.lastIndexOf('\n') + 1;
    int line = 1 + (int) unix.chars().filter(c -> c == '\n').count();
    return new Location(label, line, 1 + unix.codePointCount(lineStart, unix.length()));
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static String withoutNul(String text) {
    return text.replace('\0', REPLACEMENT);
  }

  private static String unixLines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static PieceText split(
      String label, String text, Signs signs, List<Diagnostic> problems) {
    int open = 0;
    int line = 1;
    while (open < text.length() && isBlankLine(text, open)) {
      open = lineEnd(text, open) + 1;
      line++;
    }
    if (!isFence(text, open)) {
      return new PieceText("", 1, text, 1, signs);
    }
    int start = lineEnd(text, open) + 1;
    int startLine = line + 1;
    int bodyLine = startLine;
    for (int at = start; at < text.length(); at = lineEnd(text, at) + 1) {
      bodyLine++;
      if (isFence(text, at)) {
        String body = text.substring(Math.min(text.length(), lineEnd(text, at) + 1));
        return new PieceText(text.substring(start, at), startLine, body, bodyLine, signs);
      }
    }
    problems.add(Diagnostic.error(
        "front-matter-open",
        new Location(label, line, 1),
        "the front matter that \"---\" opens here never ends",
        "close it with a line that holds nothing but ---"));
    return new PieceText("", startLine, "", bodyLine, signs);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlankLine(String text, int from) {
    return isBlank(text, from, lineEnd(text, from));
  }

  private static boolean isFence(String text, int from) {
    return text.startsWith("---", from) && isBlank(text, from + 3, lineEnd(text, from));
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }
}
