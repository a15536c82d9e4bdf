package press.rotative.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands in an object or a player and says where that is which it shows. */
final class Parameters {

  private static final Pattern WHOLE = Pattern.compile("https?://[^\\s&\"'<>]+");

  private Parameters() {}

  /** The address of a film or a sound; empty where none is told. */
  static String film(Element element) {
    for (Element part : element.children()) {
      boolean film = part.normalName().equals("param") && part.attr("name").matches("movie|src");
      if (part.hasAttr("src") && (film || part.normalName().equals("source"))) {
        return Exhibit.source(part);
      }
      if (film) {
        return part.attr("value");
      }
    }
    return "";
  }

  /** The first whole address among the values that an object is given, but for that of Tableau's view; empty where none is. */
  static String address(Element element) {
    String first = "";
    for (Element part : element.children()) { // a search would go through all that is nested
      String value = part.normalName().equals("param") ? part.attr("value").strip() : "";
      if (element.hasClass("tableauViz") && part.attr("name").equals("name") && !value.isEmpty()) {
        return "https://public.tableau.com/views/" + value;
      }
      Matcher address = WHOLE.matcher(value);
      if (first.isEmpty() && address.find() && !address.group().endsWith(".swf")) {
        first = address.group();
      }
    }
    return first;
  }
}
