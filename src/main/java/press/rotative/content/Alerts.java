package press.rotative.content;

import java.util.Locale;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import press.rotative.content.MarkdownWords.AlertTitles;
import press.rotative.markup.HtmlBuffer;

/**
 * Block quotes that begin with {@code [!NOTE]} or another mark, perhaps with a title behind it. One of a kind that nobody
 * knows is a note with that word for a title.
 */
final class Alerts {

  private static final String CIRCLE =
      "<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 11v6M12 7v.5\"/>";
  private static final String TICK = "<path d=\"M4 12l6 6L20 6\"/>";
  private static final String TRIANGLE = "<path d=\"M12 3l10 18H2zM12 10v5M12 17.5v.5\"/>";

  /** What an alert says, by its weight. */
  enum Kind {
    NOTE(0, CIRCLE),
    TIP(5, TICK),
    IMPORTANT(4, CIRCLE),
    WARNING(3, TRIANGLE),
    CAUTION(1, TRIANGLE);

    /** Words that other tools have for these, such as Obsidian. */
    private static final Map<String, Kind> OTHERS = Map.ofEntries(
        Map.entry("INFO", NOTE),
        Map.entry("HINT", TIP),
        Map.entry("SUCCESS", TIP),
        Map.entry("CHECK", TIP),
        Map.entry("DONE", TIP),
        Map.entry("ATTENTION", WARNING),
        Map.entry("DANGER", CAUTION),
        Map.entry("ERROR", CAUTION),
        Map.entry("FAILURE", CAUTION),
        Map.entry("FAIL", CAUTION),
        Map.entry("MISSING", CAUTION),
        Map.entry("BUG", CAUTION));

    private final int tone;
    private final String icon;

    Kind(int tone, String icon) {
      this.tone = tone;
      this.icon = icon;
    }

    /** The kind that a word means, in letters of any size. */
    static @Nullable Kind find(String word) {
      String upper = word.toUpperCase(Locale.ROOT);
      for (Kind kind : values()) {
        if (kind.name().equals(upper)) {
          return kind;
        }
      }
      return OTHERS.get(upper);
    }
  }

  private final AlertTitles titles;

  Alerts(AlertTitles titles) {
    this.titles = titles;
  }

  @Nullable
  Kind kind(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)
        || !(first.getFirstChild() instanceof Text text)) {
      return null;
    }
    String literal = text.getLiteral();
    int end = literal.indexOf(']');
    if (!literal.startsWith("[!") || end < 0) {
      return null;
    }
    String word = literal.substring(2, end);
    Kind known = Kind.find(word);
    return known != null || !isWord(word) ? known : Kind.NOTE;
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c == '-' || Character.isLetter(c));
  }

  void write(BlockQuote quote, Kind kind, BodyRenderer renderer) {
    HtmlBuffer out = renderer.out;
    out.append("<div class=\"alert tone-")
        .append(kind.tone)
        .append("\" role=\"note\"><p class=\"alert__title\">");
    out.append("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">")
        .append(kind.icon)
        .append("</svg>");
    renderer.out.endWord();
    Node first = quote.getFirstChild();
    title(first, kind, renderer);
    out.append("</p>\n");
    if (first.getFirstChild() == null) {
      first.unlink();
    }
    renderer.children(quote);
    out.append("</div>\n");
  }

  /** Writes the title and takes it, with the mark, out of the paragraph. */
  private void title(Node paragraph, Kind kind, BodyRenderer renderer) {
    Text mark = (Text) paragraph.getFirstChild();
    int end = mark.getLiteral().indexOf(']');
    String said = mark.getLiteral().substring(2, end);
    String rest = mark.getLiteral().substring(end + 1);
    // Obsidian says with a sign whether the box is folded
    boolean fold = rest.startsWith("-") || rest.startsWith("+");
    mark.setLiteral((fold ? rest.substring(1) : rest).strip());
    boolean alone = mark.getNext() == null || mark.getNext() instanceof SoftLineBreak;
    if (mark.getLiteral().isEmpty() && alone) {
      renderer.out.uncounted(Kind.find(said) == null ? capital(said) : word(kind));
    }
    for (Node node = paragraph.getFirstChild(); node != null; node = paragraph.getFirstChild()) {
      node.unlink();
      if (node instanceof SoftLineBreak) {
        return;
      }
      node.accept(renderer);
    }
  }

  private static String capital(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  private String word(Kind kind) {
    return switch (kind) {
      case NOTE -> titles.note();
      case TIP -> titles.tip();
      case IMPORTANT -> titles.important();
      case WARNING -> titles.warning();
      case CAUTION -> titles.caution();
    };
  }
}
