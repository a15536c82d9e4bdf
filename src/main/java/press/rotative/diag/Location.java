package press.rotative.diag;

import java.util.Comparator;

/**
 * A place in a file that a person wrote.
 *
 * @param path the file, relative to the site's folder, with {@code /} between folders
 * @param line 1-based, 0 where the whole file is meant
 * @param column 1-based, in code points, 0 where the whole line is meant
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
      .thenComparingInt(Location::line)
      .thenComparingInt(Location::column);

  /** The file as a whole. */
  public static Location of(String path) {
    return new Location(path, 0, 0);
  }

  /** The place of a sign of a file's text; lines end in {@code \n}. */
  public static Location in(String path, String text, int index) {
    int line = 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    int start = text.lastIndexOf('\n', index - 1) + 1;
    return new Location(path, line, 1 + text.codePointCount(start, index));
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, as editors and terminals link it. */
  @Override
  public String toString() {
    if (line == 0) {
      return path;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
