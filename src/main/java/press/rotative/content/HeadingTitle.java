package press.rotative.content;

import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;
import press.rotative.source.Found;

/**
 * The title that a text carries as its first heading with one {@code #}.
 *
 * @param body the text without that heading, with as many lines as before
 */
record HeadingTitle(Found<String> title, String body) {

  /** In characters: what is longer is no title, and might take long to read. */
  private static final int LONGEST = 1000;

  static @Nullable HeadingTitle find(String label, PieceText text) {
    String body = text.body();
    Verbatim verbatim = new Verbatim();
    int line = text.bodyLine();
    for (int at = 0; at < body.length(); line++) {
      int end = body.indexOf('\n', at);
      end = end < 0 ? body.length() : end;
      if (!verbatim.holds(body, at, end) && body.startsWith("# ", at)) {
        if (end - at > LONGEST) {
          return null;
        }
        String title =
            PlainText.of(Markdown.PARSER.parse(body.substring(at, end))).strip();
        if (!title.isEmpty()) {
          return new HeadingTitle(
              new Found<>(title, new Location(label, line, 1)),
              body.substring(0, at) + body.substring(end));
        }
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
    int end = body.indexOf('\n', start);
    end = end < 0 ? body.length() : end;
    if (!body.startsWith("# ", start) || end - start > LONGEST) {
      return text;
    }
    String heading = PlainText.of(Markdown.PARSER.parse(body.substring(start, end)));
    return heading.strip().equalsIgnoreCase(title.strip())
        ? text.withBody(body.substring(0, start) + body.substring(end))
        : text;
  }
}
