package press.rotative.markup;

import java.util.Map;
import java.util.Set;

/** What an author's HTML may hold: tags that an article may need, and nothing that runs, loads or covers the page. */
final class SafeTags {

  private static final Set<String> ATTRIBUTES = words("id class lang dir title aria-label");

  private static final Set<String> PLAIN = words(
      "abbr aside b bdi bdo blockquote br caption cite code dd dfn div dl dt em figcaption figure footer h1 h2 h3"
          + " h4 h5 h6 hr i kbd mark p pre q rp rt ruby s samp section small span strong sub summary sup table"
          + " tbody tfoot thead tr u ul var wbr");

  private static final Map<String, Set<String>> WITH_ATTRIBUTES = Map.ofEntries(
      Map.entry("a", words("href rel target hreflang")),
      Map.entry("img", words("src alt width height loading decoding srcset sizes")),
      Map.entry("td", words("colspan rowspan")),
      Map.entry("th", words("colspan rowspan scope")),
      Map.entry("col", words("span")),
      Map.entry("colgroup", words("span")),
      Map.entry("ol", words("start type reversed")),
      Map.entry("li", words("value")),
      Map.entry("time", words("datetime")),
      Map.entry("ins", words("datetime")),
      Map.entry("del", words("datetime")),
      Map.entry("details", words("open")));

  private static final Set<String> WITHOUT_TEXT = words(
      "script style template iframe object embed applet frame frameset video audio canvas svg math input select"
          + " textarea title meta link base noembed noframes xmp plaintext source track param map area");

  private SafeTags() {}

  static boolean isSafe(String tag) {
    return PLAIN.contains(tag) || WITH_ATTRIBUTES.containsKey(tag);
  }

  /** Whether none of what stands in it is text for readers, so that it goes with its tag. */
  static boolean isWithoutText(String tag) {
    return WITHOUT_TEXT.contains(tag);
  }

  /** Whether every tag may carry it. */
  static boolean isSafeAttribute(String name) {
    return ATTRIBUTES.contains(name);
  }

  /** The attributes that this tag may carry besides. */
  static Set<String> attributes(String tag) {
    return WITH_ATTRIBUTES.getOrDefault(tag, Set.of());
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
