package press.rotative.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import press.rotative.build.Outcome;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.Json;
import press.rotative.plan.Output;
import press.rotative.site.Held;

/** One JSON object on standard output, for other programs. */
final class JsonReport implements Report {

  private final PrintWriter out;

  JsonReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void tell(Outcome outcome, Path site, Path destination, Duration time) {
    out.println(Json.object(json -> {
      json.flag("published", outcome.published());
      json.text("destination", destination.toString());
      json.number("milliseconds", time.toMillis());
      json.number("bytes", outcome.bytes());
      json.object("outputs", counts -> {
        for (Output.Kind kind : Output.Kind.values()) {
          counts.number(
              kind.name().toLowerCase(Locale.ROOT), outcome.counts().getOrDefault(kind, 0));
        }
      });
      Held next = outcome.next();
      if (next != null) {
        json.object(
            "next",
            piece -> piece
                .text("path", next.path())
                .text(
                    "due",
                    String.valueOf(next.due() == null ? "" : next.due().toOffsetDateTime())));
      }
      json.objects(
          "leftOut",
          outcome.leftOut(),
          (each, piece) -> each.text("path", piece.path())
              .text("url", piece.url())
              .text("code", piece.reason().code())
              .text("message", piece.reason().message()));
      diagnostics(json, outcome.diagnostics());
    }));
    out.flush();
  }

  /**
   * What came of a call that failed as a whole.
   *
   * @param exit its exit code
   * @param message why
   */
  static String failure(int exit, String message) {
    return Json.object(
        json -> json.object("error", error -> error.number("exit", exit).text("message", message)));
  }

  /** Each with its place; a line or a column that nobody knows is left out. */
  static void diagnostics(Json json, List<Diagnostic> diagnostics) {
    json.objects("diagnostics", diagnostics, (each, diagnostic) -> {
      each.text("severity", diagnostic.severity().word());
      each.text("code", diagnostic.code());
      each.text("path", diagnostic.location().path());
      if (diagnostic.location().line() > 0) {
        each.number("line", diagnostic.location().line());
      }
      if (diagnostic.location().column() > 0) {
        each.number("column", diagnostic.location().column());
      }
      each.text("message", diagnostic.message());
      each.text("hint", diagnostic.hint());
    });
  }
}
