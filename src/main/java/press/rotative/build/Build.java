package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Diagnostic;
import press.rotative.site.Held;

/** Builds a site: read, parse, assemble, plan, render, write. */
public final class Build {

  private Build() {}

  /**
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
    keepApart(request);
    try (Workers workers = new Workers(request.threads());
        Destination destination =
            Destination.open(request.destination(), request.site().folder())) {
      Proof proof = Prepress.prepare(request, workers);
      return proof.hasErrors()
          ? unpublished(request, proof, Rehearsal.mistakes(proof, request.site(), workers))
          : print(request, proof, workers, destination, progress);
    } catch (IOException e) {
      throw PublicationFailure.of(e);
    } catch (UncheckedIOException e) {
      throw PublicationFailure.of(Objects.requireNonNull(e.getCause()));
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
      Request request, Proof proof, Workers workers, Destination destination, Progress progress)
      throws IOException {
    Press press = new Press(proof.renderer(), destination.begin());
    progress.planned(proof.plan().outputs().size());
    workers.each(proof.plan().outputs(), output -> {
      press.print(output);
      progress.printed();
    });
    if (!press.mistakes().isEmpty()) {
      return unpublished(request, proof, press.mistakes());
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
