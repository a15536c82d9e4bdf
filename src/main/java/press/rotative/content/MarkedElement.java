package press.rotative.content;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** An element of HTML that asks for Markdown in it, as {@code <div markdown="1">} does. */
final class MarkedElement extends AbstractBlockParser {

  private static final Pattern ASKS =
      Pattern.compile("\\smarkdown(?:\\s*=\\s*([\"']?)([a-z0-9]*)\\1(?=[\\s/>])|(?=\\s*>))");

  /** Elements that hold words rather than blocks. */
  private static final Set<String> WORDS = Set.of(
      "p",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "dt",
      "th",
      "caption",
      "legend",
      "summary",
      "figcaption",
      "a",
      "span",
      "em",
      "strong",
      "b",
      "i",
      "small",
      "label",
      "button");

  /** Elements that hold blocks. */
  private static final Set<String> BLOCKS = Set.of(
      "address",
      "article",
      "aside",
      "blockquote",
      "center",
      "dd",
      "details",
      "div",
      "fieldset",
      "figure",
      "footer",
      "form",
      "header",
      "li",
      "main",
      "nav",
      "section",
      "td");

  /** So many may stand within each other in a block of HTML. */
  private static final int DEEPEST = 5;

  /** What stands in its tags is HTML, what stands between them is not. */
  static final class Element extends CustomBlock {}

  private final Element element = new Element();
  private final String tag;
  private final OpenTags tags;
  private final int column;
  /** By how much all that stands in it is indented; -1 while nothing does. */
  private int indent = -1;

  private @Nullable String end;

  private MarkedElement(String name, String tag, int column) {
    this.tag = tag;
    this.tags = new OpenTags(name);
    this.column = column;
  }

  /** Whether a text may hold one. */
  static boolean isIn(String text) {
    return text.contains(" markdown=") || text.contains(" markdown>");
  }

  /** Whether Markdown may be read in an element. */
  static boolean mayHold(String name) {
    return WORDS.contains(name) || BLOCKS.contains(name);
  }

  /**
   * Whether one begins on a line whose content goes on below it.
   *
   * @param all whether it need not ask
   */
  static boolean begins(String line, int start, String name, boolean all) {
    if (start >= line.length()
        || line.charAt(start) != '<'
        || name.isEmpty()
        || WORDS.contains(name)) {
      return false;
    }
    int end = OpenTags.tagEnd(line, start);
    if (end < 0 || line.charAt(end - 2) == '/') {
      return false;
    }
    Matcher asks = ASKS.matcher(line).region(start, end);
    boolean asked = asks.find();
    if (asked ? isNo(asks.group(2)) : !all || !BLOCKS.contains(name)) {
      return false;
    }
    OpenTags open = new OpenTags(name);
    open.pass(line, start);
    return open.count() > 0;
  }

  private static boolean isNo(@Nullable String value) {
    return "0".equals(value) || "false".equals(value);
  }

  static BlockStart start(String line, int start, String name) {
    int end = OpenTags.tagEnd(line, start);
    MarkedElement parser = new MarkedElement(name, line.substring(start, end), start);
    parser.tags.pass(line, start);
    return BlockStart.of(parser).atIndex(end);
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block block) {
    return true;
  }

  @Override
  public Block getBlock() {
    return element;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (tags.count() <= 0) {
      return BlockContinue.none();
    }
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getIndex());
    }
    String line = state.getLine().getContent().toString();
    int start = state.getNextNonSpaceIndex();
    if (!(state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock)) {
      tags.pass(line, start);
      if (tags.count() <= 0 && line.startsWith("</", start)) {
        end = line.substring(start);
        return BlockContinue.finished();
      }
    }
    indent = indent < 0 ? state.getIndent() : indent;
    return BlockContinue.atColumn(state.getColumn() + Math.min(indent, state.getIndent()));
  }

  @Override
  public void closeBlock() {
    element.prependChild(html(ASKS.matcher(tag).replaceFirst(""), 0));
    if (end != null) {
      element.appendChild(html(end, element.getSourceSpans().size() - 1));
    }
  }

  private HtmlBlock html(String literal, int line) {
    HtmlBlock html = new HtmlBlock();
    html.setLiteral(literal);
    SourceSpan span = element.getSourceSpans().get(Math.max(0, line));
    html.addSourceSpan(
        line == 0 && span.getColumnIndex() < column
            ? span.subSpan(column - span.getColumnIndex())
            : span);
    return html;
  }

  /** Writes a block of HTML in which an element asks for Markdown; false where none does. */
  static boolean write(String html, Node node, InlineRenderer renderer) {
    int done = 0;
    if (renderer.body.marked >= DEEPEST) {
      return false;
    }
    MarkedHtml around = new MarkedHtml(renderer, html, node);
    Matcher asks = ASKS.matcher(html);
    while (asks.find()) {
      int start = html.lastIndexOf('<', asks.start());
      int end = start < done ? -1 : OpenTags.tagEnd(html, start);
      String name = end < 0 ? "" : OpenTags.name(html, start + 1);
      if (name.isEmpty() || end < asks.end() || isNo(asks.group(2))) {
        continue;
      }
      int close = close(html, start, name);
      around.write(done, asks.start());
      around.write(asks.end(), end);
      words(html.substring(end, close), node, renderer);
      done = close;
      asks.region(close, html.length());
    }
    if (done > 0) {
      around.write(done, html.length());
    }
    return done > 0;
  }

  private static int close(String html, int start, String name) {
    OpenTags open = new OpenTags(name);
    int from = start;
    for (int at = html.indexOf("</", start); at >= 0; at = html.indexOf("</", at + 2)) {
      open.pass(html.substring(from, at), 0);
      from = at;
      if (open.count() == 1 && OpenTags.name(html, at + 2).equals(name)) {
        return at;
      }
    }
    return html.length();
  }

  private static void words(String markdown, Node node, InlineRenderer renderer) {
    Node document = renderer.footnotes.within(markdown.stripIndent().strip());
    renderer.body.insertions.settle(document);
    Node first = document.getFirstChild();
    boolean line = first instanceof Paragraph && first.getNext() == null;
    if (renderer.body.marked++ == 0) {
      renderer.body.source.pin(node);
    }
    renderer.children(line ? first : document);
    if (--renderer.body.marked == 0) {
      renderer.body.source.pin(null);
    }
  }
}
