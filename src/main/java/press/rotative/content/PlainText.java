package press.rotative.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of a node without its markup. */
final class PlainText extends AbstractVisitor {

  /** In characters: as much of a text's beginning as a card can show. */
  static final int EXCERPT = 200;

  private final StringBuilder out = new StringBuilder();
  private final boolean spoken;

  private PlainText(boolean spoken) {
    this.spoken = spoken;
  }

  static String of(Node node) {
    PlainText text = new PlainText(false);
    node.accept(text);
    return text.out.toString();
  }

  /** The words but for the addresses within the site that stand as words: what is there may not be out. */
  static String spoken(Node node) {
    PlainText text = new PlainText(true);
    node.accept(text);
    return text.out.toString();
  }

  /** The words beside a node that stand before it, as {@link #spoken} has them. */
  static String before(Node end) {
    PlainText text = new PlainText(true);
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
  public void visit(Link link) {
    Node words = link.getFirstChild();
    if (!spoken || words == null || !isAddress(of(words), link.getDestination())) {
      visitChildren(link);
    }
  }

  private static boolean isAddress(String words, String address) {
    boolean word = words.indexOf('/') < 0 && !words.equals(address);
    return !words.isEmpty()
        && !word
        && Address.of(address) == Address.WITHIN
        && address.contains(words);
  }

  @Override
  public void visit(Text text) {
    boolean linked = spoken
        && text.getPrevious() instanceof HtmlInline html
        && html.getLiteral().startsWith("<a ")
        && html.getLiteral().contains("\"" + text.getLiteral());
    if (!linked) {
      out.append(text.getLiteral());
    }
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
