package press.rotative.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import press.rotative.Call;

/** The frozen copy of the demo, built by the packed program. */
final class Demo {

  private static final Path SITE = Path.of("src/test/demo").toAbsolutePath();
  /** Every part of the theme in every state, from left to right and from right to left. */
  static final Path GUIDE = Path.of("src/test/sites/style-guide").toAbsolutePath();

  static final Path GUIDE_IN_ARABIC = Path.of("src/test/sites/style-guide-ar").toAbsolutePath();

  private Demo() {}

  static Path build(Path destination, String... more) throws IOException, InterruptedException {
    return build(SITE, destination, more);
  }

  static Path build(Path site, Path destination, String... more)
      throws IOException, InterruptedException {
    Path launcher = Path.of(System.getProperty("rotative.home"), "bin", "rotative");
    List<String> command = new ArrayList<>(
        List.of(launcher.toString(), "build", "-s", site.toString(), "-d", destination.toString()));
    command.addAll(List.of("--clock", Call.NOW.toString()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return destination;
  }
}
