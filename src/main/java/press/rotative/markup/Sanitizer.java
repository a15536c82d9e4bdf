package press.rotative.markup;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Cleans markup in which tags of our own and tags that an author wrote stand mixed. The whole is parsed as a browser
 * would parse it, so a tag that opens in one block and closes in another comes out balanced. Tags of our own pass as
 * they are; an author's pass if they are on the list of what an article may need, with the attributes on that list. What
 * is removed is told, what readers could see keeps its text or is replaced by a link.
 */
public final class Sanitizer implements NodeFilter {

  /** Takes what is left, in order, and is asked what only the maker of the markup can know. */
  public interface Output {

    /** Takes text and tags that were found safe. */
    HtmlBuffer markup();

    /** A start tag of our own stands at these places of the markup that came in. */
    void own(int start, int end);

    /** The element whose start tag of our own stands at {@code start} ends. */
    void ownEnd(int start, String tag);

    void linkStart(String href, @Nullable String title, int position);

    void linkEnd();

    /**
     * @param attribute what the author wrote as one of its attributes
     * @param otherAttributes safe markup, beginning with a space where it is not empty
     */
    void picture(
        UnaryOperator<String> attribute,
        @Nullable String title,
        String otherAttributes,
        int position);

    /** Whether an author's id may be printed: each stands on a page once. */
    boolean isFree(String id);

    /**
     * Whether something of ours was written in the place of a frame, a player or a script.
     *
     * @param whole whether a block may stand there
     */
    boolean replaced(
        String tag, String address, @Nullable String title, boolean whole, int position);

    /** Begins what stands around a quotation from another host; false where the element is none. */
    boolean boxStart(
        String classes, UnaryOperator<String> attribute, String lastLink, int position);

    void boxEnd();

    void removed(String message, int position);
  }

  private final String input;
  private final IntPredicate written;
  private final Output out;
  private final Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>(0));

  private Sanitizer(String input, IntPredicate written, Output out) {
    this.input = input;
    this.written = written;
    this.out = out;
  }

  /**
   * @param input markup of ours and of an author
   * @param written whether what stands at a place of {@code input} was written by the author
   */
  public static void clean(String input, IntPredicate written, Output out) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Sanitizer sanitizer = new Sanitizer(input, written, out);
    for (Node node : parser.parseFragmentInput(input, new Element("body"), "")) {
      node.filter(sanitizer);
    }
  }

  private enum Fate {
    OWN,
    KEPT,
    IMPLIED,
    UNWRAPPED,
    REMOVED
  }

  private Fate fate(Element element) {
    int position = position(element);
    String tag = element.normalName();
    if (position < 0) {
      // what HTML adds by itself, such as tbody; an empty one stands for a stray end tag
      boolean useful = element.childNodeSize() > 0 && SafeTags.isSafe(tag);
      return useful ? Fate.IMPLIED : Fate.UNWRAPPED;
    }
    if (!written.test(position)) {
      return Fate.OWN;
    }
    if (SafeTags.isSafe(tag)) {
      return Fate.KEPT;
    }
    return SafeTags.isWithoutText(tag) ? Fate.REMOVED : Fate.UNWRAPPED;
  }

  private static int position(Node node) {
    return node.sourceRange().isTracked() && !node.sourceRange().isImplicit()
        ? node.sourceRange().startPos()
        : -1;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      out.markup().text(text.getWholeText());
    } else if (node instanceof Element element) {
      return start(element);
    }
    // comments and the data of scripts are nobody's text
    return FilterResult.CONTINUE;
  }

  private FilterResult start(Element element) {
    int position = position(element);
    String tag = element.normalName();
    switch (fate(element)) {
      case OWN -> out.own(position, element.sourceRange().endPos());
      case IMPLIED -> out.markup().append('<').append(tag).append('>');
      case KEPT -> kept(element, tag, position);
      case UNWRAPPED -> {
        if (position >= 0) {
          out.removed(
              "the tag \"<" + tag + ">\" was taken away, what stands in it stays", position);
        }
      }
      case REMOVED -> {
        removed(element, tag, position);
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void kept(Element element, String tag, int position) {
    if (element.hasAttr("class")
        && (tag.equals("blockquote") || tag.equals("div"))
        && out.boxStart(element.className(), element::attr, lastLink(element), position)) {
      boxes.add(element);
      out.markup().append(tag.equals("div") ? "" : "<blockquote>");
      return;
    }
    String attributes = attributes(element, tag, position);
    String title = element.hasAttr("title") ? element.attr("title") : null;
    if (tag.equals("img")) {
      out.picture(element::attr, title, attributes, position);
    } else if (tag.equals("a") && element.hasAttr("href")) {
      out.linkStart(element.attr("href"), title, position);
    } else {
      out.markup().append('<').append(printed(tag)).append(attributes);
      if (title != null) {
        out.markup().attribute("title", title);
      }
      out.markup().append('>');
    }
  }

  /** A page has its first heading from its template. */
  private static String printed(String tag) {
    return tag.equals("h1") ? "h2" : tag;
  }

  /** The attributes that may be printed; those of links and pictures that lead somewhere are the output's affair. */
  private String attributes(Element element, String tag, int position) {
    StringBuilder kept = new StringBuilder();
    Set<String> own = SafeTags.attributes(tag);
    boolean replaced = tag.equals("img") || (tag.equals("a") && element.hasAttr("href"));
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      boolean known = own.contains(name) || SafeTags.isSafeAttribute(name);
      if (!known || (name.equals("id") && !out.isFree(attribute.getValue()))) {
        out.removed("the attribute \"" + name + "\" of \"<" + tag + ">\" was taken away", position);
      } else if (!name.equals("title") && !(replaced && own.contains(name))) {
        kept.append(' ')
            .append(name)
            .append("=\"")
            .append(Escape.html(attribute.getValue()))
            .append('"');
      }
    }
    return kept.toString();
  }

  private static String lastLink(Element element) {
    Element last = element.select("a[href]").last();
    return last == null ? "" : last.attr("href");
  }

  /** What a frame or a player shows. */
  private static String shown(Element element) {
    for (String name : new String[] {"src", "data", "data-src"}) {
      if (!element.attr(name).isEmpty()) {
        return element.attr(name);
      }
    }
    Element source = element.selectFirst("source[src]");
    return source == null ? "" : source.attr("src");
  }

  private void removed(Element element, String tag, int position) {
    String address = shown(element);
    String title = element.hasAttr("title") ? element.attr("title") : null;
    if (!address.isEmpty()
        && out.replaced(tag, address, title, element.closest("p") == null, position)) {
      return;
    }
    boolean shown = !tag.equals("script") && !tag.equals("link");
    if (shown && !address.isEmpty()) {
      out.removed(
          "\"<" + tag + ">\" was taken away, a link to \"" + address + "\" stands in its place",
          position);
      out.linkStart(address, null, position);
      out.markup().text(address);
      out.linkEnd();
    } else {
      out.removed("\"<" + tag + ">\" was taken away with what stands in it", position);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void end(Element element) {
    String tag = element.normalName();
    if (boxes.remove(element)) {
      out.markup().append(tag.equals("div") ? "" : "</blockquote>");
      out.boxEnd();
      return;
    }
    boolean empty = element.tag().isEmpty();
    switch (fate(element)) {
      case OWN -> {
        int end = element.sourceRange().endPos();
        if (!empty && !input.startsWith("/>", end - 2)) {
          out.ownEnd(position(element), tag);
        }
      }
      case IMPLIED, KEPT -> {
        if (tag.equals("a") && element.hasAttr("href")) {
          out.linkEnd();
        } else if (!empty) {
          out.markup().append("</").append(printed(tag)).append('>');
        }
      }
      case UNWRAPPED, REMOVED -> {
        // nothing was opened
      }
    }
  }
}
