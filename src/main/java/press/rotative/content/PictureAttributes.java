package press.rotative.content;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.Image;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;

/**
 * What an author wrote in braces behind a picture.
 *
 * @param size in pixels, as it is to be shown
 */
record PictureAttributes(
    Reference.@Nullable Size size,
    @Nullable String alt,
    @Nullable String title) {

  private static final PictureAttributes NONE = new PictureAttributes(null, null, null);

  private static final Set<String> USED = Set.of("width", "height", "alt", "title", "id");

  /** How other tools let a picture look or load: the theme's affair. */
  private static final Set<String> LOOKS = Set.of(
      "class",
      "style",
      "loading",
      "decoding",
      "fetchpriority",
      "align",
      "srcset",
      "sizes",
      "target",
      "rel",
      "border");

  static PictureAttributes of(Image image, Compilation body) {
    List<AttributeList> lists = body.attributes.of(image);
    if (lists.isEmpty()) {
      return NONE;
    }
    int width = 0;
    int height = 0;
    String alt = null;
    String title = null;
    for (AttributeList list : lists) {
      width = width == 0 ? pixels(list, "width", body) : width;
      height = height == 0 ? pixels(list, "height", body) : height;
      alt = alt == null ? list.attributes.text("alt") : alt;
      title = title == null ? list.attributes.text("title") : title;
      reportUnknown(list, body);
    }
    return new PictureAttributes(
        width == 0 && height == 0 ? null : new Reference.Size(width, height), alt, title);
  }

  /** The pixels of a measure; 0 where there are none, which is told if something else was written. */
  private static int pixels(AttributeList list, String name, Compilation body) {
    String text = list.attributes.text(name);
    if (text == null || text.equals("auto")) {
      return 0;
    }
    Integer pixels = Reference.Size.pixels(text);
    if (pixels != null) {
      return pixels;
    }
    body.problems.add(Diagnostic.warning(
        "picture-size",
        body.source.of(list),
        "\"" + text + "\" cannot be the " + name + " of a picture",
        "write a whole number of pixels, or nothing: wide pictures shrink by themselves"));
    return 0;
  }

  private static void reportUnknown(AttributeList list, Compilation body) {
    for (String name : list.attributes.values().keySet()) {
      boolean known = USED.contains(name)
          || LOOKS.contains(name)
          || name.startsWith("data-")
          || name.startsWith("aria-");
      if (!known) {
        body.problems.add(Diagnostic.warning(
            "unknown-attribute",
            body.source.of(list),
            "\"" + name + "\" is no attribute of a picture",
            Suggestion.hint(name, new TreeSet<>(USED))));
      }
    }
  }
}
