package press.rotative.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as programs print them, brought into the form that {@link DateReader} parses: Go's {@code 2016-02-29 10:21:01
 * +0100 CET}, JavaScript's {@code Mon Feb 29 2016 10:21:01 GMT+0100 (CET)}, names of Greenwich's time, hours of a clock
 * of twelve, {@code 2016.02.29}.
 */
final class PrintedDates {

  private static final Pattern DOTS = Pattern.compile("(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2}\\b.*)");
  private static final Pattern OFFSET_OF_SCRIPTS =
      Pattern.compile("(.*) (?:GMT|UTC)([+-]\\d{4})(?: \\([^()]*\\))?");
  private static final Pattern NAME_BEHIND_OFFSET =
      Pattern.compile("(.* (?:([+-]0000)|[+-]\\d{4})) (?:(UTC|GMT)|[A-Z]{2,5})");
  private static final Pattern GREENWICH =
      Pattern.compile("(.*?)(?:UTC|GMT)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK_OF_TWELVE = Pattern.compile(
      "(.*[ T])(\\d{1,2})(:\\d{2}(?::\\d{2})?) ?([AP])\\.?M\\.?( .*)?", Pattern.CASE_INSENSITIVE);

  private PrintedDates() {}

  static String inDigits(String raw) {
    boolean yearFirst =
        raw.length() > 4 && Character.isDigit(raw.charAt(2)) && Character.isDigit(raw.charAt(3));
    String date = yearFirst ? raw : NamedMonths.inDigits(raw).orElse(raw);
    char last = date.isEmpty() ? ' ' : date.charAt(date.length() - 1);
    boolean usual = yearFirst
        && raw.charAt(4) != '.'
        && (Character.isDigit(last) || last == 'Z')
        && raw.indexOf('M') < 0
        && raw.indexOf('m') < 0;
    return usual ? date : zone(clock(dots(date)));
  }

  private static String dots(String date) {
    Matcher dots = DOTS.matcher(date);
    return dots.matches() ? dots.group(1) + "-" + dots.group(2) + "-" + dots.group(3) : date;
  }

  private static String clock(String date) {
    Matcher clock = CLOCK_OF_TWELVE.matcher(date);
    int hour = clock.matches() ? Integer.parseInt(clock.group(2)) : 0;
    if (hour < 1 || hour > 12) {
      return date;
    }
    boolean morning = clock.group(4).equalsIgnoreCase("A");
    String behind = clock.group(5) == null ? "" : clock.group(5);
    return clock.group(1) + (hour % 12 + (morning ? 0 : 12)) + clock.group(3) + behind;
  }

  /** The offset alone where one is named too, unless the two disagree. */
  private static String zone(String date) {
    Matcher ofScripts = OFFSET_OF_SCRIPTS.matcher(date);
    if (ofScripts.matches()) {
      return ofScripts.group(1) + " " + ofScripts.group(2);
    }
    Matcher named = NAME_BEHIND_OFFSET.matcher(date);
    if (named.matches()) {
      return named.group(3) == null || named.group(2) != null ? named.group(1) : date;
    }
    Matcher greenwich = GREENWICH.matcher(date);
    return greenwich.matches() && !greenwich.group(1).isEmpty() ? greenwich.group(1) + "Z" : date;
  }
}
