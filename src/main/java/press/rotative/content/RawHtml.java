package press.rotative.content;

import java.util.List;
import org.commonmark.node.SourceSpan;
import press.rotative.markup.HtmlBuffer;

/**
 * HTML that an author wrote into the Markdown.
 *
 * @param start where it begins in the compiled markup, in bytes
 * @param end where it ends there
 * @param text all that the author wrote in one stretch, of which this is a part
 * @param offset where in it this begins
 * @param spans where the lines of {@code text} stand in the body
 */
record RawHtml(int start, int end, String text, int offset, List<SourceSpan> spans) {

  /** Words outside the tags of a piece of HTML. */
  static int words(String html) {
    StringBuilder text = new StringBuilder(html.length());
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      tag = c == '<' || (tag && c != '>');
      text.append(tag || c == '>' ? ' ' : c);
    }
    HtmlBuffer counter = new HtmlBuffer(0);
    counter.text(text.toString());
    return counter.words();
  }
}
