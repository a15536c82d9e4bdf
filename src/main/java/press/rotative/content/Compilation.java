package press.rotative.content;

import java.util.ArrayList;
import java.util.List;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.HtmlBuffer;

/** What the parts of one body's compilation share. */
final class Compilation {

  final BodySource source;
  final MarkdownWords words;
  final BodyWriter writer;
  /** What the writer writes to. */
  final HtmlBuffer out;

  final Links links;
  final HeadingIds ids = new HeadingIds();
  final List<Heading> headings = new ArrayList<>();
  final List<Diagnostic> problems;
  /** Stretches of raw HTML in the writer's markup; empty where the author wrote none. */
  final List<RawHtml> raw = new ArrayList<>();

  /** Words in raw HTML, which the buffer does not see as text. */
  int rawWords;

  Compilation(
      BodySource source,
      MarkdownWords words,
      boolean hasRawHtml,
      int expectedSize,
      List<Diagnostic> problems) {
    this.source = source;
    this.words = words;
    this.problems = problems;
    this.writer = new BodyWriter(expectedSize);
    this.out = writer.out;
    this.links = new Links(writer, problems, hasRawHtml);
  }
}
