package press.rotative.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Shortcode.Style;

/** Reads the shortcode that begins at a place of a text; the places come in order. */
final class ShortcodeReader {

  private static final int LONGEST_RAW = 16;

  private final String text;
  private final Passages.Form form;
  private final Search search;
  private final Brackets brackets;
  /** Names of Zola's shortcodes that hold text and have not ended. */
  private final Deque<String> calls = new ArrayDeque<>();
  /** For each name from where its end was looked for last, and where it begins and ends. */
  private final Map<String, int[]> ends = new HashMap<>(4);

  ShortcodeReader(String text, Passages.Form form, Search search) {
    this.text = text;
    this.form = form;
    this.search = search;
    this.brackets = new Brackets(text, search);
  }

  /** The shortcode at {@code start}; null where none begins there. */
  @Nullable
  Shortcode read(int start) {
    if (text.charAt(start) == '[') {
      return brackets.read(start);
    }
    char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    return switch (next) {
      case '{' -> doubled(start);
      case '%' ->
        text.startsWith("/*", start + 2)
            ? shown(start, "{%", "*/%}")
            : tag(start, 2, "%}", Style.LIQUID);
      case '#' -> template(start);
      case ':' -> kramdown(start);
      case '/' ->
        form == Passages.Form.MDX && text.startsWith("/*", start + 1)
            ? comment(start, start + 3, "*/}")
            : null;
      default -> null;
    };
  }

  private @Nullable Shortcode doubled(int start) {
    Shortcode shown = shownByHugo(start);
    if (shown != null) {
      return shown;
    }
    if (text.startsWith("/*", start + 2)) {
      return shown(start, "{{", "*/}}");
    }
    if (text.startsWith("<", start + 2)) {
      return tag(start, 3, ">}}", Style.HUGO);
    }
    return text.startsWith("%", start + 2)
        ? tag(start, 3, "%}}", Style.HUGO)
        : tag(start, 2, "}}", Style.OUTPUT);
  }

  /** Hugo's way to show a shortcode rather than to use it; null where none begins at {@code start}. */
  @Nullable
  Shortcode shownByHugo(int start) {
    return text.startsWith("{{</*", start)
        ? shown(start, "{{<", "*/>}}")
        : text.startsWith("{{%/*", start) ? shown(start, "{{%", "*/%}}") : null;
  }

  /** A tag of Liquid's that says of code what code is anyway, with the line that it may have for itself; null for others. */
  @Nullable
  Shortcode rawTag(int start) {
    int close = search.find("%}", start);
    String word =
        close < 0 || close - start > LONGEST_RAW ? "" : trimmed(text.substring(start + 2, close));
    if (!word.equals("raw") && !word.equals("endraw")) {
      return null;
    }
    int end = close + 2;
    boolean alone = text.startsWith("\n", end) && text.charAt(start - 1) == '\n';
    return new Shortcode(Style.COMMENT, start, alone ? end + 1 : end, "raw", "", false);
  }

  private @Nullable Shortcode shown(int start, String open, String end) {
    int from = start + open.length() + 2;
    int close = search.find(end, from);
    return close < 0
        ? null
        : new Shortcode(
            Style.SHOWN,
            start,
            close + end.length(),
            open + " " + text.substring(from, close).strip() + " " + end.substring(2),
            "",
            false);
  }

  /** A comment of Nunjucks, as against an id in braces. */
  private @Nullable Shortcode template(int start) {
    int end = search.find("#}", start + 2);
    char first = start + 2 < text.length() ? text.charAt(start + 2) : ' ';
    boolean spaced = first <= ' ' || first == '-';
    int brace = search.find("}", start + 2);
    boolean comment = end >= 0 && (spaced || brace == end + 1);
    boolean alone = start == 0 || text.charAt(start - 1) == '\n';
    return comment || (spaced && end < 0 && alone) ? comment(start, start + 2, "#}") : null;
  }

  private @Nullable Shortcode kramdown(int start) {
    if (text.startsWith("{::nomarkdown", start)) {
      return unread(start);
    }
    if (!text.startsWith("{::comment", start)) {
      return null;
    }
    int brace = search.find("}", start);
    if (brace < 0) {
      return comment(start, start + 2, "}");
    }
    if (text.charAt(brace - 1) == '/') {
      return new Shortcode(Style.COMMENT, start, brace + 1, "comment", "", false);
    }
    int named = search.find("{:/comment}", brace);
    int bare = search.find("{:/}", brace);
    return comment(start, brace, bare >= 0 && (named < 0 || bare < named) ? "{:/}" : "{:/comment}");
  }

  /** What kramdown prints as it is. */
  private @Nullable Shortcode unread(int start) {
    int brace = search.find("}", start);
    int named = search.find("{:/nomarkdown}", start);
    int bare = search.find("{:/}", start);
    int end = named < 0 || (bare >= 0 && bare < named) ? bare : named;
    return brace < 0 || end < brace
        ? null
        : new Shortcode(
            Style.LIQUID,
            start,
            search.find("}", end) + 1,
            "raw",
            "",
            false,
            brace + 1,
            end,
            false);
  }

  /** A comment up to {@code end}, else to the end of the text. */
  private Shortcode comment(int start, int from, String end) {
    int found = search.find(end, from);
    int behind = found < 0 ? text.length() : found + end.length();
    return new Shortcode(
        Style.COMMENT,
        start,
        behind,
        "comment",
        "",
        false,
        from,
        found < 0 ? behind : found,
        found < 0);
  }

  /** Whether an empty line stands between two places, so that they do not belong together. */
  private boolean isParted(int from, int to) {
    int blank = search.find("\n\n", from);
    return blank >= 0 && blank < to;
  }

  private @Nullable Shortcode tag(int start, int opening, String end, Style style) {
    int close = search.find(end, start + opening);
    if (close < 0 || isParted(start, close)) {
      return null;
    }
    int behind = close + end.length();
    String inside = trimmed(text.substring(start + opening, close));
    boolean closing = inside.startsWith("/");
    if (closing) {
      inside = inside.substring(1).strip();
    }
    if ((style == Style.OUTPUT || style == Style.LIQUID) && isCall(inside)) {
      return call(style, start, behind, inside);
    }
    if (style == Style.LIQUID && inside.equals("end") && !calls.isEmpty()) {
      return new Shortcode(Style.CALL, start, behind, calls.pop(), "", true);
    }
    int nameEnd = 0;
    while (nameEnd < inside.length() && inside.charAt(nameEnd) > ' ') {
      nameEnd++;
    }
    String name = inside.substring(0, nameEnd);
    String arguments = inside.substring(nameEnd).strip();
    if (style == Style.LIQUID && name.startsWith("end") && name.length() > 3) {
      return new Shortcode(style, start, behind, name.substring(3), arguments, true);
    }
    return closing
        ? new Shortcode(style, start, behind, name, arguments, true)
        : opened(style, start, behind, name, arguments);
  }

  private Shortcode call(Style style, int start, int behind, String inside) {
    int bracket = inside.indexOf('(');
    String called = inside.substring(0, bracket);
    if (style == Style.LIQUID) {
      calls.push(called);
    }
    String given = inside.substring(bracket + 1, inside.length() - 1).strip();
    return new Shortcode(Style.CALL, start, behind, called, given, false);
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

  /** One that begins here; what its tool would not read as Markdown is taken with it. */
  private Shortcode opened(Style style, int start, int behind, String name, String arguments) {
    boolean holds = switch (name) {
      case "comment", "highlight" -> style != Style.OUTPUT;
      case "raw", "codeblock", "code" -> style == Style.LIQUID;
      default -> false;
    };
    if (!holds) {
      return new Shortcode(style, start, behind, name, arguments, false);
    }
    int[] end = style == Style.LIQUID
        ? end("end" + name, List.of("{%"), List.of("%}"), behind)
        : end("/" + name, List.of("{{<", "{{%"), List.of(">}}", "%}}"), behind);
    boolean open = end[1] < 0;
    if (open && !name.equals("comment") && !name.equals("raw")) {
      return new Shortcode(style, start, behind, name, arguments, false);
    }
    return new Shortcode(
        name.equals("comment") ? Style.COMMENT : style,
        start,
        open ? text.length() : end[2],
        name,
        arguments,
        false,
        behind,
        open ? text.length() : end[1],
        open);
  }

  /** Where the tag of a word begins and ends, behind the place from which it was looked for. */
  private int[] end(String word, List<String> opening, List<String> closing, int from) {
    int[] known = ends.get(word);
    if (known != null && from >= known[0] && (known[1] < 0 || from <= known[1])) {
      return known;
    }
    int[] found = {from, -1, -1};
    for (int at = text.indexOf(word, from);
        at >= 0 && found[1] < 0;
        at = text.indexOf(word, at + 1)) {
      int start = at;
      while (start > from && " \t-".indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
      int end = at + word.length();
      while (end < text.length() && " \t-".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      int first = start;
      int last = end;
      for (String open : opening) {
        first = text.startsWith(open, start - open.length()) ? start - open.length() : first;
      }
      for (String close : closing) {
        last = text.startsWith(close, end) ? end + close.length() : last;
      }
      if (first < start && last > end && first >= from) {
        found = new int[] {from, first, last};
      }
    }
    ends.put(word, found);
    return found;
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
}
