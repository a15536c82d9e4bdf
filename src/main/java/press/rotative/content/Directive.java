package press.rotative.content;

import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/**
 * The use of a component as a block: {@code :::name{…}} to {@code :::}, {@code ::name{…}}, a fenced block, or between the
 * two marks of another tool's shortcode, whose first is its name then.
 */
final class Directive extends CustomBlock {

  final String name;
  Attributes attributes;
  /** Its line. */
  final String line;
  /** What the shortcode means in whose place it stands. */
  Insertions.@Nullable Mark mark;
  /** Signs of its fence, 0 where it has no end line. */
  final int fence;

  final char sign;
  /** Whether its end line was found. */
  boolean closed;

  private Directive(String line, String name, Attributes attributes, char sign, int fence) {
    this.line = line;
    this.name = name;
    this.attributes = attributes;
    this.sign = sign;
    this.fence = fence;
  }

  /** The directive that {@code line} opens, from {@code start} on. */
  static @Nullable Directive open(String line, int start) {
    char sign = line.charAt(start);
    if (sign == Insertions.BLOCK) {
      return marked(line, start);
    }
    if (sign != ':' && sign != '`' && sign != '~') {
      return null;
    }
    int at = start;
    while (at < line.length() && line.charAt(at) == sign) {
      at++;
    }
    int fence = at - start;
    if (sign != ':') {
      return fence < 3 ? null : fenced(line, at, sign, fence);
    }
    if (fence == 2) {
      return leaf(line, at);
    }
    return fence < 3 ? null : container(line, skipSpace(line, at), fence);
  }

  private static @Nullable Directive marked(String line, int start) {
    int end = Insertions.end(line, start);
    return end < 0 || skipSpace(line, end) < line.length()
        ? null
        : new Directive(line, line.substring(start, end), Attributes.NONE, Insertions.BLOCK, 1);
  }

  private static @Nullable Directive leaf(String line, int from) {
    int end = nameEnd(line, from);
    if (line.startsWith("[", end) && Films.isOne(line.substring(from, end))) {
      DirectiveHead head = DirectiveHead.read("", line, end);
      return head == null
          ? null
          : new Directive(line, line.substring(from, end), head.attributes(), ':', 0);
    }
    Attributes attributes = end == from ? null : Attributes.inBraces(line, end);
    return attributes == null || skipSpace(line, attributes.end()) < line.length()
        ? null
        : new Directive(line, line.substring(from, end), attributes, ':', 0);
  }

  private static @Nullable Directive container(String line, int from, int fence) {
    int end = nameEnd(line, from);
    if (end == from) {
      return null;
    }
    String name = line.substring(from, end);
    DirectiveHead head = DirectiveHead.read(name, line, end);
    return head == null ? null : new Directive(line, name, head.attributes(), ':', fence);
  }

  /** What GitHub would show as code: {@code ```component name key=value}. */
  private static @Nullable Directive fenced(String line, int from, char sign, int fence) {
    int at = skipSpace(line, from);
    String word = "component";
    if (!line.startsWith(word, at)) {
      return null;
    }
    int start = skipSpace(line, at + word.length());
    int end = nameEnd(line, start);
    if (start == at + word.length() || end == start) {
      return null;
    }
    Attributes attributes = Attributes.toEnd(line, end);
    return attributes == null
        ? null
        : new Directive(line, line.substring(start, end), attributes, sign, fence);
  }

  /** Whether {@code line} is the end line of this directive, or of one around it. */
  boolean isEnd(String line, int start) {
    if (sign == Insertions.BLOCK) {
      int end = Insertions.end(line, start);
      return end > 0
          && line.charAt(start) == Insertions.END
          && line.regionMatches(start + 1, name, 1, name.length() - 1)
          && skipSpace(line, end) == line.length();
    }
    int at = start;
    while (at < line.length() && line.charAt(at) == sign) {
      at++;
    }
    return at - start >= fence && skipSpace(line, at) == line.length();
  }

  /** Whether pictures alone in a paragraph are a row of it. */
  boolean isGallery() {
    String component =
        mark != null && mark.meaning() instanceof Insertion.Use use ? use.component() : name;
    return component.equals("gallery");
  }

  /** The attributes with which it was written, in Markdown or in a shortcode. */
  Attributes written() {
    return mark != null && mark.meaning() instanceof Insertion.Use use
        ? Attributes.of(use.attributes())
        : attributes;
  }

  private static int nameEnd(String line, int from) {
    int end = from;
    while (end < line.length() && isNamePart(line.charAt(end), end == from)) {
      end++;
    }
    return end;
  }

  static boolean isNamePart(char c, boolean first) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (!first && ((c >= '0' && c <= '9') || c == '-' || c == '_'));
  }

  private static int skipSpace(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
