package press.rotative.lang;

import java.util.Set;

/**
 * How a language sets its texts. A displayed text may differ from the plain one only in characters that a reader does
 * not tell apart: hyphens and dashes that do not break, narrow spaces, curved apostrophes.
 */
public final class Typography {

  private static final char HARD_HYPHEN = '\u2011';
  private static final char HARD_SPACE = '\u00A0';
  private static final char THIN_SPACE = '\u202F';
  private static final char APOSTROPHE = '\u2019';
  private static final char EN_DASH = '\u2013';
  /** Forbids a break, and has no width. */
  private static final char JOINER = '\u2060';

  private static final Set<String> UNITS = Set.of(
      "%",
      "€",
      "$",
      "MAD",
      "DH",
      "dirham",
      "dirhams",
      "euro",
      "euros",
      "dollar",
      "dollars",
      "h",
      "min",
      "s",
      "ms",
      "km",
      "m",
      "cm",
      "mm",
      "kg",
      "g",
      "o",
      "Ko",
      "Mo",
      "Go",
      "To",
      "Mbit/s",
      "Gbit/s",
      "Hz",
      "MHz",
      "GHz",
      "W",
      "kW",
      "MW",
      "GW",
      "kWh",
      "MWh",
      "million",
      "millions",
      "milliard",
      "milliards");

  private Typography() {}

  /** A title, kicker or line as it stands on a page; other places keep the plain form. */
  public static String display(String text, Language language) {
    if (!language.base().equals("fr")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean within = i > 0 && i < text.length() - 1;
      if (c == '-' && within && hyphenInName(text, i)) {
        out.append(HARD_HYPHEN);
      } else if (c == '\'' && within && betweenLetters(text, i)) {
        out.append(APOSTROPHE);
      } else if (c == EN_DASH && within && betweenLetters(text, i)) {
        out.append(c).append(JOINER);
      } else if (within && (c == ' ' || c == HARD_SPACE || c == THIN_SPACE)) {
        out.append(space(text, i));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean betweenLetters(String text, int at) {
    return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
  }

  /** Whether the parts on both sides of a hyphen begin with a capital: {@code États-Unis}, not {@code sous-marins}. */
  private static boolean hyphenInName(String text, int hyphen) {
    int start = hyphen;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < hyphen
        && Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  private static char space(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (after == ';' || after == '!' || after == '?' || after == '»' || before == '«') {
      return THIN_SPACE;
    }
    if (after == ':') {
      return HARD_SPACE;
    }
    if (isDigit(before)) {
      String word = wordAt(text, at + 1);
      boolean thousands = word.length() == 3 && word.chars().allMatch(c -> isDigit((char) c));
      return thousands ? THIN_SPACE : UNITS.contains(word) ? HARD_SPACE : text.charAt(at);
    }
    return text.charAt(at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && ",.;:!?)»\u00A0\u202F".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }
}
