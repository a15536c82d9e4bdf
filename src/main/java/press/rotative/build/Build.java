package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import press.rotative.diag.Diagnostic;

/** Builds a site: read, parse, assemble, plan, render, write. */
public final class Build {

  private Build() {}

  /**
   * @throws PublicationFailure where the destination must not or cannot be written
   */
  public static Outcome run(Request request) {
    try (Workers workers = new Workers(request.threads());
        Destination destination = Destination.open(request.destination(), request.site())) {
      Proof proof = Prepress.prepare(request, workers);
      return proof.hasErrors()
          ? unpublished(proof.diagnostics())
          : print(proof, workers, destination);
    } catch (IOException e) {
      throw PublicationFailure.of(e);
    } catch (UncheckedIOException e) {
      throw PublicationFailure.of(Objects.requireNonNull(e.getCause()));
    }
  }

  private static Outcome print(Proof proof, Workers workers, Destination destination)
      throws IOException {
    Press press = new Press(proof.renderer(), destination.begin());
    workers.each(proof.plan().outputs(), press::print);
    if (!press.mistakes().isEmpty()) {
      return unpublished(
          Stream.concat(proof.diagnostics().stream(), press.mistakes().stream()).toList());
    }
    destination.publish();
    return new Outcome(true, sorted(proof.diagnostics()), press.counts(), press.bytes());
  }

  private static Outcome unpublished(List<Diagnostic> diagnostics) {
    return new Outcome(false, sorted(diagnostics), Map.of(), 0);
  }

  /** Errors first; what was said twice of one place is said once. */
  private static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
    return diagnostics.stream().distinct().sorted().toList();
  }
}
