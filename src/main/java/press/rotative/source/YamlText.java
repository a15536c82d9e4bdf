package press.rotative.source;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts so that {@link Yaml} reads them back as they were. */
public final class YamlText {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9/.][A-Za-z0-9/._+@-]*");

  private static final String ESCAPED = "\"\\";

  private YamlText() {}

  /**
   * A text in double quotes, on one line. What is no character of its own, half of a pair, becomes the sign for
   * unreadable text.
   *
   * @see <a href="https://yaml.org/spec/1.2.2/#57-escaped-characters">YAML 1.2, escaped characters</a>
   */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> append(out, c));
    return out.append('"').toString();
  }

  /** A value on one line, which {@link Yaml} reads as the same tree. */
  public static String flow(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream()
          .map(YamlText::flow)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> word(entry.key()) + ": " + flow(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return node instanceof Node.Scalar scalar ? word(scalar.text()) : "";
  }

  /** A text without quotes where it can do without. */
  public static String word(String text) {
    return WORD.matcher(text).matches() && !text.equalsIgnoreCase("null") ? text : quoted(text);
  }

  private static void append(StringBuilder out, int c) {
    if (ESCAPED.indexOf(c) >= 0) {
      out.append('\\').appendCodePoint(c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out.append('\uFFFD');
    } else if (isPlain(c)) {
      out.appendCodePoint(c);
    } else {
      out.append(String.format(c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
    }
  }

  /** Whether a reader of YAML takes the character as it is, within a line. */
  private static boolean isPlain(int c) {
    return switch (c) {
      case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF -> false;
      default -> c >= 0x20 && (c < 0x7F || c > 0x9F) && (c & 0xFFFE) != 0xFFFE;
    };
  }
}
