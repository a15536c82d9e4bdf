package press.rotative.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.Escape;

/** What other tools' shortcodes put around a text. */
final class Pairs {

  private Pairs() {}

  /** Hugo's {@code details}. */
  static Insertion details(ShortcodeArguments arguments) {
    String summary = arguments.main("summary");
    boolean open = "true".equals(arguments.named().get("open"));
    return new Insertion.Around(
        "<details" + (open ? " open" : "") + "><summary>"
            + Escape.html(summary == null ? "…" : summary) + "</summary>",
        "</details>");
  }

  static Insertion pull(ShortcodeArguments arguments) {
    String author = arguments.named().get("author");
    return Insertion.Use.of("pull", "cite", author == null ? arguments.main("cite") : author);
  }

  /** Octopress's quotation: who said it, where it stands, and what that is called. */
  static Insertion quotation(List<String> listed) {
    StringBuilder words = new StringBuilder();
    @Nullable String address = null;
    for (String word : listed) {
      if (word.startsWith("http://") || word.startsWith("https://")) {
        address = word;
      } else {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    String said = Escape.html(words.isEmpty() && address != null ? address : words.toString());
    String source =
        address == null ? said : "<a href=\"" + Escape.html(address) + "\">" + said + "</a>";
    return new Insertion.Around(
        "<blockquote>",
        said.isEmpty() ? "</blockquote>" : "<p><cite>" + source + "</cite></p></blockquote>");
  }
}
