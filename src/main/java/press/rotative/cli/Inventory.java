package press.rotative.cli;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.cli.ListCommand.What;
import press.rotative.markup.Json;
import press.rotative.site.Held;
import press.rotative.site.Held.Reason;
import press.rotative.site.Site;

/** All pieces of a site, out or not, as they are listed. */
final class Inventory {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

  private Inventory() {}

  static List<Line> of(Site site) {
    List<Line> lines = new ArrayList<>();
    Stream.concat(site.articles().stream(), site.unlisted().stream())
        .forEach(a -> lines.add(new Line(
            a.path(),
            Set.of(),
            a.published(),
            a.outside() == null
                ? site.config().base().absolute(a.route())
                : site.config().base().absolute(a.outside()),
            a.title())));
    site.standing()
        .forEach(s -> lines.add(new Line(
            s.path(), Set.of(), null, site.config().base().absolute(s.route()), s.title())));
    for (Held held : site.held()) {
      lines.add(new Line(
          held.path(),
          held.reasons(),
          held.due() == null ? held.date() : held.due(),
          site.config().base().absolute(held.route()),
          held.title()));
    }
    return lines;
  }

  /**
   * One piece.
   *
   * @param reasons what keeps it back, empty where it is out
   * @param date when it was or will be published
   */
  record Line(
      String path, Set<Reason> reasons, @Nullable ZonedDateTime date, String url, String title) {

    boolean is(What what) {
      return switch (what) {
        case DRAFTS -> reasons.contains(Reason.DRAFT);
        case FUTURE -> reasons.contains(Reason.FUTURE);
        case EXPIRED -> reasons.contains(Reason.EXPIRED);
        case ALL, URLS -> true;
      };
    }

    String columns() {
      return Columns.of(path, state(), day(), url, title);
    }

    void write(Json json) {
      json.text("path", path)
          .text("state", state())
          .text("date", day())
          .text("url", url)
          .text("title", title);
    }

    private String state() {
      return reasons.isEmpty()
          ? "out"
          : String.join(
              ",", reasons.stream().map(r -> r.name().toLowerCase(Locale.ROOT)).toList());
    }

    private String day() {
      return date == null ? "" : DATE.format(date);
    }
  }
}
