package press.rotative.content;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Finds definitions as PHP Markdown Extra has them: {@code : text} below a paragraph or another definition. */
final class DefinitionParser extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;

  /** Begins a definition where there is something to define. */
  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT
          || at + 1 >= line.length()
          || line.charAt(at) != ':'
          || !isSpace(line.charAt(at + 1))
          || !isDefinable(matched.getMatchedBlockParser().getBlock())) {
        return BlockStart.none();
      }
      int column = state.getColumn() + state.getIndent() + 1;
      int text = column;
      for (int i = at + 1; i < line.length() && isSpace(line.charAt(i)); i++) {
        text += line.charAt(i) == '\t' ? CODE_INDENT - text % CODE_INDENT : 1;
      }
      // as in a list, more white space than that begins code
      int content = text - column > CODE_INDENT ? column + 1 : text;
      return BlockStart.of(new DefinitionParser(content - state.getColumn())).atColumn(content);
    }

    private static boolean isDefinable(Node matched) {
      Node above = matched instanceof Paragraph ? matched : matched.getLastChild();
      return above instanceof Paragraph || above instanceof Definition;
    }

    private static boolean isSpace(char c) {
      return c == ' ' || c == '\t';
    }
  }

  private final Definition definition = new Definition();
  private final int indent;

  private DefinitionParser(int indent) {
    this.indent = indent;
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
    return definition;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return definition.getFirstChild() == null
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= Math.min(indent, CODE_INDENT)
        ? BlockContinue.atColumn(state.getColumn() + Math.min(indent, CODE_INDENT))
        : BlockContinue.none();
  }
}
