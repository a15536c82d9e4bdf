package press.rotative.content;

import java.util.BitSet;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;
import press.rotative.source.Found;

/**
 * The title that a text carries as its first heading of the first level.
 *
 * @param body the text without that heading, with as many lines as before
 */
record HeadingTitle(Found<String> title, String body) {

  /** In characters: what is longer is no title, and might take long to read. */
  private static final int LONGEST = 1000;

  static @Nullable HeadingTitle find(String label, PieceText text) {
    String body = text.body();
    BitSet within = Passages.of(body, Passages.Form.of(label)).linesWithin();
    int line = text.bodyLine();
    int paragraph = 0;
    int paragraphLine = line;
    for (int at = 0; at < body.length(); line++) {
      int end = lineEnd(body, at);
      if (within.get(at) || body.substring(at, Math.min(end, at + LONGEST)).isBlank()) {
        paragraph = end + 1;
        paragraphLine = line + 1;
      } else if (isMarked(body, at, end) || isUnderline(body, at, end)) {
        boolean marked = isMarked(body, at, end);
        int start = marked ? at : paragraph;
        if (end - start > LONGEST) {
          return null;
        }
        String title = title(body.substring(start, end));
        if (title != null) {
          return new HeadingTitle(
              new Found<>(title, new Location(label, marked ? line : paragraphLine, 1)),
              without(body, start, end));
        }
        paragraph = end + 1;
        paragraphLine = line + 1;
      }
      at = end + 1;
    }
    return null;
  }

  /** The text without a first heading that only says the title again, which the page shows already. */
  static PieceText withoutRepetition(PieceText text, String title) {
    String body = text.body();
    int start = 0;
    while (start < body.length() && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    int end = lineEnd(body, start);
    int below = lineEnd(body, Math.min(body.length(), end + 1));
    if (end < body.length() && isUnderline(body, end + 1, below)) {
      end = below;
    } else if (!isMarked(body, start, end)) {
      return text;
    }
    String heading = end - start > LONGEST ? null : title(body.substring(start, end));
    return heading != null && heading.equalsIgnoreCase(title.strip())
        ? text.withBody(without(body, start, end))
        : text;
  }

  private static int lineEnd(String body, int from) {
    int end = body.indexOf('\n', from);
    return end < 0 ? body.length() : end;
  }

  private static boolean isMarked(String body, int from, int end) {
    int at = indented(body, from, end);
    return at + 1 < end && body.charAt(at) == '#' && " \t".indexOf(body.charAt(at + 1)) >= 0;
  }

  private static boolean isUnderline(String body, int from, int end) {
    int at = indented(body, from, end);
    int last = at;
    while (last < end && body.charAt(last) == '=') {
      last++;
    }
    return last > at && body.substring(last, end).isBlank();
  }

  private static int indented(String body, int from, int end) {
    int at = from;
    while (at < end && at - from < 3 && body.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The words of a heading of the first level; null where the text is no such heading or without words. */
  private static @Nullable String title(String heading) {
    Node document = Markdown.read(heading);
    boolean first = document instanceof Document
        && document.getFirstChild() instanceof Heading found
        && found.getLevel() == 1
        && found.getNext() == null;
    String title = first ? PlainText.of(document).strip() : "";
    return title.isEmpty() ? null : title;
  }

  /** The text with white space in the place of a part. */
  private static String without(String body, int start, int end) {
    StringBuilder blank = new StringBuilder(body);
    for (int i = start; i < end; i++) {
      blank.setCharAt(i, body.charAt(i) == '\n' ? '\n' : ' ');
    }
    return blank.toString();
  }
}
