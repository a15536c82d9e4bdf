package press.rotative.content;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;

/**
 * The Markdown text of a piece, to tell the place of a node in its file. The library counts lines and columns from 0,
 * in UTF-16 units, from the body's start; a {@link Location} counts from 1, in code points, from the file's.
 */
final class BodySource {

  private final String label;
  private final String text;
  private final int firstLine;
  /** The way back to {@link #text}, where shortcodes were replaced before Markdown was read. */
  private final @Nullable Rewriting rewriting;
  /** Where the last place was told: places on one endless line are counted on from there. */
  private int countedStart;

  private int countedIndex;
  private int countedColumn = 1;

  BodySource(String label, String text, int firstLine, @Nullable Rewriting rewriting) {
    this.label = label;
    this.text = text;
    this.firstLine = firstLine;
    this.rewriting = rewriting;
  }

  Location of(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    for (Node above = node;
        spans.isEmpty() && above.getParent() != null;
        above = above.getParent()) {
      spans = above.getParent().getSourceSpans();
    }
    return spans.isEmpty() ? start() : of(spans.get(0), 0);
  }

  /** The body's first line. */
  Location start() {
    return new Location(label, firstLine, 0);
  }

  /** The place {@code offset} characters into a span. */
  Location of(SourceSpan span, int offset) {
    int start = span.getInputIndex() - span.getColumnIndex();
    int index = span.getInputIndex() + offset;
    int line = span.getLineIndex();
    if (rewriting != null) {
      return of(rewriting.oldIndex(index));
    }
    return of(line, start, Math.min(text.length(), index));
  }

  /** The place of an index in the text as it was written. */
  Location of(int oldIndex) {
    if (rewriting == null) {
      return start();
    }
    int line = rewriting.line(oldIndex);
    return of(line, rewriting.lineStart(line), oldIndex);
  }

  private Location of(int line, int start, int index) {
    if (start != countedStart || index < countedIndex) {
      countedStart = start;
      countedIndex = start;
      countedColumn = 1;
    }
    countedColumn += text.codePointCount(countedIndex, index);
    countedIndex = index;
    return new Location(label, firstLine + line, countedColumn);
  }
}
