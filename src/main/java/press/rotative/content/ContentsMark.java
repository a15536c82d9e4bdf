package press.rotative.content;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** What other tools put where a table of contents shall stand: {@code [TOC]}, {@code [[_TOC_]]}. */
final class ContentsMark {

  /** Without markup: what stands between two {@code _} is set apart. */
  private static final Set<String> MARKS =
      Set.of("[toc]", "[[toc]]", "[[_toc_]]", "${toc}", "[contents]");

  private static final int LONGEST = 12;

  private ContentsMark() {}

  /** Whether a paragraph is such a mark and nothing else. */
  static boolean is(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof Text first
        && !first.getLiteral().isEmpty()
        && "[$".indexOf(first.getLiteral().charAt(0)) >= 0
        && first.getLiteral().length() <= LONGEST
        && isShort(paragraph)
        && MARKS.contains(PlainText.of(paragraph).strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isShort(Node paragraph) {
    Node last = paragraph.getLastChild();
    Node first = paragraph.getFirstChild();
    return last == first || (first.getNext() != null && first.getNext().getNext() == last);
  }
}
