package press.rotative.content;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;

/** Compiles Markdown: CommonMark with GitHub's tables, task lists, strikethrough, autolinks, footnotes and alerts. */
final class Markdown {

  /** The library and what follows it recurse once per level, on threads with stacks of any size. */
  private static final int MAX_OPEN_BLOCKS = 100;

  private static final int MAX_INLINE_NESTING = 100;

  static final Parser PARSER = Parser.builder()
      .extensions(List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          TaskListItemsExtension.create(),
          AutolinkExtension.create(),
          FootnotesExtension.create()))
      .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
      .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
      .maxInlineNesting(MAX_INLINE_NESTING)
      .build();

  /** What became of a text. */
  record Compiled(Facts facts, Body body) {}

  private final MarkdownWords words;

  Markdown(MarkdownWords words) {
    this.words = words;
  }

  /**
   * @param firstLine number of the file's line with which {@code text} begins
   */
  Compiled compile(String label, String text, int firstLine, List<Diagnostic> problems) {
    Node document = PARSER.parse(text);
    Footnotes footnotes = new Footnotes();
    // most texts hold neither, and need no walk through the tree
    boolean raw = text.indexOf('<') >= 0 && hasRawHtml(document);
    if (text.contains("[^")) {
      define(document, footnotes);
    }
    BodySource source = new BodySource(label, text, firstLine);
    Compilation body =
        new Compilation(source, words, raw, text.length() + text.length() / 4 + 64, problems);
    BodyRenderer renderer = new BodyRenderer(body, footnotes, document);
    document.accept(renderer);
    footnotes.write(renderer);
    BodyWriter writer = raw ? RawBody.clean(body) : body.writer;
    Facts facts =
        new Facts(body.count.words(), renderer.excerpt(), body.headings, writer.references());
    return new Compiled(facts, writer.body());
  }

  private static boolean hasRawHtml(Node document) {
    for (Node node = document; node != null; node = next(node, document)) {
      if (node instanceof HtmlBlock || node instanceof HtmlInline) {
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
  private static @Nullable Node next(Node node, Node root) {
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
