package press.rotative.content;

import java.util.Map;
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

/**
 * The use of a component within a line. Nobody writes it so: it stands for another tool's shortcode while Markdown is
 * read, between two signs that no text has.
 */
final class InlineDirective extends CustomNode {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final char BEGINS = '<';
  private static final char ENDS = '/';

  /** How many nodes may stand between the two of a pair. */
  private static final int FAR = 1000;

  /** Whether it stands alone, begins what another ends, or ends it. */
  enum Role {
    WHOLE,
    BEGIN,
    END
  }

  final Role role;
  final String name;
  final Attributes attributes;

  private InlineDirective(Role role, String name, Attributes attributes) {
    this.role = role;
    this.name = name;
    this.attributes = attributes;
  }

  static String text(String name, Map<String, String> attributes) {
    return OPEN + name + braces(attributes) + CLOSE;
  }

  static String begin(String name, Map<String, String> attributes) {
    return "" + OPEN + BEGINS + name + braces(attributes) + CLOSE;
  }

  static String end(String name) {
    return "" + OPEN + ENDS + name + "{}" + CLOSE;
  }

  /** Attributes as {@link Attributes} reads them. */
  static String braces(Map<String, String> attributes) {
    StringBuilder out = new StringBuilder("{");
    attributes.forEach((name, value) -> {
      boolean number = !value.isEmpty()
          && value.length() < 10
          && value.chars().allMatch(c -> c >= '0' && c <= '9');
      String quoted = value
          .replace("\\", "\\\\")
          .replace("\"", "\\\"")
          .replace('\n', ' ')
          .replace(OPEN, ' ')
          .replace(CLOSE, ' ');
      out.append(out.length() > 1 ? " " : "").append(name).append('=');
      out.append(number ? value : "\"" + quoted + "\"");
    });
    return out.append('}').toString();
  }

  /** The one that ends this one, among the nodes beside it. */
  @Nullable
  InlineDirective findEnd() {
    int depth = 0;
    int steps = 0;
    for (Node node = getNext(); node != null && steps < FAR; node = node.getNext(), steps++) {
      if (node instanceof InlineDirective other && other.name.equals(name)) {
        depth += other.role == Role.BEGIN ? 1 : other.role == Role.END ? -1 : 0;
        if (depth < 0) {
          return other;
        }
      }
    }
    return null;
  }

  /** Reads what the other methods write. */
  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(OPEN);
    }

    @Override
    public InlineContentParser create() {
      return Factory::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      Position start = scanner.position();
      while (scanner.hasNext() && scanner.peek() != CLOSE && scanner.peek() != OPEN) {
        scanner.next();
      }
      if (scanner.peek() != CLOSE) {
        return ParsedInline.none();
      }
      String inner = scanner.getSource(start, scanner.position()).getContent();
      scanner.next();
      char first = inner.isEmpty() ? ' ' : inner.charAt(0);
      Role role = first == BEGINS ? Role.BEGIN : first == ENDS ? Role.END : Role.WHOLE;
      int brace = inner.indexOf('{');
      Attributes attributes = brace < 0 ? null : Attributes.inBraces(inner, brace);
      return attributes == null
          ? ParsedInline.none()
          : ParsedInline.of(
              new InlineDirective(
                  role, inner.substring(role == Role.WHOLE ? 0 : 1, brace), attributes),
              scanner.position());
    }
  }
}
