package press.rotative.content;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Body.Part;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Writes components as pairs of holes, with what stands in them between the two. */
final class ComponentWriter {

  /** Stands for a block before the sanitizer: its end ends all that an author left open, and nobody writes it. */
  private static final String BLOCK = "hgroup";

  private static final String INLINE = "span";

  private final Compilation body;

  ComponentWriter(Compilation body) {
    this.body = body;
  }

  void write(Directive directive, BodyRenderer renderer) {
    Location location = body.source.of(directive);
    if (directive.fence > 0 && !directive.closed) {
      String end = String.valueOf(directive.sign).repeat(directive.fence);
      body.problems.add(Diagnostic.error(
          "open-component",
          location,
          "\"" + directive.name + "\" begins here and never ends",
          "end it with a line that holds nothing but " + end));
    }
    body.out.endWord();
    Component component =
        ComponentReader.read(body, directive.name, directive.attributes, location);
    begin(component, BLOCK);
    renderer.children(directive);
    end(component, BLOCK);
    body.out.append('\n');
  }

  private final IdentityHashMap<InlineDirective, Optional<Component>> begun =
      new IdentityHashMap<>(0);

  /** Writes what stands for a shortcode within a line. */
  void write(InlineDirective directive) {
    switch (directive.role) {
      case WHOLE -> {
        Component component = read(directive);
        begin(component, INLINE);
        end(component, INLINE);
      }
      case BEGIN -> {
        InlineDirective end = directive.findEnd();
        Component component = read(directive);
        begin(component, INLINE);
        if (end == null) {
          end(component, INLINE);
        } else {
          begun.put(end, Optional.ofNullable(component));
        }
      }
      case END -> {
        Optional<Component> component = begun.remove(directive);
        if (component != null) {
          end(component.orElse(null), INLINE);
        }
      }
    }
  }

  /** A box for what stands at an address on another host. */
  static Component box(String address, @Nullable String title, Location location) {
    String shown = Embeds.forReaders(address);
    Map<String, Object> attributes = new HashMap<>(4);
    attributes.put("href", Address.encode(shown));
    attributes.put("provider", Embeds.provider(shown));
    if (title != null && !title.isBlank()) {
      attributes.put("title", title.strip());
    }
    return new Component("embed", attributes, Map.of(), location);
  }

  /** Writes the box for an address that stands alone in its paragraph; false where that is no such address. */
  boolean writeLone(Paragraph paragraph) {
    if (!(paragraph.getFirstChild() instanceof Link link)
        || link.getNext() != null
        || !(link.getFirstChild() instanceof Text text)
        || text.getNext() != null
        || !link.getDestination().equals(text.getLiteral())
        || !body.embeds.isSingle(text.getLiteral())
        || !Address.isRemote(text.getLiteral(), body.settings.site())) {
      return false;
    }
    Component box = box(text.getLiteral(), null, body.source.of(link));
    begin(box, INLINE);
    end(box, INLINE);
    body.out.append('\n');
    return true;
  }

  private @Nullable Component read(InlineDirective directive) {
    return ComponentReader.read(
        body, directive.name, directive.attributes, body.source.of(directive));
  }

  /** Whether a paragraph holds components and nothing else, so that it is none. */
  static boolean isLone(Paragraph paragraph) {
    if (!(paragraph.getFirstChild() instanceof InlineDirective)) {
      return false;
    }
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      boolean whole =
          node instanceof InlineDirective directive && directive.role == InlineDirective.Role.WHOLE;
      if (!whole && !isSpace(node)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(Node node) {
    return node instanceof SoftLineBreak
        || (node instanceof Text text && text.getLiteral().isBlank());
  }

  /**
   * @param component null writes nothing
   * @param tag that the sanitizer may see in the place of the hole
   */
  void begin(@Nullable Component component, String tag) {
    if (component != null) {
      body.writer.begin(component);
      if (body.tagged) {
        body.out.append('<').append(tag).append('>');
      }
    }
  }

  void end(@Nullable Component component, String tag) {
    if (component != null && body.tagged) {
      body.out.append("</").append(tag).append('>');
    } else if (component != null) {
      body.writer.hole(0, Part.COMPONENT_END);
    }
  }

  /** Whether a paragraph is a row of a gallery: pictures and nothing else. */
  static boolean isRow(Paragraph paragraph) {
    if (!(paragraph.getParent() instanceof Directive parent) || !parent.name.equals("gallery")) {
      return false;
    }
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof Image) && !isSpace(node)) {
        return false;
      }
    }
    return true;
  }
}
