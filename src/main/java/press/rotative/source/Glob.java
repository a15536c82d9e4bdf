package press.rotative.source;

import java.util.stream.Stream;

/**
 * A pattern of paths: {@code *} stands for any part of a name, {@code **} for any folders too, {@code ?} for one
 * character, {@code {a,b}} for one of these. A pattern without {@code /} is a pattern of names.
 *
 * @param text as written
 */
public record Glob(String text) {

  private static final String CONTENT = "content/";
  private static final int LONGEST_CHOICE = 200;

  /** A pattern of paths below the content folder, with that folder's name before it or without. */
  public static Glob below(String text) {
    if (!text.startsWith(CONTENT)) {
      return new Glob(text);
    }
    return new Glob(text.equals(CONTENT) ? "" : "/" + text.substring(CONTENT.length()));
  }

  /** Whether the whole path, or its last name, is of this pattern. */
  public boolean matches(String path) {
    if (isChoice()) {
      return choices().anyMatch(glob -> glob.matches(path));
    }
    int from = text.indexOf('/') < 0 ? path.lastIndexOf('/') + 1 : 0;
    return matches(bare(), path, from, path.length());
  }

  /** Whether a path, or one of the folders in which it lies, is of this pattern. */
  public boolean matchesBelow(String path) {
    if (isChoice()) {
      return choices().anyMatch(glob -> glob.matchesBelow(path));
    }
    String pattern = bare();
    if (text.isEmpty() || matches(pattern, path, 0, path.length())) {
      return true;
    }
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      if (matches(pattern, path, 0, slash)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of a path's names, or a path from the top to one of its folders, is of this pattern. */
  public boolean matchesAnyPart(String path) {
    if (isChoice()) {
      return choices().anyMatch(glob -> glob.matchesAnyPart(path));
    }
    if (text.indexOf('/') >= 0) {
      return matchesBelow(path);
    }
    int from = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      if (matches(text, path, from, slash)) {
        return true;
      }
      from = slash + 1;
    }
    return matches(text, path, from, path.length());
  }

  /** Whether braces hold a choice; those of more than two would be too many patterns. */
  private boolean isChoice() {
    int open = text.indexOf('{');
    if (open < 0 || text.length() > LONGEST_CHOICE) {
      return false;
    }
    int comma = text.indexOf(',', open);
    return comma >= 0
        && comma < text.indexOf('}', open)
        && text.chars().filter(c -> c == '{').count() <= 2;
  }

  /** This pattern with each of what stands between its first braces. */
  private Stream<Glob> choices() {
    int open = text.indexOf('{');
    int close = text.indexOf('}', open);
    return Stream.of(text.substring(open + 1, close).split(",", -1))
        .map(one -> new Glob(text.substring(0, open) + one + text.substring(close + 1)));
  }

  private String bare() {
    int start = text.startsWith("/") ? 1 : 0;
    int end = text.endsWith("/") && text.length() > start ? text.length() - 1 : text.length();
    return text.substring(start, end);
  }

  /** Most names are refused by how they begin and end, before anything is weighed. */
  private static boolean matches(String pattern, String path, int from, int to) {
    int first = wildcard(pattern, 0, 1);
    if (first < 0) {
      return to - from == pattern.length() && path.startsWith(pattern, from);
    }
    int last = wildcard(pattern, pattern.length() - 1, -1);
    // the slash of **/ may stand for nothing
    int tail = pattern.length() - 1 - (pattern.startsWith("*/", last) ? last + 1 : last);
    return first + tail <= to - from
        && path.startsWith(pattern.substring(0, first), from)
        && path.startsWith(pattern.substring(pattern.length() - tail), to - tail)
        && matches(pattern, path.substring(from, to));
  }

  /** The place of the wildcard nearest to {@code from}, -1 where there is none. */
  private static int wildcard(String pattern, int from, int step) {
    int at = from;
    while (at >= 0 && at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '*' || c == '?') {
        return at;
      }
      at += step;
    }
    return -1;
  }

  /** In time that grows with the product of both lengths, whatever the pattern. */
  private static boolean matches(String pattern, String subject) {
    boolean[] reached = new boolean[subject.length() + 1];
    reached[0] = true;
    for (int p = 0; p < pattern.length(); p++) {
      char c = pattern.charAt(p);
      boolean[] next = new boolean[reached.length];
      if (c == '*') {
        boolean deep = pattern.startsWith("**", p);
        boolean slash = deep && pattern.startsWith("**/", p);
        boolean open = false;
        for (int s = 0; s < reached.length; s++) {
          open |= reached[s];
          next[s] = slash ? reached[s] || open && subject.charAt(s - 1) == '/' : open;
          open &= deep || s == subject.length() || subject.charAt(s) != '/';
        }
        p += slash ? 2 : deep ? 1 : 0;
      } else {
        for (int s = 0; s < subject.length(); s++) {
          char at = subject.charAt(s);
          next[s + 1] = reached[s] && (c == '?' ? at != '/' : c == at);
        }
      }
      reached = next;
    }
    return reached[subject.length()];
  }
}
