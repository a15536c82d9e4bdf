package press.rotative.source;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180): quotes, doubled quotes, line ends inside quotes. No input makes it throw. */
public final class Csv {

  private Csv() {}

  /** The rows of {@code text}, empty lines left out. Lines end in a line feed. */
  public static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          end(row, rows);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    row.add(cell.toString());
    end(row, rows);
    return List.copyOf(rows);
  }

  private static void end(List<String> row, List<List<String>> rows) {
    if (row.size() > 1 || !row.get(0).isBlank()) {
      rows.add(List.copyOf(row));
    }
  }
}
