package press.rotative.content;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.Escape;

/** What other tools' shortcodes put around words: HTML, or a link. */
final class Pairs {

  /** Those that show nothing without an end. */
  static final Set<String> NAMES = Set.of("details", "pullquote", "blockquote");

  private Pairs() {}

  /** Hexo's link: its words, its address, and how it opens. */
  static @Nullable Insertion link(List<String> listed) {
    int at = 0;
    while (at < listed.size() && !listed.get(at).contains("://")) {
      at++;
    }
    return at == 0 || at == listed.size()
        ? null
        : link(String.join(" ", listed.subList(0, at)), listed.get(at));
  }

  /** Hexo's link to a piece by the name of its file, and its words. */
  static @Nullable Insertion piece(List<String> listed) {
    return listed.isEmpty()
        ? null
        : link(listed.get(listed.size() > 1 ? 1 : 0), "@/" + listed.get(0));
  }

  private static Insertion link(String words, String address) {
    return new Insertion.Plain("[" + words + "](<" + address + ">)");
  }

  /** Hugo's {@code details}. */
  static Insertion details(ShortcodeArguments arguments) {
    String title = arguments.named().get("title");
    String summary = arguments.named().containsKey("summary") || title == null
        ? arguments.main("summary")
        : title;
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
  static Insertion quotation(String arguments) {
    StringBuilder words = new StringBuilder();
    @Nullable String address = null;
    for (String word : arguments.split("\\s+", -1)) {
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
