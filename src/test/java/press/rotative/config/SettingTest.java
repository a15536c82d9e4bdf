package press.rotative.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingTest {

  @Test
  void whatIsCalledDefaultIsWhatHoldsWhereNothingIsWritten() {
    String title = "title: A\n";
    SiteConfig written =
        SiteConfigReader.read("site.yml", title + Setting.STANDARD).value();
    SiteConfig silent = SiteConfigReader.read("site.yml", title).value();
    assertThat(written).usingRecursiveComparison().ignoringFields("zone").isEqualTo(silent);
    assertThat(written.zone().getRules()).isEqualTo(silent.zone().getRules());
  }
}
