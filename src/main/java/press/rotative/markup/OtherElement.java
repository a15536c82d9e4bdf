package press.rotative.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** An element that HTML does not know: a component of another tool, which shows readers what its attributes say. */
final class OtherElement {

  private static final String[] LEADING = {"href", "to", "link", "url"};

  private static final String[] WORDS = {
    "title",
    "label",
    "alt",
    "heading",
    "text",
    "caption",
    "description",
    "subtitle",
    "summary",
    "code",
    "quote",
    "author",
    "attribution",
    "credit"
  };

  private OtherElement() {}

  static boolean is(Element element) {
    return !Drawing.is(element) && !Tag.isKnownTag(element.normalName());
  }

  /** Its name in messages: one that HTML gives to another element ends with a sign. */
  static String name(String tag) {
    return tag.endsWith("-") ? tag.substring(0, tag.length() - 1) : tag;
  }

  /** The address of what it shows; empty where it tells none. */
  static String shown(Element element) {
    String shown = Exhibit.address(element);
    return known(shown.isEmpty() ? element.attr("url").strip() : shown);
  }

  /** Where it leads; empty where it leads nowhere. */
  static String leads(Element element) {
    for (String name : LEADING) {
      String address = known(element.attr(name).strip());
      if (!address.isEmpty()) {
        return address;
      }
    }
    String id = element.attr("id").strip();
    return id.startsWith("https://") ? id : shown(element);
  }

  /** What stood in braces only a program knows. */
  private static String known(String value) {
    return value.startsWith("{") ? "" : value;
  }

  /**
   * What its attributes say to readers and nothing in it says.
   *
   * @param replaced whether its title and its words for a picture are said already
   */
  static List<String> words(Element element, boolean replaced) {
    List<String> words = new ArrayList<>(1);
    for (String name : WORDS) {
      String value = known(element.attr(name).strip());
      if (!value.isEmpty()
          && !(replaced && (name.equals("title") || name.equals("alt")))
          && !words.contains(value)
          && !element.text().contains(value)) {
        words.add(value);
      }
    }
    return words;
  }

  /** Whether all that stands in it can be the words of a link. */
  static boolean holdsWords(Element element) {
    return element.hasText()
        && element
            .select("a, img, iframe, video, audio, embed, object, form, details")
            .isEmpty()
        && element.select("*").stream().noneMatch(e -> !e.equals(element) && is(e));
  }

  /** Whether what stands in it is for readers whose browsers do not show it. */
  static boolean isAroundSubstitute(Element element) {
    String tag = element.normalName();
    return (tag.startsWith("amp-") || tag.startsWith("lite-"))
        && element.endSourceRange().isTracked()
        && !element.endSourceRange().isImplicit();
  }
}
