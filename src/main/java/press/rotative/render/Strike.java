package press.rotative.render;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.diag.Location;

/** Takes code that is known to be wrong out of a template, so that the next mistake is found; lines stay where they are. */
final class Strike {

  private static final Pattern CODE =
      Pattern.compile("(?s)\\{\\{.*?}}|\\{%-?\\s*(if|elseif|for|set|include)\\b\\s*(\\w*).*?%}");

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
    int start = 0;
    for (int i = 1; i < place.line(); i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
    int at = start + Math.max(0, place.column() - 1);
    String left = place.column() == 0 ? text : without(text, at, at + 1);
    if (left.equals(text)) {
      left = without(text, start, end);
    }
    Map<String, String> less = new HashMap<>(texts);
    less.put(file, left);
    return left.equals(text) ? texts : Map.copyOf(less);
  }

  private static String without(String text, int start, int end) {
    StringBuilder left = new StringBuilder();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      if (code.start() < end && code.end() > start) {
        code.appendReplacement(left, neutral(code));
      }
    }
    return code.appendTail(left).toString();
  }

  private static String neutral(Matcher code) {
    String tag = code.group(1) == null ? "" : code.group(1);
    String ends = code.group().replaceAll("[^\\n]", "");
    return switch (tag) {
      case "if", "elseif" -> "{% " + tag + " false " + ends + "%}";
      case "for" -> "{% for " + code.group(2) + " in [] " + ends + "%}";
      case "set" -> "{% set " + code.group(2) + " = \"\" " + ends + "%}";
      default -> ends;
    };
  }
}
