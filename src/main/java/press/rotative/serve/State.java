package press.rotative.serve;

import java.io.IOException;
import java.util.List;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.Json;

/**
 * What an open page has to know: whether it shows what is on disk, and whether something is wrong.
 *
 * @param sheet a mark of the mistakes
 */
record State(Sight sight, long errors, long warnings, String sheet) {

  /**
   * @param path of the page, below the site's own
   */
  static State of(Newsstand stand, String path) throws IOException {
    Sight sight = Sight.of(stand.page(path).html(), stand.print());
    List<Diagnostic> mistakes = stand.mistakes();
    long errors = mistakes.stream().filter(Diagnostic::isError).count();
    String sheet = mistakes.isEmpty() ? "" : Sight.mark(mistakes.toString());
    return new State(sight, errors, mistakes.size() - errors, sheet);
  }

  String json() {
    return Json.object(json -> json.text("page", sight.page())
        .text("style", sight.style())
        .number("errors", errors)
        .number("warnings", warnings)
        .text("sheet", sheet));
  }
}
