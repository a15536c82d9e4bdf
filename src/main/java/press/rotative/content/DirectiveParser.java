package press.rotative.content;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Finds the lines that begin and end the use of a component. */
final class DirectiveParser extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;

  /** Begins a directive wherever a block may begin. */
  static final class Factory extends AbstractBlockParserFactory {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= CODE_INDENT || state.isBlank()) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      char first = line.charAt(state.getNextNonSpaceIndex());
      if (first != ':' && first != '`' && first != '~' && first != Insertions.BLOCK) {
        return BlockStart.none();
      }
      Directive directive = Directive.open(line.toString(), state.getNextNonSpaceIndex());
      return directive == null
          ? BlockStart.none()
          : BlockStart.of(new DirectiveParser(directive)).atIndex(line.length());
    }
  }

  private final Directive directive;

  private DirectiveParser(Directive directive) {
    this.directive = directive;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block block) {
    return directive.fence > 0;
  }

  @Override
  public Block getBlock() {
    return directive;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (directive.fence == 0) {
      return BlockContinue.none();
    }
    int start = state.getNextNonSpaceIndex();
    CharSequence line = state.getLine().getContent();
    boolean fence = !state.isBlank()
        && state.getIndent() < CODE_INDENT
        && (line.charAt(start) == directive.sign || line.charAt(start) == Insertions.END);
    if (fence && directive.isEnd(line.toString(), start) && isMine(state, line, start)) {
      directive.closed = true;
      return BlockContinue.finished();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  /** Whether no block within this one ends with the line. */
  private boolean isMine(ParserState state, CharSequence line, int start) {
    Node node = state.getActiveBlockParser().getBlock();
    if (node instanceof FencedCodeBlock) {
      return false;
    }
    for (; node != directive && node != null; node = node.getParent()) {
      if (node instanceof Directive inner
          && inner.fence > 0
          && inner.sign == directive.sign
          && !inner.closed
          && inner.isEnd(line.toString(), start)) {
        return false;
      }
    }
    return true;
  }
}
