package press.rotative.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import press.rotative.diag.Visible;

/** A line that a script can cut at its tabs, whatever stands in its cells. */
final class Columns {

  private Columns() {}

  static String of(String... cells) {
    return Arrays.stream(cells)
        .map(cell -> Visible.line(cell).replace("\t", "\\u0009"))
        .collect(Collectors.joining("\t"));
  }
}
