package press.rotative.build;

import java.util.List;
import java.util.Map;
import press.rotative.content.Piece;
import press.rotative.diag.Diagnostic;
import press.rotative.plan.Plan;
import press.rotative.render.Renderer;
import press.rotative.site.Site;

/**
 * A site read, parsed, assembled and planned: all that is known of it before a page is printed.
 *
 * @param renderer prints the outputs of the plan
 * @param diagnostics as the site weighs them, in no order; some may stand there twice
 * @param leftOut pieces that were left out for their errors, by path
 * @param pieces all that the newsroom wrote, out or not, by path below the content folder
 */
public record Proof(
    Site site,
    Plan plan,
    Renderer renderer,
    List<Diagnostic> diagnostics,
    List<LeftOut> leftOut,
    Map<String, Piece> pieces) {

  /** Whether nothing of it may be published. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.isError() && !isOfLeftOut(d));
  }

  private boolean isOfLeftOut(Diagnostic diagnostic) {
    String path = diagnostic.location().path();
    return leftOut.stream().anyMatch(piece -> piece.isTold(path));
  }

  /** The mistakes, errors first; what was said twice of one place is said once. */
  public List<Diagnostic> mistakes() {
    return diagnostics.stream().distinct().sorted().toList();
  }
}
