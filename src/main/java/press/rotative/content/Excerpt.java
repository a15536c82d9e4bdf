package press.rotative.content;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * How a text begins, for lists and feeds: up to the author's mark {@code <!--more-->}, else the first paragraph, cut to
 * what a card can show.
 */
final class Excerpt {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final String WORD = "more";

  /** In characters: what an author may mark as the beginning. */
  private static final int LONGEST = 600;

  private final StringBuilder text = new StringBuilder();
  /** Whole paragraphs before the mark. */
  private final Set<Node> before = new HashSet<>(0);

  private @Nullable Node parted;
  private String part = "";

  private Excerpt() {}

  /** Looks for the mark in a text, and takes it out. */
  static Excerpt find(Node document, String markdown) {
    Excerpt excerpt = new Excerpt();
    Node mark = markdown.contains(OPEN) ? mark(document) : null;
    if (mark == null) {
      return excerpt;
    }
    Node block = mark instanceof HtmlBlock ? mark : mark.getParent();
    for (Node node = document.getFirstChild(); node != block; node = node.getNext()) {
      excerpt.before.add(node);
    }
    if (mark instanceof HtmlInline) {
      excerpt.parted = block;
      excerpt.part = PlainText.before(mark);
    }
    if (!(mark instanceof HtmlBlock html) || html.getLiteral().strip().endsWith(CLOSE)) {
      mark.unlink();
    }
    return excerpt;
  }

  private static @Nullable Node mark(Node document) {
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof HtmlBlock html && isMark(html.getLiteral())) {
        return html;
      }
      if (block instanceof Paragraph) {
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
          if (node instanceof HtmlInline html && isMark(html.getLiteral())) {
            return html;
          }
        }
      }
    }
    return null;
  }

  private static boolean isMark(String html) {
    String comment = html.strip();
    if (!comment.startsWith(OPEN)) {
      return false;
    }
    String words = comment.substring(OPEN.length()).stripLeading();
    String behind =
        words.regionMatches(true, 0, WORD, 0, WORD.length()) ? words.substring(WORD.length()) : "";
    return behind.startsWith(CLOSE) || behind.startsWith(" ");
  }

  /** Takes note of a paragraph of text; they come in order. */
  void add(Paragraph paragraph) {
    if (text.length() > LONGEST) {
      return;
    }
    if (before.contains(paragraph)) {
      text.append(text.isEmpty() ? "" : " ").append(PlainText.of(paragraph).strip());
    } else if (paragraph == parted) {
      text.append(text.isEmpty() ? "" : " ").append(part.strip());
    } else if (text.isEmpty()) {
      text.append(PlainText.of(paragraph).strip());
      PlainText.cut(text, PlainText.EXCERPT);
    }
  }

  String text() {
    PlainText.cut(text, LONGEST);
    return text.toString();
  }
}
