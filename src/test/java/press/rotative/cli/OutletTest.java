package press.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What becomes of a call whose results cannot be printed. */
class OutletTest {

  @TempDir
  Path folder;

  private final StringWriter said = new StringWriter();

  @Test
  void whatCannotBePrintedIsSaidAndIsAFailure() {
    SmallSite.in(folder).article("a.md", "Text");
    String site = folder.toString();
    String[][] calls = {
      {"list", "all", "-s", site},
      {"config", "-s", site},
      {"build", "--json", "-s", site},
      {"explain"},
      {"completion"},
      {"--help"},
      {"list", "--help"},
      {"--version"}
    };
    for (String[] call : calls) {
      said.getBuffer().setLength(0);
      assertThat(run("No space left on device", call))
          .as(String.join(" ", call))
          .isEqualTo(3);
      assertThat(said.toString())
          .contains("rotative: the output cannot be printed: No space left on device");
    }
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoFailure() {
    assertThat(run("Broken pipe", "explain")).isZero();
    assertThat(said.toString()).isEmpty();
  }

  private int run(String refusal, String... arguments) {
    Outlet outlet = new Outlet(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(refusal);
      }
    });
    PrintWriter out = ConsoleText.writer(outlet, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(said);
    Surroundings surroundings = new Surroundings(
        Clock.fixed(Call.NOW, ZoneOffset.UTC),
        Map.of(),
        false,
        new BufferedReader(new StringReader("")),
        out,
        err);
    int exit = RotativeCommand.run(arguments, surroundings);
    out.flush();
    return outlet.settle(exit, surroundings);
  }
}
