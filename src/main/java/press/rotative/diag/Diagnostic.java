package press.rotative.diag;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One mistake of a user, said once.
 *
 * @param code stable name of the kind of mistake, in kebab case, such as {@code duplicate-key}
 * @param location the place to mend
 * @param message what is wrong, with the offending value in quotes
 * @param hint what to write instead, one sentence
 */
public record Diagnostic(
    Severity severity,
    String code,
    Location location,
    String message,
    @Nullable String hint) implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::severity)
      .thenComparing(Diagnostic::location)
      .thenComparing(Diagnostic::code)
      .thenComparing(Diagnostic::message);

  public static Diagnostic error(
      String code, Location location, String message, @Nullable String hint) {
    return new Diagnostic(Severity.ERROR, code, location, message, hint);
  }

  public static Diagnostic warning(
      String code, Location location, String message, @Nullable String hint) {
    return new Diagnostic(Severity.WARNING, code, location, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Errors first, then by place. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column: error: message}, without the hint. */
  @Override
  public String toString() {
    return location + ": " + severity.word() + ": " + message;
  }
}
