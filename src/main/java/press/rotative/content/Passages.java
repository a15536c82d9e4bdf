package press.rotative.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text parted into what is Markdown and what is not: code, comments, scripts, and the shortcodes of other tools. All
 * that must know before Markdown is read what is code, asks here.
 */
final class Passages {

  /** How a text is written, which its file's name tells. */
  enum Form {
    MARKDOWN,
    MDX,
    HTML;

    static Form of(String label) {
      return PieceReader.isHtml(label) ? HTML : label.endsWith(".mdx") ? MDX : MARKDOWN;
    }
  }

  private static final int SHORTEST_FENCE = 3;

  /** Elements whose content is no text, up to their end tag. */
  private static final List<String> HIDING = List.of("script", "style", "textarea");

  private final String text;
  private final Form form;
  private final Search search;
  private final ShortcodeReader reader;
  private final List<Shortcode> shortcodes = new ArrayList<>();
  /** Where each stretch that is no Markdown begins and ends. */
  private final List<int[]> verbatim = new ArrayList<>();

  private int preEnd;

  /** Whether Liquid reads code too. */
  private final boolean liquid;

  private Passages(String text, Form form, boolean liquid) {
    this.text = text;
    this.form = form;
    this.liquid = liquid;
    this.search = new Search(text);
    this.reader = new ShortcodeReader(text, form, search);
  }

  /** Whether the white space before a line would make code of it where a paragraph may begin. */
  static boolean isIndented(String text, int line) {
    return text.startsWith("    ", line) || text.startsWith("\t", line);
  }

  static Passages of(String text, Form form) {
    return of(text, form, false);
  }

  /**
   * @param liquid whether the text was written for Jekyll or Eleventy
   */
  static Passages of(String text, Form form, boolean liquid) {
    Passages passages = new Passages(text, form, liquid);
    passages.scan();
    return passages;
  }

  /** In order; none stands within another. */
  List<Shortcode> shortcodes() {
    return shortcodes;
  }

  /** Where each stretch that is no Markdown begins and ends, in order. */
  List<int[]> verbatim() {
    return verbatim;
  }

  /** The places where a line begins within code, a comment, or what a shortcode holds. */
  BitSet linesWithin() {
    BitSet lines = new BitSet();
    verbatim.forEach(stretch -> mark(lines, stretch[0], stretch[1]));
    shortcodes.forEach(shortcode -> mark(lines, shortcode.start(), shortcode.end()));
    return lines;
  }

  private void mark(BitSet lines, int start, int end) {
    for (int at = search.find("\n", start); at >= 0 && at < end; at = search.find("\n", at + 1)) {
      lines.set(at + 1);
    }
  }

  private void scan() {
    int at = 0;
    boolean lineStart = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      int behind = switch (c) {
        case '`', '~' -> form == Form.HTML ? at + 1 : code(at, lineStart);
        case '<' -> html(at);
        case '{', '[' -> shortcode(at);
        case '\\' -> form == Form.HTML || text.startsWith("\n", at + 1) ? at + 1 : at + 2;
        default -> at + 1;
      };
      behind = Math.min(text.length(), behind);
      lineStart =
          text.charAt(behind - 1) == '\n' || (lineStart && behind == at + 1 && isIndent(at));
      at = behind;
    }
  }

  /** Whether a sign may stand before the beginning of a block: white space, a quotation's, a list's. */
  private boolean isIndent(int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    boolean digit = c >= '0' && c <= '9';
    return switch (c) {
      case ' ', '\t', '>' -> true;
      case '-', '*', '+', '.', ')' -> next == ' ' || next == '\t';
      default -> digit && ((next >= '0' && next <= '9') || next == '.' || next == ')');
    };
  }

  private int shortcode(int at) {
    Shortcode shortcode = reader.read(at);
    if (shortcode == null) {
      boolean two = text.startsWith("{{", at) || text.startsWith("{%", at);
      return two ? at + 2 : at + 1;
    }
    shortcodes.add(shortcode);
    return shortcode.end();
  }

  private int code(int start, boolean lineStart) {
    char sign = text.charAt(start);
    int signs = start;
    while (signs < text.length() && text.charAt(signs) == sign) {
      signs++;
    }
    int end;
    if (lineStart && signs - start >= SHORTEST_FENCE && isInfo(sign, signs)) {
      end = behindFence(start, signs);
    } else {
      end = sign == '`' ? behindCode(signs, signs - start) : signs;
    }
    if (end > signs) {
      verbatim.add(new int[] {start, end});
      shown(signs, end);
      if (liquid) {
        raw(signs, end);
      }
    }
    return end;
  }

  /** Whether what stands behind a fence on its line is not rather the rest of code within the line. */
  private boolean isInfo(char sign, int from) {
    return sign == '~' || text.substring(from, lineEnd(from)).indexOf('`') < 0;
  }

  private int lineEnd(int from) {
    int end = search.find("\n", from);
    return end < 0 ? text.length() : end;
  }

  private int behindFence(int start, int signs) {
    String fence = text.substring(start, signs);
    boolean quoted = isQuoted(start);
    for (int line = lineEnd(signs) + 1; line < text.length(); line = lineEnd(line) + 1) {
      int end = lineEnd(line);
      int at = line;
      boolean quote = false;
      while (at < end && " >\t".indexOf(text.charAt(at)) >= 0) {
        quote |= text.charAt(at) == '>';
        at++;
      }
      if (quoted && !quote) {
        return line;
      }
      int behind = at;
      while (behind < end && text.charAt(behind) == fence.charAt(0)) {
        behind++;
      }
      if (behind - at >= fence.length() && text.substring(behind, end).isBlank()) {
        return end;
      }
    }
    return text.length();
  }

  private boolean isQuoted(int at) {
    for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
      if (text.charAt(i) == '>') {
        return true;
      }
    }
    return false;
  }

  /** Behind the code within a line that began with {@code length} signs, or {@code from} where none ends it in its paragraph. */
  private int behindCode(int from, int length) {
    int run = 0;
    for (int i = from; i < text.length(); i++) {
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
        return from;
      }
    }
    return run == length ? text.length() : from;
  }

  /** Takes note of shortcodes that Hugo shows, which it does in code too. */
  private void shown(int from, int to) {
    for (int at = search.find("/*", from); at >= 0 && at < to; at = search.find("/*", at + 2)) {
      Shortcode shown = at - from < 3 ? null : reader.shownByHugo(at - 3);
      if (shown != null && shown.end() <= to) {
        shortcodes.add(shown);
      }
    }
  }

  /** Takes note of Liquid's tags around what it is to leave alone. */
  private void raw(int from, int to) {
    for (int at = search.find("{%", from); at >= 0 && at < to; at = search.find("{%", at + 2)) {
      Shortcode tag = reader.rawTag(at);
      if (tag != null && tag.end() <= to) {
        shortcodes.add(tag);
      }
    }
  }

  private int html(int start) {
    if (text.startsWith("<!--", start)) {
      int end = search.find("-->", start + 2);
      return hidden(start, end < 0 ? text.length() : end + 3);
    }
    for (String name : HIDING) {
      if (isTag(name, start + 1) && !isJsx(start, start + 1 + name.length())) {
        return hidden(start, behindElement(name, start));
      }
    }
    if (start >= preEnd && isTag("pre", start + 1) && !isJsx(start, start + 4)) {
      // what stands in it is shown as it is, but for shortcodes
      preEnd = behindElement("pre", start);
      verbatim.add(new int[] {start, preEnd});
    }
    return start + 1;
  }

  /** Whether it is a component, or an element that ends at once. */
  private boolean isJsx(int start, int nameEnd) {
    return form != Form.HTML && Jsx.isComponent(text.substring(start + 1, nameEnd))
        || form == Form.MDX && Program.endsAtOnce(text, nameEnd);
  }

  private int hidden(int start, int end) {
    verbatim.add(new int[] {start, end});
    return end;
  }

  private boolean isTag(String name, int at) {
    int end = at + name.length();
    return text.regionMatches(true, at, name, 0, name.length())
        && end < text.length()
        && (text.charAt(end) <= ' ' || text.charAt(end) == '>' || text.charAt(end) == '/');
  }

  private int behindElement(String name, int start) {
    for (int at = text.indexOf("</", start); at >= 0; at = text.indexOf("</", at + 2)) {
      if (isTag(name, at + 2)) {
        return at + 2 + name.length();
      }
    }
    return text.length();
  }
}
