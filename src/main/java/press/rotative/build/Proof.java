package press.rotative.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.rotative.content.Piece;
import press.rotative.diag.Diagnostic;
import press.rotative.plan.Output;
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
 * @param later the site as time alone will make it
 * @param coming pages of pieces that time alone will bring
 */
public record Proof(
    Site site,
    Plan plan,
    Renderer renderer,
    List<Diagnostic> diagnostics,
    List<LeftOut> leftOut,
    Map<String, Piece> pieces,
    List<Site> later,
    List<Output> coming) {

  /** With what will be wrong with the site later, but for what is told of the same place already. */
  Proof foreseeing(Proof other) {
    Set<String> told = new HashSet<>();
    diagnostics.forEach(d -> told.add(d.code() + " " + d.location()));
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    for (Diagnostic diagnostic : other.diagnostics) {
      if (!diagnostic.isOfTime()
          && !isOfWaiting(diagnostic, told)
          && told.add(diagnostic.code() + " " + diagnostic.location())) {
        all.add(diagnostic);
      }
    }
    Set<String> here = new HashSet<>();
    plan.outputs().forEach(output -> here.add(output.origin().path()));
    List<Site> sites = new ArrayList<>(later);
    sites.add(other.site);
    List<Output> pages = new ArrayList<>(coming);
    for (Output output : other.plan.outputs()) {
      if (output instanceof Output.Page && !here.contains(output.origin().path())) {
        pages.add(output);
      }
    }
    return new Proof(site, plan, renderer, all, leftOut, pieces, sites, pages);
  }

  /** With more mistakes. */
  Proof with(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(more);
    return telling(all, leftOut);
  }

  /** Whether a warning is about a place on a page of which it was said already that nobody sees it. */
  private static boolean isOfWaiting(Diagnostic diagnostic, Set<String> told) {
    return diagnostic.code().equals("dead-anchor")
        && !diagnostic.isError()
        && told.contains("link-to-unpublished " + diagnostic.location());
  }

  /** The same with other mistakes, and without some pieces. */
  Proof telling(List<Diagnostic> others, List<LeftOut> pieces) {
    return new Proof(site, plan, renderer, others, pieces, this.pieces, later, coming);
  }

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
