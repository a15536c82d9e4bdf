package press.rotative.serve;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.build.Proof;
import press.rotative.diag.Diagnostic;
import press.rotative.plan.Output;
import press.rotative.url.BaseUrl;

/**
 * The site as it stood on disk at one moment.
 *
 * @param number counts the prints of a preview
 * @param outputs by the file that a build would write
 * @param styles of the theme
 * @param diagnostics errors first, each once
 * @param faulty files with errors, relative to the site's folder
 */
record Print(
    int number,
    Instant moment,
    Proof proof,
    Map<String, Output> outputs,
    List<Style> styles,
    List<Diagnostic> diagnostics,
    Set<String> faulty) {

  /**
   * A style sheet of the theme's.
   *
   * @param name of its file
   * @param href its address on pages
   * @param mark changes with its text
   */
  record Style(String name, String href, String mark) {}

  static Print of(int number, Instant moment, Proof proof) throws IOException {
    Map<String, Output> outputs = new HashMap<>(proof.plan().outputs().size() * 2);
    List<Style> styles = new ArrayList<>();
    for (Output output : proof.plan().outputs()) {
      outputs.put(output.route().file(), output);
      if (output instanceof Output.Asset && output.route().path().endsWith(".css")) {
        styles.add(new Style(
            output.origin().path(),
            proof.site().config().base().href(output.route()),
            Sight.mark(proof.renderer().bytes(output))));
      }
    }
    List<Diagnostic> diagnostics =
        proof.diagnostics().stream().distinct().sorted().toList();
    Set<String> faulty = diagnostics.stream()
        .filter(Diagnostic::isError)
        .map(d -> d.location().path())
        .collect(Collectors.toUnmodifiableSet());
    return new Print(number, moment, proof, outputs, List.copyOf(styles), diagnostics, faulty);
  }

  BaseUrl base() {
    return proof.site().config().base();
  }

  /** What stands at an address of the site, as it is written in pages. */
  @Nullable
  Output findHref(String address) {
    String path = base().path();
    return address.startsWith(path)
        ? outputs.get(Address.decode(address.substring(path.length())))
        : null;
  }

  /** Whether an output is not what its author meant: its own file has errors, or one that all depend on. */
  boolean isFaulty(Output output) {
    return faulty.contains(output.origin().path()) || isFaultyAtHeart();
  }

  /** Whether a file that every page depends on has errors. */
  private boolean isFaultyAtHeart() {
    return faulty.stream().anyMatch(path -> !path.startsWith("content/"));
  }
}
