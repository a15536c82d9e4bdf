package press.rotative.lang;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a language sets its texts. A displayed text may differ from the plain one only in characters that a reader does
 * not tell apart: hyphens and dashes that do not break, narrow spaces, curved apostrophes.
 */
public final class Typography {

  private static final String HARD_HYPHEN = "\u2011";
  private static final String HARD_SPACE = "\u00A0";
  private static final String THIN_SPACE = "\u202F";
  private static final String APOSTROPHE = "\u2019";
  private static final char EN_DASH = '\u2013';
  /** With a joiner, which forbids a break and has no width. */
  private static final String HELD_DASH = "\u2013\u2060";

  /** Length of a word that is not broken at its hyphen: {@code sous-marins}, not {@code porte-conteneurs}. */
  private static final int SHORT = 12;

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
    StringBuilder out = null;
    int copied = 0;
    for (int i = 1; i < text.length() - 1; i++) {
      String set = set(text, i);
      if (set != null) {
        out = out == null ? new StringBuilder(text.length() + 2) : out;
        out.append(text, copied, i).append(set);
        copied = i + 1;
      }
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  /** What stands in the place of a character; null where it stays: most of them do. */
  private static @Nullable String set(String text, int at) {
    return switch (text.charAt(at)) {
      case '-' -> isHeld(text, at) ? HARD_HYPHEN : null;
      case '\'' -> betweenLetters(text, at) ? APOSTROPHE : null;
      case EN_DASH -> betweenLetters(text, at) ? HELD_DASH : null;
      case ' ', '\u00A0', '\u202F' -> space(text, at);
      default -> null;
    };
  }

  private static boolean betweenLetters(String text, int at) {
    return Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
  }

  /** Whether no line may end at a hyphen: it stands in a name, or in a word that fits the narrowest screen. */
  private static boolean isHeld(String text, int hyphen) {
    int start = hyphen;
    while (start > 0 && inWord(text.charAt(start - 1))) {
      start--;
    }
    int end = hyphen + 1;
    while (end < text.length() && inWord(text.charAt(end))) {
      end++;
    }
    return betweenLetters(text, hyphen) && (end - start <= SHORT || inName(text, hyphen));
  }

  private static boolean inWord(char c) {
    return Character.isLetter(c) || c == '-' || c == '\u2011';
  }

  /** Whether the parts on both sides of a hyphen begin with a capital: {@code Casablanca-Settat}. */
  private static boolean inName(String text, int hyphen) {
    int start = hyphen;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  private static @Nullable String space(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (after == ';' || after == '!' || after == '?' || after == '»' || before == '«') {
      return THIN_SPACE;
    }
    if (after == ':') {
      return HARD_SPACE;
    }
    if (!isDigit(before)) {
      return null;
    }
    String word = wordAt(text, at + 1);
    boolean thousands = word.length() == 3 && word.chars().allMatch(c -> isDigit((char) c));
    if (thousands) {
      return THIN_SPACE;
    }
    return UNITS.contains(word) ? HARD_SPACE : null;
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
