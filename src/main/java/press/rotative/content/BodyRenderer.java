package press.rotative.content;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import press.rotative.url.Preset;

/** Writes the blocks of a body. */
final class BodyRenderer extends InlineRenderer {

  private final Alerts alerts;
  private final Tables tables;
  private final Headings headings;
  private final Definitions definitions;
  private final Excerpt excerpt;
  private final @Nullable Node last;
  private int codeBlocks;

  BodyRenderer(Compilation body, Footnotes footnotes, Excerpt excerpt, Node document) {
    super(body, footnotes);
    this.alerts = new Alerts(body.words.alerts());
    this.tables = new Tables(this);
    this.headings = new Headings(body, document);
    this.definitions = new Definitions(this);
    this.excerpt = excerpt;
    this.last = lastBlock(document);
  }

  /** The block that ends the text for its readers. */
  private static @Nullable Node lastBlock(Node document) {
    Node last = document.getLastChild();
    while (last instanceof FootnoteDefinition
        || last instanceof LinkReferenceDefinition
        || (last instanceof HtmlBlock html && html.getLiteral().startsWith("<!--"))) {
      last = last.getPrevious();
    }
    return last;
  }

  @Override
  public void visit(Paragraph paragraph) {
    out.endWord();
    if (Definitions.isTerm(paragraph)) {
      definitions.terms(paragraph);
      return;
    }
    if (isTight(paragraph)) {
      visitChildren(paragraph);
      return;
    }
    if (ComponentWriter.isRow(paragraph) || ComponentWriter.isLone(paragraph)) {
      visitChildren(paragraph);
      out.append('\n');
      return;
    }
    if (body.components.writeLone(paragraph, this)) {
      return;
    }
    if (ContentsMark.is(paragraph)) {
      body.contents = true;
      return;
    }
    Image picture = loneImage(paragraph);
    if (picture != null
        && (title(picture) != null
            || !Address.isRemote(picture.getDestination(), body.settings.site()))) {
      figure(paragraph, picture);
      return;
    }
    if (paragraph.getParent().getParent() == null) {
      excerpt.add(paragraph);
    }
    DirectiveHead.tell(paragraph, body);
    parted(paragraph);
  }

  /** Writes a paragraph, and components that none can hold between its parts. */
  private void parted(Paragraph paragraph) {
    boolean begun = false;
    boolean parted = false;
    Node end = null;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      boolean alone = end != null || (node instanceof InlineDirective d && d.isBlock());
      if (alone) {
        out.append(begun ? "</p>\n" : "");
        begun = false;
        parted = true;
        end = node instanceof InlineDirective d && d.begins() && end == null ? d.findEnd() : end;
      } else if (!begun && !(parted && ComponentWriter.isSpace(node))) {
        boolean ends = paragraph == last && !isParted(node);
        open(paragraph, ends ? "<p class=\"end\"" : "<p");
        begun = true;
      }
      if (alone || begun) {
        node.accept(this);
      }
      out.append(alone && (end == null || node == end) ? "\n" : "");
      end = node == end ? null : end;
    }
    out.append(begun ? "</p>\n" : "");
  }

  /** Whether a component that no paragraph can hold comes behind a part of one. */
  private static boolean isParted(Node from) {
    for (Node node = from; node != null; node = node.getNext()) {
      if (node instanceof InlineDirective directive && directive.isBlock()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTight(Paragraph paragraph) {
    Node item = paragraph.getParent();
    return item instanceof ListItem && item.getParent() instanceof ListBlock list && list.isTight();
  }

  /** The image that a paragraph holds and nothing else, perhaps inside a link. */
  private static @Nullable Image loneImage(Node parent) {
    Node only = parent.getFirstChild();
    if (only == null || only.getNext() != null) {
      return null;
    }
    if (only instanceof Image image) {
      return image;
    }
    return only instanceof Link && parent instanceof Paragraph ? loneImage(only) : null;
  }

  private @Nullable String title(Image picture) {
    String title = picture.getTitle();
    for (AttributeList list : body.attributes.of(picture)) {
      title = title == null ? list.attributes.text("title") : title;
    }
    return title == null || title.isBlank() ? null : title;
  }

  private void figure(Paragraph paragraph, Image picture) {
    String title = title(picture);
    picture.setTitle(null);
    open(paragraph, "<figure");
    visitChildren(paragraph);
    if (title != null) {
      out.append("<figcaption>");
      out.text(title);
      out.append("</figcaption>");
    }
    out.append("</figure>\n");
  }

  @Override
  public void visit(Heading heading) {
    headings.write(heading, this);
  }

  @Override
  public void visit(BulletList list) {
    if (!isContents(list)) {
      block(list, "<ul", "</ul>\n");
    }
  }

  @Override
  public void visit(OrderedList list) {
    int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    if (!isContents(list)) {
      block(list, start == 1 ? "<ol" : "<ol start=\"" + start + "\"", "</ol>\n");
    }
  }

  /** Whether kramdown would put the contents in the place of a list. */
  private boolean isContents(ListBlock list) {
    return body.attributes.has(list, "toc");
  }

  @Override
  public void visit(ListItem item) {
    boolean task = item.getFirstChild() instanceof TaskListItemMarker;
    block(item, task ? "<li class=\"task\"" : "<li", "</li>");
  }

  @Override
  public void visit(BlockQuote quote) {
    Alerts.Kind kind = alerts.kind(quote);
    if (kind == null) {
      block(quote, "<blockquote", "</blockquote>\n");
    } else {
      alerts.write(quote, kind, this);
    }
  }

  private void block(Node node, String start, String end) {
    out.endWord();
    open(node, start);
    visitChildren(node);
    out.append(end);
  }

  private void open(Node node, String start) {
    out.append(start).append(body.attributes.idAttribute(node)).append('>');
  }

  @Override
  public void visit(ThematicBreak thematicBreak) {
    out.append("<hr>\n");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    CodeInfo info = CodeInfo.read(
        code.getInfo() == null ? "" : code.getInfo().strip(),
        body.settings.preset().isJekyll());
    if (!info.title().isEmpty()) {
      out.append("<p><code>");
      out.uncounted(info.title());
      out.append("</code></p>\n");
    }
    code(code, code.getLiteral(), info.language());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code, code.getLiteral(), "");
  }

  private void code(Node node, String written, String named) {
    String first =
        named.isEmpty() && body.settings.preset() == Preset.PELICAN ? pelicanLanguage(written) : "";
    String literal = first.isEmpty() ? written : written.substring(written.indexOf('\n') + 1);
    String language = first.isEmpty() ? named : first.substring(first.charAt(0) == ':' ? 3 : 2);
    codeBlocks++;
    out.append("<pre")
        .append(body.attributes.idAttribute(node))
        .append(" tabindex=\"0\" role=\"region\"");
    out.attribute("aria-label", numbered(body.words.code(), codeBlocks));
    out.append("><code");
    if (!language.isEmpty()) {
      out.attribute("class", "language-" + language);
    }
    out.append('>');
    Grammar grammar = language.isEmpty() ? null : Grammar.find(language);
    if (grammar == null) {
      out.uncounted(literal);
    } else {
      Highlighter.write(literal, grammar, out);
    }
    out.append("</code></pre>\n");
  }

  /** The signs and the language with which a block of code begins that Pelican prints without them; empty for others. */
  private static String pelicanLanguage(String code) {
    int end = code.indexOf('\n');
    String first = end < 0 ? "" : code.substring(0, end).split(" ", 2)[0];
    return first.matches("(:::|#!)[\\w+.-]+") ? first : "";
  }

  /** Regions are told apart by their names, so each but the first has its number. */
  static String numbered(String name, int number) {
    return number == 1 ? name : name + " " + number;
  }

  @Override
  public void visit(HtmlBlock html) {
    body.rawWords += RawHtml.words(html.getLiteral());
    headings.passed(html.getLiteral());
    out.endWord();
    if (!html.getLiteral().contains(" markdown")
        || !MarkedElement.write(html.getLiteral(), html, this)) {
      raw(html.getLiteral(), html);
    }
    out.append('\n');
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      tables.write(table);
    } else if (block instanceof Definition definition) {
      definitions.write(definition);
    } else if (block instanceof Directive directive) {
      body.components.write(directive, this);
    } else if (!(block instanceof FootnoteDefinition)) {
      visitChildren(block);
    }
  }
}
