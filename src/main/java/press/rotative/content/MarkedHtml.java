package press.rotative.content;

import org.commonmark.node.Node;
import press.rotative.content.Insertions.Mark;
import press.rotative.markup.Escape;

/** Writes an author's HTML in which shortcodes stand: as tags and addresses need it, and as text can hold it. */
final class MarkedHtml {

  /** Where in HTML a sign stands. */
  private enum Place {
    TEXT,
    TAG,
    COMMENT
  }

  private final InlineRenderer renderer;
  private final Node node;
  private final String html;
  private Place place = Place.TEXT;
  private char quote;
  /** Whether what stands there is shown as it is, up to {@code </pre>}. */
  private boolean pre;

  MarkedHtml(InlineRenderer renderer, String html, Node node) {
    this.renderer = renderer;
    this.html = html;
    this.node = node;
  }

  /** Writes a part; the parts come in order. */
  void write(int from, int to) {
    int done = from;
    for (int at = from; at < to; at++) {
      int end = Insertions.isOpening(html.charAt(at)) ? Insertions.end(html, at) : -1;
      Mark mark = end < 0 ? null : renderer.body.insertions.find(html, at, end);
      if (mark == null) {
        pass(at);
        continue;
      }
      renderer.raw(html, done, at, node);
      done = end;
      put(mark, html.charAt(at) == Insertions.END, at, end);
      at = end - 1;
    }
    renderer.raw(html, done, to, node);
  }

  private void pass(int at) {
    char c = html.charAt(at);
    switch (place) {
      case TEXT -> {
        char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        if (c == '<' && html.startsWith("!--", at + 1)) {
          place = Place.COMMENT;
        } else if (c == '<' && (Character.isLetter(next) || next == '/' || next == '!')) {
          place = Place.TAG;
          pre = isPre(at + 1) || (pre && !isPre(at + 2));
        }
      }
      case TAG -> {
        if (quote != 0) {
          quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
          quote = c;
        } else if (c == '>') {
          place = Place.TEXT;
        }
      }
      case COMMENT -> place = c == '>' && html.startsWith("--", at - 2) ? Place.TEXT : place;
    }
  }

  private boolean isPre(int name) {
    return html.regionMatches(true, name, "pre", 0, 3)
        && !Character.isLetterOrDigit(name + 3 < html.length() ? html.charAt(name + 3) : ' ');
  }

  private void put(Mark mark, boolean end, int from, int to) {
    if (place == Place.COMMENT) {
      return;
    }
    if (place == Place.TEXT) {
      renderer.endWord();
      if (mark.meaning() instanceof Insertion.Words
          || (pre && mark.meaning() instanceof Insertion.Use)) {
        renderer.out.text(renderer.body.insertions.shown(html.substring(from, to)));
      } else {
        renderer.body.components.write(
            mark, end, renderer.body.source.within(node, html, from), node, renderer);
      }
    } else if (mark.meaning() instanceof Insertion.Address address && !renderer.body.tagged) {
      renderer.body.links.address(
          address.target(), "", true, renderer.body.source.within(node, html, from));
    } else {
      renderer.out.append(Escape.html(renderer.body.insertions.address(html.substring(from, to))));
    }
  }
}
