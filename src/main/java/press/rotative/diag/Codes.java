package press.rotative.diag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All codes that messages can have, as the manual's page of messages lists them; that page is packed with the program.
 * Read when somebody names a code, never else.
 */
public final class Codes {

  private final Map<String, String> weights;

  private Codes(Map<String, String> weights) {
    this.weights = weights;
  }

  public static Codes all() {
    Map<String, String> weights = new TreeMap<>();
    try (InputStream page = Codes.class.getResourceAsStream("/manual/diagnostics.md")) {
      new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("| `"))
          .map(line -> line.split("\\|", 4))
          .filter(cells -> cells.length == 4)
          .forEach(cells -> weights.put(cells[1].strip().replace("`", ""), cells[2].strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Codes(weights);
  }

  public boolean has(String code) {
    return weights.containsKey(code);
  }

  /** Whether the code is, or can be, that of a warning. */
  public boolean canWarn(String code) {
    return weights.getOrDefault(code, "").contains("warning");
  }

  public Collection<String> names() {
    return weights.keySet();
  }
}
