package press.rotative.content;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import press.rotative.markup.HtmlBuffer;

/**
 * Writes what stands inside a paragraph. One visitor that appends to one buffer: the library's own renderer asks a list
 * of extensions and fills a map of attributes for each tag.
 */
abstract class InlineRenderer extends AbstractVisitor {

  final Compilation body;
  final HtmlBuffer out;
  final Footnotes footnotes;

  InlineRenderer(Compilation body, Footnotes footnotes) {
    this.body = body;
    this.out = body.out;
    this.footnotes = footnotes;
  }

  void children(Node parent) {
    visitChildren(parent);
  }

  @Override
  public void visit(Text text) {
    String literal = text.getLiteral();
    if (body.directives && literal.indexOf(':') >= 0) {
      body.unknownDirectives(text);
    }
    String shown = body.settings.emoji() ? Emoji.in(literal) : literal;
    if (body.abbreviations == null) {
      out.text(shown);
    } else {
      body.abbreviations.write(shown, out);
    }
  }

  @Override
  public void visit(SoftLineBreak softLineBreak) {
    out.endWord();
    out.append('\n');
  }

  @Override
  public void visit(HardLineBreak hardLineBreak) {
    out.endWord();
    out.append("<br>\n");
  }

  @Override
  public void visit(Emphasis emphasis) {
    wrap(emphasis, "<em>", "</em>");
  }

  @Override
  public void visit(StrongEmphasis strong) {
    wrap(strong, "<strong>", "</strong>");
  }

  @Override
  public void visit(Code code) {
    out.append("<code>");
    out.text(code.getLiteral());
    out.append("</code>");
  }

  @Override
  public void visit(Link link) {
    boolean box = holdsBox(link);
    if (box) {
      // it has a link of its own, so this one comes behind it
      visitChildren(link);
    }
    int begun =
        body.links.begin(link.getDestination(), link.getTitle(), () -> body.source.of(link));
    if (box) {
      out.text(body.words.openAt(Embeds.provider(link.getDestination())));
    } else {
      visitChildren(link);
    }
    body.links.end(begun);
  }

  private static boolean holdsBox(Link link) {
    for (Node node = link.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof InlineDirective directive && directive.use() != null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void visit(Image image) {
    PictureAttributes written = PictureAttributes.of(image, body);
    String alt = PlainText.of(image);
    body.links.picture(
        image.getDestination(),
        alt.isEmpty() && written.alt() != null ? written.alt() : alt,
        image.getTitle(),
        written.size(),
        body.attributes.idAttribute(image),
        () -> body.source.of(image));
  }

  @Override
  public void visit(HtmlInline html) {
    out.endWord();
    raw(html.getLiteral(), html);
  }

  void raw(String literal, Node node) {
    if (Insertions.in(literal)) {
      new MarkedHtml(this, literal, node).write(0, literal.length());
    } else {
      raw(literal, 0, literal.length(), node);
    }
  }

  /** Writes a part of an author's HTML. */
  void raw(String literal, int from, int to, Node node) {
    String part = literal.substring(from, to);
    int done = 0;
    int[] hidden = body.settings.trusted() ? null : Unended.program(part, 0);
    while (hidden != null) {
      raw(part.substring(done, hidden[0]), literal, from + done, node);
      done = hidden[1];
      hidden = Unended.program(part, done);
    }
    raw(part.substring(done), literal, from + done, node);
  }

  private void raw(String part, String literal, int from, Node node) {
    int start = out.size();
    out.append(part);
    body.raw.add(new RawHtml(start, out.size(), literal, from, body.source.spans(node)));
  }

  void endWord() {
    out.endWord();
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      wrap(node, "<del>", "</del>");
    } else if (node instanceof InlineDirective directive) {
      body.components.write(directive, this);
    } else if (node instanceof AttributeList && body.attributes.id(node) != null) {
      out.append("<span").append(body.attributes.idAttribute(node)).append("></span>");
    } else if (node instanceof FootnoteReference reference) {
      footnotes.refer(reference, body);
    } else if (node instanceof TaskListItemMarker marker) {
      out.append("<input type=\"checkbox\" disabled").append(marker.isChecked() ? " checked" : "");
      out.attribute(
          "aria-label", marker.isChecked() ? body.words.taskDone() : body.words.taskOpen());
      out.append("> ");
    } else {
      visitChildren(node);
    }
  }

  private void wrap(Node node, String start, String end) {
    out.append(start);
    visitChildren(node);
    out.append(end);
  }
}
