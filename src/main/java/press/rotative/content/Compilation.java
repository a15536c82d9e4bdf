package press.rotative.content;

import java.util.ArrayList;
import java.util.List;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.HtmlBuffer;

/** What the parts of one body's compilation share. */
final class Compilation {

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
  final HeadingIds ids = new HeadingIds();
  final List<Heading> headings = new ArrayList<>();
  final List<Diagnostic> problems;
  /** Stretches of raw HTML in the writer's markup; empty where the author wrote none. */
  final List<RawHtml> raw = new ArrayList<>();

  /** Whether holes that open and close carry a tag too, for the sanitizer to see. */
  final boolean tagged;

  /** Whether the author asks for a table of contents. */
  boolean contents;

  /** Tables so far: they are told apart by their numbers. */
  int tables;

  /** Words in raw HTML, which the buffer does not see as text. */
  int rawWords;

  Compilation(
      BodySource source,
      MarkdownSettings settings,
      WrittenAttributes attributes,
      boolean hasRawHtml,
      int expectedSize,
      List<Diagnostic> problems) {
    this.source = source;
    this.settings = settings;
    this.attributes = attributes;
    this.contents = attributes.contents();
    this.words = settings.words();
    this.tagged = hasRawHtml;
    this.problems = problems;
    this.writer = new BodyWriter(expectedSize);
    this.out = writer.out;
    this.links = new Links(writer, settings.site(), words, problems, hasRawHtml);
    this.embeds = new Embeds(settings.embeds());
    this.components = new ComponentWriter(this);
  }
}
