package press.rotative.build;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.plan.Output;
import press.rotative.site.Held;

/**
 * What came of a build.
 *
 * @param published whether the destination now holds this build
 * @param diagnostics errors first, each once
 * @param counts outputs by kind
 * @param bytes written
 * @param leftOut pieces that were left out for their errors, by path
 * @param next the piece that appears next by itself
 */
public record Outcome(
    boolean published,
    List<Diagnostic> diagnostics,
    Map<Output.Kind, Integer> counts,
    long bytes,
    List<LeftOut> leftOut,
    @Nullable Held next) {

  /** Nothing was published. */
  static Outcome unpublished(List<Diagnostic> diagnostics) {
    return new Outcome(false, diagnostics, Map.of(), 0, List.of(), null);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
