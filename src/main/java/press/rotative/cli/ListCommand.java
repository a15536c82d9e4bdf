package press.rotative.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import press.rotative.build.CallMistake;
import press.rotative.build.Prepress;
import press.rotative.build.Proof;
import press.rotative.build.Request;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.diag.Visible;
import press.rotative.markup.Json;
import press.rotative.plan.Output;

/** {@code rotative list}: what a site holds, one per line, in columns that a script can cut. */
@Command(
    name = "list",
    header = "list the pieces or the addresses of a site",
    description = {
      "  Prints one line for each piece, sorted by file, with tabs between its",
      "  columns: file, state, date, address, title. urls prints the address, the",
      "  kind and the origin of everything that would be published; with --against,",
      "  only the addresses of an old site map that lead nowhere any more, and exits",
      "  with 1 if there are any. Nothing is written."
    },
    footer = {
      "  rotative list drafts",
      "  rotative list future | cut -f 1,3",
      "  rotative list urls --against old-sitemap.xml"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ListCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  /** What can be listed. */
  enum What {
    DRAFTS,
    FUTURE,
    EXPIRED,
    ALL,
    URLS
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "WHAT",
      hideParamSyntax = true,
      completionCandidates = Words.class,
      description = "${COMPLETION-CANDIDATES}.")
  private @Nullable String what;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description =
          "With urls: a site map, an index of site maps, or a text with one address on each line.")
  private @Nullable Path against;

  @Mixin
  private SiteOptions site = new SiteOptions();

  @Mixin
  private ReleaseOptions out = new ReleaseOptions();

  @Mixin
  private TellOptions tell = new TellOptions();

  ListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    What asked = asked();
    if (against != null && asked != What.URLS) {
      throw new CallMistake("--against goes with urls: rotative list urls --against FILE");
    }
    List<String> old = against == null ? List.of() : OldAddresses.read(against);
    SiteFolder opened = site.open();
    Proof proof = Prepress.prepare(new Request(
        opened,
        opened.output(),
        site.baseUrl,
        out.release(surroundings.clock().instant()),
        Runtime.getRuntime().availableProcessors(),
        // a piece with errors is listed as such, and still has its address
        new Request.Care(false, asked != What.URLS, false)));
    List<Diagnostic> errors =
        proof.mistakes().stream().filter(Diagnostic::isError).toList();
    if (!tell.json) {
      new Terminal(surroundings, tell).show(errors, site.source);
    }
    boolean sound = against == null
        ? print(asked, proof, errors)
        : tellLost(new OldAddresses(proof).lost(old), errors);
    surroundings.out().flush();
    return sound && errors.isEmpty() ? 0 : 1;
  }

  private What asked() {
    List<String> words = new Words().all();
    if (what == null) {
      throw new CallMistake("say what to list: " + String.join(", ", words));
    }
    int place = words.indexOf(what);
    if (place < 0) {
      throw new CallMistake(
          "nothing is listed under \"" + what + "\": " + Suggestion.hint(what, words));
    }
    return What.values()[place];
  }

  private boolean print(What asked, Proof proof, List<Diagnostic> errors) {
    if (asked == What.URLS) {
      printUrls(proof, errors);
      return true;
    }
    List<Inventory.Line> pieces = Inventory.of(proof.site()).stream()
        .filter(piece -> piece.is(asked))
        .sorted(Comparator.comparing(Inventory.Line::path))
        .toList();
    if (tell.json) {
      printJson(json -> json.objects("pieces", pieces, (each, piece) -> piece.write(each)), errors);
    } else {
      pieces.forEach(piece -> surroundings.out().println(piece.columns()));
    }
    return true;
  }

  private void printUrls(Proof proof, List<Diagnostic> errors) {
    List<Output> outputs = proof.plan().outputs().stream()
        .filter(output -> output.kind() != Output.Kind.THEME)
        .sorted(Comparator.comparing(output -> output.route().path()))
        .toList();
    if (tell.json) {
      printJson(
          json -> json.objects("urls", outputs, (each, output) -> {
            each.text("url", url(proof, output));
            each.text("kind", kind(output));
            each.text("origin", output.origin().path());
          }),
          errors);
    } else {
      outputs.forEach(output -> surroundings
          .out()
          .println(Columns.of(url(proof, output), kind(output), output.origin().path())));
    }
  }

  private boolean tellLost(List<String> lost, List<Diagnostic> errors) {
    PrintWriter printer = surroundings.out();
    if (tell.json) {
      printJson(json -> json.texts("lost", lost), errors);
    } else {
      lost.forEach(address -> printer.println(Visible.line(address)));
    }
    return lost.isEmpty();
  }

  private void printJson(Consumer<Json> fields, List<Diagnostic> errors) {
    surroundings.out().println(Json.object(json -> {
      fields.accept(json);
      JsonReport.diagnostics(json, errors);
    }));
  }

  private static String url(Proof proof, Output output) {
    return proof.site().config().base().absolute(output.route());
  }

  private static String kind(Output output) {
    return output.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The words for what can be listed, for a person and for the completion in a shell. */
  static final class Words implements Iterable<String> {

    List<String> all() {
      return Arrays.stream(What.values())
          .map(what -> what.name().toLowerCase(Locale.ROOT))
          .toList();
    }

    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }
  }
}
