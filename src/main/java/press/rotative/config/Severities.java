package press.rotative.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Severity;
import press.rotative.source.Glob;

/**
 * How much the site wants messages to weigh, by code, everywhere or for some paths.
 *
 * @param everywhere what holds where no path says otherwise
 * @param paths of several that match, the last counts
 */
public record Severities(Map<String, Level> everywhere, List<OfPaths> paths) {

  public static final Severities NONE = new Severities(Map.of(), List.of());

  private static final String CONTENT = "content/";

  /** What can be asked for. */
  public enum Level {
    OFF,
    WARNING,
    ERROR
  }

  /** What holds for the files that a pattern names, relative to the content folder. */
  public record OfPaths(Glob glob, Map<String, Level> levels) {}

  /** The message as the site wants it; empty where it wants none. */
  public Optional<Diagnostic> apply(Diagnostic diagnostic) {
    Level level = level(diagnostic);
    if (level == null) {
      return Optional.of(diagnostic);
    }
    return switch (level) {
      case OFF -> diagnostic.isError() ? Optional.of(diagnostic) : Optional.empty();
      case WARNING ->
        Optional.of(
            diagnostic.isError() && diagnostic.isHarmless()
                ? diagnostic.as(Severity.WARNING)
                : diagnostic);
      case ERROR -> Optional.of(diagnostic.isOfTime() ? diagnostic : diagnostic.as(Severity.ERROR));
    };
  }

  private @Nullable Level level(Diagnostic diagnostic) {
    String path = diagnostic.location().path();
    if (path.startsWith(CONTENT)) {
      for (int i = paths.size() - 1; i >= 0; i--) {
        Level level = paths.get(i).levels().get(diagnostic.code());
        if (level != null && paths.get(i).glob().matchesAnyPart(path.substring(CONTENT.length()))) {
          return level;
        }
      }
    }
    return everywhere.get(diagnostic.code());
  }
}
