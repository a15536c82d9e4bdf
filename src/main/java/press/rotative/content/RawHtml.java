package press.rotative.content;

import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * HTML that an author wrote into the Markdown.
 *
 * @param start where it begins in the compiled markup
 * @param text as written
 * @param spans where its lines stand in the body
 */
record RawHtml(int start, String text, List<SourceSpan> spans) {

  int end() {
    return start + text.length();
  }
}
