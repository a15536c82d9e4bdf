package press.rotative.build;

import java.util.List;
import press.rotative.diag.Diagnostic;
import press.rotative.plan.Plan;
import press.rotative.render.Renderer;
import press.rotative.site.Site;

/**
 * A site read, parsed, assembled and planned: all that is known of it before a page is printed.
 *
 * @param renderer prints the outputs of the plan
 * @param diagnostics as the site weighs them, in no order; some may stand there twice
 */
public record Proof(Site site, Plan plan, Renderer renderer, List<Diagnostic> diagnostics) {

  /** Whether nothing of it may be published. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
