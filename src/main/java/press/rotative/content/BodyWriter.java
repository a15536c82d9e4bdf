package press.rotative.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.rotative.content.Body.Part;
import press.rotative.markup.Escape;

/** Takes markup and holes in the order in which they are read. */
final class BodyWriter {

  /** The markup so far; whoever appends to it writes escaped text or tags of its own. */
  final StringBuilder out;

  private final List<Reference> references = new ArrayList<>();
  private int[] offsets = new int[8];
  private int[] held = new int[8];
  private Part[] parts = new Part[8];
  private int holes;

  BodyWriter(int expectedSize) {
    out = new StringBuilder(expectedSize);
  }

  void text(String text) {
    Escape.content(text, out);
  }

  void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    Escape.html(value, out);
    out.append('"');
  }

  /** Notes a reference; holes name it by the number that is given back. */
  int refer(Reference reference) {
    references.add(reference);
    return references.size() - 1;
  }

  void hole(int reference, Part part) {
    if (holes == offsets.length) {
      offsets = Arrays.copyOf(offsets, holes * 2);
      held = Arrays.copyOf(held, holes * 2);
      parts = Arrays.copyOf(parts, holes * 2);
    }
    offsets[holes] = out.length();
    held[holes] = reference;
    parts[holes++] = part;
  }

  List<Reference> references() {
    return references;
  }

  /** Index of the first hole at or behind a place in {@link #out}. */
  int firstHole(int position) {
    int found = Arrays.binarySearch(offsets, 0, holes, position);
    while (found > 0 && offsets[found - 1] == position) {
      found--;
    }
    return found < 0 ? -found - 1 : found;
  }

  boolean isHole(int hole, int position, Part part) {
    return hole < holes && offsets[hole] == position && parts[hole] == part;
  }

  Reference reference(int hole) {
    return references.get(held[hole]);
  }

  /** Appends a stretch of another writer's markup, and the pictures' holes in it. */
  void copy(BodyWriter other, int start, int end) {
    int done = start;
    for (int i = other.firstHole(start); i < other.holes && other.offsets[i] < end; i++) {
      out.append(other.out, done, other.offsets[i]);
      done = other.offsets[i];
      hole(refer(other.reference(i)), other.parts[i]);
    }
    out.append(other.out, done, end);
  }

  Body body() {
    byte[] markup = out.toString().getBytes(StandardCharsets.UTF_8);
    int[] at = Arrays.copyOf(offsets, holes);
    if (markup.length != out.length()) {
      toByteOffsets(at);
    }
    return new Body(markup, at, Arrays.copyOf(parts, holes), Arrays.copyOf(held, holes));
  }

  private void toByteOffsets(int[] at) {
    int bytes = 0;
    int done = 0;
    for (int i = 0; i < at.length; i++) {
      for (; done < at[i]; done++) {
        char c = out.charAt(done);
        // a surrogate is half of a character of four bytes
        bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      }
      at[i] = bytes;
    }
  }
}
