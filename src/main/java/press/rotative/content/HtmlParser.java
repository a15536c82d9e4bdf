package press.rotative.content;

import java.util.List;
import java.util.Set;
import org.commonmark.internal.BlockStartImpl;
import org.commonmark.internal.HtmlBlockParser;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of HTML as kramdown and Python-Markdown do where they differ from CommonMark: what stands in an element that
 * asks for it is Markdown, and, in texts that were written for those two, what follows an element that has ended.
 */
final class HtmlParser extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;

  /** Elements that stand in a line of text: they begin a paragraph. */
  private static final Set<String> IN_LINES = Set.of(
      "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em",
      "font", "i", "img", "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "select",
      "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  /** How an HTML block begins in CommonMark that ends by a sign of its own. */
  private static final List<String> OWN_END = List.of("script", "pre", "style", "textarea");

  /** Begins where the library would begin a block of HTML. */
  static final class Factory extends AbstractBlockParserFactory {

    /** So many elements that ask for Markdown stand within each other. */
    private static final int DEEPEST = 10;

    private final HtmlBlockParser.Factory standard = new HtmlBlockParser.Factory();
    private final boolean ending;
    private final boolean all;

    /**
     * @param ending whether an element that has ended ends the block
     * @param all whether Markdown is read in all elements, as if each asked for it
     */
    Factory(boolean ending, boolean all) {
      this.ending = ending;
      this.all = all;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (start >= line.length()
          || line.charAt(start) != '<'
          || (state.getIndent() >= CODE_INDENT && !goesOn(state, matched))) {
        return BlockStart.none();
      }
      String name = OpenTags.name(line, start + 1);
      int marked = marked(matched.getMatchedBlockParser().getBlock());
      if (marked < DEEPEST && MarkedElement.begins(line.toString(), start, name, all)) {
        return MarkedElement.start(line.toString(), start, name);
      }
      boolean end = line.length() > start + 1 && line.charAt(start + 1) == '/';
      String named = end ? OpenTags.name(line, start + 2) : name;
      boolean ends = ending || marked > 0;
      if (ends && IN_LINES.contains(named)) {
        return BlockStart.none();
      }
      if (standard.tryStart(state, matched) instanceof BlockStartImpl begun) {
        BlockParser parser = begun.getBlockParsers()[0];
        boolean own = named.isEmpty() || OWN_END.contains(named);
        return BlockStart.of(own ? parser : new HtmlParser(parser, ends, all, named))
            .atIndex(begun.getNewIndex());
      }
      return BlockStart.none();
    }

    /** How many elements around a block ask for Markdown. */
    private static int marked(Node block) {
      int count = 0;
      for (@Nullable Node at = block; at != null; at = at.getParent()) {
        count += at instanceof MarkedElement.Element ? 1 : 0;
      }
      return count;
    }

    /** Whether HTML stands on the line before, so that white space means nothing. */
    private static boolean goesOn(ParserState state, MatchedBlockParser matched) {
      Block parent = matched.getMatchedBlockParser().getBlock();
      if (state.getActiveBlockParser() instanceof HtmlParser) {
        return true;
      }
      if (!(parent.getLastChild() instanceof HtmlBlock)
          && !(parent.getLastChild() instanceof MarkedElement.Element)) {
        return false;
      }
      List<SourceSpan> spans = parent.getLastChild().getSourceSpans();
      return !spans.isEmpty() && spans.get(spans.size() - 1).getLineIndex() + 1 == line(state);
    }

    private static int line(ParserState state) {
      SourceSpan span = state.getLine().getSourceSpan();
      return span == null ? -1 : span.getLineIndex();
    }
  }

  /** Whether an element stands in a line of text. */
  static boolean isInLine(String name) {
    return IN_LINES.contains(name);
  }

  private final BlockParser standard;
  private final boolean ending;
  private final boolean all;
  private final String name;
  private final OpenTags tags = new OpenTags(null);

  private HtmlParser(BlockParser standard, boolean ending, boolean all, String name) {
    this.standard = standard;
    this.ending = ending;
    this.all = all;
    this.name = name;
  }

  @Override
  public Block getBlock() {
    return standard.getBlock();
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (ending && tags.isWhole()) {
      return BlockContinue.none();
    }
    String line = state.getLine().getContent().toString();
    int start = state.getNextNonSpaceIndex();
    boolean inner = MarkedElement.begins(line, start, OpenTags.name(line, start + 1), all);
    return inner ? BlockContinue.none() : standard.tryContinue(state);
  }

  @Override
  public void addLine(SourceLine line) {
    tags.pass(line.getContent().toString(), 0);
    standard.addLine(line);
  }

  @Override
  public void closeBlock() {
    standard.closeBlock();
    if (all
        && MarkedElement.mayHold(name)
        && getBlock() instanceof HtmlBlock html
        && html.getLiteral().startsWith("<" + name)) {
      int end = name.length() + 1;
      html.setLiteral("<" + name + " markdown" + html.getLiteral().substring(end));
    }
  }
}
