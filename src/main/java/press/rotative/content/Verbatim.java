package press.rotative.content;

import java.util.List;

/** Follows a text line by line, and tells which lines are code or comments: what stands there is no Markdown. */
final class Verbatim {

  private static final int SHORTEST_FENCE = 3;

  /** What opens such a stretch at the start of a line, and what ends it. */
  private static final List<String[]> STRETCHES = List.of(
      new String[] {"<!--", "-->"},
      new String[] {"<pre", "</pre>"},
      new String[] {"<script", "</script>"},
      new String[] {"<style", "</style>"},
      new String[] {"{% highlight", "{% endhighlight"},
      new String[] {"{% raw", "{% endraw"},
      new String[] {"{% comment", "{% endcomment"},
      new String[] {"{{< highlight", "{{< /highlight"},
      new String[] {"{/*", "*/}"});

  /** What ends the stretch that is open, empty where none is; of a fence its signs. */
  private String end = "";

  /**
   * Whether a line belongs to code or a comment; lines come in their order.
   *
   * @param from where the line begins in {@code text}
   * @param to where it ends
   */
  boolean holds(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == ' ') {
      at++;
    }
    if (!end.isEmpty()) {
      if (isFence(end) ? closes(text, at, to) : isWithin(text, from, to, end)) {
        end = "";
      }
      return true;
    }
    int signs = run(text, at, to);
    if (signs >= SHORTEST_FENCE) {
      end = text.substring(at, at + signs);
      return true;
    }
    for (String[] stretch : STRETCHES) {
      if (text.startsWith(stretch[0], at)) {
        end = isWithin(text, at + stretch[0].length(), to, stretch[1]) ? "" : stretch[1];
        return true;
      }
    }
    return false;
  }

  private static boolean isFence(String end) {
    return end.charAt(0) == '`' || end.charAt(0) == '~';
  }

  /** As many signs as opened the fence, or more, and nothing else. */
  private boolean closes(String text, int at, int to) {
    int signs = at < to && text.charAt(at) == end.charAt(0) ? run(text, at, to) : 0;
    return signs >= end.length() && text.substring(at + signs, to).isBlank();
  }

  private static int run(String text, int at, int to) {
    int last = at;
    while (last < to
        && (text.charAt(at) == '`' || text.charAt(at) == '~')
        && text.charAt(last) == text.charAt(at)) {
      last++;
    }
    return last - at;
  }

  private static boolean isWithin(String text, int from, int to, String sought) {
    return from < to && text.substring(from, to).contains(sought);
  }
}
