package press.rotative.content;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Insertions.Mark;

/** What stands within a line in the place of another tool's shortcode: nobody writes it so. */
final class InlineDirective extends CustomNode {

  /** How many nodes may stand between the two of a pair. */
  private static final int FAR = 1000;

  /** In characters: longer marks there are none. */
  private static final int LONGEST = 10;

  /** The mark as it stands in the text. */
  final String literal;
  /** What it means, once that is settled. */
  @Nullable
  Mark mark;

  private InlineDirective(String literal) {
    this.literal = literal;
  }

  /** Whether it begins what another ends. */
  boolean begins() {
    return !ends() && mark != null && mark.writtenEnd() != null;
  }

  /** Whether it ends what another begins. */
  boolean ends() {
    return literal.charAt(0) == Insertions.END;
  }

  /** The component that it uses; null where it stands for something else. */
  Insertion.@Nullable Use use() {
    return mark != null && mark.meaning() instanceof Insertion.Use use ? use : null;
  }

  /** Whether it stands for words of a line. */
  boolean isText() {
    return mark != null
        && (mark.meaning() instanceof Insertion.Address
            || mark.meaning() instanceof Insertion.Code);
  }

  /** Whether it uses a component that cannot stand in a paragraph. */
  boolean isBlock() {
    Insertion.Use use = use();
    return use != null && use.isBlock();
  }

  /** The one that ends this one, among the nodes beside it. */
  @Nullable
  InlineDirective findEnd() {
    int steps = 0;
    for (Node node = getNext(); node != null && steps < FAR; node = node.getNext(), steps++) {
      if (node instanceof InlineDirective other
          && other.ends()
          && other.literal.substring(1).equals(literal.substring(1))) {
        return other;
      }
    }
    return null;
  }

  /** Reads the marks of {@link Insertions}. */
  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(Insertions.OPEN, Insertions.BLOCK, Insertions.END);
    }

    @Override
    public InlineContentParser create() {
      return Factory::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
      Scanner scanner = state.scanner();
      Position start = scanner.position();
      for (int length = 0; length < LONGEST && scanner.hasNext(); length++) {
        char c = scanner.peek();
        scanner.next();
        if (c == Insertions.CLOSE) {
          String literal = scanner.getSource(start, scanner.position()).getContent();
          return Insertions.end(literal, 0) == literal.length()
              ? ParsedInline.of(new InlineDirective(literal), scanner.position())
              : ParsedInline.none();
        }
      }
      return ParsedInline.none();
    }
  }
}
