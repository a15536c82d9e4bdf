package press.rotative.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.HtmlBuffer;

/** What the parts of one body's compilation share. */
final class Compilation {

  private static final Pattern DIRECTIVE =
      Pattern.compile("(?<![\\p{L}\\p{N}:/\\]])(::?[A-Za-z][A-Za-z0-9_-]*)\\[(?!\\^)");

  final BodySource source;
  final MarkdownSettings settings;
  final MarkdownWords words;
  final BodyWriter writer;
  /** What the writer writes to. */
  final HtmlBuffer out;

  final Links links;
  final ComponentWriter components;
  final Embeds embeds;
  final WrittenAttributes attributes;
  final Insertions insertions;
  final HeadingIds ids = new HeadingIds();
  final List<Heading> headings = new ArrayList<>();
  final List<Diagnostic> problems;
  /** Stretches of raw HTML in the writer's markup; empty where the author wrote none. */
  final List<RawHtml> raw = new ArrayList<>();

  /** Whether holes that open and close carry a tag too, for the sanitizer to see. */
  final boolean tagged;

  /** Whether the text may use components. */
  final boolean directives;

  /** What is shown as text since nobody knows it, beside shortcodes. */
  final List<Foreign> foreign = new ArrayList<>(0);

  /** What the words of the text stand for; null where nobody says. */
  @Nullable
  Abbreviations abbreviations;

  /** Whether the author asks for a table of contents. */
  boolean contents;

  /** Tables so far: they are told apart by their numbers. */
  int tables;

  /** Elements around what is being written that asked for Markdown within HTML. */
  int marked;

  /** Words in raw HTML, which the buffer does not see as text. */
  int rawWords;

  Compilation(
      BodySource source,
      MarkdownSettings settings,
      WrittenAttributes attributes,
      Insertions insertions,
      boolean hasRawHtml,
      boolean directives,
      int expectedSize,
      List<Diagnostic> problems) {
    this.source = source;
    this.settings = settings;
    this.attributes = attributes;
    this.insertions = insertions;
    this.contents = attributes.contents();
    this.words = settings.words();
    this.tagged = hasRawHtml;
    this.directives = directives;
    this.problems = problems;
    this.writer = new BodyWriter(expectedSize);
    this.out = writer.out;
    this.links = new Links(writer, settings.site(), words, problems, hasRawHtml);
    this.embeds = new Embeds(settings.embeds());
    this.components = new ComponentWriter(this);
  }

  /** Takes note of what was meant as a component within a line, as {@code :name[…]}, and is none. */
  void unknownDirectives(Text text) {
    Matcher found = DIRECTIVE.matcher(text.getLiteral());
    while (found.find()) {
      boolean exact = text.getSourceSpans().size() == 1
          && text.getSourceSpans().get(0).getLength() == text.getLiteral().length();
      foreign.add(new Foreign(
          found.group(1),
          exact ? source.of(text.getSourceSpans().get(0), found.start()) : source.of(text)));
    }
  }
}
