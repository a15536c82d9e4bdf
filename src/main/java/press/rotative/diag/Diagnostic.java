package press.rotative.diag;

import java.util.Comparator;
import java.util.Set;
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

  /** What appears by the passing of time alone: it never stops a publication. */
  private static final Set<String> OF_TIME =
      Set.of("link-to-unpublished", "front-unpublished", "author-unpublished");

  /** Errors that leave out what is wrong, so that the site stays right without it, and guesses at what was meant. */
  private static final Set<String> HARMLESS = Set.of(
      "bad-author",
      "bad-tag",
      "no-such-article",
      "no-such-page",
      "unclear-hiding",
      "unknown-status",
      "unportable-name");

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

  /** Whether it appears by the passing of time alone. */
  public boolean isOfTime() {
    return isOfTime(code);
  }

  public static boolean isOfTime(String code) {
    return OF_TIME.contains(code);
  }

  /** Whether the site stays right with it, so that a site may call it a warning. */
  public boolean isHarmless() {
    return isHarmless(code);
  }

  public static boolean isHarmless(String code) {
    return HARMLESS.contains(code);
  }

  /** The same message with another weight. */
  public Diagnostic as(Severity other) {
    return new Diagnostic(other, code, location, message, hint);
  }

  /** The same message of another place. */
  public Diagnostic at(Location other) {
    return new Diagnostic(severity, code, other, message, hint);
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
