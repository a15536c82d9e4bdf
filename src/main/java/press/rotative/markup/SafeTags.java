package press.rotative.markup;

import java.util.Map;
import java.util.Set;

/** What an author's HTML may hold: tags that an article may need, and nothing that runs, loads or covers the page. */
final class SafeTags {

  private static final Set<String> ATTRIBUTES = words("id class lang dir title aria-label");

  private static final Set<String> PLAIN = words(
      "abbr aside b bdi bdo blockquote br caption cite code dd dfn div dl dt em figcaption figure footer h2 h3"
          + " h4 h5 h6 hr i kbd mark p pre q rp rt ruby s samp section small span strong sub summary sup table"
          + " tbody tfoot thead tr u ul var wbr");

  private static final Map<String, Set<String>> WITH_ATTRIBUTES = Map.ofEntries(
      Map.entry("a", words("href rel target hreflang")),
      Map.entry("img", words("src alt width height loading decoding srcset sizes")),
      Map.entry("td", words("colspan rowspan headers")),
      Map.entry("th", words("colspan rowspan headers scope abbr")),
      Map.entry("col", words("span")),
      Map.entry("colgroup", words("span")),
      Map.entry("ol", words("start type reversed")),
      Map.entry("li", words("value")),
      Map.entry("time", words("datetime")),
      Map.entry("data", words("value")),
      Map.entry("ins", words("datetime")),
      Map.entry("del", words("datetime")),
      Map.entry("details", words("open")));

  /** Tags of former days, and those of whole pages, by the ones that say the same within a text. */
  private static final Map<String, String> TODAY = Map.ofEntries(
      // a page has its first heading from its template
      Map.entry("h1", "h2"),
      Map.entry("strike", "s"),
      Map.entry("tt", "code"),
      Map.entry("acronym", "abbr"),
      Map.entry("dir", "ul"),
      Map.entry("menu", "ul"),
      Map.entry("xmp", "pre"),
      Map.entry("listing", "pre"),
      Map.entry("address", "div"),
      Map.entry("article", "div"),
      Map.entry("header", "div"),
      Map.entry("hgroup", "div"),
      Map.entry("main", "div"),
      Map.entry("nav", "div"),
      Map.entry("search", "div"));

  /** What stands in them is a block of its own, which would run into its neighbours without them. */
  private static final Set<String> BLOCKS = words("center dialog fieldset form legend marquee");

  private static final Set<String> WITHOUT_TEXT = words(
      "script style template iframe object embed applet frame frameset video audio canvas input select"
          + " textarea title meta link base noembed noframes plaintext source track param area");

  /** Parts of what was taken away with a message of its own. */
  private static final Set<String> PARTS = words("source track param");

  private SafeTags() {}

  static boolean isSafe(String tag) {
    return PLAIN.contains(tag) || WITH_ATTRIBUTES.containsKey(tag) || TODAY.containsKey(tag);
  }

  /** The tag that is printed for one that is safe. */
  static String printed(String tag) {
    return TODAY.getOrDefault(tag, tag);
  }

  static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }

  /** Whether none of what stands in it is text for readers, so that it goes with its tag. */
  static boolean isWithoutText(String tag) {
    return WITHOUT_TEXT.contains(tag);
  }

  /** Whether nothing needs to be said where it goes. */
  static boolean isPart(String tag) {
    return PARTS.contains(tag);
  }

  /** Whether every tag may carry it. */
  static boolean isSafeAttribute(String name) {
    return ATTRIBUTES.contains(name);
  }

  /** The attributes that this tag may carry besides. */
  static Set<String> attributes(String tag) {
    return WITH_ATTRIBUTES.getOrDefault(tag, Set.of());
  }

  static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
