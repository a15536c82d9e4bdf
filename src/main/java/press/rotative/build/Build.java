package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Unreadable;

/** Builds a site: read, parse, assemble, plan, render, write. */
public final class Build {

  private Build() {}

  /**
   * @throws CallMistake where the call asks for what cannot be
   * @throws PublicationFailure where the destination must not or cannot be written
   */
  public static Outcome run(Request request) {
    return run(request, new Patience(Thread::sleep));
  }

  static Outcome run(Request request, Patience patience) {
    try (Destination destination =
            Destination.open(request.destination(), request.site(), patience);
        Workers workers = new Workers(request.threads())) {
      Proof proof = Prepress.prepare(request, workers);
      return proof.hasErrors()
          ? unpublished(proof.diagnostics())
          : print(proof, workers, destination);
    } catch (IOException e) {
      return stopped(e);
    } catch (UncheckedIOException e) {
      return stopped(Objects.requireNonNull(e.getCause()));
    }
  }

  /** What cannot go on without one file: the site is at fault where it holds the file, else the disk. */
  private static Outcome stopped(IOException reason) {
    if (reason instanceof Unreadable file) {
      return unpublished(List.of(file.diagnostic()));
    }
    throw PublicationFailure.of(reason);
  }

  /**
   * Puts the last site back where a build was stopped in the middle of publishing. Every command that opens a site
   * calls this first; a build does so by itself.
   *
   * @param destination the folder that the site is published into
   * @throws PublicationFailure where the disk does not let it
   */
  public static void restore(Path destination) {
    try {
      Destination.restore(destination, new Patience(Thread::sleep));
    } catch (IOException e) {
      throw PublicationFailure.of(e);
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
