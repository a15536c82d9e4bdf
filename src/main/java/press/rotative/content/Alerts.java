package press.rotative.content;

import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import press.rotative.content.MarkdownWords.AlertTitles;
import press.rotative.markup.HtmlBuffer;

/** Block quotes that begin with {@code [!NOTE]} or another mark, perhaps with a title behind it. */
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

    private final int tone;
    private final String icon;

    Kind(int tone, String icon) {
      this.tone = tone;
      this.icon = icon;
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
    return switch (literal.substring(2, end).toUpperCase(Locale.ROOT)) {
      case "NOTE" -> Kind.NOTE;
      case "TIP" -> Kind.TIP;
      case "IMPORTANT" -> Kind.IMPORTANT;
      case "WARNING" -> Kind.WARNING;
      case "CAUTION" -> Kind.CAUTION;
      default -> null;
    };
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
    mark.setLiteral(
        mark.getLiteral().substring(mark.getLiteral().indexOf(']') + 1).strip());
    boolean own = !mark.getLiteral().isEmpty();
    if (!own) {
      renderer.out.uncounted(word(kind));
    }
    for (Node node = paragraph.getFirstChild(); node != null; node = paragraph.getFirstChild()) {
      node.unlink();
      if (node instanceof SoftLineBreak) {
        return;
      }
      node.accept(renderer);
    }
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
