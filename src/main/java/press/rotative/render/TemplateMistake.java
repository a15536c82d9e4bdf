package press.rotative.render;

import press.rotative.diag.Diagnostic;

/** A mistake in a template of the theme: it ends the page, and its diagnostic is what the user is told. */
public final class TemplateMistake extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  public TemplateMistake(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
