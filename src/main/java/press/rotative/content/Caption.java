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
 */
record Caption(Component component, Node words) {

  private static final String NAME = "caption";

  /** Components whose inner text is a caption. */
  private static final Set<String> CAPTIONED = Set.of("figure", "video", "audio");

  private static final Parser PARSER = Parser.builder().maxInlineNesting(100).build();

  /** The caption of a component; null where it has none, or one without any markup. */
  static @Nullable Caption of(Component component) {
    if (!CAPTIONED.contains(component.name())
        || !(component.attributes().get(NAME) instanceof String caption)) {
      return null;
    }
    Node words = words(caption);
    if (words == null) {
      return null;
    }
    Map<String, Object> others = new HashMap<>(component.attributes());
    others.remove(NAME);
    return new Caption(
        new Component(component.name(), others, component.references(), component.location()),
        words);
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

  /**
   * @param user in whose place it stands
   */
  void write(Node user, Compilation body, InlineRenderer renderer) {
    body.source.pin(user);
    renderer.children(words);
    body.source.pin(null);
  }
}
