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

  /** The last that is not closed. */
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
      Matcher tag = TAG.matcher(text).region(sign.start(), closed);
      if (tag.lookingAt()) {
        String name = tag.group(1);
        if (BLOCKS.contains(name)) {
          open.push(new Opened(sign.start(), "{% " + name, "{% end" + name + " %}"));
        } else if (name.startsWith("end") && !open.isEmpty()) {
          open.pop();
        }
      }
      from = closed + 2;
    }
    return Optional.ofNullable(open.peek());
  }
}
