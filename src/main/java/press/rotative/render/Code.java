package press.rotative.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.diag.Location;

/**
 * A piece of a template's code: a comment, something that is printed, or a tag.
 *
 * @param start where it begins in the text
 * @param end where it ends
 * @param tag the first word of a tag, empty for all else
 * @param name what stands behind that word: the words in quotes, or a plain word; empty for all else
 * @param nameAt where that begins
 * @param quoted whether it stands in quotes
 */
record Code(int start, int end, String tag, String name, int nameAt, boolean quoted) {

  private static final Pattern PIECE = Pattern.compile("(?s)\\{#.*?#}|\\{\\{.*?}}"
      + "|\\{%-?\\s*(\\w*)\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|(\\w*)).*?%}");

  /** All of a text, as they follow each other. */
  static List<Code> of(String text) {
    List<Code> pieces = new ArrayList<>();
    Matcher found = PIECE.matcher(text);
    while (found.find()) {
      boolean isTag = found.start(1) >= 0;
      int group = found.start(2) >= 0 ? 2 : found.start(3) >= 0 ? 3 : 4;
      pieces.add(new Code(
          found.start(),
          found.end(),
          isTag ? found.group(1) : "",
          isTag ? found.group(group) : "",
          isTag ? found.start(group) : found.start(),
          isTag && group < 4));
    }
    return pieces;
  }

  /** Those at a place: the one at its column, else all that touch its line. */
  static List<Code> at(Location place, String text) {
    if (place.line() == 0) {
      return List.of();
    }
    int start = line(text, place.line());
    int end = end(text, start);
    List<Code> touching = of(text).stream()
        .filter(code -> code.start < Math.max(end, start + 1) && code.end > start)
        .toList();
    if (place.column() == 0) {
      return touching;
    }
    int columns = Math.min(place.column() - 1, text.codePointCount(start, end));
    int sign = text.offsetByCodePoints(start, columns);
    return touching.stream()
        .filter(code -> code.start <= sign && sign < code.end)
        .findFirst()
        .map(List::of)
        .orElse(touching);
  }

  /** Where a line begins, or the text ends. */
  static int line(String text, int line) {
    int start = 0;
    for (int i = 1; i < line && start < text.length(); i++) {
      start = Math.min(text.length(), end(text, start) + 1);
    }
    return start;
  }

  /** Where the line ends that begins at {@code start}. */
  static int end(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
