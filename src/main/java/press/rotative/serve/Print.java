package press.rotative.serve;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.build.Galley;
import press.rotative.build.Proof;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.plan.Output;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/**
 * The site as it stood on disk at one moment.
 *
 * @param number counts the prints of a preview
 * @param base where the preview shows it
 * @param outputs by the file that a build would write
 * @param styles of the theme
 * @param pictures a mark of the theme's files that keep their names whatever is in them
 * @param diagnostics errors first, each once, as far as texts were read
 * @param faulty files with errors, relative to the site's folder
 */
record Print(
    int number,
    Instant moment,
    Galley galley,
    Proof proof,
    BaseUrl base,
    Map<String, Output> outputs,
    List<Style> styles,
    String pictures,
    List<Diagnostic> diagnostics,
    Set<String> faulty) {

  private static final String CONTENT = SiteFolder.CONTENT + "/";

  /**
   * A style sheet of the theme's.
   *
   * @param name of its file
   * @param mark changes with its text
   */
  record Style(String name, Route route, String mark) {}

  /**
   * @param mistakes in any order
   */
  static Print of(int number, Instant moment, Galley galley, Proof proof, List<Diagnostic> mistakes)
      throws IOException {
    Map<String, Output> outputs = new HashMap<>(proof.plan().outputs().size() * 2);
    List<Style> styles = new ArrayList<>();
    StringBuilder pictures = new StringBuilder();
    for (Output output : proof.plan().outputs()) {
      outputs.put(output.route().file(), output);
      if (output instanceof Output.Asset && output.route().path().endsWith(".css")) {
        styles.add(new Style(
            output.origin().path(), output.route(), Sight.mark(proof.renderer().bytes(output))));
      } else if (output instanceof Output.Asset
          && output.origin().path().endsWith("/" + output.route().path())) {
        pictures.append(mark(proof, output));
      }
    }
    return new Print(
            number,
            moment,
            galley,
            proof,
            proof.site().config().base(),
            outputs,
            List.copyOf(styles),
            pictures.toString(),
            List.of(),
            Set.of())
        .with(number, mistakes);
  }

  /** A file that is gone since it was listed is told of as a change of its own. */
  private static String mark(Proof proof, Output output) {
    try {
      return Sight.mark(proof.renderer().bytes(output));
    } catch (IOException e) {
      return "gone";
    }
  }

  /** The same site with other mistakes. */
  Print with(int newNumber, List<Diagnostic> mistakes) {
    List<Diagnostic> sorted = mistakes.stream().distinct().sorted().toList();
    Set<String> wrong = new HashSet<>();
    for (Diagnostic mistake : sorted) {
      if (mistake.isError()) {
        wrong.add(mistake.location().path());
      }
    }
    return new Print(
        newNumber,
        moment,
        galley,
        proof,
        base,
        outputs,
        styles,
        pictures,
        sorted,
        Set.copyOf(wrong));
  }

  /** The same site at another address. */
  Print at(BaseUrl other) {
    return new Print(
        number, moment, galley, proof, other, outputs, styles, pictures, diagnostics, faulty);
  }

  /**
   * What stands at a path.
   *
   * @param path below the site's own, decoded, without a slash at its beginning
   */
  Place place(String path) {
    Place place = Place.find(outputs, path);
    return place instanceof Place.Nowhere
        ? galley
            .findNeeded(path)
            .<Place>map(file -> new Place.Here(new Output.Copy(
                new Route(path), Location.of(file.label()), Output.Kind.FILE, file)))
            .orElse(place)
        : place;
  }

  /** What stands at an address of the site, as it is written in pages. */
  @Nullable
  Output findHref(String address) {
    String start = base().path();
    return address.startsWith(start)
            && place(Address.decode(address.substring(start.length()))) instanceof Place.Here here
        ? here.output()
        : null;
  }

  /** Whether an output is not what its author meant: its own file has errors, or one that all depend on. */
  boolean isFaulty(Output output) {
    String file = output.origin().path();
    return faulty.contains(file)
        || isFaultyAtHeart()
        || file.startsWith(CONTENT)
            && galley.read(file.substring(CONTENT.length())).stream().anyMatch(Diagnostic::isError);
  }

  /** Whether a file that every page depends on has errors. */
  boolean isFaultyAtHeart() {
    return faulty.stream().anyMatch(path -> !path.startsWith(CONTENT));
  }
}
