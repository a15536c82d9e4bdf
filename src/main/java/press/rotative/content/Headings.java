package press.rotative.content;

import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.HtmlBuffer;

/**
 * Writes headings. The page's only first heading is its title, so a text that has headings with one {@code #} goes down
 * by one level, all of it.
 */
final class Headings {

  private static final int LOWEST = 6;

  /** In characters: how much of a heading a message shows. */
  private static final int SHOWN = 60;

  private final Compilation body;
  private final int shift;
  /** Level of the last heading, as it is printed; at first that of the title. */
  private int above = 1;

  Headings(Compilation body, Node document) {
    this.body = body;
    this.shift = hasFirst(document) ? 1 : 0;
  }

  private static boolean hasFirst(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        return true;
      }
    }
    return false;
  }

  void write(Heading heading, BodyRenderer renderer) {
    HtmlBuffer out = renderer.out;
    out.endWord();
    int level = Math.min(LOWEST, Math.max(2, heading.getLevel() + shift));
    String text = PlainText.of(heading).strip();
    if (heading.getParent() instanceof Document) {
      checkStep(heading, level, text);
    }
    String written = body.attributes.id(heading);
    String id = written == null ? body.ids.of(body.settings.site().hostsOnly(text)) : written;
    if (!body.attributes.has(heading, "no_toc")) {
      body.headings.add(new press.rotative.content.Heading(level, id, text));
    }
    out.append("<h").append(level).attribute("id", id).append('>');
    renderer.children(heading);
    out.append("</h").append(level).append(">\n");
  }

  private void checkStep(Heading heading, int level, String text) {
    if (level > above + 1) {
      String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      body.problems.add(Diagnostic.warning(
          "heading-skips-level",
          body.source.of(heading),
          "the heading \"" + shown + "\" skips a level",
          "write " + "#".repeat(above + 1 - shift)
              + " before it, or a heading of that level above it"));
    }
    above = level;
  }

  /** Takes note of headings that HTML of the author's writes. */
  void passed(String html) {
    int tag = html.lastIndexOf("</h");
    int level = tag < 0 || tag + 3 >= html.length() ? 0 : html.charAt(tag + 3) - '0';
    if (level >= 1 && level <= LOWEST) {
      above = Math.max(2, level);
    }
  }
}
