package press.rotative.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Mends a tree in which an author's elements stand where HTML lets none of their kind stand, as in {@code
 * <span><div>…</div></span>} or {@code <ul><p>…</p></ul>}: what stands in them stays.
 */
final class Nesting {

  private static final Set<String> BLOCKS = SafeTags.words(
      "address article aside audio blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer"
          + " form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main marquee menu nav ol p pre search section"
          + " summary table ul video xmp");

  /** What a browser takes for part of a line, and what can hold nothing else. */
  private static final Set<String> PHRASES = SafeTags.words(
      "abbr acronym b bdi bdo cite code data dfn em i kbd mark q rp rt ruby s samp small span strike strong sub sup"
          + " time tt u var");

  /** Of our own those without a meaning but their look. */
  private static final Set<String> OWN_PHRASES = SafeTags.words("em strong del p");

  private static final Set<String> HEADINGS = SafeTags.words("h1 h2 h3 h4 h5 h6 summary");
  private static final Set<String> LISTS = SafeTags.words("ul ol menu dir");
  private static final Set<String> PLAIN = SafeTags.words("p div center");

  private final Predicate<Element> written;
  /** What holds blocks, perhaps deep within. */
  private final Set<Element> holding = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Element> unwrapped = Collections.newSetFromMap(new IdentityHashMap<>(0));

  /** Where what was seen begins: what a block cuts begins twice. */
  private final Set<Integer> begun = new HashSet<>();

  private Nesting(Predicate<Element> written) {
    this.written = written;
  }

  /**
   * @param written whether an element is the author's, rather than one of ours
   */
  static void mend(Element root, Predicate<Element> written) {
    for (Element component : root.select("svg hgroup, svg span")) {
      Element drawing = component.closest("svg");
      if (drawing != null && !written.test(component)) {
        drawing.after(component);
      }
    }
    Nesting nesting = new Nesting(written);
    List<Element> all = root.select("*").stream()
        .filter(e -> !e.equals(root) && e.tag().namespace().equals(Parser.NamespaceHtml))
        .toList();
    all.stream().filter(written).forEach(Nesting::place);
    for (int i = all.size() - 1; i >= 0; i--) {
      // what stands in an element comes before it
      nesting.look(all.get(i));
    }
    nesting.unwrapped.forEach(Node::unwrap);
  }

  /** Gives an element that belongs into another, or needs others in it, a name that may stand anywhere. */
  private static void place(Element element) {
    String tag = element.normalName();
    String parent = element.parent() == null ? "" : element.parent().normalName();
    switch (tag) {
      case "ul", "ol", "menu", "dir" -> list(element);
      case "li" -> keep(element, LISTS.contains(parent));
      case "dl" -> keep(element, isWholeList(element));
      case "dt", "dd" -> keep(element, isInList(element.parent()));
      case "data" -> element.tagName(element.hasAttr("value") ? tag : "span");
      case "figcaption" -> keep(element, parent.equals("figure") && isAtEdge(element));
      case "details" -> {
        Element first = element.firstElementChild();
        keep(
            element,
            first != null
                && first.normalName().equals("summary")
                && !(first.previousSibling() instanceof TextNode text && !text.isBlank()));
      }
      case "summary" ->
        keep(element, parent.equals("details") && element.previousElementSibling() == null);
      case "footer" ->
        keep(
            element,
            element.parent() == null || element.parent().closest("footer, dt, th") == null);
      case "tr" -> {
        if (element.childrenSize() == 0) {
          element.remove();
        }
      }
      case "caption" -> {
        Element table = element.parent();
        if (table != null) {
          table.prependChild(element);
        }
      }
      case "ruby" -> element.tagName(element.selectFirst("> rt") == null ? "span" : tag);
      case "rt", "rp" -> element.tagName(parent.equals("ruby") ? tag : "span");
      case "h1", "h2", "h3", "h4", "h5", "h6" -> keep(element, element.closest("th, dt") == null);
      default -> {
        // it may stand where it stands
      }
    }
  }

  private static void keep(Element element, boolean kept) {
    if (!kept) {
      element.tagName("div");
    }
  }

  private static void list(Element list) {
    if (list.children().stream().noneMatch(c -> c.normalName().equals("li"))) {
      list.tagName("div");
      return;
    }
    for (Node child : List.copyOf(list.childNodes())) {
      if (child instanceof Element element && isBreak(element)) {
        child.remove();
      } else if (child instanceof Element element
          ? !element.normalName().equals("li")
          : child instanceof TextNode text && !text.isBlank()) {
        Element item = new Element("li");
        child.replaceWith(item);
        item.appendChild(child);
      }
    }
  }

  /** Whether it only parts lines; an end tag alone leaves an empty paragraph. */
  private static boolean isBreak(Element element) {
    return element.normalName().equals("br")
        || (element.normalName().equals("p") && element.childNodeSize() == 0);
  }

  private static boolean isInList(@Nullable Element parent) {
    Element list = parent != null && parent.normalName().equals("div") ? parent.parent() : parent;
    return list != null && list.normalName().equals("dl");
  }

  private static boolean isWholeList(Element list) {
    boolean parted = !list.children().isEmpty()
        && list.children().stream().allMatch(c -> c.normalName().equals("div") && isWholeList(c));
    boolean terms =
        (parted || list.children().stream().allMatch(c -> c.normalName().matches("dt|dd")))
            && list.textNodes().stream().allMatch(TextNode::isBlank);
    Element first = list.firstElementChild();
    Element last = list.lastElementChild();
    return terms
        && first != null
        && (parted || first.normalName().equals("dt"))
        && last != null
        && (parted || last.normalName().equals("dd"));
  }

  private static boolean isAtEdge(Element element) {
    return element.previousElementSibling() == null || element.nextElementSibling() == null;
  }

  private void look(Element element) {
    String tag = element.normalName();
    Element parent = element.parent();
    boolean holds = holding.contains(element);
    boolean dropped = false;
    if (isCutShort(element)) {
      unwrapped.add(element);
      return;
    }
    if (holds && HEADINGS.contains(tag)) {
      dropped = !unwrapPlain(element, "") && isFree(element);
    } else if (holds && tag.equals("pre") && written.test(element) && !unwrapPlain(element, "\n")) {
      element.tagName("div");
    } else if (holds && PHRASES.contains(tag) && isFree(element)) {
      dropped = true;
    }
    if (dropped) {
      unwrapped.add(element);
      orphan(element);
    }
    if (holds && tag.equals("p") && !Exhibit.isAroundPlayer(element)) {
      // what a browser of former days left in it
      Element block = new Element("div");
      element.replaceWith(block);
      block.appendChildren(List.copyOf(element.childNodes()));
    }
    boolean passed = holds && (dropped || !BLOCKS.contains(tag));
    if (parent != null && (passed || (BLOCKS.contains(tag) && !dropped))) {
      holding.add(parent);
    }
  }

  /** Whether a block ended it before anything stood in it: it goes on in the block. */
  private boolean isCutShort(Element element) {
    String tag = element.normalName();
    int start = element.sourceRange().startPos();
    return start >= 0
        && (tag.equals("a") || PHRASES.contains(tag))
        && !begun.add(start)
        && element.childNodeSize() == 0
        && !element.hasAttr("id")
        && !element.hasAttr("name")
        && written.test(element);
  }

  /** Gives what stands only around or within a dropped element another name. */
  private static void orphan(Element element) {
    Element parent = element.parent();
    if (element.normalName().equals("summary") && parent != null) {
      parent.tagName("div");
    }
    element.select("> rt, > rp").forEach(e -> e.tagName("span"));
  }

  private boolean isFree(Element element) {
    return written.test(element) || OWN_PHRASES.contains(element.normalName());
  }

  /** Takes plain blocks out of what can hold none; false where there are others. */
  private boolean unwrapPlain(Element element, String behind) {
    List<Element> blocks = new ArrayList<>();
    Iterator<Element> within = element.stream().iterator();
    boolean plain = true;
    while (plain && within.hasNext()) {
      Element inner = within.next();
      if (!inner.equals(element)
          && BLOCKS.contains(inner.normalName())
          && !unwrapped.contains(inner)) {
        blocks.add(inner);
        plain = PLAIN.contains(inner.normalName()) && isFree(inner);
      }
    }
    plain = plain && element.select("img, iframe, video, audio, object, embed").isEmpty();
    if (plain) {
      for (Element block : blocks) {
        if (!behind.isEmpty()) {
          block.appendChild(new TextNode(behind));
        }
        unwrapped.add(block);
      }
    }
    return plain;
  }
}
