package press.rotative.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.Escape;
import press.rotative.markup.Sanitizer;

/**
 * Writes tags as HTML has them that were written as MDX has them: values in braces, tags of HTML that end at once, and
 * components whose names HTML gives to something else.
 */
final class Jsx {

  private static final Set<String> VOID = Set.of(
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
      "wbr");

  /** Elements that hold Markdown in MDX, as components do. */
  private static final Set<String> BOXES =
      Set.of("div", "section", "article", "aside", "details", "blockquote", "center");

  /** Where a value that nobody can know is still told. */
  private static final Set<String> ADDRESSES = Set.of("src", "href", "to", "url");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");

  /** How Docusaurus names a file, from {@code @site/static} or beside the text. */
  private static final Pattern FILE = Pattern.compile(
      "require\\(\\s*['\"](?:@site/static(?=/))?([^'\"]+)['\"]\\s*\\)(?:\\.default)?");

  /** How a list of attributes begins, as against a program. */
  private static final Pattern LIST = Pattern.compile("[\\w-]+=(?![=>])");

  /** Attributes that say how something looks and what it does. */
  private static final Pattern LOOK = Pattern.compile("style|class(Name)?|key|id|on[A-Z].*|.*:.*");

  private final String text;
  private final boolean mdx;
  private final UnaryOperator<@Nullable String> values;
  private final Rewriting out;
  private final Search search;
  private boolean changed;
  private StringBuilder tag = new StringBuilder();
  private int lineStart;
  /** Where the line begins in the new text. */
  private int wordsStart;

  /** The white space before the lines within each open component that stands on lines of its own. */
  private final Deque<Integer> indents = new ArrayDeque<>();

  private int outermost;
  /** Whether the line is code by its white space, which MDX does not have. */
  private boolean code;

  /** Where programs begin and end that were left out. */
  private final List<int[]> programs = new ArrayList<>(0);

  private Jsx(String text, boolean mdx, UnaryOperator<@Nullable String> values) {
    this.text = text;
    this.mdx = mdx;
    this.values = values;
    this.out = new Rewriting(text);
    this.search = new Search(text);
    this.code = !mdx && Passages.isIndented(text, 0);
  }

  /**
   * @param values what a name in braces stands for; null where nobody knows
   */
  static Jsx read(String text, Passages.Form form, UnaryOperator<@Nullable String> values) {
    Jsx jsx = new Jsx(text, form == Passages.Form.MDX, values);
    jsx.pass(Passages.of(text, form).verbatim());
    return jsx;
  }

  /** The text with all that, and the way back from it. */
  Rewriting html() {
    return out;
  }

  /** Where programs begin and end that were left out: those of the text, and values of attributes that may hold words. */
  List<int[]> programs() {
    return programs;
  }

  private void pass(List<int[]> verbatim) {
    int next = 0;
    int at = 0;
    while (at < text.length()) {
      while (next < verbatim.size() && verbatim.get(next)[0] < at) {
        next++;
      }
      int behind = next < verbatim.size() && verbatim.get(next)[0] == at
          ? Math.max(at + 1, verbatim.get(next)[1])
          : behind(at);
      for (behind = Math.min(text.length(), behind); at < behind; at++) {
        if (text.charAt(at) == '\n') {
          lineBegins(at + 1);
        }
      }
    }
  }

  private int behind(int at) {
    int behind = -1;
    switch (text.charAt(at)) {
      case '\\' -> behind = at + 2;
      case '<' -> behind = tag(at, text.length());
      case '{' -> behind = !mdx ? -1 : text.startsWith("{/*", at) ? comment(at) : braces(at);
      default -> {
        // it stays
      }
    }
    return behind < 0 ? at + 1 : behind;
  }

  private int comment(int start) {
    int end = search.find("*/}", start);
    return end < 0 ? -1 : end + 3;
  }

  /** Takes the white space away that would make code of what stands in a component. */
  private void lineBegins(int start) {
    code = !mdx
        && Passages.isIndented(text, start)
        && (Passages.isIndented(text, lineStart)
            || text.substring(lineStart, start).isBlank());
    lineStart = start;
    wordsStart = start;
    if (!indents.isEmpty() && out.isBefore(start)) {
      // what stands around the outermost, a list perhaps, keeps its own
      wordsStart += Math.min(indents.getFirst(), Math.max(0, indent(start) - outermost));
      out.replace(start, wordsStart, "");
    }
  }

  private int indent(int line) {
    int at = line;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - line;
  }

  /** Puts the value of a field or a text in the place of what stands in braces, and nothing in that of a program. */
  private int braces(int start) {
    if (text.startsWith(Mdx.FIELDS, start + 1)) {
      int close = search.find("}", start);
      String value = close < 0 ? null : values.apply(text.substring(start + 1, close));
      if (value != null) {
        out.replace(start, close + 1, literal(value));
        return close + 1;
      }
    }
    if (!isProgram(start) || search.find("}", start) < 0) {
      return -1;
    }
    int limit = Math.min(text.length(), start + Program.LONGEST);
    int end = Program.behindBraces(text, start, limit);
    if (end == limit) {
      return -1;
    }
    String written = text.substring(start + 1, end - 1).strip();
    String words = Program.quoted(written);
    if (words == null && LIST.matcher(written).lookingAt()) {
      return -1;
    }
    if (words == null && !written.isEmpty()) {
      programs.add(new int[] {start, end});
    }
    out.replace(start, end, words == null ? "" : literal(words));
    return end;
  }

  /** Whether what a brace opens is no list of attributes, formula or shortcode. */
  private boolean isProgram(int start) {
    char before = start == 0 || out.endsAt(start) ? ' ' : text.charAt(start - 1);
    char next = start + 1 < text.length() ? text.charAt(start + 1) : '{';
    return !Character.isLetterOrDigit(before)
        && "]})`^_$:{".indexOf(before) < 0
        && "{%#.:/".indexOf(next) < 0;
  }

  /** A text that neither Markdown nor HTML takes for anything else. */
  private static String literal(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 16);
    value.chars().forEach(c -> {
      boolean sign = c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c);
      literal.append(sign ? "&#" + c + ";" : Character.toString(c));
    });
    return literal.toString();
  }

  /** Behind the tag at {@code start}; -1 where none is, or none that is to be changed. */
  private int tag(int start, int end) {
    boolean closing = text.startsWith("/", start + 1);
    int at = closing ? start + 2 : start + 1;
    if (mdx && at < end && text.charAt(at) == '>') {
      out.replace(start, at + 1, "");
      return at + 1;
    }
    int nameEnd = at;
    while (nameEnd < end && isNamePart(text.charAt(nameEnd), nameEnd == at)) {
      nameEnd++;
    }
    String name = text.substring(at, nameEnd);
    boolean component = isComponent(name);
    if (nameEnd == end
        || " \t\n/>".indexOf(text.charAt(nameEnd)) < 0
        || name.isEmpty()
        || name.endsWith(":")
        || !(component || mdx)
        || code) {
      return -1;
    }
    String printed = printed(name, component);
    changed = !printed.equals(name);
    tag = new StringBuilder(closing ? "</" : "<").append(printed);
    int limit = Math.min(end, start + Program.LONGEST);
    for (at = nameEnd; at < limit && text.charAt(at) != '>'; ) {
      at = text.startsWith("/>", at) ? selfClosed(component, printed, at) : part(at, limit);
    }
    if (at >= limit) {
      return -1;
    }
    boolean first = lineStart + indent(lineStart) == start;
    boolean whole = text.charAt(at - 1) == '/';
    if (mdx && first && !closing && !whole && JsxLine.holdsMarkdown(text, name, at + 1)) {
      tag.append(" markdown");
      changed = true;
    }
    tag.append(tag.charAt(tag.length() - 1) == '>' ? "" : ">");
    if (mdx && (component || BOXES.contains(name)) && first && isLast(at + 1)) {
      // what stands between such lines is Markdown
      out.replace(start, at + 1, "\n" + text.substring(wordsStart, start) + tag + "\n");
      alone(start, at + 1, closing);
    } else if (changed) {
      out.replace(start, at + 1, tag.toString());
    } else if (closing && mdx && name.equals("summary") && isLast(at + 1)) {
      // what stands below it is Markdown
      out.replace(at + 1, at + 1, "\n");
    }
    return at + 1;
  }

  /** Whether nothing else follows on the line of a tag. */
  private boolean isLast(int end) {
    int behind = end + indent(end);
    return behind == text.length() || text.charAt(behind) == '\n';
  }

  private void alone(int start, int end, boolean closing) {
    if (closing) {
      indents.poll();
    } else if (text.charAt(end - 2) != '/') {
      outermost = indents.isEmpty() ? start - lineStart : outermost;
      int line = text.indexOf('\n', end) + 1;
      while (line > 0
          && line + indent(line) < text.length()
          && text.charAt(line + indent(line)) == '\n') {
        line += indent(line) + 1;
      }
      indents.push(line == 0 ? 0 : Math.max(0, indent(line) - outermost));
    }
  }

  private int selfClosed(boolean component, String printed, int at) {
    boolean known = !component && !VOID.contains(printed);
    tag.append(known ? "></" + printed + ">" : "/>");
    changed |= known;
    return at + 1;
  }

  private static boolean isNamePart(char c, boolean first) {
    return Directive.isNamePart(c, first) || (!first && (c == '.' || c == ':'));
  }

  /** Whether a name is that of a component, rather than of an element of HTML in capitals. */
  static boolean isComponent(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && name.chars().anyMatch(Character::isLowerCase);
  }

  private static String printed(String name, boolean component) {
    String plain = name.indexOf('.') < 0 ? name : name.replace('.', '-');
    return component && Sanitizer.isHtml(name) ? plain + "-" : plain;
  }

  /** Takes over white space or one attribute; behind it. */
  private int part(int start, int limit) {
    char c = text.charAt(start);
    if (c <= ' ' || c == '/') {
      changed |= c == '\n';
      tag.append(c == '\n' ? ' ' : c);
      return start + 1;
    }
    if (c == '{') {
      return dropped(Program.behindBraces(text, start, limit));
    }
    int at = start;
    while (at < limit && " \t\n=/>{<`".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at < limit && "<`".indexOf(text.charAt(at)) >= 0) {
      return limit;
    }
    String name = text.substring(start, at);
    if (at == start || !text.startsWith("=", at)) {
      tag.append(name);
      return Math.max(at, start + 1);
    }
    return at + 1 < limit ? value(name, at + 1, limit) : limit;
  }

  private int value(String name, int start, int limit) {
    char c = text.charAt(start);
    String printed = name.equals("className") ? "class" : name;
    changed |= !printed.equals(name);
    int end = start;
    if (c == '{') {
      end = Program.behindBraces(text, start, limit);
      String value =
          end == limit ? null : value(name, text.substring(start + 1, end - 1).strip());
      changed = true;
      if (value == null) {
        if (end < limit && mayHoldWords(name, text.substring(start, end))) {
          programs.add(new int[] {start, end});
        }
        return dropped(end);
      }
      tag.append(printed)
          .append("=\"")
          .append(Escape.html(value.replace('\n', ' ')))
          .append('"');
      return end;
    }
    if (c == '"' || c == '\'') {
      int close = text.indexOf(c, start + 1);
      end = close < 0 ? limit : close + 1;
    } else {
      while (end < limit && " \t\n>".indexOf(text.charAt(end)) < 0) {
        end++;
      }
    }
    end = Math.min(end, limit);
    String written = text.substring(start, end);
    changed |= written.indexOf('\n') >= 0;
    tag.append(printed).append('=').append(written.replace('\n', ' '));
    return end;
  }

  /** Whether a program that is the value of an attribute may be what readers see, rather than how it looks. */
  private static boolean mayHoldWords(String name, String written) {
    return !LOOK.matcher(name).matches() && written.chars().anyMatch(c -> "<\"'`".indexOf(c) >= 0);
  }

  private @Nullable String value(String name, String written) {
    Matcher file = FILE.matcher(written);
    String quoted = file.matches() ? file.group(1) : Program.quoted(written);
    if (quoted != null) {
      return quoted;
    }
    if (NUMBER.matcher(written).matches()) {
      return written;
    }
    String known = values.apply(written);
    return known == null && ADDRESSES.contains(name) ? "{" + written + "}" : known;
  }

  /** Leaves out what only a program understands. */
  private int dropped(int end) {
    changed = true;
    tag.append(' ');
    return end;
  }
}
