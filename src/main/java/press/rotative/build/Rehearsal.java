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
import press.rotative.render.TemplateMistake;

/**
 * Renders the pages of a site that cannot be published, for the mistakes of its templates: they are told together with
 * those of the texts. Where a site has no templates of its own there is nothing to find.
 */
final class Rehearsal {

  private Rehearsal() {}

  static List<Diagnostic> mistakes(Proof proof, SiteFolder site, Workers workers) {
    if (!Files.isDirectory(site.templatesFolder())) {
      return List.of();
    }
    Map<Location, Diagnostic> mistakes = new ConcurrentHashMap<>();
    List<Output> pages =
        proof.plan().outputs().stream().filter(Output.Page.class::isInstance).toList();
    workers.each(pages, page -> {
      try {
        proof.renderer().bytes(page);
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
