package press.rotative.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Dialect.Common;
import press.rotative.content.Passages.Form;
import press.rotative.content.Shortcodes.Rewritten;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * Compiles Markdown: CommonMark with GitHub's tables, task lists, strikethrough, autolinks, footnotes and alerts, and with
 * definition lists and attributes in braces as other tools have them.
 */
final class Markdown {

  /** The library and what follows it recurse once per level, on threads with stacks of any size. */
  private static final int MAX_OPEN_BLOCKS = 100;

  private static final int MAX_INLINE_NESTING = 100;

  private static final List<Extension> EXTENSIONS = List.of(
      TablesExtension.create(),
      StrikethroughExtension.create(),
      TaskListItemsExtension.create(),
      FootnotesExtension.create());

  static final Parser PARSER = parser(EXTENSIONS);
  /** Looks at each word for an address, which a text without any need not pay for. */
  private static final Parser LINKING_PARSER = parser(
      Stream.concat(EXTENSIONS.stream(), Stream.of(AutolinkExtension.create())).toList());

  /** Knows components, definitions and attributes too, whose signs most texts lack. */
  private static final Parser WHOLE_PARSER = whole().build();

  /** What few sites need, made when the first text asks for one of them. */
  private static final class Rare {

    /** Reads Markdown in the HTML that asks for it. */
    static final Parser MARKED = whole(new HtmlParser.Factory(false, false));

    /** Reads HTML as kramdown and Python-Markdown do. */
    static final Parser ELDER = whole(new HtmlParser.Factory(true, false));

    /** Reads Markdown in all HTML, as kramdown does where it is told to. */
    static final Parser BLOCK_HTML = whole(new HtmlParser.Factory(true, true));
  }

  /** What ours reads in the place of the library's HTML; the library tries the others in this order. */
  private static final Set<Class<? extends Block>> BUT_HTML =
      Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
          BlockQuote.class,
          org.commonmark.node.Heading.class,
          FencedCodeBlock.class,
          ThematicBreak.class,
          ListBlock.class,
          IndentedCodeBlock.class)));

  private static Parser whole(HtmlParser.Factory html) {
    return whole().enabledBlockTypes(BUT_HTML).customBlockParserFactory(html).build();
  }

  private static Parser.Builder whole() {
    return builder(Stream.concat(EXTENSIONS.stream(), Stream.of(AutolinkExtension.create()))
            .toList())
        .customBlockParserFactory(new DirectiveParser.Factory())
        .customBlockParserFactory(new DefinitionParser.Factory())
        .customInlineContentParserFactory(new InlineDirective.Factory())
        .customInlineContentParserFactory(new AttributeList.Factory())
        .customInlineContentParserFactory(new OfficeTag());
  }

  private static Parser parser(List<Extension> extensions) {
    return builder(extensions).build();
  }

  private static Parser.Builder builder(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
        .maxInlineNesting(MAX_INLINE_NESTING);
  }

  /** What became of a text. */
  record Compiled(Facts facts, Body body) {}

  private final MarkdownSettings settings;

  Markdown(MarkdownSettings settings) {
    this.settings = settings;
  }

  /**
   * Compiles a body; one that is beyond the library is left out, with an error.
   *
   * @param fields of the piece, for which its text may ask
   */
  Compiled compile(String label, PieceText text, FrontMatter fields, List<Diagnostic> problems) {
    Integer tooMuch = Effort.tooMuchAt(text.body());
    if (tooMuch != null) {
      int line = text.bodyLine()
          + (int)
              text.body().substring(0, tooMuch).chars().filter(c -> c == '\n').count();
      return refused(label, line, problems);
    }
    try {
      return compileSafe(label, text, fields, problems);
    } catch (IllegalArgumentException | StackOverflowError e) {
      // the library's own limits, such as that on the cells of a table; the stack is the last
      // resort behind ours
      return refused(label, text.bodyLine(), problems);
    }
  }

  private static Compiled refused(String label, int line, List<Diagnostic> problems) {
    problems.add(Diagnostic.error(
        "markdown-too-complex",
        new Location(label, line, 0),
        "the text from \"line " + line + "\" on is too much for one paragraph or table",
        "part it by empty lines, or split the piece"));
    return new Compiled(Facts.NONE, Body.EMPTY);
  }

  private Compiled compileSafe(
      String label, PieceText text, FrontMatter fields, List<Diagnostic> problems) {
    String markdown = text.body();
    Signs signs = text.signs();
    Form form = Form.of(label);
    boolean html = form == Form.HTML;
    boolean dialect = signs.dialect() || (settings.elder() && TightBold.isIn(markdown));
    Common common = dialect && !html ? Dialect.read(markdown, form, settings) : Common.as(markdown);
    Rewritten rewritten = signs.shortcode()
        ? Shortcodes.rewrite(common.text(), form, settings, fields)
        : Rewritten.nothing(common.text());
    Parser parser = parser(text, rewritten, common);
    Node document = html ? html(rewritten.text()) : parser.parse(rewritten.text());
    Footnotes footnotes = new Footnotes();
    if (signs.footnote()) {
      define(document, footnotes);
    }
    WrittenAttributes attributes = html || parser == PARSER || parser == LINKING_PARSER
        ? WrittenAttributes.NONE
        : WrittenAttributes.take(document);
    if (rewritten.rewriting() != null) {
      rewritten.insertions().settle(document);
    }
    Excerpt excerpt = Excerpt.find(document, signs.tag() ? markdown : "");
    boolean raw = !settings.trusted()
        && (signs.tag() || rewritten.rewriting() != null)
        && hasRawHtml(document);
    BodySource source = new BodySource(label, text, rewritten.rewriting(), common.rewriting());
    if (!common.unread().isEmpty()) {
      Rewriting first = text.rewriting();
      Rewriting whole = first == null ? new Rewriting(markdown) : first;
      List<Location> code = code(document, source);
      LooseLink.tell(
          common.unread(),
          link ->
              source.written(whole, first == null ? link.start() : first.oldIndex(link.start())),
          code,
          problems);
    }
    Compilation body = new Compilation(
        source,
        settings,
        attributes,
        rewritten.insertions(),
        raw,
        signs.component(),
        markdown.length() * 5 / 4,
        problems);
    body.abbreviations = Abbreviations.of(common.abbreviations());
    attributes.claimIds(body);
    BodyRenderer renderer = new BodyRenderer(body, footnotes, excerpt, document);
    document.accept(renderer);
    body.components.endAll();
    footnotes.write(renderer);
    BodyWriter writer = raw ? RawBody.clean(body) : body.writer;
    Unended unended = new Unended(source, problems);
    unended.tell(rewritten.open());
    if (signs.tag()) {
      unended.look(document, rewritten.text());
      if (markdown.contains(Unended.MEMBERS)) {
        unended.members(document);
      }
      if (raw && (markdown.contains("<?") || markdown.contains("<![CDATA["))) {
        unended.hidden(document);
      }
    }
    int count = body.out.words() + body.rawWords;
    Set<String> anchors =
        body.ids.taken().size() == body.headings.size() ? Set.of() : body.ids.taken();
    return new Compiled(
        new Facts(
            count,
            excerpt.text(),
            body.headings,
            body.contents,
            writer.references(),
            anchors,
            foreign(rewritten, body)),
        writer.body());
  }

  private static List<Foreign> foreign(Rewritten rewritten, Compilation body) {
    List<Foreign> all = new ArrayList<>(body.foreign);
    rewritten.unknown().forEach((number, shortcode) -> {
      if (!rewritten.insertions().isCode(number)) {
        all.add(new Foreign(shortcode.name(), body.source.of(shortcode.place())));
      }
    });
    return all.stream().sorted(Comparator.comparing(Foreign::location)).toList();
  }

  /** A short text by itself, without the marks in braces that nobody prints. */
  static Node read(String markdown) {
    if (markdown.indexOf('{') < 0) {
      return PARSER.parse(markdown);
    }
    return readWhole(markdown);
  }

  /** A part of a text, with components. */
  static Node readWhole(String markdown) {
    Node document = WHOLE_PARSER.parse(markdown);
    WrittenAttributes.take(document);
    return document;
  }

  private Parser parser(PieceText text, Rewritten rewritten, Common common) {
    Signs signs = text.signs();
    if (signs.tag() && settings.elder()) {
      boolean all = signs.shortcode() && text.body().contains("parse_block_html=\"true\"");
      return all ? Rare.BLOCK_HTML : Rare.ELDER;
    }
    if (signs.tag() && MarkedElement.isIn(text.body())) {
      return Rare.MARKED;
    }
    return signs.component()
            || signs.attributes()
            || signs.definition()
            || signs.office()
            || rewritten.rewriting() != null
            || common.rewriting() != null
        ? WHOLE_PARSER
        : signs.address() ? LINKING_PARSER : PARSER;
  }

  /** A body that is HTML already. */
  private static Node html(String markup) {
    Document document = new Document();
    HtmlBlock block = new HtmlBlock();
    block.setLiteral(markup);
    int start = 0;
    for (int line = 0; start <= markup.length(); line++) {
      int end = markup.indexOf('\n', start);
      end = end < 0 ? markup.length() : end;
      block.addSourceSpan(SourceSpan.of(line, 0, start, end - start));
      start = end + 1;
    }
    document.appendChild(block);
    return document;
  }

  /** Where lines of code begin by their indent. */
  private static List<Location> code(Node document, BodySource source) {
    List<Location> lines = new ArrayList<>();
    for (Node node = document; node != null; node = next(node, document)) {
      if (node instanceof IndentedCodeBlock) {
        node.getSourceSpans().forEach(span -> lines.add(source.of(span, 0)));
      }
    }
    return lines;
  }

  private static boolean hasRawHtml(Node document) {
    for (Node node = document; node != null; node = next(node, document)) {
      boolean caption = (node instanceof Directive use && Caption.hasTag(use.written()))
          || (node instanceof InlineDirective inline
              && inline.use() != null
              && Caption.hasTag(Attributes.of(inline.use().attributes())));
      if (caption || node instanceof HtmlBlock || node instanceof HtmlInline) {
        return true;
      }
    }
    return false;
  }

  private static void define(Node document, Footnotes footnotes) {
    for (Node node = document; node != null; node = next(node, document)) {
      if (node instanceof FootnoteDefinition definition) {
        footnotes.define(definition);
      }
    }
  }

  /** The node that follows in the order of the text. */
  static @Nullable Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == root ? null : at.getNext();
  }
}
