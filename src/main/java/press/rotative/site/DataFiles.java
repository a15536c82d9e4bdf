package press.rotative.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
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

/** The files of {@code content/_data/}, each read when a list asks for it. */
final class DataFiles {

  private static final String FOLDER = "_data/";
  private static final List<String> ENDINGS = List.of(".yml", ".yaml", ".toml", ".json", ".csv");

  private final Map<String, SourceFile> byName = new TreeMap<>();
  private final List<Diagnostic> problems;

  DataFiles(SourceTree tree, List<Diagnostic> problems) {
    this.problems = problems;
    for (SourceFile file : tree.files()) {
      int point = file.path().lastIndexOf('.');
      if (file.path().startsWith(FOLDER)
          && point > 0
          && ENDINGS.contains(file.path().substring(point))) {
        byName.putIfAbsent(file.path().substring(FOLDER.length(), point), file);
      }
    }
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
    try {
      String text = TextFile.decode(file.label(), file.bytes(), problems);
      return file.path().endsWith(".csv") ? table(text) : tree(file.path(), file.label(), text);
    } catch (Unreadable e) {
      problems.add(e.diagnostic());
      return List.of();
    }
  }

  private static List<Map<String, Object>> table(String text) {
    List<List<String>> cells = Csv.read(text);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<String> line : cells.subList(Math.min(1, cells.size()), cells.size())) {
      Map<String, Object> row = new LinkedHashMap<>();
      List<String> head = cells.get(0);
      for (int i = 0; i < head.size(); i++) {
        row.put(head.get(i).strip(), i < line.size() ? line.get(i) : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private List<Map<String, Object>> tree(String path, String label, String text) {
    Checked<? extends Node> read = path.endsWith(".json")
        ? JsonText.readFile(label, text)
        : path.endsWith(".toml") ? toml(label, text) : yaml(label, text);
    problems.addAll(read.diagnostics());
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
    return rows;
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
