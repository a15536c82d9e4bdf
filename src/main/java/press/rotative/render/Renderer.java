package press.rotative.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import press.rotative.diag.Diagnostic;
import press.rotative.plan.Output;
import press.rotative.url.Embargo;

/** An output's bytes: a pure function of one planned output. Safe for use by several threads. */
public final class Renderer {

  private final Templates templates;
  private final Embargo embargo;

  /**
   * @param embargo what no text may name
   */
  public Renderer(Templates templates, Embargo embargo) {
    this.templates = templates;
    this.embargo = embargo;
  }

  /**
   * @throws TemplateMistake where the template of a page is wrong
   * @throws IOException where a file of the newsroom's cannot be read any more
   */
  public byte[] bytes(Output output) throws IOException {
    if (output instanceof Output.Page page) {
      return embargo.kept(templates.render(page.template(), page.views().get()).toByteArray());
    }
    if (output instanceof Output.Document document) {
      return embargo.kept(document.text().get().getBytes(StandardCharsets.UTF_8));
    }
    if (output instanceof Output.Copy copy) {
      return copy.file().bytes();
    }
    return ((Output.Asset) output).content().bytes();
  }

  /** All mistakes of the templates that make a page, as far as one can be found past another. */
  public List<Diagnostic> mistakes(Output.Page page) {
    return templates.mistakes(page.template(), page.views());
  }

  /**
   * The mistakes for which templates cannot be compiled, the names of templates that are not there, and what is never
   * printed.
   *
   * @param files the site's own, relative to the theme
   * @param used the templates of pages, likewise
   */
  public List<Diagnostic> broken(List<String> files, Collection<String> used) {
    return templates.broken(files, used);
  }
}
