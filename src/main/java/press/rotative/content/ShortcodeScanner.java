package press.rotative.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the shortcodes of other tools in a text, outside of its code. */
final class ShortcodeScanner {

  /** The tools' ways of writing. */
  enum Style {
    HUGO,
    LIQUID,
    OUTPUT,
    /** Zola: {@code {{ name(key="value") }}}, and {@code {% name() %} … {% end %}}. */
    CALL,
    WORDPRESS
  }

  /**
   * One shortcode, from its first sign to behind its last.
   *
   * @param arguments what stands behind the name
   * @param closing whether it ends what an earlier one began
   * @param inner of one that holds text which is no Markdown: that text, else empty
   */
  record Tag(
      Style style,
      int start,
      int end,
      String name,
      String arguments,
      boolean closing,
      String inner) {}

  private final String text;
  private final List<Tag> tags = new ArrayList<>();
  /** Names of Zola's shortcodes that hold text and have not ended. */
  private final Deque<String> calls = new ArrayDeque<>();
  /** Ends that were looked for and are nowhere behind the place given. */
  private final Map<String, Integer> nowhere = new HashMap<>(4);

  private ShortcodeScanner(String text) {
    this.text = text;
  }

  static List<Tag> find(String text) {
    ShortcodeScanner scanner = new ShortcodeScanner(text);
    scanner.scan();
    return scanner.tags;
  }

  private void scan() {
    int at = 0;
    boolean lineStart = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        lineStart = true;
        at++;
        continue;
      }
      if ((c == '`' || c == '~') && lineStart && text.startsWith(fence(c), at)) {
        at = behindFence(at, c);
        continue;
      }
      if (c == '`') {
        at = behindCode(at);
      } else if (c == '{' || c == '[') {
        at = tag(at);
      } else {
        at += c == '\\' ? 2 : 1;
      }
      lineStart = lineStart && (c == ' ' || c == '>' || c == '\t');
    }
  }

  private static String fence(char sign) {
    return sign == '`' ? "```" : "~~~";
  }

  private int behindFence(int start, char sign) {
    int at = start;
    while (at < text.length() && text.charAt(at) == sign) {
      at++;
    }
    String fence = text.substring(start, at);
    for (int line = nextLine(at); line < text.length(); line = nextLine(line)) {
      int i = line;
      while (i < text.length() && (" >\t".indexOf(text.charAt(i)) >= 0)) {
        i++;
      }
      if (text.startsWith(fence, i)) {
        return Math.max(line, nextLine(line) - 1);
      }
    }
    return text.length();
  }

  private int nextLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  /** Behind the code that begins at {@code start}, or behind the signs where none ends it in its paragraph. */
  private int behindCode(int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == '`') {
      at++;
    }
    int length = at - start;
    int run = 0;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '`') {
        run++;
        continue;
      }
      if (run == length) {
        return i;
      }
      run = 0;
      if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        return at;
      }
    }
    return run == length ? text.length() : at;
  }

  /** Behind the shortcode at {@code start}, or behind its first sign where there is none. */
  private int tag(int start) {
    if (text.startsWith("{{<", start)) {
      return tag(start, 3, ">}}", Style.HUGO);
    }
    if (text.startsWith("{{%", start)) {
      return tag(start, 3, "%}}", Style.HUGO);
    }
    if (text.startsWith("{{", start)) {
      return tag(start, 2, "}}", Style.OUTPUT);
    }
    if (text.startsWith("{%", start)) {
      return tag(start, 2, "%}", Style.LIQUID);
    }
    if (text.startsWith("[caption", start) || text.startsWith("[embed", start)) {
      return tag(start, 1, "]", Style.WORDPRESS);
    }
    return start + 1;
  }

  private int tag(int start, int opening, String end, Style style) {
    int close = indexOf(end, start + opening);
    if (close < 0) {
      return start + opening;
    }
    String whole = text.substring(start + opening, close);
    if (style == Style.HUGO && whole.startsWith("/*")) {
      // the tool's way of showing a shortcode
      tags.add(new Tag(style, start, close + end.length(), "", whole, false, ""));
      return close + end.length();
    }
    String inside = trimmed(whole);
    boolean closing = inside.startsWith("/");
    if (closing) {
      inside = inside.substring(1).strip();
    }
    if ((style == Style.OUTPUT || style == Style.LIQUID) && isCall(inside)) {
      int bracket = inside.indexOf('(');
      String called = inside.substring(0, bracket);
      if (style == Style.LIQUID) {
        calls.push(called);
      }
      String given = inside.substring(bracket + 1, inside.length() - 1).strip();
      return add(new Tag(Style.CALL, start, close + end.length(), called, given, false, ""));
    }
    if (style == Style.LIQUID && inside.equals("end") && !calls.isEmpty()) {
      return add(new Tag(Style.CALL, start, close + end.length(), calls.pop(), "", true, ""));
    }
    int nameEnd = 0;
    while (nameEnd < inside.length() && inside.charAt(nameEnd) > ' ') {
      nameEnd++;
    }
    String name = inside.substring(0, nameEnd);
    String arguments = inside.substring(nameEnd).strip();
    int behind = close + end.length();
    if (style == Style.LIQUID && name.startsWith("end") && name.length() > 3) {
      closing = true;
      name = name.substring(3);
    }
    return closing
        ? add(new Tag(style, start, behind, name, arguments, true, ""))
        : open(style, start, behind, name, arguments);
  }

  private static boolean isCall(String inside) {
    int bracket = inside.indexOf('(');
    return bracket > 1
        && inside.endsWith(")")
        && inside
            .substring(0, bracket)
            .chars()
            .allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
  }

  /** Adds what begins here; what its tool would not read as Markdown is taken with it. */
  private int open(Style style, int start, int behind, String name, String arguments) {
    String end = switch (style) {
      case HUGO -> name.equals("highlight") ? "/highlight" : "";
      case LIQUID ->
        name.equals("highlight") || name.equals("raw") || name.equals("comment")
            ? "end" + name
            : "";
      case WORDPRESS -> "[/" + name + "]";
      case OUTPUT, CALL -> "";
    };
    if (end.isEmpty()) {
      return add(new Tag(style, start, behind, name, arguments, false, ""));
    }
    int at = indexOf(end, behind);
    int innerEnd = at < 0 || style == Style.WORDPRESS ? at : text.lastIndexOf('{', at);
    if (style == Style.HUGO && innerEnd > 0 && text.charAt(innerEnd - 1) == '{') {
      innerEnd--;
    }
    int wholeEnd = at < 0 ? -1 : style == Style.WORDPRESS ? at + end.length() : indexOf("}", at);
    if (innerEnd < behind || wholeEnd < 0) {
      return add(new Tag(style, start, behind, name, arguments, false, ""));
    }
    while (style != Style.WORDPRESS && wholeEnd < text.length() && text.charAt(wholeEnd) == '}') {
      wholeEnd++;
    }
    return add(
        new Tag(style, start, wholeEnd, name, arguments, false, text.substring(behind, innerEnd)));
  }

  private int add(Tag tag) {
    tags.add(tag);
    return tag.end();
  }

  /** Without the signs that trim white space, and that close a shortcode at once. */
  private static String trimmed(String inside) {
    String bare = inside;
    if (bare.startsWith("-")) {
      bare = bare.substring(1);
    }
    if (bare.endsWith("-") || bare.endsWith("/")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare.strip();
  }

  private int indexOf(String end, int from) {
    if (from >= nowhere.getOrDefault(end.toLowerCase(Locale.ROOT), Integer.MAX_VALUE)) {
      return -1;
    }
    int found = text.indexOf(end, from);
    if (found < 0) {
      nowhere.put(end.toLowerCase(Locale.ROOT), from);
    }
    return found;
  }
}
