package press.rotative.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The one form of a date that most programs write, {@code 2016-02-29T10:21:01-04:00} or with {@code Z} (RFC 3339, section
 * 5.6), read digit by digit: large sites have little else, and {@link DateReader}'s many forms take their time.
 */
final class Timestamp {

  private static final String FORM = "0000-00-00T00:00:00";
  private static final String OFFSET = "+00:00";

  private Timestamp() {}

  /** The moment in {@code zone}; nothing for any other form, and for what no calendar has. */
  static @Nullable ZonedDateTime find(String raw, ZoneId zone) {
    int end = FORM.length();
    boolean greenwich = raw.length() == end + 1 && raw.charAt(end) == 'Z';
    boolean offset = raw.length() == end + OFFSET.length()
        && (raw.charAt(end) == '+' || raw.charAt(end) == '-')
        && has(raw, end + 1, OFFSET.substring(1));
    if (!has(raw, 0, FORM) || !greenwich && !offset) {
      return null;
    }
    try {
      LocalDateTime local = LocalDateTime.of(
          number(raw, 0, 4),
          number(raw, 5, 2),
          number(raw, 8, 2),
          number(raw, 11, 2),
          number(raw, 14, 2),
          number(raw, 17, 2));
      int sign = raw.charAt(end) == '-' ? -1 : 1;
      ZoneOffset from = greenwich
          ? ZoneOffset.UTC
          : ZoneOffset.ofHoursMinutes(
              sign * number(raw, end + 1, 2), sign * number(raw, end + 4, 2));
      return local.atOffset(from).atZoneSameInstant(zone);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether digits stand where the form has some, and its own signs elsewhere. */
  private static boolean has(String raw, int from, String form) {
    if (raw.length() < from + form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = raw.charAt(from + i);
      if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String raw, int from, int length) {
    return Integer.parseInt(raw, from, from + length, 10);
  }
}
