package press.rotative.content;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts, line by line, the elements of HTML that have begun and not ended. */
final class OpenTags {

  /** Elements that hold nothing. */
  private static final Set<String> VOID = Set.of(
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
      "track", "wbr");

  /** Of which elements; null of all. */
  private final @Nullable String only;

  private int open;
  /** How many are open if the tag that goes on in the next line is whole. */
  private int next;

  private boolean within;
  private boolean comment;
  private char quote;

  OpenTags(@Nullable String only) {
    this.only = only;
  }

  /** How many are open; fewer than none where one ends that began elsewhere. */
  int count() {
    return open;
  }

  /** Whether all that began has ended. */
  boolean isWhole() {
    return open <= 0 && !within && !comment;
  }

  void pass(String line, int from) {
    for (int at = from; at < line.length(); at++) {
      if (comment) {
        int end = line.indexOf("-->", at);
        comment = end < 0;
        at = end < 0 ? line.length() : end + 2;
      } else if (within) {
        inTag(line, at);
      } else if (line.startsWith("<!--", at)) {
        comment = true;
      } else if (line.charAt(at) == '<') {
        begin(line, at);
      }
    }
  }

  private void begin(String line, int at) {
    boolean end = line.startsWith("/", at + 1);
    String name = name(line, end ? at + 2 : at + 1);
    within = !name.isEmpty();
    boolean counts = within && (only == null ? !VOID.contains(name) : only.equals(name));
    next = open + (counts ? end ? -1 : 1 : 0);
  }

  private void inTag(String line, int at) {
    char c = line.charAt(at);
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      within = false;
      boolean whole = at > 0 && line.charAt(at - 1) == '/' && next > open;
      open = whole ? open : next;
    }
  }

  /** The name of a tag, in small letters; empty where none begins. */
  static String name(CharSequence line, int start) {
    int end = start;
    while (end < line.length()
        && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '-')) {
      end++;
    }
    return end > start && Character.isLetter(line.charAt(start))
        ? line.subSequence(start, end).toString().toLowerCase(Locale.ROOT)
        : "";
  }

  /** Behind the tag that begins at {@code start}; -1 where it does not end on the line. */
  static int tagEnd(String line, int start) {
    char quoted = 0;
    for (int at = start; at < line.length(); at++) {
      char c = line.charAt(at);
      if (quoted != 0) {
        quoted = c == quoted ? 0 : quoted;
      } else if (c == '"' || c == '\'') {
        quoted = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
    return -1;
  }
}
