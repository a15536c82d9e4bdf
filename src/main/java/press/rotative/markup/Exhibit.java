package press.rotative.markup;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What frames, players and pictures show: where it stands, and in what words. */
final class Exhibit {

  /** Where the address stands that a browser loads at once, and where scripts find what they load when it is seen. */
  private static final String[] SOURCES = {
    "src", "data", "data-src", "data-lazy-src", "data-original", "data-litespeed-src"
  };

  /** What holds words or other elements for those who cannot see it. */
  private static final Set<String> WITH_SUBSTITUTE = SafeTags.words("object applet canvas");

  private static final Set<String> CONTAINERS = SafeTags.words(
      "#root html body div section aside article main header blockquote center figure details fieldset form");

  /** Blocks that may hold nothing but an address. */
  private static final Set<String> LONE = SafeTags.words("p div figure");

  private Exhibit() {}

  /** The address of what an element shows; empty where it tells none. */
  static String address(Element element) {
    String found = source(element);
    if (found.isEmpty()) {
      found = Parameters.film(element);
    }
    String other = found.isEmpty() || found.endsWith(".swf") ? Parameters.address(element) : "";
    return other.isEmpty() ? found : other;
  }

  /** The address of a picture, which may wait for a script to load it. */
  static String source(Element element) {
    String blank = "";
    for (String name : SOURCES) {
      String address = element.attr(name).strip();
      boolean placeholder = address.startsWith("data:") || address.equals("about:blank");
      if (!address.isEmpty() && !placeholder) {
        return address;
      }
      blank = blank.isEmpty() ? address : blank;
    }
    for (String name : new String[] {"srcset", "data-srcset", "data-lazy-srcset"}) {
      String first = element.attr(name).strip().split("[\\s,]", 2)[0];
      if (!first.isEmpty() && !first.startsWith("data:")) {
        return first;
      }
    }
    return blank;
  }

  /** Whether it is a picture that nobody sees: it counts readers for another host. */
  static boolean isPixel(Element element) {
    return element.normalName().equals("img")
        && isPoint(element.attr("width"))
        && isPoint(element.attr("height"));
  }

  private static boolean isPoint(String length) {
    return length.equals("0") || length.equals("1") || length.equals("1px") || length.equals("0px");
  }

  /** Whether it repeats the picture before it for readers without scripts. */
  static boolean isRepeated(Element element) {
    Element before = element.previousElementSibling();
    return element.normalName().equals("noscript")
        && before != null
        && before.normalName().equals("img")
        && !before.attr("src").equals(source(before))
        && !element.hasText();
  }

  /** Whether other words or elements stand in it, for those who cannot see what it shows. */
  static boolean hasSubstitute(Element element) {
    return WITH_SUBSTITUTE.contains(element.normalName())
        && (element.hasText()
            || element.selectFirst("a, img, iframe, embed, video, object object") != null);
  }

  /** Whether it stands by itself among blocks, rather than in a line of text. */
  static boolean isBlock(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return true;
    }
    boolean among =
        OtherElement.is(parent) ? isBlock(parent) : CONTAINERS.contains(parent.normalName());
    return among && !isText(element.previousSibling()) && !isText(element.nextSibling());
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  /** Whether it is the only sign of a picture that it is a part of. */
  static boolean isOnlySource(Element element) {
    Element parent = element.parent();
    return parent != null
        && parent.normalName().equals("picture")
        && parent.selectFirst("img") == null
        && element.equals(parent.selectFirst("source"));
  }

  /** The whole address that stands in a block and nothing else; empty where none does. */
  static String loneAddress(Element element) {
    if (element.childNodeSize() != 1
        || !LONE.contains(element.normalName())
        || !(element.childNode(0) instanceof TextNode text)) {
      return "";
    }
    String address = text.getWholeText().strip();
    boolean whole = address.startsWith("https://") || address.startsWith("http://");
    return whole && address.chars().noneMatch(Character::isWhitespace) ? address : "";
  }

  /** What stands in a page of its own within a frame, where the frame holds one rather than showing an address. */
  static @Nullable Element page(Element element) {
    return element.normalName().equals("iframe") && element.hasAttr("srcdoc")
        ? Jsoup.parseBodyFragment(element.attr("srcdoc")).body()
        : null;
  }

  /** The words with which a form is sent; empty where it has none. */
  static String words(Element form) {
    Element button = form.selectFirst("button, input[type=submit]");
    if (button == null) {
      return "";
    }
    return button.normalName().equals("input") ? button.attr("value") : button.text();
  }

  /** Whether an element is part of a form that is sent somewhere. */
  static boolean isSent(Element element) {
    return element.closest("form[action]") != null;
  }

  /** Whether a paragraph of ours holds a player and nothing else, so that it is none. */
  static boolean isAroundPlayer(Element element) {
    Element only = element.normalName().equals("p") && element.childrenSize() == 1
        ? element.firstElementChild()
        : null;
    return only != null
        && (only.normalName().equals("video") || only.normalName().equals("audio"))
        && element.ownText().isBlank();
  }

  /** Whether a block may stand in the place of an element. */
  static boolean isWhole(Element element) {
    Element paragraph = element.closest("p");
    return paragraph == null || isAroundPlayer(paragraph);
  }

  static String lastLink(Element element) {
    Element last = element.select("a[href]").last();
    return last == null ? "" : last.attr("href");
  }

  static boolean isOutermostTable(Element element) {
    return element.normalName().equals("table")
        && (element.parent() == null || element.parent().closest("table, a, p") == null);
  }

  static boolean isExample(DataNode data) {
    Element parent = data.parent();
    return parent != null && parent.normalName().equals("xmp");
  }
}
