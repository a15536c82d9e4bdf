package press.rotative.serve;

import java.nio.file.Path;
import java.util.List;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.Json;
import press.rotative.source.Excerpts;

/**
 * Mistakes for the sheet that open pages show.
 *
 * @param site the site's folder, in which the places of mistakes lie
 */
record SheetJson(Path site, Editor editor) {

  /** More than this nobody reads in one go; the rest is counted. */
  private static final int MOST = 200;

  String of(List<Diagnostic> mistakes) {
    Excerpts excerpts = new Excerpts(site);
    long errors = mistakes.stream().filter(Diagnostic::isError).count();
    List<Diagnostic> shown = mistakes.subList(0, Math.min(MOST, mistakes.size()));
    return Json.object(json -> json.number("errors", errors)
        .number("warnings", mistakes.size() - errors)
        .number("left", mistakes.size() - shown.size())
        .objects("mistakes", shown, (each, mistake) -> {
          List<String> excerpt = excerpts.of(mistake.location());
          each.text("severity", mistake.severity().word())
              .text("code", mistake.code())
              .text("place", mistake.location().toString())
              .text("editor", editor.address(site, mistake.location()))
              .number("line", mistake.location().line())
              .text("message", mistake.message())
              .text("hint", mistake.hint())
              .text("excerpt", excerpt.isEmpty() ? null : excerpt.get(0))
              .text("caret", excerpt.size() < 2 ? null : excerpt.get(1));
        }));
  }
}
