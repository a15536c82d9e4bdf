package press.rotative.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of the shortcodes of a text. While Markdown is read, a mark stands there that it takes for a
 * word; where the mark came to stand, in a text, code, an address or HTML, decides what becomes of it.
 */
final class Insertions {

  /** Around the number of a mark: signs that Unicode gives to nobody. */
  static final char OPEN = '\uE000';

  static final char CLOSE = '\uE001';
  /** In the place of the first: on a line of its own, such a mark begins a component. */
  static final char BLOCK = '\uE002';
  /** In the place of the first: such a mark ends what the other of its number began. */
  static final char END = '\uE003';

  /**
   * @param written the shortcode as its author wrote it
   * @param writtenEnd the one that ends it; null where it stands alone
   */
  record Mark(Insertion meaning, String written, @Nullable String writtenEnd) {}

  static final Insertions NONE = new Insertions("");

  private final List<Mark> marks = new ArrayList<>();
  /** The numbers of those that came to stand in code. */
  private final Set<Integer> inCode = new HashSet<>(0);

  private final String address;

  /**
   * @param address the whole address of the site
   */
  Insertions(String address) {
    this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** Adds a mark; its number. */
  int add(Mark mark) {
    marks.add(mark);
    return marks.size() - 1;
  }

  /** Whether a mark came to stand in code. */
  boolean isCode(int number) {
    return inCode.contains(number);
  }

  /** What is to stand in the text. */
  static String text(char opening, int number) {
    return "" + opening + number + CLOSE;
  }

  static boolean isOpening(char c) {
    return c == OPEN || c == BLOCK || c == END;
  }

  /** Whether a mark may stand in a text. */
  static boolean in(@Nullable String text) {
    return text != null && text.indexOf(CLOSE) >= 0;
  }

  /** Where the mark that begins at {@code start} ends, with its last sign; -1 where there is none. */
  static int end(String text, int start) {
    int at = start + 1;
    while (at < text.length() && at - start < 9 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > start + 1 && at < text.length() && text.charAt(at) == CLOSE ? at + 1 : -1;
  }

  /** The mark between two places. */
  @Nullable
  Mark find(String text, int start, int end) {
    int number = Integer.parseInt(text, start + 1, end - 1, 10);
    return number < marks.size() ? marks.get(number) : null;
  }

  /** Gives what was read with marks in it what they stand for. HTML keeps them until it is printed. */
  void settle(Node document) {
    Node next = document;
    for (Node node = document; node != null; node = next) {
      next = Markdown.next(node, document);
      if (node instanceof InlineDirective directive) {
        settle(directive);
      } else if (node instanceof Directive directive) {
        settle(directive);
      } else if (node instanceof Text text && in(text.getLiteral())) {
        text.setLiteral(shown(text.getLiteral()));
      } else if (node instanceof Code code && in(code.getLiteral())) {
        code.setLiteral(shown(code.getLiteral()));
      } else if (node instanceof IndentedCodeBlock code && in(code.getLiteral())) {
        note(code.getLiteral());
        code.setLiteral(shown(code.getLiteral()));
      } else if (node instanceof FencedCodeBlock code
          && (in(code.getLiteral()) || in(code.getInfo()))) {
        code.setLiteral(shown(code.getLiteral()));
        code.setInfo(shown(code.getInfo() == null ? "" : code.getInfo()));
      } else if (node instanceof Link link && (in(link.getDestination()) || in(link.getTitle()))) {
        link.setDestination(address(link.getDestination()));
        link.setTitle(link.getTitle() == null ? null : shown(link.getTitle()));
      } else if (node instanceof Image image
          && (in(image.getDestination()) || in(image.getTitle()))) {
        image.setDestination(address(image.getDestination()));
        image.setTitle(image.getTitle() == null ? null : shown(image.getTitle()));
      }
    }
  }

  private void note(String code) {
    for (int at = 0; at < code.length(); at++) {
      int end = isOpening(code.charAt(at)) ? end(code, at) : -1;
      if (end >= 0) {
        inCode.add(Integer.parseInt(code, at + 1, end - 1, 10));
      }
    }
  }

  private void settle(InlineDirective directive) {
    Mark mark = find(directive.literal, 0, directive.literal.length());
    if (mark == null || mark.meaning() instanceof Insertion.Words) {
      directive.insertBefore(new Text(mark == null ? directive.literal : shown(directive.literal)));
      directive.unlink();
    } else {
      directive.mark = mark;
    }
  }

  private void settle(Directive directive) {
    if (directive.sign == BLOCK) {
      directive.mark = find(directive.name, 0, directive.name.length());
    }
    if (directive.attributes.values().values().stream().anyMatch(v -> in(v.text()))) {
      directive.attributes = directive.attributes.with(this::address);
    }
  }

  /** A text with what its marks show where nothing but words can stand: mostly what their authors wrote. */
  String shown(String text) {
    return put(text, false);
  }

  /** An address with what its marks mean in one. */
  String address(String text) {
    String target = put(text, true);
    return !address.isEmpty() && target.startsWith(address + "@@/")
        ? target.substring(address.length())
        : target;
  }

  private String put(String text, boolean address) {
    StringBuilder out = new StringBuilder(text.length() + 32);
    for (int i = 0; i < text.length(); i++) {
      int end = isOpening(text.charAt(i)) ? end(text, i) : -1;
      Mark mark = end < 0 ? null : find(text, i, end);
      if (mark == null) {
        out.append(text.charAt(i));
        continue;
      }
      if (mark.meaning() instanceof Insertion.Words words) {
        out.append(words.text());
      } else if (address && mark.meaning() instanceof Insertion.Address to) {
        out.append(to.target());
      } else {
        boolean last = text.charAt(i) == END && mark.writtenEnd() != null;
        out.append(last ? mark.writtenEnd() : mark.written());
      }
      i = end - 1;
    }
    return out.toString();
  }
}
