package press.rotative.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import press.rotative.build.Outcome;
import press.rotative.plan.Output;
import press.rotative.site.Held;

/** What was published, in numbers. */
final class ClosingTable {

  static final Map<Output.Kind, String> NAMES = Map.of(
      Output.Kind.ARTICLE, "article",
      Output.Kind.LIST, "list",
      Output.Kind.PAGE, "other page",
      Output.Kind.DATA, "data file",
      Output.Kind.REDIRECT, "redirect",
      Output.Kind.PICTURE, "picture",
      Output.Kind.FILE, "file",
      Output.Kind.THEME, "theme file");

  /** As an editor reads a timetable: day, hour, zone of the site. */
  private static final DateTimeFormatter DUE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV", Locale.ROOT);

  private ClosingTable() {}

  static List<String> lines(Outcome outcome, Path destination, Duration time) {
    List<String> lines = new ArrayList<>();
    for (Output.Kind kind : Output.Kind.values()) {
      int count = outcome.counts().getOrDefault(kind, 0);
      if (count > 0) {
        String name = NAMES.getOrDefault(kind, "file");
        lines.add(String.format(Locale.ROOT, "%8d %s%s", count, name, count == 1 ? "" : "s"));
      }
    }
    if (!outcome.leftOut().isEmpty()) {
      lines.add(String.format(
          Locale.ROOT,
          "%8d piece%s left out",
          outcome.leftOut().size(),
          outcome.leftOut().size() == 1 ? "" : "s"));
    }
    lines.add(String.format(
        Locale.ROOT,
        "%s published, %.1f MB in %.1f s, %s",
        destination,
        outcome.bytes() / 1e6,
        time.toMillis() / 1e3,
        count(outcome.diagnostics().stream().filter(d -> !d.isError()).count(), "warning")));
    Held next = outcome.next();
    if (next != null) {
      lines.add("next: " + next.path() + ", " + DUE.format(Objects.requireNonNull(next.due())));
    }
    return lines;
  }

  static String count(long number, String noun) {
    return number == 0 ? "no " + noun + "s" : number + " " + noun + (number == 1 ? "" : "s");
  }
}
