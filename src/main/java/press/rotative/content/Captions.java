package press.rotative.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.content.ShortcodeScanner.Tag;

/** Figures of other tools: Hugo's, and WordPress's captions around a picture. */
final class Captions {

  private Captions() {}

  /** Hugo's {@code figure}. */
  static @Nullable String figure(ShortcodeArguments arguments) {
    Map<String, String> named = arguments.named();
    String src = arguments.main("src");
    if (src == null) {
      return null;
    }
    String title = named.get("title");
    String caption = named.get("caption");
    return InlineDirective.text(
        "figure",
        pairs(
            "src",
            src,
            "alt",
            named.get("alt"),
            "caption",
            title == null ? caption : caption == null ? title : title + ". " + caption,
            "credit",
            named.get("attr"),
            "href",
            named.get("link")));
  }

  /** WordPress's shortcodes; null where nothing of ours fits. */
  static @Nullable String of(Tag tag) {
    String inner = tag.inner().strip();
    if (tag.name().equals("embed")) {
      return inner.isEmpty() || inner.indexOf('<') >= 0
          ? null
          : InlineDirective.text("embed", pairs("href", inner));
    }
    int image = inner.indexOf("<img");
    if (image >= 0 && inner.indexOf('>', image) > 0) {
      int end = inner.indexOf('>', image);
      Attributes attributes = Attributes.toEnd(inner.substring(image + 4, end), 0);
      if (attributes != null && attributes.text("src") != null) {
        return figure(
            attributes.text("src"), attributes.text("alt"), plain(inner.substring(end + 1)));
      }
    }
    int open = inner.indexOf("![");
    int middle = inner.indexOf("](", Math.max(0, open));
    int close = inner.indexOf(')', Math.max(0, middle));
    return open < 0 || middle < 0 || close < 0
        ? null
        : figure(
            inner.substring(middle + 2, close),
            inner.substring(open + 2, middle),
            plain(inner.substring(close + 1)));
  }

  private static String figure(@Nullable String src, @Nullable String alt, String caption) {
    return InlineDirective.text(
        "figure", pairs("src", src, "alt", alt, "caption", caption.isEmpty() ? null : caption));
  }

  /** Text without tags. */
  private static String plain(String html) {
    StringBuilder out = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      tag = c == '<' || (tag && c != '>');
      if (!tag && c != '>') {
        out.append(c);
      }
    }
    return out.toString().replace("&amp;", "&").replace("&quot;", "\"").strip();
  }

  /** Those attributes that have a value. */
  static Map<String, String> pairs(@Nullable String... pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      String name = pairs[i];
      String value = pairs[i + 1];
      if (name != null && value != null) {
        values.put(name, value);
      }
    }
    return values;
  }
}
