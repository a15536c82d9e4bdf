package press.rotative.render;

import java.util.List;
import press.rotative.diag.Diagnostic;

/** A mistake in a template of the theme: it ends the page, and its diagnostic is what the user is told. */
public final class TemplateMistake extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;
  private final transient List<Diagnostic> all;

  public TemplateMistake(Diagnostic diagnostic) {
    this(List.of(diagnostic));
  }

  /**
   * @param all the mistakes of one template, one at least
   */
  TemplateMistake(List<Diagnostic> all) {
    super(all.get(0).toString());
    this.diagnostic = all.get(0);
    this.all = List.copyOf(all);
  }

  /** The first that was met. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }

  List<Diagnostic> all() {
    return all;
  }
}
