package press.rotative.content;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures of other tools: Hugo's, and WordPress's captions around a picture. */
final class Captions {

  private Captions() {}

  /** Hugo's {@code figure}. */
  static @Nullable Insertion figure(ShortcodeArguments arguments) {
    Map<String, String> named = arguments.named();
    String src = arguments.main("src");
    int listed = named.containsKey("src") ? 0 : 1;
    if (src == null || arguments.listed().size() > listed) {
      return null;
    }
    String title = named.get("title");
    String caption = named.get("caption");
    String words = title == null ? caption : caption == null ? title : title + ". " + caption;
    String credit = named.get("attr");
    String source = named.get("attrlink");
    if (credit != null && source != null) {
      String link = "[" + credit + "](<" + source + ">)";
      words = words == null ? link : words + " " + link;
      credit = null;
    }
    return Insertion.Use.of(
        "figure",
        "src",
        src,
        "alt",
        named.get("alt"),
        "caption",
        words,
        "credit",
        credit,
        "href",
        named.get("link"));
  }

  /** What stands in WordPress's {@code [caption]}: a picture, perhaps linked, and words behind it; null where no picture is. */
  static @Nullable Insertion around(String inner) {
    int image = inner.indexOf("<img");
    int end = image < 0 ? -1 : inner.indexOf('>', image);
    if (end > 0) {
      Attributes attributes = Attributes.toEnd(inner.substring(image + 4, end), 0);
      return attributes == null || attributes.text("src") == null
          ? null
          : figure(
              attributes.text("src"),
              attributes.text("alt"),
              link(inner.substring(0, image)),
              inner.substring(end + 1));
    }
    int open = inner.indexOf("![");
    int middle = inner.indexOf("](", Math.max(0, open));
    int close = inner.indexOf(')', Math.max(0, middle));
    if (open < 0 || middle < 0 || close < 0) {
      return null;
    }
    String behind = inner.substring(close + 1);
    boolean linked = inner.startsWith("[![") && behind.startsWith("](") && behind.indexOf(')') > 0;
    String href = linked ? behind.substring(2, behind.indexOf(')')) : null;
    return figure(
        target(inner.substring(middle + 2, close)),
        inner.substring(open + 2, middle),
        href,
        linked ? behind.substring(behind.indexOf(')') + 1) : behind);
  }

  /** An address without the title behind it. */
  private static String target(String written) {
    int space = written.strip().indexOf(' ');
    return space < 0 ? written.strip() : written.strip().substring(0, space);
  }

  /** Where the link that begins before a picture leads. */
  private static @Nullable String link(String before) {
    int start = before.indexOf("<a ");
    int end = start < 0 ? -1 : before.indexOf('>', start);
    Attributes attributes = end < 0 ? null : Attributes.toEnd(before.substring(start + 2, end), 0);
    return attributes == null ? null : attributes.text("href");
  }

  private static Insertion figure(
      @Nullable String src, @Nullable String alt, @Nullable String href, String words) {
    String behind = words.strip();
    String caption =
        behind.startsWith("</a>") ? behind.substring("</a>".length()).strip() : behind;
    return Insertion.Use.of(
        "figure",
        "src",
        src,
        "alt",
        alt,
        "caption",
        caption.isEmpty() ? null : caption,
        // a link to the same picture, larger, leads nowhere that this page does not show
        "href",
        href == null || Address.isPicture(href) ? null : href);
  }
}
