package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.plan.Output;
import press.rotative.render.Renderer;
import press.rotative.render.TemplateMistake;

/**
 * Renders pages that are not published, for the mistakes of templates: those of a site with other mistakes, so that all
 * are told together, and those that time alone will bring. Where a site has no templates of its own there is nothing to
 * find.
 */
final class Rehearsal {

  private Rehearsal() {}

  static List<Diagnostic> mistakes(
      Renderer renderer, List<Output> outputs, SiteFolder site, Workers workers) {
    if (!Files.isDirectory(site.templatesFolder())) {
      return List.of();
    }
    Map<Location, Diagnostic> mistakes = new ConcurrentHashMap<>();
    List<Output> pages = outputs.stream().filter(Output.Page.class::isInstance).toList();
    workers.each(pages, page -> {
      try {
        renderer.bytes(page);
      } catch (TemplateMistake e) {
        Diagnostic found = e.diagnostic();
        mistakes.merge(found.location(), found, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return List.copyOf(mistakes.values());
  }
}
