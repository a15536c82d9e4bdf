package press.rotative.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The program's own version. */
public final class ToolVersion {

  private ToolVersion() {}

  /** As the pom has it, such as {@code 1.2.0} or {@code 1.2.0-SNAPSHOT}. */
  public static String number() {
    try (InputStream in = ToolVersion.class.getResourceAsStream("version.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
