package press.rotative.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import press.rotative.config.Intake.Defaults;
import press.rotative.diag.Diagnostic;
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
    List<String> ignore = fields.texts("ignore").stream().map(Found::value).toList();
    Found<String> section = fields.text("defaultSection");
    return new Intake(
        defaults(fields, problems),
        fields.has("ignore") ? globs(ignore) : IGNORED,
        statics(fields, problems),
        Found.valueOf(section));
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

  private static List<Defaults> defaults(Fields fields, List<Diagnostic> problems) {
    List<Defaults> defaults = new ArrayList<>();
    for (Fields item : fields.mappings("defaults")) {
      Fields scope = item.mapping("scope");
      Fields place = scope == null ? item : scope;
      Found<String> path = place.text("path");
      Found<String> type = place.text("type");
      Found<Node> values = item.node("values");
      if (values != null && values.value() instanceof Node.Mapping mapping) {
        defaults.add(new Defaults(
            values.location().path(),
            Glob.below(path == null ? "" : path.value()),
            Found.valueOf(type),
            mapping));
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
