package press.rotative.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of a node without its markup. */
final class PlainText extends AbstractVisitor {

  private static final int EXCERPT = 200;

  private final StringBuilder out = new StringBuilder();

  static String of(Node node) {
    PlainText text = new PlainText();
    node.accept(text);
    return text.out.toString();
  }

  /** At most 200 characters, cut between two words. */
  static String excerpt(Node node) {
    String text = of(node).strip();
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = EXCERPT - 1;
    while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    if (end == 0) {
      end = Character.isHighSurrogate(text.charAt(EXCERPT - 2)) ? EXCERPT - 2 : EXCERPT - 1;
    }
    while (end > 0
        && (",;:–—-.".indexOf(text.charAt(end - 1)) >= 0
            || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softLineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(HardLineBreak hardLineBreak) {
    out.append(' ');
  }
}
