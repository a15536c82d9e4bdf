package press.rotative.lang;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

  @ParameterizedTest
  @CsvSource({"ENGLISH, en", "FRENCH, fr", "ARABIC, ar"})
  void countsAsIcuDoes(Plural rule, String tag) {
    PluralRules icu = PluralRules.forLocale(new ULocale(tag));
    LongStream.concat(
            LongStream.rangeClosed(0, 1_200),
            LongStream.of(1_000_000, 1_000_001, 2_000_000, 5_000_100))
        .forEach(n ->
            assertThat(rule.of(n).key()).as("%s %d", tag, n).isEqualTo(icu.select((double) n)));
  }
}
