package press.rotative.markup;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.jsoup.select.NodeFilter;

/**
 * Cleans markup in which tags of our own and tags that an author wrote stand mixed. The whole is parsed as a browser
 * would parse it, so a tag that opens in one block and closes in another comes out balanced. Tags of our own pass as
 * they are; an author's pass if they are on the list of what an article may need, with the attributes on that list. What
 * is removed is told, what readers could see keeps its text or is replaced by a link.
 */
public final class Sanitizer implements NodeFilter {

  private static final Pattern FRAME = Pattern.compile("<frame(?=\\s)", Pattern.CASE_INSENSITIVE);

  private final String input;
  private final IntPredicate written;
  private final Cleaned out;
  private final Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>(0));

  /** Elements around whose words a link was written. */
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>(0));

  /** Links that come behind what stands in them. */
  private final Set<Element> parted = Collections.newSetFromMap(new IdentityHashMap<>(0));

  private Sanitizer(String input, IntPredicate written, Cleaned out) {
    this.input = input;
    this.written = written;
    this.out = out;
  }

  /**
   * @param input markup of ours and of an author
   * @param written whether what stands at a place of {@code input} was written by the author
   */
  public static void clean(String input, IntPredicate written, Cleaned out) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    // what HTML does not know ends where its author ends it
    parser.tagSet(TagSet.Html().onNewTag(tag -> tag.set(Tag.SelfClose)));
    Sanitizer sanitizer = new Sanitizer(input, written, out);
    // a frame outside of a set is dropped before anybody sees it
    String markup = FRAME.matcher(input).replaceAll("<embed");
    // within a document, so that it is read as a page of today is
    Element body = Document.createShell("").body();
    parser.parseFragmentInput(markup, body, "").forEach(body::appendChild);
    Nesting.mend(body, element -> position(element) < 0 || written.test(position(element)));
    body.childNodes().forEach(node -> node.filter(sanitizer));
  }

  /** Whether HTML has an element of that name, or browsers read it as one. */
  public static boolean isHtml(String name) {
    String tag = name.toLowerCase(Locale.ROOT);
    return Tag.isKnownTag(tag) || tag.equals("image");
  }

  private enum Fate {
    OWN,
    KEPT,
    DRAWN,
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
    if (Drawing.is(element)) {
      return Drawing.isLink(element)
          ? Fate.KEPT
          : Drawing.isSafe(element) ? Fate.DRAWN : Fate.REMOVED;
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
      if (!Drawing.hides(text)) {
        out.markup().text(text.getWholeText());
      }
    } else if (node instanceof DataNode data && Exhibit.isExample(data)) {
      out.markup().text(data.getWholeData());
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
      case OWN -> {
        if (!Exhibit.isAroundPlayer(element)) {
          out.own(position, element.sourceRange().endPos());
        }
      }
      case IMPLIED -> out.markup().append('<').append(tag).append('>');
      case KEPT -> {
        return kept(element, tag, position);
      }
      case DRAWN -> {
        out.markup().append('<').append(element.tagName());
        out.markup().append(Drawing.attributes(element, attributes(element, position)));
        out.markup().append('>');
      }
      case UNWRAPPED -> {
        return unwrapped(element, tag, position);
      }
      case REMOVED -> {
        return removed(element, tag, position);
      }
    }
    return FilterResult.CONTINUE;
  }

  private SafeAttributes attributes(Element element, int position) {
    return new SafeAttributes(element, out, position);
  }

  private FilterResult kept(Element element, String tag, int position) {
    if (Exhibit.isPixel(element)) {
      out.removed("\"<img>\" of a single point was taken away", position);
      return FilterResult.CONTINUE;
    }
    String lone = Exhibit.loneAddress(element);
    if (!lone.isEmpty()) {
      out.lone(lone, tag, position);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.hasAttr("class")
        && (tag.equals("blockquote") || tag.equals("div"))
        && out.boxStart(element.className(), element::attr, Exhibit.lastLink(element), position)) {
      boxes.add(element);
      out.markup().append(tag.equals("div") ? "" : "<blockquote>");
      return FilterResult.CONTINUE;
    }
    if (Exhibit.isOutermostTable(element)) {
      out.tableStart();
    }
    String attributes = attributes(element, position).printed();
    String title = element.hasAttr("title") ? element.attr("title") : null;
    if (tag.equals("img")) {
      out.picture(
          name -> name.equals("src") ? Exhibit.source(element) : element.attr(name),
          title,
          attributes,
          Exhibit.isBlock(element),
          position);
    } else if (tag.equals("a") && element.hasAttr("href") && holdsBox(element)) {
      parted.add(element);
    } else if (tag.equals("a") && element.hasAttr("href")) {
      out.linkStart(element.attr("href"), title, attributes, position);
    } else {
      out.markup().append('<').append(printed(element)).append(attributes);
      if (title != null) {
        out.markup().attribute("title", title);
      }
      out.markup().append('>');
    }
    return FilterResult.CONTINUE;
  }

  /** Whether something stands in a link that has a link of its own, or can be used otherwise. */
  private boolean holdsBox(Element link) {
    return link.select("hgroup, span, details, iframe, video, audio, object, embed").stream()
        .anyMatch(e -> !e.normalName().equals("span")
            || (position(e) >= 0 && !written.test(position(e)) && !e.hasAttr("id")));
  }

  /** What marks a place, rather than leading somewhere, looks like no link. */
  private static String printed(Element element) {
    String tag = element.normalName();
    return tag.equals("a") ? "span" : SafeTags.printed(tag);
  }

  private FilterResult unwrapped(Element element, String tag, int position) {
    if (Exhibit.isRepeated(element) || (tag.equals("button") && Exhibit.isSent(element))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (position >= 0 && OtherElement.is(element)) {
      return other(element, tag, position);
    }
    if (position >= 0) {
      out.removed(taken(tag), position);
      out.markup().append(isBlock(element) ? "<div>" : "");
    }
    return FilterResult.CONTINUE;
  }

  /** Writes what the attributes of an element of another tool show, before what stands in it. */
  private FilterResult other(Element element, String tag, int position) {
    String name = OtherElement.name(tag);
    String written = written(element, position);
    String shown = OtherElement.shown(element);
    boolean replaced = out.replaced(name, shown, element::attr, Exhibit.isWhole(element), position);
    String address = replaced ? "" : OtherElement.leads(element);
    List<String> words = OtherElement.words(element, replaced);
    if (!address.isEmpty()) {
      out.removed(instead(written, address), position);
    } else if (!replaced) {
      out.removed(taken(written), position);
    }
    if (!address.isEmpty() && words.isEmpty() && OtherElement.holdsWords(element)) {
      around.add(element);
      out.linkStart(address, null, "", position);
      return FilterResult.CONTINUE;
    }
    if (!address.isEmpty() || !words.isEmpty()) {
      boolean block = Exhibit.isBlock(element);
      out.markup().append(block ? "<p>" : "");
      String first = words.isEmpty() ? "" : words.get(0);
      if (!address.isEmpty()) {
        out.linkInstead(address, first, position);
      } else {
        out.markup().append("<strong>");
        out.markup().text(first);
        out.markup().append("</strong>");
      }
      for (String more : words.subList(Math.min(1, words.size()), words.size())) {
        out.markup().append(block ? "<br>" : " ");
        out.markup().text(more);
      }
      out.markup().append(block ? "</p>" : " ");
    }
    return replaced && OtherElement.isAroundSubstitute(element)
        ? FilterResult.SKIP_ENTIRELY
        : FilterResult.CONTINUE;
  }

  /** Its name with its capitals. */
  private String written(Element element, int position) {
    int end = position + 1 + element.normalName().length();
    return OtherElement.name(input.substring(position + 1, Math.min(input.length(), end)));
  }

  private static String taken(String tag) {
    return "the tag \"<" + tag + ">\" was taken away, what stands in it stays";
  }

  private static String instead(String tag, String address) {
    return "\"<" + tag + ">\" was taken away, a link to \"" + address + "\" stands in its place";
  }

  private static boolean isBlock(Element element) {
    return SafeTags.isBlock(element.normalName())
        && position(element) >= 0
        && element.closest("p") == null;
  }

  private FilterResult removed(Element element, String tag, int position) {
    if (SafeTags.isPart(tag) && !Exhibit.isOnlySource(element)) {
      // what it belongs to is spoken of
      return FilterResult.SKIP_ENTIRELY;
    }
    String address = Exhibit.address(element);
    if (!address.isEmpty()
        && out.replaced(tag, address, element::attr, Exhibit.isWhole(element), position)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Element page = Exhibit.page(element);
    if (page != null) {
      out.removed(taken(tag), position);
      words(page, position);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Exhibit.hasSubstitute(element)) {
      out.removed(taken(tag), position);
      return FilterResult.CONTINUE;
    }
    boolean shown = !tag.equals("script") && !tag.equals("link") && !tag.equals("input");
    if (tag.equals("area") && element.hasAttr("href")) {
      link(element, element.attr("href"), element.attr("alt"), position);
    } else if (shown && !address.isEmpty()) {
      out.removed(instead(tag, address), position);
      link(element, address, element.attr("title"), position);
    } else {
      out.removed("\"<" + tag + ">\" was taken away with what stands in it", position);
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  /** The words and links of a page in a frame, without any other markup. */
  private void words(Element page, int position) {
    for (Node node : page.childNodes()) {
      if (node instanceof TextNode text) {
        out.markup().text(text.getWholeText());
      } else if (node instanceof Element part && part.hasAttr("href")) {
        out.linkInstead(part.attr("href"), part.text(), position);
      } else if (node instanceof Element part && !Exhibit.address(part).isEmpty()) {
        out.linkInstead(Exhibit.address(part), part.attr("alt"), position);
      } else if (node instanceof Element part) {
        words(part, position);
        out.markup().append(part.isBlock() ? "<br>" : "");
      }
    }
  }

  /** A link in the place of an element, a paragraph of its own where the element stood among blocks. */
  private void link(Element element, String address, String words, int position) {
    Element parent = element.parent();
    boolean block = Exhibit.isBlock(element) || (parent != null && Exhibit.isAroundPlayer(parent));
    out.markup().append(block ? "<p>" : "");
    out.linkInstead(address, words, position);
    out.markup().append(block ? "</p>" : "");
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
        if (!empty && !input.startsWith("/>", end - 2) && !Exhibit.isAroundPlayer(element)) {
          out.ownEnd(position(element), tag);
        }
      }
      case DRAWN -> out.markup().append("</").append(element.tagName()).append('>');
      case IMPLIED, KEPT -> {
        if (parted.remove(element)) {
          out.linkInstead(element.attr("href"), element.attr("title"), position(element));
        } else if (tag.equals("a") && element.hasAttr("href")) {
          out.linkEnd();
        } else if (!empty) {
          out.markup().append("</").append(printed(element)).append('>');
        }
        if (Exhibit.isOutermostTable(element)) {
          out.tableEnd();
        }
      }
      case UNWRAPPED -> {
        if (around.remove(element)) {
          out.linkEnd();
        }
        if (tag.equals("form") && element.hasAttr("action") && position(element) >= 0) {
          out.linkInstead(element.attr("action"), Exhibit.words(element), position(element));
        }
        out.markup().append(isBlock(element) ? "</div>" : "");
      }
      case REMOVED -> {
        // nothing was opened
      }
    }
  }
}
