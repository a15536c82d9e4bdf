package press.rotative.content;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import press.rotative.markup.HtmlBuffer;

/**
 * Writes tables, each in a region that can be scrolled by keyboard. A first column that is not of figures names its
 * rows, so its cells are headers too.
 */
final class Tables {

  private static final Predicate<String> RULE = Pattern.compile("[-=+:]{3,}").asMatchPredicate();

  private final BodyRenderer renderer;
  private final boolean kramdown;
  private final HtmlBuffer out;

  Tables(BodyRenderer renderer) {
    this.renderer = renderer;
    this.out = renderer.out;
    this.kramdown = renderer.body.settings.preset().isJekyll();
  }

  void write(TableBlock table) {
    begin(renderer.body, renderer.body.attributes.idAttribute(table), out);
    out.append("<table>");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows(part, "<thead>", "</thead>");
      } else if (part instanceof TableBody) {
        rows(part, "<tbody>", "</tbody>");
      }
    }
    out.append("</table></div>\n");
  }

  /** Begins the region in which a table can be scrolled. */
  static void begin(Compilation body, String idAttribute, HtmlBuffer out) {
    body.tables++;
    out.append("<div").append(idAttribute).append(" class=\"table\" role=\"region\"");
    out.attribute("aria-label", BodyRenderer.numbered(body.words.table(), body.tables));
    out.append(" tabindex=\"0\">");
  }

  private void rows(Node part, String start, String end) {
    out.append(start);
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (kramdown && isRule(row)) {
        continue;
      }
      out.append("<tr>");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell tableCell) {
          cell(tableCell, cell == row.getFirstChild() && cell.getNext() != null);
        }
      }
      out.append("</tr>");
    }
    out.append(end);
  }

  /** Whether a row of kramdown's only parts those around it. */
  private static boolean isRule(Node row) {
    boolean drawn = false;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      Node only = cell.getFirstChild();
      if (only == null) {
        continue;
      }
      if (!(only instanceof Text text) || only.getNext() != null || !RULE.test(text.getLiteral())) {
        return false;
      }
      drawn = true;
    }
    return drawn;
  }

  private void cell(TableCell cell, boolean first) {
    renderer.out.endWord();
    boolean number = cell.getAlignment() == TableCell.Alignment.RIGHT;
    boolean filled = cell.getFirstChild() != null;
    // an empty header names nothing, and a reader of the page would hear it announced
    boolean header = filled && (cell.isHeader() || (first && !number));
    String tag = header ? "th" : "td";
    out.append('<').append(tag);
    if (header) {
      out.append(cell.isHeader() ? " scope=\"col\"" : " scope=\"row\"");
    }
    out.append(number ? " class=\"num\">" : ">");
    renderer.children(cell);
    out.append("</").append(tag).append('>');
  }
}
