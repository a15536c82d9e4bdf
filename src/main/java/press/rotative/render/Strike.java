package press.rotative.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.rotative.diag.Location;

/** Takes code that is known to be wrong out of a template, so that the next mistake is found; lines stay where they are, and columns where they can. */
final class Strike {

  private Strike() {}

  /**
   * The texts without what is at a place.
   *
   * @param place of a mistake, in a template
   * @param texts by name of the template, of those that something was taken out of
   * @return the same texts where nothing is known to be there
   */
  static Map<String, String> out(Location place, Map<String, String> texts, ThemeLoader theme) {
    String file = place.path().substring("templates/".length());
    if (place.line() == 0 || !theme.resourceExists(file)) {
      return texts;
    }
    String text = texts.getOrDefault(file, theme.text(file));
    String left = without(text, Code.at(place, text));
    if (left.equals(text)) {
      left = without(text, Code.at(new Location(place.path(), place.line(), 0), text));
    }
    Map<String, String> less = new HashMap<>(texts);
    less.put(file, left);
    return left.equals(text) ? texts : Map.copyOf(less);
  }

  private static String without(String text, List<Code> pieces) {
    StringBuilder left = new StringBuilder();
    int from = 0;
    for (Code code : pieces) {
      String piece = text.substring(code.start(), code.end());
      left.append(text, from, code.start()).append(neutral(code, piece));
      from = code.end();
    }
    return left.append(text, from, text.length()).toString();
  }

  private static String neutral(Code code, String piece) {
    String blank = piece.replaceAll("[^\\n]", " ");
    return switch (code.tag()) {
      case "if", "elseif" -> tag(code.tag() + " false", blank);
      case "for" -> tag("for " + code.name() + " in []", blank);
      case "set" -> tag("set " + code.name() + " = \"\"", blank);
      case "include", "from" -> blank;
      default -> piece.startsWith("{{") ? blank : piece;
    };
  }

  /** As long as what it stands for, where that is possible: what follows keeps its column. */
  private static String tag(String words, String blank) {
    String tag = "{% " + words + " ";
    String rest = blank.contains("\n")
        ? blank.replace(" ", "")
        : " ".repeat(Math.max(0, blank.length() - tag.length() - 2));
    return tag + rest + "%}";
  }
}
