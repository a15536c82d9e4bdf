package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.site.Held;
import press.rotative.source.Refusal;
import press.rotative.source.Unreadable;

/** Builds a site: read, parse, assemble, plan, render, write. */
public final class Build {

  private Build() {}

  /**
   * @throws CallMistake where the call asks for what cannot be
   * @throws PublicationFailure where the destination must not or cannot be written
   */
  public static Outcome run(Request request) {
    return run(request, Progress.UNSEEN);
  }

  /**
   * @param progress hears how far the build is
   * @throws PublicationFailure where the destination must not or cannot be written
   */
  public static Outcome run(Request request, Progress progress) {
    return run(request, progress, new Patience(Thread::sleep));
  }

  static Outcome run(Request request, Progress progress, Patience patience) {
    keepApart(request);
    try (Destination destination =
            Destination.open(request.destination(), request.site().folder(), patience);
        Workers workers = new Workers(request.threads())) {
      Proof proof = Prepress.prepare(request, workers);
      Rehearsal rehearsal = Rehearsal.of(proof, request.site(), workers);
      return proof.hasErrors() || !rehearsal.goesWell()
          ? unpublished(request, proof, rehearsal.mistakes())
          : print(request, proof, rehearsal, workers, destination, progress);
    } catch (IOException e) {
      return stopped(request, e);
    } catch (UncheckedIOException e) {
      return stopped(request, Objects.requireNonNull(e.getCause()));
    }
  }

  /** What cannot go on without one file: the site is at fault where it holds the file, else the disk. */
  private static Outcome stopped(Request request, IOException reason) {
    if (reason instanceof Unreadable file) {
      return Outcome.unpublished(List.of(file.diagnostic()));
    }
    throw PublicationFailure.of(Refusal.named(request.destination(), reason));
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

  /** What is published must not lie among what is written; for the usual folders, Destination sees to that. */
  private static void keepApart(Request request) {
    SiteFolder site = request.site();
    Path destination = request.destination().toAbsolutePath().normalize();
    for (String part : List.of(site.content(), site.templates())) {
      Path folder = site.folder().resolve(part).toAbsolutePath().normalize();
      boolean usual = part.equals(SiteFolder.CONTENT) || part.equals(SiteFolder.TEMPLATES);
      if (!usual && (destination.startsWith(folder) || folder.startsWith(destination))) {
        throw new CallMistake("the site cannot be published into " + request.destination() + ": "
            + part + " has the site's own files");
      }
    }
  }

  private static Outcome print(
      Request request,
      Proof proof,
      Rehearsal rehearsal,
      Workers workers,
      Destination destination,
      Progress progress)
      throws IOException {
    Press press = new Press(proof.renderer(), destination.begin());
    progress.planned(proof.plan().outputs().size());
    workers.each(proof.plan().outputs(), output -> {
      press.print(output);
      progress.printed();
    });
    if (!press.mistakes().isEmpty()) {
      List<Diagnostic> mistakes = new ArrayList<>(rehearsal.mistakes());
      Set<Location> told = mistakes.stream().map(Diagnostic::location).collect(Collectors.toSet());
      press.mistakes().stream().filter(d -> !told.contains(d.location())).forEach(mistakes::add);
      return unpublished(request, proof, mistakes);
    }
    destination.publish();
    return new Outcome(
        true, proof.mistakes(), press.counts(), press.bytes(), proof.leftOut(), next(proof));
  }

  private static Outcome unpublished(Request request, Proof proof, List<Diagnostic> ofTemplates) {
    return Outcome.unpublished(
        Stream.concat(proof.diagnostics().stream(), ofTemplates.stream().map(request.site()::shown))
            .distinct()
            .sorted()
            .toList());
  }

  /** The piece that appears next by itself. */
  private static @Nullable Held next(Proof proof) {
    return proof.site().held().stream()
        .filter(held -> held.due() != null)
        .min(Comparator.comparing(
                (Held held) -> Objects.requireNonNull(held.due()).toInstant())
            .thenComparing(Held::path))
        .orElse(null);
  }
}
