package press.rotative.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {

  @ParameterizedTest
  @CsvSource({
    ">=1.2, 1.2.0, true",
    ">=1.2, 1.10.0, true",
    ">=1.2, 1.1.9, false",
    "1.2, 2.0.0, true",
    ">=1.2 <2, 2.0.0, false",
    "'>=1.2, <2', 1.9.9, true",
    ">1.2, 1.2.0, false",
    "<=1, 1.0.0, true",
    "=1.2.3, 1.2.3-SNAPSHOT, true",
    "v1, 1.0.0, true",
    ">=99999999999, 1.0.0, false"
  })
  void versionsAreComparedPartByPart(String asked, String version, boolean accepted) {
    assertThat(Requirement.read(asked).orElseThrow().accepts(version)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({"newest", "1.2.3.4", "=> 1", "1 or 2", "''"})
  void whatNamesNoVersionIsRefused(String asked) {
    assertThat(Requirement.read(asked)).isEmpty();
  }

  @Test
  void theProgramKnowsItsVersion() {
    assertThat(ToolVersion.number()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }
}
