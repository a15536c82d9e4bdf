package press.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

class DiagnosticsTest {

  @Test
  void ofManyTheFirstPlaceOfEachCodeIsToldFirst() {
    List<Diagnostic> all = List.of(
        warning("a", 1), warning("a", 2), warning("a", 3), warning("b", 4), warning("b", 5));
    assertThat(Diagnostics.telling(all, 3).stream().map(d -> d.location().line()))
        .containsExactly(1, 2, 4);
    assertThat(Diagnostics.telling(all, 10)).isEqualTo(all);
  }

  private static Diagnostic warning(String code, int line) {
    return Diagnostic.warning(code, new Location("a.md", line, 1), "x" + line, null);
  }
}
