package press.rotative.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Body.Part;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.markup.Sanitizer;

/**
 * Sends a compiled body that holds raw HTML through the sanitizer, and writes it anew with its holes: those that the
 * Markdown made, and those for links and pictures of the raw HTML.
 */
final class RawBody implements Sanitizer.Output {

  private final Compilation compiled;
  private final BodyWriter writer;
  private final Links links;
  private final Deque<Integer> openLinks = new ArrayDeque<>();

  private RawBody(Compilation compiled) {
    this.compiled = compiled;
    this.writer = new BodyWriter(compiled.writer.out.length());
    this.links = new Links(writer, compiled.problems, false);
  }

  static BodyWriter clean(Compilation compiled) {
    RawBody output = new RawBody(compiled);
    Sanitizer.clean(compiled.writer.out.toString(), position -> output.find(position) != null, output);
    return output.writer;
  }

  @Override
  public StringBuilder markup() {
    return writer.out;
  }

  @Override
  public void own(int start, int end) {
    int hole = compiled.writer.firstHole(start);
    if (compiled.writer.isHole(hole, start, Part.LINK_START)) {
      Reference link = compiled.writer.reference(hole);
      openLinks.push(links.begin(link.target(), link.title(), link.location()));
    } else {
      writer.copy(compiled.writer, start, end);
    }
  }

  @Override
  public void ownEnd(int start, String tag) {
    if (compiled.writer.isHole(compiled.writer.firstHole(start), start, Part.LINK_START)) {
      linkEnd();
    } else {
      writer.out.append("</").append(tag).append('>');
    }
  }

  @Override
  public void linkStart(String href, @Nullable String title, int position) {
    openLinks.push(links.begin(href, title, location(position)));
  }

  @Override
  public void linkEnd() {
    links.end(openLinks.pop());
  }

  @Override
  public void picture(String src, String alt, @Nullable String title, String otherAttributes, int position) {
    links.picture(src, alt, title, otherAttributes, location(position));
  }

  @Override
  public boolean isFree(String id) {
    return compiled.ids.claim(id);
  }

  @Override
  public void removed(String message, int position) {
    compiled.problems.add(
        Diagnostic.warning("removed-html", location(position), message, "write it in Markdown"));
  }

  private Location location(int position) {
    RawHtml raw = find(position);
    return raw == null ? compiled.source.start() : place(raw, position - raw.start());
  }

  private Location place(RawHtml raw, int offset) {
    List<SourceSpan> spans = raw.spans();
    if (spans.isEmpty()) {
      return compiled.source.start();
    }
    int line = 0;
    int lineStart = 0;
    for (int end = raw.text().indexOf('\n'); end >= 0 && end < offset; end = raw.text().indexOf('\n', lineStart)) {
      lineStart = end + 1;
      line++;
    }
    return compiled.source.of(spans.get(Math.min(line, spans.size() - 1)), offset - lineStart);
  }

  /** The raw HTML that stands at a place of the compiled markup. */
  private @Nullable RawHtml find(int position) {
    List<RawHtml> all = compiled.raw;
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      RawHtml raw = all.get(middle);
      if (position < raw.start()) {
        high = middle - 1;
      } else if (position >= raw.end()) {
        low = middle + 1;
      } else {
        return raw;
      }
    }
    return null;
  }
}
