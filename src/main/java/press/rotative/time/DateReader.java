package press.rotative.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates as newsrooms write them: {@code 2016-02-29 10:21:01 -0400}, with a {@code T}, with {@code Z}, {@code UTC},
 * {@code +01:00}, {@code +0100 CET} or {@code +1}, without seconds, without an offset (then in the zone, unless its clocks are changed at that hour), without a time (then the start of that day),
 * {@code 2014-9-5}, {@code 2014/09/05}, {@code Jul 08 2022}. The year comes first or the month is a word, so no date can
 * be read in two ways; everything else is no date.
 */
public final class DateReader {

  private static final DateTimeFormatter DASHES = formatter('-', ' ');
  private static final DateTimeFormatter DASHES_T = formatter('-', 'T');
  private static final DateTimeFormatter SLASHES = formatter('/', ' ');
  private static final DateTimeFormatter SLASHES_T = formatter('/', 'T');

  private DateReader() {}

  /**
   * The moment that {@code raw} names, in {@code zone}.
   *
   * @param zone the zone of dates that name none
   */
  public static Optional<ZonedDateTime> read(String raw, ZoneId zone) {
    ZonedDateTime usual = Timestamp.find(raw, zone);
    if (usual != null) {
      return Optional.of(usual);
    }
    String date = PrintedDates.inDigits(raw);
    if (offsets(date) > 1) {
      return Optional.empty();
    }
    try {
      TemporalAccessor parsed = formatterFor(date).parse(date);
      return offsets(parsed, zone).size() == 1
          ? Optional.of(moment(parsed, zone))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The offset with which a date is written; empty where it has none, or is no date. */
  public static Optional<ZoneOffset> offset(String raw) {
    String date = PrintedDates.inDigits(raw);
    try {
      return Optional.ofNullable(formatterFor(date).parse(date).query(TemporalQueries.offset()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Which offsets an hour without one may mean that a change of clocks skips or doubles: those before and after the
   * change. Empty for all other dates, and for what is none.
   */
  public static List<ZoneOffset> doubt(String raw, ZoneId zone) {
    String date = PrintedDates.inDigits(raw);
    try {
      TemporalAccessor parsed = formatterFor(date).parse(date);
      if (offsets(parsed, zone).size() == 1) {
        return List.of();
      }
      ZoneOffsetTransition change = zone.getRules().getTransition(local(parsed));
      return List.of(change.getOffsetBefore(), change.getOffsetAfter());
    } catch (DateTimeException e) {
      return List.of();
    }
  }

  /** The offsets that a date may have: one, unless the clocks are changed at its hour. */
  private static List<ZoneOffset> offsets(TemporalAccessor parsed, ZoneId zone) {
    ZoneOffset offset = parsed.query(TemporalQueries.offset());
    return offset != null || parsed.query(TemporalQueries.localTime()) == null
        ? List.of(offset == null ? ZoneOffset.UTC : offset)
        : zone.getRules().getValidOffsets(local(parsed));
  }

  private static LocalDateTime local(TemporalAccessor parsed) {
    return parsed
        .query(TemporalQueries.localDate())
        .atTime(parsed.query(TemporalQueries.localTime()));
  }

  /** How many offsets are written behind the date: the formatters below would take several that agree. */
  private static int offsets(String raw) {
    int found = 0;
    for (int i = "2014-9-5".length(); i < raw.length(); i++) {
      char c = raw.charAt(i);
      found += c == '+' || c == '-' || c == 'Z' || c == 'z' ? 1 : 0;
    }
    return found;
  }

  private static ZonedDateTime moment(TemporalAccessor parsed, ZoneId zone) {
    LocalDate date = parsed.query(TemporalQueries.localDate());
    LocalTime time = parsed.query(TemporalQueries.localTime());
    ZoneOffset offset = parsed.query(TemporalQueries.offset());
    if (time == null) {
      return date.atStartOfDay(zone);
    }
    return offset == null
        ? date.atTime(time).atZone(zone)
        : date.atTime(time).atOffset(offset).atZoneSameInstant(zone);
  }

  private static DateTimeFormatter formatterFor(String raw) {
    boolean slashes = raw.length() > 4 && raw.charAt(4) == '/';
    if (raw.indexOf('T') >= 0 || raw.indexOf('t') >= 0) {
      return slashes ? SLASHES_T : DASHES_T;
    }
    return slashes ? SLASHES : DASHES;
  }

  private static DateTimeFormatter formatter(char inDate, char beforeTime) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendValue(ChronoField.YEAR, 4)
        .appendLiteral(inDate)
        .appendValue(ChronoField.MONTH_OF_YEAR, 1, 2, SignStyle.NOT_NEGATIVE)
        .appendLiteral(inDate)
        .appendValue(ChronoField.DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE)
        .optionalStart()
        .appendLiteral(beforeTime)
        .appendValue(ChronoField.HOUR_OF_DAY, 1, 2, SignStyle.NOT_NEGATIVE)
        .appendLiteral(':')
        .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
        .optionalStart()
        .appendLiteral(':')
        .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
        .optionalStart()
        .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
        .optionalEnd()
        .optionalEnd()
        .optionalStart()
        .optionalStart()
        .appendLiteral(' ')
        .optionalEnd()
        .optionalStart()
        .appendOffset("+H:MM", "Z")
        .optionalEnd()
        .optionalStart()
        .appendOffset("+HHMM", "Z")
        .optionalEnd()
        .optionalStart()
        .appendOffset("+H", "Z")
        .optionalEnd()
        .toFormatter(Locale.ROOT)
        .withChronology(IsoChronology.INSTANCE)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
