package press.rotative.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a template opens.
 *
 * @param at where it begins in the text
 * @param sign its first letters: two braces, or one and what names the tag
 * @param end what closes it
 */
record Opened(int at, String sign, String end) {

  private static final Map<String, String> SIGNS = Map.of("{{", "}}", "{%", "%}", "{#", "#}");
  private static final Set<String> BLOCKS = Set.of("if", "for", "block", "macro");
  private static final Pattern SIGN = Pattern.compile("\\{[{%#]");
  private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)");

  /** What a piece of code leaves open: itself where the next one begins in it, a text, or a bracket. */
  private static Optional<Opened> inside(
      String text, int start, int end, String sign, String close) {
    Deque<Integer> brackets = new ArrayDeque<>();
    for (int i = start + 2; i < end; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        int other = text.indexOf(c, i + 1);
        if (other < 0 || other > end) {
          return Optional.of(new Opened(i, String.valueOf(c), String.valueOf(c)));
        }
        i = other;
      } else if (text.startsWith("{{", i) || text.startsWith("{%", i)) {
        return Optional.of(new Opened(start, sign, close));
      } else if (c == '(' || c == '[') {
        brackets.push(i);
      } else if ((c == ')' || c == ']') && !brackets.isEmpty()) {
        brackets.pop();
      }
    }
    return Optional.ofNullable(brackets.peek())
        .map(at -> text.charAt(at) == '(' ? new Opened(at, "(", ")") : new Opened(at, "[", "]"));
  }

  /** The last that is not closed; or the first that is left open in a piece of code. */
  static Optional<Opened> last(String text) {
    Deque<Opened> open = new ArrayDeque<>();
    Matcher sign = SIGN.matcher(text);
    int from = 0;
    while (sign.find(from)) {
      String end = SIGNS.getOrDefault(sign.group(), "");
      int closed = text.indexOf(end, sign.end());
      if (closed < 0) {
        return Optional.of(new Opened(sign.start(), sign.group(), end));
      }
      Optional<Opened> inside = sign.group().equals("{#")
          ? Optional.empty()
          : inside(text, sign.start(), closed, sign.group(), end);
      if (inside.isPresent()) {
        return inside;
      }
      Matcher tag = TAG.matcher(text).region(sign.start(), closed);
      if (tag.lookingAt()) {
        String name = tag.group(1);
        if (BLOCKS.contains(name)) {
          open.push(new Opened(sign.start(), "{% " + name, "{% end" + name + " %}"));
        } else if (name.startsWith("end") && !open.isEmpty()) {
          String ended = "{% " + name + " %}";
          if (!open.peek().end().equals(ended)
              && open.stream().anyMatch(other -> other.end().equals(ended))) {
            return Optional.of(open.peek());
          }
          open.pop();
        }
      }
      from = closed + 2;
    }
    return Optional.ofNullable(open.peek());
  }
}
