package press.rotative.content;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.LateFields;
import press.rotative.content.matter.LetterHead;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Headers;
import press.rotative.source.JsonText;
import press.rotative.source.Node;
import press.rotative.source.TextFile;
import press.rotative.source.Toml;
import press.rotative.source.Yaml;

/**
 * A file's bytes as text, parted into front matter and body. Line ends are single line feeds from here on.
 *
 * @param format of the front matter
 * @param frontMatter without its fences, empty where there is none
 * @param frontMatterLine number of the file's line with which the front matter begins
 * @param body Markdown
 * @param bodyLine number of the file's line with which the body begins
 * @param signs what occurs in the file
 * @param rewriting the way back from the body to what stands in the file; null where it is the same
 */
record PieceText(
    Format format,
    String frontMatter,
    int frontMatterLine,
    String body,
    int bodyLine,
    Signs signs,
    @Nullable Rewriting rewriting) {

  PieceText(
      Format format,
      String frontMatter,
      int frontMatterLine,
      String body,
      int bodyLine,
      Signs signs) {
    this(format, frontMatter, frontMatterLine, body, bodyLine, signs, null);
  }

  static final PieceText EMPTY = new PieceText(Format.YAML, "", 1, "", 1, Signs.of(new byte[0]));

  /** The fields of a piece that cannot be read, and shall not be published. */
  private static final String NO_PAGE = "permalink: false";

  private static final byte[] PLAIN_FENCE = {'-', '-', '-', '\n'};

  /** YAML's own sign for the end of a document. */
  private static final String YAML_END = "...";

  /** How fields are written. */
  enum Format {
    YAML("---"),
    TOML("+++"),
    JSON("{"),
    /** Pelican's: no fences at all. */
    HEADERS("");

    private final String fence;

    Format(String fence) {
      this.fence = fence;
    }

    Checked<Node.Mapping> read(String label, String text, int firstLine) {
      return switch (this) {
        case YAML -> Yaml.read(label, text, firstLine);
        case TOML -> Toml.read(label, text, firstLine);
        case JSON -> JsonText.read(label, text, firstLine);
        case HEADERS -> Headers.read(label, text, firstLine);
      };
    }
  }

  /** Where the front matter of a file ends, with its fences, if those are two plain lines; else where the file ends. */
  static int headEnd(byte[] bytes) {
    boolean atStart = true;
    int end = isPlainFence(bytes, 0) ? PLAIN_FENCE.length : bytes.length;
    for (int at = end; at < bytes.length; at++) {
      if (atStart && isPlainFence(bytes, at)) {
        return at + PLAIN_FENCE.length;
      }
      // another kind of fence, or of line end
      if (bytes[at] == '\r'
          || atStart && (bytes[at] == '.' || isDash(bytes, at) && isDash(bytes, at + 1))) {
        return bytes.length;
      }
      atStart = bytes[at] == '\n';
    }
    return bytes.length;
  }

  private static boolean isDash(byte[] bytes, int at) {
    return at < bytes.length && bytes[at] == '-';
  }

  private static boolean isPlainFence(byte[] bytes, int at) {
    int to = Math.min(bytes.length, at + PLAIN_FENCE.length);
    return Arrays.equals(bytes, at, to, PLAIN_FENCE, 0, PLAIN_FENCE.length);
  }

  /** Whether a text begins with fields. */
  static boolean hasFrontMatter(String text) {
    int open = 0;
    while (open < text.length()
        && (text.charAt(open) == '\uFEFF' || Character.isWhitespace(text.charAt(open)))) {
      open++;
    }
    return text.startsWith(Format.YAML.fence, open)
        || text.startsWith(Format.TOML.fence, open)
        || text.startsWith(Format.JSON.fence, open);
  }

  /** The same file with another text below the front matter, of the same length where it was written anew before. */
  PieceText withBody(String other) {
    return new PieceText(format, frontMatter, frontMatterLine, other, bodyLine, signs, rewriting);
  }

  PieceText rewritten(Rewriting anew) {
    return anew.isSame()
        ? this
        : new PieceText(format, frontMatter, frontMatterLine, anew.text(), bodyLine, signs, anew);
  }

  /**
   * @param letters whether pieces begin with fields without fences
   */
  static PieceText read(String label, byte[] bytes, boolean letters, List<Diagnostic> problems) {
    Signs signs = Signs.of(bytes);
    return split(label, TextFile.decode(label, bytes, problems), letters, signs, problems);
  }

  private static PieceText split(
      String label, String text, boolean letters, Signs signs, List<Diagnostic> problems) {
    int open = 0;
    int line = 1;
    while (open < text.length() && isBlankLine(text, open)) {
      open = lineEnd(text, open) + 1;
      line++;
    }
    Format format = format(text, open);
    if (format == null && open < text.length() && isProgram(text, open)) {
      return program(label, text, open, line, signs, problems);
    }
    if (format == null) {
      int end = LetterHead.end(text, open, letters);
      if (end < 0) {
        LateFields.told(label, text).ifPresent(problems::add);
        return new PieceText(Format.YAML, "", 1, text, 1, signs);
      }
      LateFields.below(label, text, end).ifPresent(problems::add);
      if (!letters) {
        LetterHead.doubted(label, text, open, end).ifPresent(problems::add);
      }
      return headed(text, open, end, line, signs);
    }
    if (format == Format.JSON && text.charAt(open) == '{') {
      int end = JsonText.end(text, open);
      return end < 0
          ? open(label, format, line, signs, problems)
          : json(text, open, end, line, signs);
    }
    int start = lineEnd(text, open) + 1;
    int startLine = line + 1;
    int bodyLine = startLine;
    String fence = text.substring(open, open + 3);
    for (int at = start; at < text.length(); at = lineEnd(text, at) + 1) {
      bodyLine++;
      if (isFence(text, at, fence) || (format == Format.YAML && isFence(text, at, YAML_END))) {
        int end = Math.min(text.length(), lineEnd(text, at) + 1);
        LateFields.again(label, text, end).ifPresent(problems::add);
        String body = text.substring(end);
        return new PieceText(format, text.substring(start, at), startLine, body, bodyLine, signs);
      }
    }
    return open(label, format, line, signs, problems);
  }

  /** Eleventy's front matter in JavaScript: it would have to be run. */
  private static boolean isProgram(String text, int open) {
    String first =
        text.substring(open, Math.min(lineEnd(text, open), open + 20)).strip();
    return first.equals("---js") || first.equals("---javascript");
  }

  private static PieceText program(
      String label, String text, int open, int line, Signs signs, List<Diagnostic> problems) {
    problems.add(Diagnostic.warning(
        "front-matter-program",
        new Location(label, line, 1),
        "the front matter that \"" + text.substring(open, lineEnd(text, open)).strip()
            + "\" opens is a program: nothing of this piece is read, and it is held back",
        "write the fields in YAML between two lines of ---"));
    return new PieceText(Format.YAML, NO_PAGE, line + 1, "", line + 1, signs);
  }

  /** Nothing is read of a file whose front matter never ends: what is what, nobody knows. */
  private static PieceText open(
      String label, Format format, int line, Signs signs, List<Diagnostic> problems) {
    problems.add(Diagnostic.error(
        "front-matter-open",
        new Location(label, line, 1),
        "the front matter that \"" + format.fence + "\" opens here never ends",
        format == Format.JSON
            ? "close it with }"
            : "close it with a line that holds nothing but " + format.fence));
    return new PieceText(format, "", line + 1, "", line + 1, signs);
  }

  private static PieceText headed(String text, int open, int end, int line, Signs signs) {
    String head = text.substring(open, end);
    int lines = (int) head.chars().filter(c -> c == '\n').count();
    return new PieceText(Format.HEADERS, head, line, text.substring(end), line + lines, signs);
  }

  private static PieceText json(String text, int open, int end, int line, Signs signs) {
    int bodyLine = line;
    for (int i = open; i < end; i++) {
      bodyLine += text.charAt(i) == '\n' ? 1 : 0;
    }
    boolean ends = isBlank(text, end, lineEnd(text, end));
    int bodyStart = ends ? Math.min(text.length(), lineEnd(text, end) + 1) : end;
    return new PieceText(
        Format.JSON,
        text.substring(open, end),
        line,
        text.substring(bodyStart),
        ends ? bodyLine + 1 : bodyLine,
        signs);
  }

  private static @Nullable Format format(String text, int open) {
    if (isFence(text, open, Format.YAML.fence)) {
      return Format.YAML;
    }
    if (isFence(text, open, Format.TOML.fence)) {
      return Format.TOML;
    }
    if (text.startsWith(Format.YAML.fence, open)) {
      return named(text.substring(open + 3, lineEnd(text, open)).strip());
    }
    return isObject(text, open) ? Format.JSON : null;
  }

  /** Eleventy's way to say behind the first fence how the fields are written. */
  private static @Nullable Format named(String word) {
    return switch (word) {
      case "yaml", "yml" -> Format.YAML;
      case "toml" -> Format.TOML;
      case "json" -> Format.JSON;
      default -> null;
    };
  }

  /** Whether a bracket opens fields, and no shortcode of another tool. */
  private static boolean isObject(String text, int open) {
    if (!text.startsWith("{", open)) {
      return false;
    }
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n') {
        return c == '"' || c == '}';
      }
    }
    return false;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isBlankLine(String text, int from) {
    return isBlank(text, from, lineEnd(text, from));
  }

  private static boolean isFence(String text, int from, String fence) {
    return text.startsWith(fence, from) && isBlank(text, from + 3, lineEnd(text, from));
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
