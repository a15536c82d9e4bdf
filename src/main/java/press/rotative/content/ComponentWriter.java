package press.rotative.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Body.Part;
import press.rotative.content.Insertions.Mark;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Writes components as pairs of holes, with what stands in them between the two. */
final class ComponentWriter {

  /** Stands for a block before the sanitizer: its end ends all that an author left open, and nobody writes it. */
  private static final String BLOCK = "hgroup";

  private static final String INLINE = "span";

  private final Compilation body;
  /** What has begun and not ended, the innermost first: all holes are closed in turn. */
  private final Deque<Open> open = new ArrayDeque<>(0);

  /**
   * @param of what it was begun for, which ends it
   * @param component null where nothing is written for it
   * @param last writes what stands at its end
   */
  private record Open(Object of, @Nullable Component component, String tag, Runnable last) {}

  ComponentWriter(Compilation body) {
    this.body = body;
  }

  void write(Directive directive, BodyRenderer renderer) {
    Location location = body.source.of(directive);
    Mark mark = directive.mark;
    boolean own = body.settings.components().get().contains(directive.name);
    Insertion meaning =
        mark != null ? mark.meaning() : own ? null : Films.of(directive.name, directive.attributes);
    boolean marked = mark != null && meaning instanceof Insertion.Use;
    if (!(meaning instanceof Insertion.Use) && ComponentReader.isForeign(body, directive.name)) {
      body.foreign.add(new Foreign(directive.name, location));
      line(directive.line.strip());
      renderer.children(directive);
      if (directive.closed) {
        line(":".repeat(directive.fence));
      }
      return;
    }
    if (directive.fence > 0 && !directive.closed && !marked) {
      String end = String.valueOf(directive.sign).repeat(directive.fence);
      body.problems.add(Diagnostic.error(
          "open-component",
          location,
          "\"" + directive.name + "\" begins here and never ends",
          "end it with a line that holds nothing but " + end));
    }
    body.out.endWord();
    Component component = meaning instanceof Insertion.Use use
        ? read(use, location)
        : ComponentReader.read(body, directive.name, directive.attributes, location);
    begin(directive, component, BLOCK, directive, renderer);
    renderer.children(directive);
    end(directive);
    body.out.append('\n');
  }

  private void line(String written) {
    body.out.append("<p>");
    body.out.text(written);
    body.out.append("</p>\n");
  }

  /** Writes what stands for a shortcode within a line. */
  void write(InlineDirective directive, InlineRenderer renderer) {
    Mark mark = directive.mark;
    if (mark == null) {
      return;
    }
    Location location = body.source.of(directive);
    boolean begins = directive.begins();
    write(mark, directive.ends(), location, directive, renderer);
    if (begins && directive.findEnd() == null) {
      end(mark);
    }
  }

  /** Writes what stands for a shortcode; one that others end stays open. */
  void write(Mark mark, boolean end, Location location, Node node, InlineRenderer renderer) {
    if (mark.meaning() instanceof Insertion.Address address) {
      body.links.address(address.target(), mark.written(), false, location);
    } else if (mark.meaning() instanceof Insertion.Code code) {
      body.out.append("<code>");
      body.out.text(code.text());
      body.out.append("</code>");
    } else if (mark.meaning() instanceof Insertion.Contents) {
      body.contents = true;
    } else if (end) {
      end(mark);
    } else if (mark.meaning() instanceof Insertion.Use use) {
      String tag = use.isBlock() ? BLOCK : INLINE;
      begin(mark, read(use, location), tag, node, renderer);
      if (mark.writtenEnd() == null) {
        end(mark);
      }
    }
  }

  private @Nullable Component read(Insertion.Use use, Location location) {
    return ComponentReader.read(body, use.component(), Attributes.of(use.attributes()), location);
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
  boolean writeLone(Paragraph paragraph, InlineRenderer renderer) {
    if (!(paragraph.getFirstChild() instanceof Link link)
        || link.getNext() != null
        || !(link.getFirstChild() instanceof Text text)
        || text.getNext() != null
        || !link.getDestination().equals(text.getLiteral())
        || !body.embeds.isSingle(text.getLiteral())
        || !Address.isRemote(text.getLiteral(), body.settings.site())) {
      return false;
    }
    begin(link, box(text.getLiteral(), null, body.source.of(link)), INLINE, link, renderer);
    end(link);
    body.out.append('\n');
    return true;
  }

  static boolean isSpace(Node node) {
    return node instanceof SoftLineBreak
        || (node instanceof Text text && text.getLiteral().isBlank());
  }

  /** Whether a paragraph holds what stands for shortcodes and nothing else, so that it is none. */
  static boolean isLone(Paragraph paragraph) {
    if (!(paragraph.getFirstChild() instanceof InlineDirective)) {
      return false;
    }
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      boolean whole = node instanceof InlineDirective directive
          && !directive.begins()
          && !directive.ends()
          && !directive.isText();
      if (!whole && !isSpace(node)) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param of ends it
   * @param component null writes nothing
   * @param tag that the sanitizer may see in the place of the hole
   * @param node in whose place it stands
   */
  private void begin(
      Object of, @Nullable Component component, String tag, Node node, InlineRenderer renderer) {
    Caption caption = component == null ? null : Caption.of(component);
    boolean last = caption != null && caption.isLast();
    Runnable ending =
        caption != null && last ? () -> caption.writeLast(node, body, renderer) : () -> {};
    open.push(new Open(of, component, tag, ending));
    if (component == null) {
      return;
    }
    body.writer.begin(caption == null ? component : caption.component());
    if (body.tagged) {
      body.out.append('<').append(tag).append('>');
    }
    if (caption != null && !last) {
      caption.write(node, body, renderer);
    }
  }

  /** Ends what was begun for {@code of}, and what has begun since. */
  @SuppressWarnings("ReferenceEquality") // two marks may say the same
  private void end(Object of) {
    if (open.stream().noneMatch(o -> o.of() == of)) {
      return;
    }
    Open last;
    do {
      last = open.pop();
      last.last().run();
      if (last.component() != null && body.tagged) {
        body.out.append("</").append(last.tag()).append('>');
      } else if (last.component() != null) {
        body.writer.hole(0, Part.COMPONENT_END);
      }
    } while (last.of() != of);
  }

  /** Ends all that is still open at the end of a text. */
  void endAll() {
    Open outermost = open.peekLast();
    if (outermost != null) {
      end(outermost.of());
    }
  }

  /** Whether a paragraph is a row of a gallery: pictures and nothing else. */
  static boolean isRow(Paragraph paragraph) {
    if (!(paragraph.getParent() instanceof Directive parent) || !parent.isGallery()) {
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
