package press.rotative.content;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Body.Part;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.markup.HtmlBuffer;
import press.rotative.markup.Sanitizer;

/**
 * Sends a compiled body that holds raw HTML through the sanitizer, and writes it anew with its holes: those that the
 * Markdown made, and those for links and pictures of the raw HTML.
 */
final class RawBody implements Sanitizer.Output {

  private final Compilation compiled;
  private final BodyWriter writer;
  /** The byte with which each character of the markup begins: the sanitizer counts characters. */
  private final int[] bytes;

  private final Links links;
  private final Deque<Integer> openLinks = new ArrayDeque<>();

  private RawBody(Compilation compiled, String markup) {
    this.compiled = compiled;
    this.bytes = bytes(markup);
    this.writer = new BodyWriter(compiled.out.size());
    this.links = new Links(writer, compiled.problems, false);
  }

  static BodyWriter clean(Compilation compiled) {
    String markup = compiled.out.toString();
    RawBody output = new RawBody(compiled, markup);
    Sanitizer.clean(markup, position -> output.find(position) != null, output);
    return output.writer;
  }

  private static int[] bytes(String markup) {
    int[] bytes = new int[markup.length() + 1];
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      // a surrogate is half of a character of four bytes
      int size = c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      bytes[i + 1] = bytes[i] + size;
    }
    return bytes;
  }

  @Override
  public HtmlBuffer markup() {
    return writer.out;
  }

  @Override
  public void own(int start, int end) {
    int hole = holeAt(start, Part.LINK_START);
    if (hole >= 0) {
      Reference link = compiled.writer.reference(hole);
      openLinks.push(links.begin(link.target(), link.title(), link::location));
      return;
    }
    int picture = holeAt(start, Part.PICTURE);
    if (picture >= 0) {
      writer.hole(writer.refer(compiled.writer.reference(picture)), Part.PICTURE);
      return;
    }
    int address = holeAt(start, Part.ADDRESS);
    if (address >= 0) {
      writer.hole(writer.refer(compiled.writer.reference(address)), Part.ADDRESS);
      return;
    }
    int component = holeAt(start, Part.COMPONENT_START);
    if (component >= 0) {
      writer.begin(compiled.writer, component);
    } else {
      writer.copy(compiled.writer, bytes[start], bytes[end]);
    }
  }

  @Override
  public void ownEnd(int start, String tag) {
    if (holeAt(start, Part.LINK_START) >= 0) {
      linkEnd();
    } else if (holeAt(start, Part.COMPONENT_START) >= 0) {
      writer.hole(0, Part.COMPONENT_END);
    } else {
      writer.out.append("</").append(tag).append('>');
    }
  }

  /** The hole of a link or a component that the Markdown made, -1 where another tag begins. */
  private int holeAt(int start, Part part) {
    int hole = compiled.writer.firstHole(bytes[start]);
    return compiled.writer.isHole(hole, bytes[start], part) ? hole : -1;
  }

  @Override
  public void linkStart(String href, @Nullable String title, int position) {
    openLinks.push(links.begin(href, title, () -> location(position)));
  }

  @Override
  public void linkEnd() {
    links.end(openLinks.pop());
  }

  @Override
  public void picture(
      UnaryOperator<String> attribute,
      @Nullable String title,
      String otherAttributes,
      int position) {
    links.picture(
        attribute.apply("src"),
        attribute.apply("alt"),
        title,
        Reference.Size.of(attribute.apply("width"), attribute.apply("height")),
        otherAttributes,
        () -> location(position));
  }

  @Override
  public boolean isFree(String id) {
    return compiled.ids.claim(id);
  }

  @Override
  public boolean replaced(
      String tag, String address, @Nullable String title, boolean whole, int position) {
    boolean remote = Address.isRemote(address);
    boolean player = tag.equals("video") || tag.equals("audio");
    if (tag.equals("script")) {
      // what would fill the box
      return compiled.embeds.isKnown(address);
    }
    if (links.inside() || !(remote ? compiled.embeds.isKnown(address) : player && whole)) {
      return false;
    }
    if (remote) {
      writer.begin(ComponentWriter.box(address, title, location(position)));
    } else if (Address.of(address) == Address.WITHIN) {
      Location location = location(position);
      int reference = writer.refer(new Reference(Reference.Kind.LINK, address, null, location));
      writer.begin(new Component(
          tag,
          title == null ? Map.of() : Map.of("title", title),
          Map.of("src", reference),
          location));
    } else {
      return false;
    }
    writer.hole(0, Part.COMPONENT_END);
    return true;
  }

  @Override
  public boolean boxStart(
      String classes, UnaryOperator<String> attribute, String lastLink, int position) {
    String address = Embeds.quoted(classes, attribute, lastLink);
    if (address == null || !Address.isRemote(address) || links.inside()) {
      return false;
    }
    writer.begin(ComponentWriter.box(address, null, location(position)));
    return true;
  }

  @Override
  public void boxEnd() {
    writer.hole(0, Part.COMPONENT_END);
  }

  @Override
  public void removed(String message, int position) {
    compiled.problems.add(
        Diagnostic.warning("removed-html", location(position), message, "write it in Markdown"));
  }

  private Location location(int position) {
    RawHtml raw = find(position);
    return raw == null
        ? compiled.source.start()
        : compiled.source.within(
            raw.spans(),
            raw.text(),
            raw.offset() + position - Arrays.binarySearch(bytes, raw.start()));
  }

  /** The raw HTML that stands at a place of the compiled markup. */
  private @Nullable RawHtml find(int position) {
    List<RawHtml> all = compiled.raw;
    int at = bytes[position];
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      RawHtml raw = all.get(middle);
      if (at < raw.start()) {
        high = middle - 1;
      } else if (at >= raw.end()) {
        low = middle + 1;
      } else {
        return raw;
      }
    }
    return null;
  }
}
