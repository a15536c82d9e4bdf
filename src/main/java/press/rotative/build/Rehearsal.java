package press.rotative.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.plan.Output;
import press.rotative.source.SourceFile;

/**
 * Renders pages for the mistakes of the site's own templates alone: before anything is written, a page of each kind and
 * those that time alone will bring; where nothing can be published, all of them. Where a site has no templates of its own
 * there is nothing to find.
 */
final class Rehearsal {

  private final Proof proof;
  private final Workers workers;
  private final List<String> own;

  private Rehearsal(Proof proof, Workers workers, List<String> own) {
    this.proof = proof;
    this.workers = workers;
    this.own = own;
  }

  static Rehearsal of(Proof proof, SiteFolder site, Workers workers) throws IOException {
    return new Rehearsal(
        proof, workers, site.ownTemplates().stream().map(SourceFile::path).toList());
  }

  /** Whether one page of each kind, each that time will bring, and each file, is as it should be. */
  boolean goesWell() {
    Map<String, Output.Page> first = new TreeMap<>();
    pages(proof.plan().outputs()).forEach(page -> first.putIfAbsent(page.template(), page));
    return mistakes(Stream.concat(first.values().stream(), pages(proof.coming())))
        .isEmpty();
  }

  /** All mistakes, each once. */
  List<Diagnostic> mistakes() {
    return mistakes(Stream.concat(pages(proof.plan().outputs()), pages(proof.coming())));
  }

  private static Stream<Output.Page> pages(List<Output> outputs) {
    return outputs.stream().filter(Output.Page.class::isInstance).map(Output.Page.class::cast);
  }

  private List<Diagnostic> mistakes(Stream<Output.Page> pages) {
    if (own.isEmpty()) {
      return List.of();
    }
    Map<Location, Diagnostic> mistakes = new ConcurrentHashMap<>();
    List<Output.Page> all = pages.toList();
    Set<String> used = new TreeSet<>();
    all.forEach(page -> used.add(page.template()));
    List<Diagnostic> broken = proof.renderer().broken(own, used);
    broken.forEach(found -> keep(found, mistakes));
    workers.each(all, page -> {
      for (Diagnostic found : proof.renderer().mistakes(page)) {
        if (!isTold(found, broken)) {
          keep(named(found, page), mistakes);
        }
      }
    });
    return List.copyOf(mistakes.values());
  }

  /** What cannot be read has been told already, with a better place. */
  private static boolean isTold(Diagnostic found, List<Diagnostic> broken) {
    return found.code().equals("template")
        && broken.stream()
            .anyMatch(told -> told.code().equals(found.code())
                && told.location().path().equals(found.location().path())
                && told.location().line() == found.location().line());
  }

  /** What only some pages lack is looked for there. */
  private static Diagnostic named(Diagnostic found, Output.Page page) {
    return found.code().equals("template-unset")
        ? new Diagnostic(
            found.severity(),
            found.code(),
            found.location(),
            found.message() + ", as on the page \"/" + page.route().path() + "\"",
            found.hint())
        : found;
  }

  private static void keep(Diagnostic found, Map<Location, Diagnostic> mistakes) {
    mistakes.merge(found.location(), found, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }
}
