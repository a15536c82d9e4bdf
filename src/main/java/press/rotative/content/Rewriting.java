package press.rotative.content;

import java.util.Arrays;

/** A text with parts of it replaced, and the way back from a place in the new text to the place in the old. */
final class Rewriting {

  private final String old;
  private final StringBuilder out;
  private int[] outStarts = new int[16];
  private int[] oldStarts = new int[16];
  /** Whether what begins there was taken over as it was. */
  private boolean[] copied = new boolean[16];

  private int pieces;
  private int done;
  private int @org.jspecify.annotations.Nullable [] lines;

  Rewriting(String old) {
    this.old = old;
    this.out = new StringBuilder(old.length() + 256);
  }

  /** Puts {@code text} in the place of what stands in the old text from {@code start} to {@code end}. */
  void replace(int start, int end, String text) {
    copyTo(start);
    piece(start, false);
    out.append(text);
    done = end;
  }

  /** Whether nothing was replaced. */
  boolean isSame() {
    return done == 0 && out.isEmpty();
  }

  /** Whether all that was replaced stands before an index of the old text. */
  boolean isBefore(int oldIndex) {
    return done <= oldIndex;
  }

  /** Whether the last that was replaced ends at an index of the old text. */
  boolean endsAt(int oldIndex) {
    return pieces > 0 && done == oldIndex;
  }

  /** The text with nothing replaced. */
  String old() {
    return old;
  }

  /** The new text. */
  String text() {
    copyTo(old.length());
    return out.toString();
  }

  private void copyTo(int end) {
    if (end > done) {
      piece(done, true);
      out.append(old, done, end);
      done = end;
    }
  }

  private void piece(int oldStart, boolean copy) {
    if (pieces == outStarts.length) {
      outStarts = Arrays.copyOf(outStarts, pieces * 2);
      oldStarts = Arrays.copyOf(oldStarts, pieces * 2);
      copied = Arrays.copyOf(copied, pieces * 2);
    }
    outStarts[pieces] = out.length();
    oldStarts[pieces] = oldStart;
    copied[pieces++] = copy;
  }

  /** The index in the old text of what stands at an index of the new one. */
  int oldIndex(int index) {
    int found = Arrays.binarySearch(outStarts, 0, pieces, index);
    int piece = found < 0 ? -found - 2 : found;
    while (piece + 1 < pieces && outStarts[piece + 1] <= index) {
      piece++;
    }
    if (piece < 0) {
      return 0;
    }
    int into = copied[piece] ? index - outStarts[piece] : 0;
    return Math.min(old.length(), oldStarts[piece] + into);
  }

  /** The line of an index in the old text, counted from 0. */
  int line(int oldIndex) {
    int found = Arrays.binarySearch(lines(), oldIndex);
    return found < 0 ? -found - 2 : found;
  }

  /** Where a line of the old text begins. */
  int lineStart(int line) {
    return lines()[line];
  }

  private int[] lines() {
    if (lines == null) {
      int[] starts = new int[(int) old.chars().filter(c -> c == '\n').count() + 1];
      int line = 1;
      for (int i = 0; i < old.length(); i++) {
        if (old.charAt(i) == '\n') {
          starts[line++] = i + 1;
        }
      }
      lines = starts;
    }
    return lines;
  }
}
