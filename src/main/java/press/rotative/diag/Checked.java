package press.rotative.diag;

import java.util.List;

/**
 * A value and what was wrong with its source: a faulty file still yields what could be read.
 *
 * @param <T> the value's type
 */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {

  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A value without a flaw. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }
}
