package press.rotative.content;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Body.Part;
import press.rotative.content.Reference.Kind;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.markup.Cleaned;
import press.rotative.markup.HtmlBuffer;
import press.rotative.markup.Sanitizer;
import press.rotative.url.BaseUrl;

/**
 * Sends a compiled body that holds raw HTML through the sanitizer, and writes it anew with its holes: those that the
 * Markdown made, and those for links and pictures of the raw HTML.
 */
final class RawBody implements Cleaned {

  private final Compilation compiled;
  private final BodyWriter writer;
  /** The byte with which each character of the markup begins: the sanitizer counts characters. */
  private final int[] bytes;

  private final Links links;
  private final Deque<Integer> openLinks = new ArrayDeque<>();
  private final Map<String, Removal> removals = new LinkedHashMap<>();

  private RawBody(Compilation compiled, String markup) {
    this.compiled = compiled;
    this.bytes = bytes(markup);
    this.writer = new BodyWriter(compiled.out.size());
    this.links =
        new Links(writer, compiled.settings.site(), compiled.words, compiled.problems, false);
  }

  static BodyWriter clean(Compilation compiled) {
    String markup = compiled.out.toString();
    RawBody output = new RawBody(compiled, markup);
    Sanitizer.clean(markup, position -> output.find(position) != null, output);
    output.tell();
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
      openLinks.push(links.begin(link.target(), link.title(), link.attributes(), link::location));
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
  public void linkStart(String href, @Nullable String title, String otherAttributes, int position) {
    openLinks.push(links.begin(href, title, otherAttributes, () -> location(position)));
  }

  @Override
  public void linkEnd() {
    links.end(openLinks.pop());
  }

  @Override
  public void linkInstead(String address, String words, int position) {
    String shown =
        Address.isRemote(address, compiled.settings.site()) ? Embeds.forReaders(address) : address;
    linkStart(shown, null, "", position);
    if (!words.isBlank()) {
      writer.out.text(words.strip());
    } else {
      nameless(shown, position);
    }
    linkEnd();
  }

  /** What a link is called that its author gave no words. */
  private void nameless(String address, int position) {
    switch (Address.of(address, compiled.settings.site())) {
      case OUTSIDE -> writer.out.text(compiled.words.openAt(Embeds.provider(address)));
      case WITHIN -> {
        if (openLinks.size() == 1) {
          links.address(address, address, false, location(position));
        }
      }
      case UNSAFE -> {}
    }
  }

  @Override
  public void picture(
      UnaryOperator<String> attribute,
      @Nullable String title,
      String otherAttributes,
      boolean block,
      int position) {
    String address = attribute.apply("src");
    boolean paragraph = block && Address.isRemote(address, compiled.settings.site());
    writer.out.append(paragraph ? "<p>" : "");
    links.picture(
        address,
        attribute.apply("alt"),
        title,
        Reference.Size.of(attribute.apply("width"), attribute.apply("height")),
        otherAttributes,
        () -> location(position));
    writer.out.append(paragraph ? "</p>" : "");
  }

  @Override
  public boolean isFree(String id) {
    return compiled.ids.claim(id);
  }

  @Override
  public boolean isPixels(String length) {
    return Reference.Size.pixels(length) != null;
  }

  @Override
  public boolean replaced(
      String tag, String address, UnaryOperator<String> attribute, boolean whole, int position) {
    boolean player = tag.equals("video") || tag.equals("audio");
    String film = Films.shown(tag, attribute);
    String post = film != null
        ? film
        : tag.equals("script")
            ? Embeds.ofScript(address, attribute.apply("data-configuration"))
            : address;
    if (post == null) {
      // what would fill the box
      return compiled.embeds.isKnown(address);
    }
    if (links.inside()) {
      return false;
    }
    String title = first(attribute, "title", "playlabel");
    Location location = location(position);
    BaseUrl site = compiled.settings.site();
    if (tag.equals("script") || (Address.isRemote(post, site) && compiled.embeds.isKnown(post))) {
      writer.begin(ComponentWriter.box(post, title, location));
    } else if (player && whole && Address.of(post, site) == Address.WITHIN) {
      writer.begin(player(tag, post, attribute, location));
    } else if (!player && Address.isPicture(post)) {
      String alt = first(attribute, "alt", "aria-label");
      picture(
          name -> name.equals("src") ? post : name.equals("alt") ? alt : attribute.apply(name),
          title.isEmpty() ? null : title,
          "",
          false,
          position);
      return true;
    } else {
      return false;
    }
    writer.hole(0, Part.COMPONENT_END);
    return true;
  }

  private static String first(UnaryOperator<String> attribute, String name, String other) {
    String value = attribute.apply(name);
    return value.isBlank() ? attribute.apply(other) : value;
  }

  private Component player(
      String tag, String address, UnaryOperator<String> attribute, Location location) {
    Map<String, Object> values = new HashMap<>(4);
    Map<String, Integer> references = new HashMap<>(4);
    values.put("src", address);
    references.put("src", writer.refer(new Reference(Kind.LINK, address, null, location)));
    if (!attribute.apply("title").isBlank()) {
      values.put("title", attribute.apply("title").strip());
    }
    String poster = attribute.apply("poster");
    if (!poster.isBlank() && Address.of(poster, compiled.settings.site()) == Address.WITHIN) {
      references.put("poster", writer.refer(new Reference(Kind.PICTURE, poster, null, location)));
    }
    return new Component(tag, values, references, location);
  }

  @Override
  public boolean boxStart(
      String classes, UnaryOperator<String> attribute, String lastLink, int position) {
    String address = Embeds.quoted(classes, attribute, lastLink);
    if (address == null || !Address.isRemote(address, compiled.settings.site()) || links.inside()) {
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
  public void lone(String address, String block, int position) {
    boolean box = compiled.embeds.isSingle(address)
        && Address.isRemote(address, compiled.settings.site())
        && !links.inside();
    if (box) {
      writer.begin(ComponentWriter.box(address, null, location(position)));
      writer.hole(0, Part.COMPONENT_END);
      return;
    }
    writer.out.append('<').append(block).append('>');
    linkStart(address, null, "", position);
    writer.out.text(address);
    linkEnd();
    writer.out.append("</").append(block).append('>');
  }

  @Override
  public void tableStart() {
    Tables.begin(compiled, "", writer.out);
  }

  @Override
  public void tableEnd() {
    writer.out.append("</div>");
  }

  @Override
  public void removed(String message, int position) {
    removals.merge(message, new Removal(position, 1), (first, next) -> first.again());
  }

  /** What is taken away again and again is said once, of its first place. */
  private void tell() {
    removals.forEach((message, removal) -> compiled.problems.add(Diagnostic.warning(
        "removed-html",
        location(removal.position()),
        removal.times() == 1 ? message : message + ", " + removal.times() + " times in this text",
        "write it in Markdown")));
  }

  private record Removal(int position, int times) {

    Removal again() {
      return new Removal(position, times + 1);
    }
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
