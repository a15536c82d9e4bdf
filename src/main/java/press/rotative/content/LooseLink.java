package press.rotative.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * The end of a link or a picture that CommonMark does not read, from its bracket on.
 *
 * @param written from the bracket on
 * @param address with what stands behind it, but for the title
 * @param title null where there is none
 */
record LooseLink(
    int start,
    int end,
    String written,
    String address,
    @Nullable String title) {

  private static final int LONGEST = 500;

  /** So many of a text are told of. */
  private static final int MOST = 20;

  /** A picture's address with its size in pixels. */
  private static final Pattern SIZED = Pattern.compile("(\\S+)\\s+=(\\d*)x(\\d*)");

  /** The one whose bracket stands at {@code start}; null where CommonMark reads it, or nobody meant a link. */
  static @Nullable LooseLink at(String text, int start) {
    int from = start + 2;
    int limit = Math.min(text.length(), from + LONGEST);
    int depth = 0;
    for (int at = from; at < limit && !text.startsWith("\n\n", at); at++) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n') {
        char quote = at + 1 < limit ? text.charAt(at + 1) : ' ';
        int end = quote == '"' || quote == '\'' ? titleEnd(text, at + 2, limit, quote) : -1;
        if (end > 0) {
          int close = text.indexOf(')', end);
          return of(text, start, close + 1, at, text.substring(at + 2, end));
        }
        if (quote == '(') {
          return null;
        }
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return of(text, start, at + 1, at, null);
      } else if ("\\<>{".indexOf(c) >= 0) {
        return null;
      }
    }
    return null;
  }

  /** Where the quote stands behind which a bracket closes. */
  private static int titleEnd(String text, int from, int limit, char quote) {
    for (int at = text.indexOf(quote, from);
        at >= 0 && at < limit;
        at = text.indexOf(quote, at + 1)) {
      int close = at + 1;
      while (close < limit && text.charAt(close) == ' ') {
        close++;
      }
      if (text.startsWith(")", close)) {
        return text.substring(from, at).contains("\n\n") ? -1 : at;
      }
    }
    return -1;
  }

  private static @Nullable LooseLink of(
      String text, int start, int end, int addressEnd, @Nullable String title) {
    String address = text.substring(start + 2, addressEnd).strip();
    boolean spaced = address.chars().anyMatch(Character::isWhitespace);
    boolean quoted = title != null && title.replace("\\\"", "").indexOf('"') >= 0;
    boolean meant = address.chars().anyMatch(c -> c == '.' || c == '/' || c == '#');
    return (spaced || quoted) && meant && isBegun(text, start)
        ? new LooseLink(start, end, text.substring(start, end), address, title)
        : null;
  }

  private static boolean isBegun(String text, int end) {
    for (int at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
      if (text.charAt(at) == '[') {
        return true;
      }
      if (text.startsWith("\n\n", at)) {
        return false;
      }
    }
    return false;
  }

  /**
   * As CommonMark writes it; null where it stays text.
   *
   * @param elder whether its tool reads spaces and quotes
   */
  @Nullable
  String common(boolean elder) {
    Matcher sized = SIZED.matcher(address);
    boolean picture = sized.matches() && Address.isPicture(sized.group(1));
    if (!picture && (!elder || address.indexOf('"') >= 0)) {
      return null;
    }
    String target = picture ? sized.group(1) : "<" + address.replaceAll("\\s+", " ") + ">";
    String words =
        title == null ? "" : " \"" + title.replace("\\\"", "\"").replace("\"", "\\\"") + "\"";
    return "](" + target + words + ")" + (picture ? size(sized.group(2), sized.group(3)) : "");
  }

  private static String size(String width, String height) {
    String both = (width.isEmpty() ? "" : "width=" + width + " ")
        + (height.isEmpty() ? "" : "height=" + height);
    return both.isEmpty() ? "" : "{" + both.strip() + "}";
  }

  /**
   * Tells of links that stay text: of the first few each, of the others how many.
   *
   * @param code where lines of code begin, in which nobody meant a link
   */
  static void tell(
      List<LooseLink> links,
      Function<LooseLink, Location> places,
      List<Location> code,
      List<Diagnostic> problems) {
    Set<Integer> lines = code.stream().map(Location::line).collect(Collectors.toSet());
    List<LooseLink> meant = new ArrayList<>();
    List<Location> found = new ArrayList<>();
    for (LooseLink link : links) {
      Location place = places.apply(link);
      if (!lines.contains(place.line())) {
        meant.add(link);
        found.add(place);
      }
    }
    for (int i = 0; i < Math.min(meant.size(), MOST); i++) {
      int more = i == MOST - 1 ? meant.size() - MOST : 0;
      problems.add(meant.get(i).told(found.get(i), more));
    }
  }

  private Diagnostic told(Location location, int more) {
    String others = more == 0 ? "" : ", and so are " + more + " more below";
    return Diagnostic.warning(
        "unread-link",
        location,
        "no link is read in \"" + written + "\": it is shown as text" + others,
        title != null && address.indexOf(' ') < 0
            ? "write \\\" for quotes within the title"
            : "write the address between < and >, or %20 for each space");
  }
}
