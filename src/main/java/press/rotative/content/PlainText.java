package press.rotative.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of a node without its markup. */
final class PlainText extends AbstractVisitor {

  /** In characters: as much of a text's beginning as a card can show. */
  static final int EXCERPT = 200;

  private final StringBuilder out = new StringBuilder();

  private PlainText() {}

  static String of(Node node) {
    PlainText text = new PlainText();
    node.accept(text);
    return text.out.toString();
  }

  /** The words beside a node that stand before it. */
  static String before(Node end) {
    PlainText text = new PlainText();
    for (Node node = end.getParent().getFirstChild(); node != end; node = node.getNext()) {
      node.accept(text);
    }
    return text.out.toString();
  }

  /** Cuts a text between two words, where it has more characters than {@code longest}. */
  static void cut(StringBuilder text, int longest) {
    if (text.length() <= longest) {
      return;
    }
    int end = longest - 1;
    while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    if (end == 0) {
      end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    }
    while (end > 0
        && (",;:–—-.".indexOf(text.charAt(end - 1)) >= 0
            || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    text.setLength(end);
    text.append('…');
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
