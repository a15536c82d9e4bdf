package press.rotative.content;

import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads tags that Word leaves in a line, such as {@code <o:p></o:p>}: HTML, though their names have a colon. */
final class OfficeTag implements InlineContentParserFactory {

  /** In characters. */
  private static final int LONGEST = 200;

  /** What stands before the colon. */
  private static final Set<String> SPACES = Set.of("o", "w", "v", "st1");

  private static final int LONGEST_SPACE = 3;

  /** Whether the name of such a tag may stand there. */
  static boolean isAt(byte[] bytes, int start) {
    int from = start < bytes.length && bytes[start] == '/' ? start + 1 : start;
    for (int at = from + 1; at <= from + LONGEST_SPACE && at < bytes.length; at++) {
      if (bytes[at] == ':') {
        return true;
      }
    }
    return false;
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return OfficeTag::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    scanner.next();
    scanner.next('/');
    Position name = scanner.position();
    int length = 0;
    while (length <= LONGEST_SPACE && scanner.peek() != ':' && scanner.hasNext()) {
      scanner.next();
      length++;
    }
    if (!SPACES.contains(scanner.getSource(name, scanner.position()).getContent())) {
      return ParsedInline.none();
    }
    for (; length < LONGEST && scanner.hasNext() && "<\n".indexOf(scanner.peek()) < 0; length++) {
      boolean end = scanner.peek() == '>';
      scanner.next();
      if (end) {
        HtmlInline tag = new HtmlInline();
        tag.setLiteral(scanner.getSource(start, scanner.position()).getContent());
        return ParsedInline.of(tag, scanner.position());
      }
    }
    return ParsedInline.none();
  }
}
