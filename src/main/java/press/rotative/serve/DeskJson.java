package press.rotative.serve;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Piece;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.markup.Json;
import press.rotative.plan.Output;
import press.rotative.site.Article;
import press.rotative.site.Author;
import press.rotative.site.Site;
import press.rotative.site.Standing;
import press.rotative.site.Status;
import press.rotative.source.Found;
import press.rotative.url.Route;

/**
 * What the desk page lists: every piece with its state, and every address.
 *
 * @param site the site's folder
 */
record DeskJson(Path site, Editor editor) {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** What the newspaper made of a piece; nothing of one that it does not hold. */
  private record Made(
      @Nullable String section,
      List<String> authors,
      @Nullable Route route) {}

  String of(Newsstand stand) {
    Print print = stand.print();
    Site made = print.proof().site();
    Map<String, List<Diagnostic>> mistakes = new HashMap<>();
    for (Diagnostic mistake : stand.mistakes()) {
      mistakes
          .computeIfAbsent(mistake.location().path(), path -> new ArrayList<>(1))
          .add(mistake);
    }
    Map<String, Made> known = known(made);
    List<Map.Entry<String, Piece>> pieces = print.proof().pieces().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .toList();
    return Json.object(json -> json.text("title", made.config().title())
        .text("home", print.base().href(Route.FRONT))
        .text("zone", zone(made.config().zone()))
        .text("moment", date(print.moment().atZone(made.config().zone())))
        .objects(
            "pieces",
            pieces,
            (each, piece) -> piece(each, piece.getKey(), piece.getValue(), known, mistakes, print))
        .objects(
            "addresses",
            print.proof().plan().outputs(),
            (each, output) -> address(each, output, print)));
  }

  /** Java calls universal time by a letter. */
  private static String zone(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  private static Map<String, Made> known(Site site) {
    Map<String, Made> known = new HashMap<>();
    site.articles().forEach(article -> known.put(article.path(), made(article)));
    site.unlisted().forEach(article -> known.put(article.path(), made(article)));
    for (Standing standing : site.standing()) {
      known.put(standing.path(), new Made(null, List.of(), standing.route()));
    }
    return known;
  }

  private static Made made(Article article) {
    return new Made(
        article.section() == null ? null : article.section().title(),
        article.authors().stream().map(Author::name).toList(),
        article.outside() == null ? article.route() : null);
  }

  private void piece(
      Json json,
      String path,
      Piece piece,
      Map<String, Made> known,
      Map<String, List<Diagnostic>> mistakes,
      Print print) {
    FrontMatter front = piece.frontMatter();
    Status status = Status.of(path, front, print.moment());
    Made made = known.getOrDefault(path, new Made(null, List.of(), null));
    List<Diagnostic> wrong = mistakes.getOrDefault(piece.label(), List.of());
    long errors = wrong.stream().filter(Diagnostic::isError).count();
    json.text("path", piece.label())
        .text("kind", kind(path, front))
        .text("title", title(front))
        .text("state", status.kind().name().toLowerCase(Locale.ROOT))
        .text("at", status.at() == null ? null : date(status.at()))
        .text("section", made.section())
        .texts("authors", made.authors())
        .text("date", date(front.date()))
        .text("updated", date(front.updated()))
        .text("expires", date(front.expiryDate()))
        .text("href", made.route() == null ? null : print.base().href(made.route()))
        .text("editor", editor.address(site, Location.of(piece.label())))
        .number("errors", errors)
        .number("warnings", wrong.size() - errors)
        .texts("mistakes", wrong.stream().limit(3).map(Diagnostic::toString).toList());
  }

  private static String kind(String path, FrontMatter front) {
    if (path.startsWith("_authors/")) {
      return "author";
    }
    if (path.substring(path.lastIndexOf('/') + 1).startsWith("_index.")) {
      return "section";
    }
    return front.date() == null ? "page" : "article";
  }

  private static @Nullable String title(FrontMatter front) {
    Found<String> title = front.title() == null ? front.name() : front.title();
    return title == null ? null : title.value();
  }

  private static @Nullable String date(@Nullable Found<ZonedDateTime> found) {
    return found == null ? null : date(found.value());
  }

  /** As the newsroom's clock shows it. */
  private static String date(ZonedDateTime at) {
    return MINUTES.format(at);
  }

  private static void address(Json json, Output output, Print print) {
    json.text("address", "/" + output.route().path())
        .text("href", print.base().href(output.route()))
        .text("kind", output.kind().name().toLowerCase(Locale.ROOT))
        .text("origin", output.origin().path());
  }
}
