package press.rotative.content;

import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Tells what begins and never ends, and so takes the rest of a text with it or shows what was to be left out. */
final class Unended {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /** Nothing ends it in a browser, its end tag neither. */
  private static final String ENDLESS = "plaintext";

  /** Elements within which browsers read no other tag. */
  private static final List<String> SWALLOWING = List.of(
      "script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes", ENDLESS);

  static final String MEMBERS = "members-only";

  private static final List<String> HIDING = List.of("<?", "<![CDATA[");
  private static final List<String> HIDING_ENDS = List.of("?>", "]]>");

  private final BodySource source;
  private final List<Diagnostic> problems;
  /** What is open: a comment's first sign or an element's name. */
  private @Nullable String open;

  private @Nullable Location place;

  Unended(BodySource source, List<Diagnostic> problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Shortcodes that hold all up to an end which is missing. */
  void tell(List<Shortcode> shortcodes) {
    for (Shortcode shortcode : shortcodes) {
      boolean comment = shortcode.style() == Shortcode.Style.COMMENT;
      problems.add(Diagnostic.error(
          "open-comment",
          source.of(shortcode.start()),
          comment
              ? "the comment that begins here never ends"
              : "\"" + shortcode.name() + "\" begins here and never ends",
          "end it where it is to end, or take it out"));
    }
  }

  /** HTML of the author's. */
  void look(Node document, String text) {
    boolean comments = text.contains(COMMENT);
    for (Node node = document; node != null; node = Markdown.next(node, document)) {
      if (node instanceof HtmlBlock html) {
        pass(html.getLiteral(), node);
        if (open == null && isOpenPre(html.getLiteral())) {
          open = "pre";
          place = source.of(node);
        }
      } else if (node instanceof HtmlInline html) {
        pass(html.getLiteral(), node);
      } else if (comments && node instanceof Text words && words.getLiteral().contains(COMMENT)) {
        shown(words, text);
      }
    }
    Location begun = place;
    if (open != null && begun != null) {
      tell(open, begun);
    }
  }

  /** Ghost's sign behind which a text is not for everyone. */
  void members(Node document) {
    for (Node node = document; node != null; node = Markdown.next(node, document)) {
      String html = node instanceof HtmlBlock block ? block.getLiteral() : "";
      int found = html.indexOf(MEMBERS);
      if (found >= 0 && html.substring(0, found).stripTrailing().endsWith(COMMENT)) {
        problems.add(Diagnostic.error(
            "members-only",
            source.within(node, html, found),
            "what follows \"" + MEMBERS + "\" would be published for everyone",
            "take it out, or the comment if everyone may read it"));
      }
    }
  }

  /** Where in HTML the next program or the like begins and ends, which browsers take to end at the first {@code >}. */
  static int @Nullable [] program(String html, int from) {
    for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
      if (html.startsWith(COMMENT, at)) {
        int end = html.indexOf(COMMENT_END, at);
        if (end < 0) {
          return null;
        }
        at = end;
      }
      for (int i = 0; i < HIDING.size(); i++) {
        if (html.startsWith(HIDING.get(i), at)) {
          String end = HIDING_ENDS.get(i);
          int found = html.indexOf(end, at);
          return found < 0 ? null : new int[] {at, found + end.length()};
        }
      }
    }
    return null;
  }

  /** Programs and other text that HTML hides from readers with its tags. */
  void hidden(Node document) {
    for (Node node = document; node != null; node = Markdown.next(node, document)) {
      String html = node instanceof HtmlBlock block
          ? block.getLiteral()
          : node instanceof HtmlInline inline ? inline.getLiteral() : "";
      for (String sign : HIDING) {
        int found = html.indexOf(sign);
        if (found >= 0) {
          problems.add(Diagnostic.warning(
              "removed-html",
              source.within(node, html, found),
              "\"" + sign + "\" was taken away with what stands in it",
              "write code between two lines of ```"));
        }
      }
    }
  }

  private void tell(String begun, Location at) {
    int lines = source.linesBelow(at);
    String lost =
        lines == 0 ? "" : lines == 1 ? ", nor 1 line below" : ", nor " + lines + " lines below";
    if (begun.equals(COMMENT)) {
      problems.add(Diagnostic.error(
          "open-comment",
          at,
          "the comment that begins here never ends: nobody would see what follows" + lost,
          "write " + COMMENT_END + " where it is to end"));
      return;
    }
    // what was taken away with it is told by this
    problems.removeIf(p -> p.code().equals("removed-html") && p.location().equals(at));
    String lot = begun.equals("pre")
        ? "what follows is not read as Markdown"
        : "nobody would see what follows";
    problems.add(Diagnostic.error(
        "open-html",
        at,
        "\"<" + begun + ">\" begins here and never ends: " + lot + lost,
        begun.equals(ENDLESS)
            ? "take it out, and write what is to be shown as it is between two lines of ```"
            : "write </" + begun + "> where it is to end"));
  }

  /** A block that Markdown reads to the end of the text. */
  private static boolean isOpenPre(String html) {
    return isTag(html, html.indexOf('<'), "pre") && !html.contains("</");
  }

  private void pass(String html, Node node) {
    int at = 0;
    while (at >= 0) {
      String begun = open;
      at = begun == null ? begin(html, at, node) : end(html, at, begun);
    }
  }

  /** Behind the first sign of what begins; -1 where nothing does. */
  private int begin(String html, int from, Node node) {
    for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
      String name = html.startsWith(COMMENT, at) ? COMMENT : swallowing(html, at);
      if (name != null) {
        open = name;
        place = source.within(node, html, at);
        return at + 2;
      }
    }
    return -1;
  }

  private static @Nullable String swallowing(String html, int at) {
    for (String name : SWALLOWING) {
      if (isTag(html, at, name)) {
        return name;
      }
    }
    return null;
  }

  private static boolean isTag(String html, int at, String name) {
    int end = at + 1 + name.length();
    return at >= 0
        && html.regionMatches(true, at + 1, name, 0, name.length())
        && (end >= html.length()
            || (html.charAt(end) != '-' && !Character.isLetterOrDigit(html.charAt(end))));
  }

  private int end(String html, int from, String begun) {
    if (begun.equals(COMMENT)) {
      int end = html.indexOf(COMMENT_END, from);
      open = end < 0 ? open : null;
      return end < 0 ? -1 : end + COMMENT_END.length();
    }
    if (begun.equals(ENDLESS)) {
      return -1;
    }
    for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 1)) {
      if (isTag(html, at + 1, begun)) {
        open = null;
        return at + 2;
      }
    }
    return -1;
  }

  /** A comment within a line that does not end in its paragraph is none, as Markdown has it. */
  private void shown(Text words, String text) {
    for (SourceSpan span : words.getSourceSpans()) {
      int start = span.getInputIndex();
      int found = text.indexOf(COMMENT, start);
      boolean here = found >= 0 && found < start + span.getLength();
      if (here && (found == 0 || text.charAt(found - 1) != '\\')) {
        problems.add(Diagnostic.error(
            "open-comment",
            source.of(span, found - start),
            "the comment that begins here does not end in its paragraph, so readers would see it",
            "write " + COMMENT_END + " before the next empty line"));
        return;
      }
    }
  }
}
