package press.rotative.content;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.Escape;

/**
 * Writes tags as HTML has them that were written as MDX has them: values in braces, tags of HTML that end at once, and
 * components whose names HTML gives to something else. Line ends stay.
 */
final class Jsx {

  /** Components that HTML would read as elements of its own, which lead nowhere or hold nothing. */
  private static final Set<String> TAKEN =
      Set.of("link", "image", "button", "frame", "picture", "embed", "title", "aside");

  /** Components that hold what is below them where they end at once, as HTML has elements of their names. */
  private static final Set<String> HOLDING = Set.of(
      "video", "audio", "iframe", "object", "canvas", "form", "details", "section", "header",
      "footer", "main", "nav", "figure", "code", "table", "select");

  private static final Set<String> VOID = Set.of(
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
      "wbr");

  /** Where a value that nobody can know is still told. */
  private static final Set<String> ADDRESSES = Set.of("src", "href", "to", "url");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,20}");

  /** Signs that one tag may have. */
  private static final int LONGEST = 5000;

  private final String text;
  private final boolean mdx;
  private final UnaryOperator<@Nullable String> values;
  private final Rewriting out;
  private boolean changed;
  private StringBuilder tag = new StringBuilder();

  private Jsx(String text, boolean mdx, UnaryOperator<@Nullable String> values) {
    this.text = text;
    this.mdx = mdx;
    this.values = values;
    this.out = new Rewriting(text);
  }

  /**
   * @param values what a name in braces stands for; null where nobody knows
   */
  static String asHtml(String text, Passages.Form form, UnaryOperator<@Nullable String> values) {
    Jsx jsx = new Jsx(text, form == Passages.Form.MDX, values);
    int from = 0;
    for (int[] stretch : Passages.of(text, form).verbatim()) {
      jsx.pass(from, stretch[0]);
      from = Math.max(from, stretch[1]);
    }
    jsx.pass(from, text.length());
    return jsx.out.text();
  }

  private void pass(int from, int end) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      int behind = -1;
      if (c == '\\') {
        behind = at + 2;
      } else if (c == '<') {
        behind = tag(at, end);
      } else if (c == '{' && mdx && text.startsWith(Mdx.FIELDS, at + 1)) {
        behind = value(at, end);
      }
      at = behind < 0 ? at + 1 : behind;
    }
  }

  /** Puts the value of a field in the place of its name. */
  private int value(int start, int end) {
    int close = text.indexOf('}', start);
    String value =
        close < 0 || close >= end ? null : values.apply(text.substring(start + 1, close));
    if (value == null) {
      return -1;
    }
    out.replace(start, close + 1, literal(value));
    return close + 1;
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
    if (nameEnd == end
        || " \t\n/>".indexOf(text.charAt(nameEnd)) < 0
        || !(mdx || isComponent(name))) {
      return -1;
    }
    String printed = printed(name);
    changed = !printed.equals(name);
    tag = new StringBuilder(closing ? "</" : "<").append(printed);
    int limit = Math.min(end, start + LONGEST);
    for (at = nameEnd; at < limit && text.charAt(at) != '>'; ) {
      at = text.startsWith("/>", at) ? selfClosed(name, printed, at) : part(at, limit);
    }
    if (at >= limit) {
      return -1;
    }
    tag.append(tag.charAt(tag.length() - 1) == '>' ? "" : ">");
    if (changed) {
      out.replace(start, at + 1, tag.toString());
    }
    return at + 1;
  }

  private int selfClosed(String name, String printed, int at) {
    boolean known =
        isComponent(name) ? HOLDING.contains(name.toLowerCase(Locale.ROOT)) : !VOID.contains(name);
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

  private static String printed(String name) {
    String plain = name.indexOf('.') < 0 ? name : name.replace('.', '-');
    return isComponent(name) && TAKEN.contains(name.toLowerCase(Locale.ROOT)) ? plain + "-" : plain;
  }

  /** Takes over white space or one attribute; behind it. */
  private int part(int start, int limit) {
    char c = text.charAt(start);
    if (c <= ' ' || c == '/') {
      tag.append(c);
      return start + 1;
    }
    if (c == '{') {
      int behind = behindBraces(start, limit);
      return dropped(start, behind);
    }
    int at = start;
    while (at < limit && " \t\n=/>{".indexOf(text.charAt(at)) < 0) {
      at++;
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
      end = behindBraces(start, limit);
      String value =
          end == limit ? null : value(name, text.substring(start + 1, end - 1).strip());
      changed = true;
      if (value == null) {
        return dropped(start, end);
      }
      tag.append(printed).append("=\"").append(Escape.html(value)).append('"');
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
    tag.append(printed).append('=').append(text, start, Math.min(end, limit));
    return Math.min(end, limit);
  }

  private @Nullable String value(String name, String written) {
    boolean quoted = written.length() > 1
        && "\"'`".indexOf(written.charAt(0)) >= 0
        && written.indexOf(written.charAt(0), 1) == written.length() - 1;
    if (quoted) {
      return written.substring(1, written.length() - 1);
    }
    if (NUMBER.matcher(written).matches()) {
      return written;
    }
    String known = values.apply(written);
    return known == null && ADDRESSES.contains(name) ? "{" + written + "}" : known;
  }

  /** Leaves out what only a program understands, but not its line ends. */
  private int dropped(int start, int end) {
    changed = true;
    tag.append(" ");
    text.substring(start, end).chars().filter(c -> c == '\n').forEach(c -> tag.append('\n'));
    return end;
  }

  private int behindBraces(int start, int limit) {
    int depth = 0;
    char quote = 0;
    for (int at = start; at < limit; at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        at += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'' || c == '`') {
        quote = c;
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0) {
          return at + 1;
        }
      }
    }
    return limit;
  }
}
