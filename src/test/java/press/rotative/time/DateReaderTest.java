package press.rotative.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @ParameterizedTest
  @CsvSource({
    "2016-02-29 10:21:01 -0400, 2016-02-29T15:21:01+01:00",
    "2016-02-29 10:21:01 -04:00, 2016-02-29T15:21:01+01:00",
    "2016-02-29 10:21:01-0400, 2016-02-29T15:21:01+01:00",
    "2016-02-29 10:21:01 +00, 2016-02-29T11:21:01+01:00",
    "2016-02-29 10:21:01 +05:30, 2016-02-29T05:51:01+01:00",
    "2016-02-29t10:21:01z, 2016-02-29T11:21:01+01:00",
    "2016-02-29 10:21:01 UTC, 2016-02-29T11:21:01+01:00",
    "2016-02-29 10:21:01 +0000 UTC, 2016-02-29T11:21:01+01:00",
    "2016-02-29 10:21:01.5 -0500 EST, 2016-02-29T16:21:01.500+01:00",
    "Mon Feb 29 2016 10:21:01 GMT+0100 (CET), 2016-02-29T10:21:01+01:00",
    "Mon Feb 29 2016 10:21:01 GMT+0000 (Coordinated Universal Time), 2016-02-29T11:21:01+01:00",
    "2016-02-29 08:00 AM, 2016-02-29T08:00+01:00",
    "2016-02-29 12:00:00 PM, 2016-02-29T12:00:00+01:00",
    "2016-02-29 12:05 am +0000, 2016-02-29T01:05+01:00",
    "'February 29, 2016 3:45 p.m.', 2016-02-29T15:45+01:00",
    "2016.02.29, 2016-02-29T00:00+01:00",
    "2016.2.29 10:21, 2016-02-29T10:21+01:00",
    "2016-02-29 10:21 GMT, 2016-02-29T11:21+01:00",
    "2016-02-29 10:21:01.10 -5, 2016-02-29T16:21:01.100+01:00",
    "2016-02-29 10:21 +5:30, 2016-02-29T05:51+01:00",
    "2016-2-29, 2016-02-29T00:00+01:00",
    "2016-02-29T10:21:01Z, 2016-02-29T11:21:01+01:00",
    "2016-02-29T10:21:01.123Z, 2016-02-29T11:21:01.123+01:00",
    "2016-02-29T10:21Z, 2016-02-29T11:21+01:00",
    "2016-02-29T10:21:01, 2016-02-29T10:21:01+01:00",
    "2016-02-29 10:21, 2016-02-29T10:21+01:00",
    "2016-02-29 9:21, 2016-02-29T09:21+01:00",
    "2016-02-29, 2016-02-29T00:00+01:00",
    "2014-9-5, 2014-09-05T00:00+02:00",
    "2014/09/05, 2014-09-05T00:00+02:00",
    "2014/9/5 8:00, 2014-09-05T08:00+02:00",
  })
  void readsWhatNewsroomsWrite(String raw, String expected) {
    ZonedDateTime moment = ZonedDateTime.parse(expected + "[Europe/Paris]");
    assertThat(DateReader.read(raw, PARIS)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2015-02-29",
        "2016-13-01",
        "2016-02-29 25:00",
        "2016-02-29 24:00",
        "2016-02-29 10",
        "2016-02-29 10:2",
        "2016-02-29T",
        "2016-02-29 ",
        " 2016-02-29",
        "2016-02-29Z",
        "2016-02-2910:21",
        "2016-02/29",
        "20160229",
        "16-02-29",
        "29/02/2016",
        "05-09-2014",
        "12016-02-29",
        "-2016-02-29",
        "+2016-02-29",
        "2016-2-+9",
        "2016-02-29 10:21 Paris",
        "2016-02-29 10:21 +01:00 UTC",
        "2016-02-29 10:21 +0100 UTC",
        "2016-02-29 10:21 +0100 cet",
        "2016-02-29 +0100 ",
        "2016-02-29 13:00 PM",
        "2016-02-29 0:30 AM",
        "2016.02-29",
        "29.02.2016",
        "2016-02-29 10:21 (CET)",
        "2016-02-29 10:21 CET",
        "2016-02-29 UTC",
        "UTC",
        "2016-02-30",
        "30 February 2016",
        "Feb 29 2015",
        "03/04/2016",
        "2016-02-29 10:21 +25:00",
        "2016-02-29 10:21 +01:00+01:00",
        "2016-02-29T10:21T10:21",
        "hier",
        "١٢٣٤-٠١-٠١",
      })
  void takesNothingElse(String raw) {
    assertThat(DateReader.read(raw, PARIS)).isEmpty();
  }

  @Property(seed = "1789")
  void readsItsOwnPrintAgain(
      @ForAll @LongRange(min = -1_800_000_000, max = 250_000_000_000L) long second) {
    ZonedDateTime moment = java.time.Instant.ofEpochSecond(second).atZone(PARIS);
    assertThat(DateReader.read(moment.toOffsetDateTime().toString(), PARIS)).contains(moment);
  }

  @Property(seed = "1789")
  void readsAllItsFormsAlike(
      @ForAll @LongRange(min = -62_000_000_000L, max = 250_000_000_000L) long second,
      @ForAll @IntRange(min = -19 * 60, max = 19 * 60) int offset,
      @ForAll @IntRange(max = 31) int day) {
    String date =
        java.time.Instant.ofEpochSecond(second).toString().substring(0, 8) + "%02d".formatted(day);
    String time = java.time.Instant.ofEpochSecond(second).toString().substring(11, 19);
    String zone = "%s%02d:%02d"
        .formatted(offset < 0 ? "-" : "+", Math.abs(offset) / 60, Math.abs(offset) % 60);
    for (String place : new String[] {"Z", zone}) {
      assertThat(DateReader.read(date + "T" + time + place, PARIS))
          .isEqualTo(DateReader.read(date + " " + time + place, PARIS));
    }
  }

  @Property(seed = "1789")
  void neverThrows(@ForAll String raw) {
    DateReader.read(raw, PARIS);
  }
}
