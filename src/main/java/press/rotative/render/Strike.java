package press.rotative.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;

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
    Set<String> ends = new HashSet<>();
    pieces.forEach(code -> ends.add("end" + code.tag()));
    ends.removeIf(Strike::isKnown);
    List<Code> all = Code.of(text);
    boolean ended = all.stream().anyMatch(code -> ends.contains(code.tag()));
    StringBuilder left = new StringBuilder();
    int from = 0;
    for (Code code : all) {
      if (!pieces.contains(code) && !ends.contains(code.tag())) {
        continue;
      }
      String piece = text.substring(code.start(), code.end());
      left.append(text, from, code.start())
          .append(neutral(code, piece, ended ? "" : meant(code.tag())));
      from = code.end();
    }
    return left.append(text, from, text.length()).toString();
  }

  /** The tag that is written, or that an unknown one is meant for: it may have an end of that name. */
  private static String meant(String tag) {
    return isKnown(tag) || tag.equals("from")
        ? tag
        : Suggestion.nearest(tag, Subset.tags()).orElse("");
  }

  private static boolean isKnown(String tag) {
    return tag.startsWith("else") || Subset.tags().contains(tag.replaceFirst("^end", ""));
  }

  private static String neutral(Code code, String piece, String meant) {
    String blank = piece.replaceAll("[^\\n]", " ");
    return switch (meant) {
      case "if", "elseif" -> tag(meant + " false", blank);
      case "for" -> tag("for " + code.name() + " in []", blank);
      case "set" -> tag("set " + code.name() + " = \"\"", blank);
      case "include" -> blank;
      case "block", "macro" ->
        isKnown(code.tag())
            ? piece
            : tag(meant + " " + code.name() + (meant.equals("macro") ? "()" : ""), blank);
      default -> isKnown(code.tag()) || piece.startsWith("{#") ? piece : blank;
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
