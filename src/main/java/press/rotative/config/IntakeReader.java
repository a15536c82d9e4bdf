package press.rotative.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.config.Intake.Defaults;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Glob;
import press.rotative.source.Node;

/** Reads what {@code site.yml} says of the files of a newsroom. */
final class IntakeReader {

  private static final List<Glob> IGNORED = globs(List.of(
      "README.md", "node_modules", "*~", "~$*", "*.swp", "#*#", "*.orig", "*.bak", "Thumbs.db"));

  private IntakeReader() {}

  static Intake read(Fields fields, List<Diagnostic> problems) {
    List<Found<String>> ignore = fields.texts("ignore");
    List<Found<Glob>> patterns = new ArrayList<>();
    ignore.stream().filter(IntakeReader::isPlace).forEach(text -> add(text, patterns));
    List<Defaults> defaults = defaults(fields, patterns, problems);
    addPaths(fields.node("diagnostics"), patterns);
    Found<String> section = fields.text("defaultSection");
    return new Intake(
        defaults,
        fields.has("ignore") ? globs(ignore.stream().map(Found::value).toList()) : IGNORED,
        statics(fields, problems),
        List.copyOf(patterns),
        Found.valueOf(section));
  }

  /** Whether what is passed over lies at one place: names alone are often written for what may come. */
  private static boolean isPlace(Found<String> ignored) {
    String text = ignored.value();
    int slash = text.indexOf('/', 1);
    int star = text.indexOf('*');
    return (star < 0 ? text.indexOf('/') >= 0 : slash > 0 && slash < star)
        && !("/" + text).contains("/.");
  }

  private static void add(Found<String> text, List<Found<Glob>> patterns) {
    if (!text.value().isEmpty()) {
      patterns.add(new Found<>(Glob.below(text.value()), text.location()));
    }
  }

  private static void addPaths(@Nullable Found<Node> severities, List<Found<Glob>> patterns) {
    if (severities != null && severities.value() instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().equals("paths") && entry.value() instanceof Node.Mapping paths) {
          paths.entries().forEach(path -> {
            String file = path.file() == null ? severities.location().path() : path.file();
            Location place = new Location(file, path.line(), path.column());
            add(new Found<>(path.key(), place), patterns);
          });
        }
      }
    }
  }

  private static List<Glob> globs(List<String> texts) {
    return texts.stream().map(Glob::below).toList();
  }

  private static List<Found<String>> statics(Fields fields, List<Diagnostic> problems) {
    List<Found<String>> folders = new ArrayList<>();
    for (Found<String> folder : fields.texts("static")) {
      String name = folder.value();
      boolean inside = !name.startsWith("/")
          && name.indexOf('\\') < 0
          && name.indexOf(':') < 0
          && !List.of(name.split("/", -1)).contains("..")
          && !name.equals(".");
      if (inside) {
        folders.add(folder);
      } else {
        problems.add(Diagnostic.error(
            "bad-static",
            folder.location(),
            "\"" + name + "\" is no folder of this site",
            "write a folder's name as seen from site.yml, such as static"));
      }
    }
    return List.copyOf(folders);
  }

  private static List<Defaults> defaults(
      Fields fields, List<Found<Glob>> patterns, List<Diagnostic> problems) {
    List<Defaults> defaults = new ArrayList<>();
    for (Fields item : fields.mappings("defaults")) {
      Fields scope = item.mapping("scope");
      Fields place = scope == null ? item : scope;
      Found<String> path = place.text("path");
      Found<String> type = place.text("type");
      Glob glob = Glob.below(path == null ? "" : path.value());
      if (path != null && !glob.text().isEmpty()) { // from the top, whatever its form
        String start = glob.text().matches("\\{?/.*") ? "" : "/";
        patterns.add(new Found<>(new Glob(start + glob.text()), path.location()));
      }
      Found<Node> values = item.node("values");
      if (values != null && values.value() instanceof Node.Mapping mapping) {
        defaults.add(new Defaults(values.location().path(), glob, Found.valueOf(type), mapping));
      } else {
        problems.add(Diagnostic.error(
            "bad-defaults",
            item.location("values"),
            "an entry of \"defaults\" has no values",
            "write values: and the fields, each with its value"));
      }
      item.reportUnknown("an entry of defaults", Set.of("path", "scope"));
    }
    // the last of two that are as specific wins
    Collections.reverse(defaults);
    defaults.sort(Comparator.comparingInt((Defaults d) -> d.path().text().length())
        .thenComparing(d -> d.type() != null)
        .reversed());
    return List.copyOf(defaults);
  }
}
