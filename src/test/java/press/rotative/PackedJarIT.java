package press.rotative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed jar, run as users run it: from another folder, in a poor locale, far away. */
class PackedJarIT {

  private static final Path DEMO = Path.of("src/test/demo").toAbsolutePath();

  @TempDir
  Path temporary;

  @Test
  void theJarAloneBuildsTheSameAnywhere() throws Exception {
    Map<String, Integer> here = build("here", List.of());
    assertThat(build(
            "there",
            List.of("-Duser.timezone=Pacific/Auckland", "-Duser.language=tr", "-Duser.country=TR")))
        .isEqualTo(here);
  }

  @Test
  void aSiteNeedsNoTemplatesOfItsOwn() throws Exception {
    SmallSite.in(temporary.resolve("site")).article("city/été.md", "Texte");
    String said = run(temporary, List.of(), "build", "-s", "site");
    assertThat(said).contains("1 article");
    assertThat(temporary.resolve("site/dist/city/ete/index.html")).content().contains("été");
    assertThat(SmallSite.tree(temporary.resolve("site/dist/assets")).keySet())
        .anyMatch(name -> name.matches("style\\.[0-9a-f]{8}\\.css"));
  }

  /** Java would call the file otherwise, and publish it at another address. */
  @Test
  void aLocaleWithoutAccentsIsToldNotGuessedAround() throws Exception {
    SmallSite.in(temporary.resolve("site")).article("city/été.md", "Texte");
    Process process = process(temporary, List.of(), "C", "build", "-s", "site");
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(1);
    assertThat(said).contains("[unreadable-name]").contains("set LC_ALL=C.UTF-8");
  }

  @Test
  void itSaysItsVersion() throws Exception {
    assertThat(run(temporary, List.of(), "--version"))
        .matches("rotative \\d+\\.\\d+\\.\\d+\\S*\\s+");
  }

  private Map<String, Integer> build(String name, List<String> flags) throws Exception {
    Path target = temporary.resolve(name);
    run(
        temporary,
        flags,
        "build",
        "-s",
        DEMO.toString(),
        "-d",
        target.toString(),
        "--clock",
        Call.NOW.toString());
    Map<String, Integer> hashes = new TreeMap<>();
    SmallSite.tree(target).forEach((path, bytes) -> hashes.put(path, Arrays.hashCode(bytes)));
    assertThat(hashes).hasSizeGreaterThan(60);
    return hashes;
  }

  private static String run(Path folder, List<String> flags, String... arguments)
      throws IOException, InterruptedException {
    Process process = process(folder, flags, "C.UTF-8", arguments);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static Process process(
      Path folder, List<String> flags, String locale, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-jar", System.getProperty("rotative.jar")));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", locale);
    return builder.start();
  }
}
