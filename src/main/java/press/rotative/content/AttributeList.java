package press.rotative.content;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Attributes in braces: {@code {#id .class width=640}}, or with kramdown's colon {@code {: .class}}. To what they
 * belong, or that they are but text, {@link WrittenAttributes} finds out.
 */
final class AttributeList extends CustomNode {

  /** In characters: what is longer, nobody wrote as attributes. */
  private static final int LONGEST = 2000;

  /** Pandoc's way to say that a heading has no number. */
  private static final Attributes UNNUMBERED =
      new Attributes(Map.of("-", new Attributes.Value("true", false)), 0);

  /** As written, with the braces. */
  final String literal;

  final Attributes attributes;

  private AttributeList(String literal, Attributes attributes) {
    this.literal = literal;
    this.attributes = attributes;
  }

  /** Whether it begins with kramdown's colon, and so is no text wherever it stands at an end. */
  boolean marked() {
    return literal.startsWith("{:");
  }

  /** Whether it begins or ends a stretch that kramdown treats its own way, and says nothing of a text. */
  boolean isSwitch() {
    return literal.startsWith("{::") || literal.startsWith("{:/");
  }

  /** Whether it says more than sizes: that somebody meant it for a program. */
  boolean namesIdOrClass() {
    return attributes.values().containsKey("id") || attributes.values().containsKey("class");
  }

  private static @Nullable AttributeList read(String literal) {
    int from = literal.startsWith("{:") ? 2 : 1;
    if (literal.startsWith("{::") || literal.startsWith("{:/")) {
      return new AttributeList(literal, Attributes.NONE);
    }
    if (literal.equals("{-}")) {
      return new AttributeList(literal, UNNUMBERED);
    }
    Attributes attributes = Attributes.toBrace(literal, from);
    if (attributes == null
        || attributes.end() != literal.length()
        || attributes.values().isEmpty()
        || !attributes.values().keySet().stream().allMatch(AttributeList::isName)) {
      return null;
    }
    boolean words = from == 1
        && attributes.values().values().stream()
            .anyMatch(v -> v.text().equals("true") && !v.quoted());
    return words ? null : new AttributeList(literal, attributes);
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Directive.isNamePart(name.charAt(i), i == 0)) {
        return false;
      }
    }
    return true;
  }

  /** Finds them where a brace opens. */
  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return Factory::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
      Scanner scanner = state.scanner();
      Position start = scanner.position();
      scanner.next();
      char quote = 0;
      for (int length = 0; length < LONGEST; length++) {
        char c = scanner.peek();
        if (c == '\n' || c == Scanner.END || (c == '{' && quote == 0)) {
          return ParsedInline.none();
        }
        scanner.next();
        if (c == '}' && quote == 0) {
          String literal = scanner.getSource(start, scanner.position()).getContent();
          AttributeList list = read(literal);
          return list == null ? ParsedInline.none() : ParsedInline.of(list, scanner.position());
        }
        if (c == '"' || c == '\'') {
          quote = quote == 0 ? c : quote == c ? 0 : quote;
        }
      }
      return ParsedInline.none();
    }
  }
}
