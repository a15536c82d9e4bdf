package press.rotative.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A caption in which an author wrote Markdown or HTML: it is printed in its component, as a text, rather than as an
 * attribute.
 *
 * @param component without it
 * @param words the line of text
 * @param credit of a gallery, whose caption holds it too
 */
record Caption(Component component, Node words, String credit) {

  private static final String NAME = "caption";

  /** Components whose inner text is a caption. */
  private static final Set<String> CAPTIONED = Set.of("figure", "video", "audio");

  /** What holds pictures, and a caption behind them. */
  private static final String GALLERY = "gallery";

  private static final String CREDIT = "credit";

  private static final Parser PARSER = Parser.builder().maxInlineNesting(100).build();

  /** The caption of a component; null where it has none, or one without any markup. */
  static @Nullable Caption of(Component component) {
    boolean captioned = CAPTIONED.contains(component.name())
        || component.name().equals(GALLERY)
        || component.attributes().get("picture") == Boolean.TRUE;
    if (!captioned || !(component.attributes().get(NAME) instanceof String caption)) {
      return null;
    }
    Node words = words(caption);
    if (words == null) {
      return null;
    }
    Map<String, Object> others = new HashMap<>(component.attributes());
    others.remove(NAME);
    Object credit = component.name().equals(GALLERY) ? others.remove(CREDIT) : null;
    return new Caption(
        new Component(component.name(), others, component.references(), component.location()),
        words,
        credit instanceof String by ? by : "");
  }

  private static @Nullable Node words(String caption) {
    Node paragraph = PARSER.parse(caption).getFirstChild();
    boolean line = paragraph instanceof Paragraph && paragraph.getNext() == null;
    boolean plain = line
        && paragraph.getFirstChild() instanceof Text text
        && text.getNext() == null
        && text.getLiteral().equals(caption.strip());
    return line && !plain ? paragraph : null;
  }

  /** Whether a caption may hold HTML. */
  static boolean hasTag(Attributes attributes) {
    String caption = attributes.text(NAME);
    return caption != null && caption.indexOf('<') >= 0;
  }

  /** Whether it stands behind all else in its component, with signs of its own around it. */
  boolean isLast() {
    return component.name().equals(GALLERY);
  }

  void writeLast(Node user, Compilation body, InlineRenderer renderer) {
    body.out.append("<figcaption>");
    write(user, body, renderer);
    if (!credit.isBlank()) {
      body.out.append(" <span class=\"credit\">");
      body.out.text(credit);
      body.out.append("</span>");
    }
    body.out.append("</figcaption>");
  }

  /**
   * @param user in whose place it stands
   */
  void write(Node user, Compilation body, InlineRenderer renderer) {
    body.source.pin(user);
    renderer.children(words);
    body.source.pin(null);
  }
}
