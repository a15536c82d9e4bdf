package press.rotative.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * Reads tables (RFC 4180): quotes, doubled quotes, line ends inside quotes. Cells are parted by what parts those of the
 * first line: a comma, a tab, or the semicolon of those countries whose numbers have a comma. No input makes it throw.
 */
public final class Csv {

  private static final String SEPARATORS = ",;\t";
  /** What Excel may write first, and no other program shows. */
  private static final String NAMED_SEPARATOR = "sep=";

  /**
   * @param line where it begins
   */
  private record Row(int line, List<String> cells) {}

  private final String label;
  private final List<Diagnostic> problems = new ArrayList<>();

  private Csv(String label) {
    this.label = label;
  }

  /**
   * The rows of {@code text}, empty lines left out: the first has the columns' names, no other has more cells. Lines end
   * in a line feed.
   */
  public static Checked<List<List<String>>> read(String label, String text) {
    Csv csv = new Csv(label);
    List<List<String>> table = csv.table(csv.rows(text));
    return new Checked<>(table, csv.problems);
  }

  private List<List<String>> table(List<Row> rows) {
    List<List<String>> table = new ArrayList<>();
    if (!rows.isEmpty()) {
      checkNames(rows.get(0));
    }
    for (Row row : rows) {
      List<String> cells = row.cells();
      int columns = rows.get(0).cells().size();
      if (cells.size() > columns
          && cells.subList(columns, cells.size()).stream().anyMatch(c -> !c.isBlank())) {
        report(
            new Location(label, row.line(), 0),
            "the row has \"" + cells.size() + "\" cells, and the first line names " + columns,
            "put a cell that holds the separator in double quotes");
      }
      table.add(List.copyOf(cells.subList(0, Math.min(columns, cells.size()))));
    }
    return List.copyOf(table);
  }

  private void checkNames(Row first) {
    Set<String> names = new HashSet<>();
    for (String name : first.cells()) {
      if (!name.isBlank() && !names.add(name.strip())) {
        report(
            new Location(label, first.line(), 0),
            "two columns are called \"" + name.strip() + "\"",
            "give each a name of its own");
      }
    }
  }

  private List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    int end = Math.max(text.indexOf('\n'), 0);
    boolean named = text.startsWith(NAMED_SEPARATOR) && end == NAMED_SEPARATOR.length() + 1;
    char separator = named ? text.charAt(end - 1) : separator(text);
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int line = named ? 2 : 1;
    int start = line;
    int lineStart = named ? end + 1 : 0;
    Location quote = null;
    for (int i = lineStart; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != null) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else if (c == '"') {
          quote = null;
        } else {
          cell.append(c);
        }
      } else if (c == '"' && cell.isEmpty()) {
        quote = new Location(label, line, 1 + text.codePointCount(lineStart, i));
      } else if (c == separator || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          add(start, row, rows);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
      if (c == '\n') {
        line++;
        lineStart = i + 1;
        start = quote == null ? line : start;
      }
    }
    if (quote != null) {
      report(
          quote,
          "a \"\\\"\" opens a cell that never ends, and takes the rest of the table with it",
          "close it, or double it where it is part of the text");
    }
    row.add(cell.toString());
    add(start, row, rows);
    return rows;
  }

  private static void add(int line, List<String> cells, List<Row> rows) {
    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      rows.add(new Row(line, cells));
    }
  }

  /** What stands most often between the quotes of the first line. */
  private static char separator(String text) {
    int[] found = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      quoted ^= text.charAt(i) == '"';
      int which = SEPARATORS.indexOf(text.charAt(i));
      if (!quoted && which >= 0) {
        found[which]++;
      }
    }
    int most = 0;
    for (int i = 1; i < found.length; i++) {
      most = found[i] > found[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  private void report(Location place, String message, String hint) {
    problems.add(Diagnostic.error("csv-syntax", place, message, hint));
  }
}
