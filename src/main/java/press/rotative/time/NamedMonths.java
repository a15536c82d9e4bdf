package press.rotative.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates whose month is an English word, as other tools' starters write them: {@code Jul 08 2022}, {@code July 8, 2022},
 * {@code Sat, 22 May 2004 22:11:57 +0000} (RFC 5322). With the month a word and the year in four digits, no such date can
 * be read in two ways.
 */
final class NamedMonths {

  private static final List<String> MONTHS = List.of(
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december");

  private static final Pattern DATE =
      Pattern.compile("(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\\s+)?"
          + "(?:(?<first>[A-Za-z]{3,9})\\.?\\s+(?<second>[0-9]{1,2})(?:st|nd|rd|th)?,?"
          + "|(?<day>[0-9]{1,2})(?:st|nd|rd|th)?[\\s-](?<month>[A-Za-z]{3,9})\\.?,?)"
          + "[\\s-](?<year>[0-9]{4})(?<rest>$|\\s.*)");

  private NamedMonths() {}

  /** The same date in digits, the year first; empty where {@code raw} names no month. */
  static Optional<String> inDigits(String raw) {
    Matcher date = DATE.matcher(raw);
    if (!date.matches()) {
      return Optional.empty();
    }
    boolean monthFirst = date.group("first") != null;
    int month = number(date.group(monthFirst ? "first" : "month"));
    return month == 0
        ? Optional.empty()
        : Optional.of(date.group("year") + "-" + month + "-"
            + date.group(monthFirst ? "second" : "day") + date.group("rest"));
  }

  /** 1 for January; 0 for what is no month, in full or by its first letters. */
  private static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      boolean short4 = lower.equals("sept") && i == 8;
      if (short4 || MONTHS.get(i).equals(lower) || MONTHS.get(i).substring(0, 3).equals(lower)) {
        return i + 1;
      }
    }
    return 0;
  }
}
