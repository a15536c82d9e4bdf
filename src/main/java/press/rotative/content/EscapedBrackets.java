package press.rotative.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.rotative.content.Dialect.Edit;

/** WordPress's shortcodes as exporters to Markdown write them: {@code \[embed\]https://…\[/embed\]}. */
final class EscapedBrackets {

  private EscapedBrackets() {}

  /** What makes shortcodes of them; what is in brackets and none stays as it is. */
  static List<Edit> plain(String text) {
    List<EscapedTag> tags = new ArrayList<>();
    for (int at = text.indexOf("\\["); at >= 0; at = text.indexOf("\\[", at + 2)) {
      EscapedTag tag = EscapedTag.read(text, at);
      if (tag != null) {
        tags.add(tag);
      }
    }
    List<Edit> edits = new ArrayList<>();
    Map<String, Deque<EscapedTag>> ends = new HashMap<>();
    for (int i = tags.size() - 1; i >= 0; i--) {
      EscapedTag tag = tags.get(i);
      Deque<EscapedTag> open = ends.computeIfAbsent(tag.name(), n -> new ArrayDeque<>());
      if (tag.closing()) {
        open.push(tag);
        continue;
      }
      EscapedTag last = open.poll();
      if (last != null || tag.isWhole()) {
        edits.add(tag.plain());
      }
      if (last != null) {
        edits.add(last.plain());
        if (isUnread(text, tag, last)) {
          int from = tag.end();
          int to = last.start();
          edits.add(new Edit(from, to, EscapedTag.plain(text.substring(from, to))));
        }
      }
    }
    return edits;
  }

  /** Whether what stands between two tags is no Markdown: code, or an address. */
  private static boolean isUnread(String text, EscapedTag tag, EscapedTag end) {
    return Brackets.isCode(tag.name())
        || (end.start() - tag.end() < EscapedTag.LONGEST
            && text.startsWith("http", tag.end())
            && text.substring(tag.end(), end.start()).chars().noneMatch(c -> c <= ' '));
  }
}
