package press.rotative.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;
import press.rotative.source.Csv;
import press.rotative.source.Found;
import press.rotative.source.JsonText;
import press.rotative.source.Node;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.source.TextFile;
import press.rotative.source.Toml;
import press.rotative.source.Unreadable;
import press.rotative.source.Yaml;

/** The files of {@code content/_data/}, each read when a list asks for it; what nobody asks for is looked at as well. */
final class DataFiles {

  private static final String FOLDER = "_data/";
  private static final List<String> ENDINGS = List.of("yml", "yaml", "toml", "json", "csv", "tsv");

  private final Map<String, SourceFile> byName = new TreeMap<>();
  private final Map<String, SourceFile> unasked = new TreeMap<>();
  private final List<Diagnostic> problems;

  DataFiles(SourceTree tree, List<Diagnostic> problems) {
    this.problems = problems;
    for (SourceFile file : tree.files()) {
      if (file.path().startsWith(FOLDER) && ENDINGS.contains(ending(file.path()))) {
        add(file.path().substring(FOLDER.length(), file.path().lastIndexOf('.')), file);
      } else if (file.path().startsWith(FOLDER)) {
        problems.add(Diagnostic.warning(
            "unused-data",
            Location.of(file.label()),
            "files that end in \"." + ending(file.path()) + "\" are not read as data",
            "save it as .yml, .toml, .json or .csv, or name it in ignore:"));
      }
    }
    unasked.putAll(byName);
  }

  private void add(String name, SourceFile file) {
    SourceFile other = byName.putIfAbsent(name, file);
    if (other != null) {
      problems.add(Diagnostic.warning(
          "unused-data",
          Location.of(file.label()),
          "\"" + other.label() + "\" has the name \"" + name
              + "\" too, and is read in place of this",
          "give one of them another name"));
    }
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The rows of a file: of a list its entries, of fields one row for each, with its name as {@code key}. */
  List<Map<String, Object>> rows(Found<String> name) {
    SourceFile file = byName.get(name.value());
    if (file == null) {
      problems.add(Diagnostic.error(
          "bad-list",
          name.location(),
          "there is no data file \"" + name.value() + "\"",
          byName.isEmpty()
              ? "put it into content/_data/, as .yml, .toml, .json or .csv"
              : Suggestion.hint(name.value(), byName.keySet())));
      return List.of();
    }
    unasked.remove(name.value());
    return rows(file, problems);
  }

  /** Warns of files that no list asks for and that cannot be read. */
  void checkUnasked() {
    for (SourceFile file : unasked.values()) {
      List<Diagnostic> found = new ArrayList<>();
      rows(file, found);
      found.stream()
          .min(Comparator.naturalOrder())
          .ifPresent(first -> problems.add(Diagnostic.warning(
              "unused-data",
              first.location(),
              "no list asks for this file yet, and it cannot be read: " + first.message(),
              first.hint())));
    }
  }

  private static List<Map<String, Object>> rows(SourceFile file, List<Diagnostic> problems) {
    try {
      String text = TextFile.decode(file.label(), file.bytes(), problems);
      Checked<List<Map<String, Object>>> rows =
          ending(file.path()).endsWith("sv") ? table(file.label(), text) : tree(file.label(), text);
      problems.addAll(rows.diagnostics());
      return rows.value();
    } catch (Unreadable e) {
      problems.add(e.diagnostic());
      return List.of();
    }
  }

  private static Checked<List<Map<String, Object>>> table(String label, String text) {
    Checked<List<List<String>>> read = Csv.read(label, text);
    List<List<String>> cells = read.value();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<String> line : cells.subList(Math.min(1, cells.size()), cells.size())) {
      Map<String, Object> row = new LinkedHashMap<>();
      List<String> head = cells.get(0);
      for (int i = 0; i < head.size(); i++) {
        row.put(head.get(i).strip(), i < line.size() ? line.get(i) : "");
      }
      rows.add(row);
    }
    return new Checked<>(rows, read.diagnostics());
  }

  private static Checked<List<Map<String, Object>>> tree(String label, String text) {
    Checked<? extends Node> read = switch (ending(label)) {
      case "json" -> JsonText.readFile(label, text);
      case "toml" -> toml(label, text);
      default -> yaml(label, text);
    };
    List<Map<String, Object>> rows = new ArrayList<>();
    if (read.value() instanceof Node.Sequence list) {
      list.items().forEach(item -> rows.add(row(item)));
    } else if (read.value() instanceof Node.Mapping fields) {
      for (Node.Entry entry : fields.entries()) {
        Map<String, Object> row = row(entry.value());
        row.put("key", entry.key());
        rows.add(row);
      }
    }
    return new Checked<>(rows, read.diagnostics());
  }

  /** TOML has no list without a name: one list and nothing else is what the file holds. */
  private static Checked<? extends Node> toml(String label, String text) {
    Checked<Node.Mapping> read = Toml.read(label, text, 1);
    List<Node.Entry> entries = read.value().entries();
    return entries.size() == 1 && entries.get(0).value() instanceof Node.Sequence list
        ? new Checked<>(list, read.diagnostics())
        : read;
  }

  /** What reads YAML wants fields: a list becomes one. */
  private static Checked<? extends Node> yaml(String label, String text) {
    String bare = text.startsWith("---\n") ? "   \n" + text.substring(4) : text;
    boolean isList = bare.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .filter(line ->
            line.stripLeading().startsWith("[") || line.startsWith("- ") || line.equals("-"))
        .isPresent();
    if (!isList) {
      return Yaml.read(label, bare, 1);
    }
    Checked<Node.Mapping> read = Yaml.read(label, "items:\n" + indented(bare), 0);
    List<Node.Entry> entries = read.value().entries();
    return entries.isEmpty() ? read : new Checked<>(entries.get(0).value(), read.diagnostics());
  }

  /** A list in brackets may close at the first column, where YAML wants fields. */
  private static String indented(String text) {
    return text.stripLeading().startsWith("[") ? " " + text.replace("\n", "\n ") : text;
  }

  private static Map<String, Object> row(Node node) {
    Map<String, Object> row = new LinkedHashMap<>();
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(e -> row.put(e.key(), value(e.value())));
    } else {
      row.put("value", value(node));
    }
    return row;
  }

  private static Object value(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    return node instanceof Node.Sequence sequence
        ? sequence.items().stream().map(DataFiles::value).toList()
        : row(node);
  }
}
