package press.rotative.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few forms of YAML in which most front matter is written, read without the engine: a field on each line, whose
 * value is a word or a sentence, one in quotes, or a list of such. What it gives is what the engine gives; whatever may
 * be something else, it leaves to the engine.
 */
final class YamlLines {

  private static final int LONGEST_NAME = 100;
  private static final String IN_NAMES = "_-";
  private static final String IN_ITEMS = " _-./+’'\"";

  private final String text;
  private final List<Node.Entry> entries = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int at;
  private int line;

  private YamlLines(String text, int firstLine) {
    this.text = text;
    this.line = firstLine;
  }

  /** The fields; null where the engine has to look. */
  static Node.@Nullable Mapping find(String text, int firstLine) {
    YamlLines lines = new YamlLines(text, firstLine);
    while (lines.at < text.length()) {
      if (!lines.takeField()) {
        return null;
      }
    }
    return lines.entries.isEmpty()
        ? null
        : new Node.Mapping(List.copyOf(lines.entries), lines.entries.get(0).line(), 1);
  }

  private boolean takeField() {
    int end = end();
    int colon = at;
    while (colon < Math.min(end, at + LONGEST_NAME)
        && YamlWords.isLetterOrDigit(text.charAt(colon), IN_NAMES)) {
      colon++;
    }
    if (colon == at || text.charAt(at) == '-' || colon == end || text.charAt(colon) != ':') {
      return false;
    }
    String name = text.substring(at, colon);
    int start = colon + 1;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    int first = line;
    Node value;
    if (start == end) {
      next(end);
      value = block();
    } else {
      value = start == colon + 1 ? null : value(start, end, at);
      next(end);
    }
    return value != null && names.add(name) && entries.add(new Node.Entry(name, first, 1, value));
  }

  /** A list, an item on each line. */
  private @Nullable Node block() {
    List<Node> items = new ArrayList<>();
    int first = line;
    int indent = 0;
    while (at + indent < text.length() && text.charAt(at + indent) == ' ') {
      indent++;
    }
    String dash = " ".repeat(indent) + "- ";
    while (text.startsWith(dash, at)) {
      int end = end();
      Node item = YamlWords.find(text, at + dash.length(), end, at, line);
      if (item == null) {
        return null;
      }
      items.add(item);
      next(end);
    }
    return items.isEmpty() || isIndented()
        ? null
        : new Node.Sequence(List.copyOf(items), first, indent + 1);
  }

  private @Nullable Node value(int start, int end, int lineStart) {
    if (end + 1 < text.length() && text.charAt(end + 1) == ' ') {
      return null;
    }
    return text.charAt(start) == '['
        ? flow(start, end, lineStart)
        : YamlWords.find(text, start, end, lineStart, line);
  }

  private @Nullable Node flow(int start, int end, int lineStart) {
    if (text.charAt(end - 1) != ']') {
      return null;
    }
    List<Node> items = new ArrayList<>();
    int last = end - 1;
    for (int from = start + 1; from < last; ) {
      while (text.charAt(from) == ' ') {
        from++;
      }
      int to = from;
      while (to < last && YamlWords.isLetterOrDigit(text.charAt(to), IN_ITEMS)) {
        to++;
      }
      if (to < last && text.charAt(to) != ',') {
        return null;
      }
      Node item = YamlWords.find(text, from, to, lineStart, line);
      if (item == null) {
        return null;
      }
      items.add(item);
      from = to + 1;
    }
    return new Node.Sequence(List.copyOf(items), line, start - lineStart + 1);
  }

  private boolean isIndented() {
    return text.startsWith(" ", at);
  }

  private int end() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void next(int end) {
    at = Math.min(text.length(), end + 1);
    line++;
  }
}
