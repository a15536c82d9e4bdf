package press.rotative.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packed jar as a process of its own, on a machine of which little is left. */
final class PackedProgram {

  private static final String JAR = System.getProperty("rotative.jar");

  private PackedProgram() {}

  /**
   * What came of a process.
   *
   * @param output both streams
   */
  record Ended(int code, String output) {}

  /** The words that start the program, without its arguments. */
  static List<String> java(String jar) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-jar",
        jar);
  }

  static List<String> java() {
    return java(JAR);
  }

  /** A shell that runs a line first, such as {@code ulimit -n 64}, then the program. */
  static List<String> shell(String before) {
    List<String> command = new ArrayList<>(List.of("sh", "-c", before + " && exec \"$@\"", "sh"));
    command.addAll(java());
    return command;
  }

  static Process start(Path output, List<String> command, String... arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Ended run(Path output, List<String> command, String... arguments) throws Exception {
    Process process = start(output, command, arguments);
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new AssertionError("not ended in a minute: " + command);
      }
      return new Ended(process.exitValue(), Files.readString(output));
    } finally {
      process.destroyForcibly();
    }
  }
}
