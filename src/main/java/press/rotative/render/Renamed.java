package press.rotative.render;

import java.util.Collection;
import java.util.Map;
import press.rotative.diag.Suggestion;

/** What templates write today for variables and parts that are no more, and for those of other tools. */
final class Renamed {

  private static final Map<String, String> NAMES = Map.ofEntries(
      Map.entry("Site", "site"),
      Map.entry("Page", "page"),
      Map.entry("post", "story"),
      Map.entry("article", "story"),
      Map.entry("section", "list"),
      Map.entry("content", "body"),
      Map.entry("date", "published"),
      Map.entry("lastmod", "updated"),
      Map.entry("description", "standfirst"),
      Map.entry("summary", "standfirst"),
      Map.entry("author", "authors"),
      Map.entry("image", "picture"),
      Map.entry("params", "extra"),
      Map.entry("permalink", "href"),
      Map.entry("url", "href"));

  private Renamed() {}

  /** The successor, where there is one here; else what is nearest, or all that is valid. */
  static String hint(String name, Collection<String> valid) {
    String successor = NAMES.get(name);
    return successor != null && valid.contains(successor)
        ? "write \"" + successor + "\""
        : Suggestion.hint(name, valid);
  }
}
