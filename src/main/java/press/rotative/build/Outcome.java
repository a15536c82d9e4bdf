package press.rotative.build;

import java.util.List;
import java.util.Map;
import press.rotative.diag.Diagnostic;
import press.rotative.plan.Output;

/**
 * What came of a build.
 *
 * @param published whether the destination now holds this build
 * @param diagnostics errors first, each once
 * @param counts outputs by kind
 * @param bytes written
 */
public record Outcome(
    boolean published, List<Diagnostic> diagnostics, Map<Output.Kind, Integer> counts, long bytes) {

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
