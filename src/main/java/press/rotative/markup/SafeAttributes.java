package press.rotative.markup;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The attributes of an author's tag that may be printed; of each of the others it is told that it was taken away. */
final class SafeAttributes {

  /** What scripts of other tools write for themselves. */
  private static final String DATA = "data-";

  private final Element element;
  private final Cleaned out;
  private final int position;
  private final StringBuilder kept = new StringBuilder();

  SafeAttributes(Element element, Cleaned out, int position) {
    this.element = element;
    this.out = out;
    this.position = position;
  }

  /** What links and pictures show or lead to is the output's affair, and a title too. */
  String printed() {
    String tag = element.normalName();
    Set<String> own = SafeTags.attributes(tag);
    boolean figure = isFigure(tag);
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      String value = attribute.getValue();
      if (name.equals("name") && tag.equals("a")) {
        anchor(value);
      } else if (name.equals("class") && figure) {
        keep(name, value + " num");
      } else if (name.equals("align") && figure) {
        // said by a class
        kept.append(element.hasAttr("class") ? "" : " class=\"num\"");
      } else if (!isSafe(tag, own, name, value)) {
        if (!name.equals("markdown")) {
          removed(name);
        }
      } else if (!name.equals("title") && !name.equals("href") && !tag.equals("img")
          || SafeTags.isSafeAttribute(name) && !name.equals("title")) {
        keep(name, value);
      }
    }
    return kept.toString();
  }

  /** How a place was named before there were ids. */
  private void anchor(String name) {
    if (element.hasAttr("id") ? !name.equals(element.attr("id")) : !out.isFree(name)) {
      removed("name");
    } else if (!element.hasAttr("id")) {
      keep("id", name);
    }
  }

  /** Whether a cell of a table holds a figure: those stand below each other. */
  private boolean isFigure(String tag) {
    return (tag.equals("td") || tag.equals("th"))
        && element.attr("align").equalsIgnoreCase("right");
  }

  private boolean isSafe(String tag, Set<String> own, String name, String value) {
    return switch (name) {
      case "id" -> out.isFree(value);
      case "target" -> tag.equals("a") && value.equalsIgnoreCase("_blank");
      case "width", "height" -> own.contains(name) && out.isPixels(value);
      default -> own.contains(name) || SafeTags.isSafeAttribute(name) || isSource(tag, name);
    };
  }

  /** Whether a picture's address was taken from there. */
  private static boolean isSource(String tag, String name) {
    return tag.equals("img") && name.startsWith("data-") && name.endsWith("src");
  }

  boolean isFree(String id) {
    return out.isFree(id);
  }

  void keep(String name, String value) {
    kept.append(' ').append(name).append("=\"").append(Escape.html(value)).append('"');
  }

  /** Whether an attribute of that name was kept. */
  boolean has(String name) {
    return kept.indexOf(" " + name + "=\"") >= 0;
  }

  void removed(String name) {
    String told = name.startsWith(DATA) ? DATA + "…" : name;
    out.removed(
        "the attribute \"" + told + "\" of \"<" + element.tagName() + ">\" was taken away",
        position);
  }

  @Override
  public String toString() {
    return kept.toString();
  }
}
