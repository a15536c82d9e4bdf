package press.rotative.content;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives ids to what a body can be linked to: readable, in any script, each once. */
final class HeadingIds {

  /** With this begin the ids that the theme's own parts of a page carry. */
  private static final char OF_THE_PAGE = '_';

  private static final String NAMELESS = "section";

  private final Set<String> taken = new HashSet<>();
  /** The last number behind each id: to count on from 1 for each of many like headings would take too long. */
  private final Map<String, Integer> numbers = new HashMap<>(0);

  /** The id made of a heading's text: lower case, letters, digits and marks kept, {@code -} for spaces. */
  String of(String text) {
    return unique(slug(text));
  }

  /** {@code wanted}, or with a number behind it where something else has it. */
  String unique(String wanted) {
    if (!isNote(wanted) && taken.add(wanted)) {
      return wanted;
    }
    int number = numbers.getOrDefault(wanted, 0);
    String id;
    do {
      number++;
      id = wanted + "-" + number;
    } while (!taken.add(id));
    numbers.put(wanted, number);
    return id;
  }

  /** Takes an id that an author wrote; false where it is no id, or something else has it. */
  boolean claim(String id) {
    boolean word = !id.isEmpty() && id.chars().noneMatch(c -> c <= ' ');
    return word && id.charAt(0) != OF_THE_PAGE && !isNote(id) && taken.add(id);
  }

  /** All that were given out so far. */
  Set<String> taken() {
    return taken;
  }

  private static String slug(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isMark(c) || (c == OF_THE_PAGE && !slug.isEmpty())) {
        slug.appendCodePoint(c);
      } else if ((c == '-' || Character.isWhitespace(c) || Character.isSpaceChar(c))
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? NAMELESS : slug.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a footnote may be called so: {@code n1}, {@code r1}. */
  static boolean isNote(String id) {
    if (id.length() < 2 || (id.charAt(0) != 'n' && id.charAt(0) != 'r')) {
      return false;
    }
    return id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }
}
