package press.rotative.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"IBM850", "windows-1252", "UTF-8"})
  void accentsAreShownInEveryCodePage(String letters) {
    assertThat(printed("Été → près… œ", letters)).startsWith("Été ").contains(" près");
  }

  @Test
  void signsThatACodePageLacksAreWrittenOut() {
    assertThat(printed("→ a… “b” مرحبا", "IBM850")).isEqualTo("-> a... ?b? ?????");
    assertThat(printed("→ a…", "UTF-8")).isEqualTo("→ a…");
  }

  @Test
  void onlyAConsoleOfWindowsHasOtherLetters() {
    Properties machine = new Properties();
    machine.setProperty("os.name", "Windows 11");
    machine.setProperty("sun.stdout.encoding", "cp850");
    assertThat(ConsoleText.letters(machine, true)).isEqualTo(Charset.forName("IBM850"));
    assertThat(ConsoleText.letters(machine, false)).isEqualTo(StandardCharsets.UTF_8);
    machine.setProperty("stdout.encoding", "windows-1252");
    assertThat(ConsoleText.letters(machine, true)).isEqualTo(Charset.forName("windows-1252"));
    machine.setProperty("os.name", "Linux");
    assertThat(ConsoleText.letters(machine, true)).isEqualTo(StandardCharsets.UTF_8);
  }

  private static String printed(String text, String letters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintWriter writer = ConsoleText.writer(out, Charset.forName(letters));
    writer.print(text);
    writer.flush();
    return out.toString(Charset.forName(letters));
  }
}
