package press.rotative.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.rotative.config.ThemeWords;
import press.rotative.diag.Location;
import press.rotative.lang.Words;
import press.rotative.source.Theme;

class DateFormatsTest {

  private static Words words(String tag) throws IOException {
    return ThemeWords.read(new Theme(null), tag, Location.of("site.yml")).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | short | 24 nov. 2026",
        "fr | brief | 24 nov.",
        "fr | long | 24 novembre 2026",
        "fr | full | 24 novembre 2026, 9 h 05",
        "fr | hour | 9 h 05",
        "fr | day | 24",
        "fr | weekday | Mardi 24 novembre 2026",
        "fr | month-year-running | novembre 2026",
        "en | short | 24 Nov 2026",
        "en | full | 24 November 2026, 09:05",
        "ar | full | 24 نونبر 2026، 09:05",
        "ar | weekday | الثلاثاء 24 نونبر 2026",
        "fr | iso | 2026-11-24T09:05+01:00",
        "fr | iso-day | 2026-11-24"
      })
  void writesDatesAsTheLanguageDoes(String tag, String format, String expected) throws IOException {
    Moment moment = new Moment(ZonedDateTime.parse("2026-11-24T09:05:00+01:00"));
    assertThat(new DateFormats(words(tag)).format(moment, format).replace('\u00A0', ' '))
        .isEqualTo(expected);
  }

  @Test
  void writesTheFirstOfAMonthAsFrenchDoes() throws IOException {
    DateFormats french = new DateFormats(words("fr"));
    Moment first = new Moment(ZonedDateTime.parse("2026-12-01T00:00:07Z"));
    assertThat(french.format(first, "long")).isEqualTo("1er\u00A0décembre 2026");
    assertThat(french.format(first, "day")).isEqualTo("1");
    assertThat(french.format(first, "iso")).isEqualTo("2026-12-01T00:00:07Z");
    assertThat(french.format(YearMonth.of(2026, 12), "month-year")).isEqualTo("Décembre 2026");
  }

  @ParameterizedTest
  @CsvSource({"en, en-GB", "fr, fr", "ar, ar-MA"})
  void namesMonthsAndDaysAsIcuDoes(String tag, String locale) throws IOException {
    DateFormatSymbols icu = new DateFormatSymbols(ULocale.forLanguageTag(locale));
    assertThat(words(tag).row("dates.months")).containsExactly(icu.getMonths());
    assertThat(words(tag).row("dates.short-months"))
        .containsExactly(icu.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED));
    List<String> days = new ArrayList<>(List.of(icu.getWeekdays()).subList(2, 8));
    days.add(icu.getWeekdays()[1]);
    assertThat(words(tag).row("dates.weekdays")).isEqualTo(days);
  }
}
