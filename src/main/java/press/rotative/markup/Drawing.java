package press.rotative.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * What may stand within an {@code <svg>} or a {@code <math>}: shapes, words and signs, and nothing that runs, loads,
 * holds a page of its own or speaks of other parts of the page.
 */
final class Drawing {

  private static final Set<String> TAGS = SafeTags.words(
      "svg g a path rect circle ellipse line polyline polygon text tspan textPath title desc defs symbol use marker"
          + " linearGradient radialGradient stop clipPath mask pattern"
          + " math mi mn mo ms mtext mrow mfrac msqrt mroot mstyle mpadded mphantom mspace menclose mfenced msub"
          + " msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd semantics");

  /** What says how a shape or a word looks, as an attribute or in a style. */
  private static final Set<String> STYLES = SafeTags.words(
      "fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit"
          + " stroke-dasharray stroke-dashoffset stroke-opacity opacity color stop-color stop-opacity clip-path"
          + " clip-rule mask marker-start marker-mid marker-end font-family font-size font-weight font-style"
          + " text-anchor dominant-baseline letter-spacing vector-effect display");

  private static final Set<String> ATTRIBUTES = SafeTags.words(
      "id role lang dir aria-label aria-hidden aria-labelledby aria-describedby viewBox preserveAspectRatio width"
          + " height x y x1 x2 y1 y2 cx cy r rx ry fx fy dx dy d points transform offset gradientUnits"
          + " gradientTransform spreadMethod clipPathUnits maskUnits patternUnits patternTransform"
          + " patternContentUnits markerWidth markerHeight refX refY orient textLength rotate startOffset"
          + " pathLength mathvariant displaystyle stretchy fence separator form accent columnalign rowspan"
          + " columnspan open close notation");

  /** What programs that draw write for each other. */
  private static final Set<String> MUTE =
      SafeTags.words("version xmlns xml:space enable-background data-name");

  /** Wider, in pixels, it would not fit into the column of a telephone. */
  private static final float WIDEST = 300;

  private Drawing() {}

  /** Whether an element is a drawing or a formula, or a part of one. */
  static boolean is(Element element) {
    return !element.tag().namespace().equals(Parser.NamespaceHtml);
  }

  /** Whether words or shapes in it lead somewhere; the address is written as HTML has it then. */
  static boolean isLink(Element element) {
    if (!element.tagName().equals("a")) {
      return false;
    }
    if (element.hasAttr("xlink:href") && !element.hasAttr("href")) {
      element.attr("href", element.attr("xlink:href"));
    }
    return element.hasAttr("href");
  }

  /** Whether no browser shows a text where it stands: among shapes. */
  static boolean hides(TextNode text) {
    return text.parentNode() instanceof Element parent
        && (parent.tagName().equals("svg") || parent.tagName().equals("g"));
  }

  static boolean isSafe(Element element) {
    return TAGS.contains(element.tagName());
  }

  /** The attributes that may be printed, each with a space before it. */
  static String attributes(Element element, SafeAttributes kept) {
    boolean scaled = fit(element);
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      String value = attribute.getValue();
      boolean size = scaled && (name.equals("width") || name.equals("height"));
      if (size || MUTE.contains(name) || name.startsWith("xmlns:")) {
        continue;
      }
      if (name.equals("style")) {
        style(value, kept);
      } else if (name.equals("href") || name.equals("xlink:href")) {
        keep(value.startsWith("#"), "href", value, kept);
      } else {
        boolean known = (STYLES.contains(name) || ATTRIBUTES.contains(name))
            && (!name.equals("id") || kept.isFree(value));
        keep(known && staysInside(value), name, value, kept);
      }
    }
    if (scaled) {
      kept.keep("width", "100%");
    }
    boolean named = element.selectFirst("> title") != null && !element.hasAttr("role");
    if (named && element.normalName().equals("svg")) {
      kept.keep("role", "img");
    }
    return kept.toString();
  }

  /** Whether a drawing is as wide as the column instead of what it says. */
  private static boolean fit(Element element) {
    if (!element.normalName().equals("svg")) {
      return false;
    }
    float width = pixels(element.attr("width"));
    float height = pixels(element.attr("height"));
    if (width > 0 && height > 0 && !element.hasAttr("viewBox")) {
      String box = "0 0 " + element.attr("width") + " " + element.attr("height");
      element.attributes().put("viewBox", box.replace("px", ""));
    }
    return width > WIDEST && element.hasAttr("viewBox");
  }

  private static float pixels(String length) {
    try {
      return Float.parseFloat(
          length.endsWith("px") ? length.substring(0, length.length() - 2) : length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** What a style says of shapes can be said by attributes, which reach no further. */
  private static void style(String style, SafeAttributes kept) {
    for (String declaration : style.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip();
        keep(STYLES.contains(name) && staysInside(value), name, value, kept);
      }
    }
  }

  private static void keep(boolean safe, String name, String value, SafeAttributes kept) {
    if (!safe) {
      kept.removed(name);
    } else if (!kept.has(name)) {
      kept.keep(name, value);
    }
  }

  /** Whether a value refers to parts of the drawing alone. */
  private static boolean staysInside(String value) {
    String plain = value.toLowerCase(Locale.ROOT).replaceAll("[\\s'\"]", "");
    for (int at = plain.indexOf("url("); at >= 0; at = plain.indexOf("url(", at + 1)) {
      if (!plain.startsWith("#", at + 4)) {
        return false;
      }
    }
    return plain.indexOf('\\') < 0 && !plain.contains("image-set(") && !plain.contains("src(");
  }
}
