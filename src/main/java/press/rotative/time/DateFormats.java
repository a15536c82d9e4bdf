package press.rotative.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.rotative.lang.Words;

/**
 * Dates as a language writes them, after the patterns and names in its file of words. Immutable.
 *
 * <pre>{@code
 * formats.format(moment, "full")   // 24 novembre 2026, 9 h 30
 * }</pre>
 *
 * <p>A pattern is text with these words in braces: {@code {day}} (the first of a month in its own form), {@code {d}},
 * {@code {weekday}}, {@code {month}}, {@code {mon}}, the last three also with a capital, {@code {year}}, {@code {H}},
 * {@code {HH}}, {@code {mm}}.
 */
public final class DateFormats {

  private static final String FORMATS = "dates.formats.";

  /** What stands in for a format with an hour on a day without one. */
  private static final Map<String, String> DAYS = Map.of("full", "long", "hour", "brief");

  @FunctionalInterface
  private interface Part {
    void append(LocalDateTime at, StringBuilder out);
  }

  private final Map<String, List<Part>> formats = new HashMap<>();
  private final Set<String> names = new TreeSet<>(Set.of("iso", "iso-day"));
  private final Words words;

  /**
   * @throws IllegalArgumentException where a pattern names a part that does not exist
   */
  public DateFormats(Words words) {
    this.words = words;
    for (String key : words.keys()) {
      if (key.startsWith(FORMATS)) {
        formats.put(key.substring(FORMATS.length()), compile(key, words.text(key)));
      }
    }
    names.addAll(formats.keySet());
  }

  /** The names of all formats, sorted. */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /**
   * @param format {@code short}, {@code brief}, {@code long}, {@code full}, {@code hour}, {@code day}, {@code weekday},
   *     {@code month}, {@code month-year}, or {@code iso} and {@code iso-day} for the attribute {@code datetime}
   */
  public String format(Moment moment, String format) {
    if (format.equals("iso")) {
      return iso(moment.at());
    }
    if (format.equals("iso-day")) {
      return moment.at().toLocalDate().toString();
    }
    LocalDateTime at = moment.at().toLocalDateTime();
    return format(at, wholeDay(at) ? DAYS.getOrDefault(format, format) : format);
  }

  /** A month on its own, as a title: {@code month} for "Novembre", {@code month-year} for "Novembre 2026". */
  public String format(YearMonth month, String format) {
    return format(month.atDay(1).atStartOfDay(), format);
  }

  private String format(LocalDateTime at, String format) {
    List<Part> parts = formats.get(format);
    if (parts == null) {
      throw new IllegalArgumentException("there is no format of dates \"" + format + "\"");
    }
    StringBuilder out = new StringBuilder(32);
    for (Part part : parts) {
      part.append(at, out);
    }
    return out.toString();
  }

  /** Midnight is what a date without an hour reads as: nobody wrote that hour. */
  private static boolean wholeDay(LocalDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static String iso(ZonedDateTime at) {
    StringBuilder out = new StringBuilder(25).append(at.toLocalDate());
    if (wholeDay(at.toLocalDateTime())) {
      return out.toString();
    }
    out.append('T');
    pad(out, at.getHour(), 2).append(':');
    pad(out, at.getMinute(), 2);
    if (at.getSecond() != 0) {
      pad(out.append(':'), at.getSecond(), 2);
    }
    return out.append(at.getOffset().getId()).toString();
  }

  private static StringBuilder pad(StringBuilder out, int number, int width) {
    String digits = Integer.toString(number);
    return out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
  }

  private List<Part> compile(String key, String pattern) {
    List<Part> parts = new ArrayList<>();
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
      int close = pattern.indexOf('}', open);
      String name = close < 0 ? pattern.substring(open) : pattern.substring(open + 1, close);
      Part part = part(name);
      if (part == null) {
        throw new IllegalArgumentException(
            "\"" + key + "\" names a part of a date that does not exist: \"" + name + "\"");
      }
      parts.add(text(pattern.substring(done, open)));
      parts.add(part);
      done = close + 1;
    }
    parts.add(text(pattern.substring(done)));
    return List.copyOf(parts);
  }

  private static Part text(String text) {
    return (at, out) -> out.append(text);
  }

  private @Nullable Part part(String name) {
    return switch (name) {
      case "day" -> first(words.text("dates.first"));
      case "d" -> (at, out) -> out.append(at.getDayOfMonth());
      case "weekday" -> weekday(row("dates.weekdays", 7));
      case "Weekday" -> weekday(capitalised(row("dates.weekdays", 7)));
      case "month" -> month(row("dates.months", 12));
      case "Month" -> month(capitalised(row("dates.months", 12)));
      case "mon" -> month(row("dates.short-months", 12));
      case "year" -> (at, out) -> out.append(at.getYear());
      case "H" -> (at, out) -> out.append(at.getHour());
      case "HH" -> (at, out) -> pad(out, at.getHour(), 2);
      case "mm" -> (at, out) -> pad(out, at.getMinute(), 2);
      default -> null;
    };
  }

  private List<String> row(String key, int length) {
    List<String> row = words.row(key);
    if (row.size() != length) {
      throw new IllegalArgumentException(
          "\"" + key + "\" has to hold " + length + " words, it holds " + row.size());
    }
    return row;
  }

  private static Part first(String first) {
    return (at, out) ->
        out.append(at.getDayOfMonth() == 1 ? first : Integer.toString(at.getDayOfMonth()));
  }

  private static Part weekday(List<String> names) {
    return (at, out) -> out.append(names.get(at.getDayOfWeek().getValue() - 1));
  }

  private static Part month(List<String> names) {
    return (at, out) -> out.append(names.get(at.getMonthValue() - 1));
  }

  /** All with their first letter in upper case, which leaves Arabic as it is. */
  private static List<String> capitalised(List<String> names) {
    return names.stream()
        .map(n -> new StringBuilder()
            .appendCodePoint(Character.toUpperCase(n.codePointAt(0)))
            .append(n, n.offsetByCodePoints(0, 1), n.length())
            .toString())
        .toList();
  }
}
