package press.rotative.content;

import java.util.Arrays;
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
  /** The way back from there, where other things were written anew before. */
  private final @Nullable Rewriting earlier;
  /** The way back from there to what stands in the file. */
  private final @Nullable Rewriting first;
  /** Where the last place was told: places on one endless line are counted on from there. */
  private int countedStart;

  private int countedIndex;
  private int countedColumn = 1;
  private @Nullable Node pinned;
  /** Where the last place within a stretch was told: the next is counted on from there. */
  private String stretch = "";

  private int stretchOffset;
  private int stretchLine;
  private int stretchLineStart;

  BodySource(
      String label, PieceText text, @Nullable Rewriting rewriting, @Nullable Rewriting earlier) {
    this.label = label;
    this.first = text.rewriting();
    this.text = first == null ? text.body() : first.old();
    this.firstLine = text.bodyLine();
    this.rewriting = rewriting;
    this.earlier = earlier;
  }

  Location of(Node written) {
    Node node = pinned == null ? written : pinned;
    List<SourceSpan> spans = node.getSourceSpans();
    for (Node above = node;
        spans.isEmpty() && above.getParent() != null;
        above = above.getParent()) {
      spans = above.getParent().getSourceSpans();
    }
    return spans.isEmpty() ? start() : of(spans.get(0), 0);
  }

  /** What the author wrote from where a node begins to the end of its line; empty where nobody knows. */
  String line(Node node) {
    List<SourceSpan> spans = spans(node);
    if (spans.isEmpty()) {
      return "";
    }
    int index = spans.get(0).getInputIndex();
    for (Rewriting anew : Arrays.asList(rewriting, earlier, first)) {
      index = anew == null ? index : anew.oldIndex(index);
    }
    int end = text.indexOf('\n', index);
    return text.substring(Math.min(index, text.length()), end < 0 ? text.length() : end);
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
    if (rewriting != null || earlier != null || first != null) {
      return of(rewriting == null ? index : rewriting.oldIndex(index));
    }
    return of(line, start, Math.min(text.length(), index));
  }

  /** The place {@code offset} characters into what an author wrote in one stretch, over several lines perhaps. */
  Location within(Node node, String written, int offset) {
    return within(spans(node), written, offset);
  }

  Location within(List<SourceSpan> spans, String written, int offset) {
    if (spans.isEmpty()) {
      return start();
    }
    if (!written.equals(stretch) || offset < stretchOffset) {
      stretch = written;
      stretchOffset = 0;
      stretchLine = 0;
      stretchLineStart = 0;
    }
    for (; stretchOffset < offset; stretchOffset++) {
      if (written.charAt(stretchOffset) == '\n') {
        stretchLine++;
        stretchLineStart = stretchOffset + 1;
      }
    }
    SourceSpan span = spans.get(Math.min(stretchLine, spans.size() - 1));
    return of(span, offset - stretchLineStart);
  }

  /** Where a node stands; one of a caption where its component does. */
  List<SourceSpan> spans(Node node) {
    return pinned == null ? node.getSourceSpans() : pinned.getSourceSpans();
  }

  /** Takes everything for standing where {@code node} does, or nothing any longer. */
  void pin(@Nullable Node node) {
    pinned = node;
  }

  /** How many lines of the text with words in them stand below a place. */
  int linesBelow(Location place) {
    return (int) text.lines()
        .skip(place.line() - firstLine + 1L)
        .filter(l -> !l.isBlank())
        .count();
  }

  /** The place of an index in the text in which shortcodes were looked for. */
  Location of(int index) {
    int before = earlier == null ? index : earlier.oldIndex(index);
    if (first != null) {
      return written(first, first.oldIndex(before));
    }
    return earlier != null
        ? written(earlier, before)
        : rewriting == null ? start() : written(rewriting, index);
  }

  /** The place of an index in the text as it was written, which was written anew. */
  Location written(Rewriting anew, int index) {
    int line = anew.line(index);
    return of(line, anew.lineStart(line), index);
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
