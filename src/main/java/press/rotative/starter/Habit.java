package press.rotative.starter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.source.SourceFile;

/**
 * How a newsroom files its pieces: in folders by date or in {@code _posts}, with the date in the name or without.
 *
 * @param folder pattern of the folders below that of the section, empty or ending in {@code /}; letters stand for the
 *     date as {@link DateTimeFormatter} reads them
 * @param dated whether names begin with the date
 */
record Habit(String folder, boolean dated) {

  static final Habit PLAIN = new Habit("", false);

  private static final String POSTS = "'_posts'/";

  /** What stands before a piece's name: {@code _posts}, folders by date, a date in the name. */
  private static final Pattern PIECE = Pattern.compile(
      "(?:(.*?/)??)(_posts/)?(?:(\\d{4})([-/])(\\d{2})(?:[-/](\\d{2}))?/|(\\d{4})/)?"
          + "(\\d{4}-\\d{2}-\\d{2}-)?[^/]+(?:/index)?\\.(?:md|markdown)");

  /** The habit that most of the pieces show; plain where there is none, or where as many have another. */
  static Habit of(List<SourceFile> files) {
    Map<Habit, Integer> seen = new LinkedHashMap<>();
    for (SourceFile file : files) {
      Matcher piece = PIECE.matcher(file.path());
      if (!file.name().startsWith("_") && piece.matches()) {
        seen.merge(of(piece), 1, Integer::sum);
      }
    }
    int most = seen.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    seen.values().removeIf(count -> count < most);
    return seen.size() == 1 ? seen.keySet().iterator().next() : PLAIN;
  }

  private static Habit of(Matcher piece) {
    StringBuilder folder = new StringBuilder(piece.group(2) == null ? "" : POSTS);
    if (piece.group(7) != null) {
      folder.append("uuuu/");
    } else if (piece.group(3) != null) {
      String between = piece.group(4);
      folder.append("uuuu").append(between).append("MM");
      folder.append(piece.group(6) == null ? "" : between + "dd").append('/');
    }
    return new Habit(folder.toString(), piece.group(8) != null);
  }

  /**
   * A piece's name without the folders and the date before it, and without its ending; the whole path where it is no
   * piece that is filed so.
   *
   * @param path as seen from the section's folder
   */
  static String name(String path) {
    Matcher piece = PIECE.matcher(path);
    if (!piece.matches() || piece.group(1) != null) {
      return path;
    }
    int from = piece.group(8) != null
        ? piece.end(8)
        : piece.group(7) != null
            ? piece.end(7) + 1
            : piece.group(3) != null
                ? Math.max(piece.end(5), piece.end(6)) + 1
                : piece.group(2) != null ? piece.end(2) : 0;
    return path.substring(from).replaceFirst("(/index)?\\.(md|markdown)$", "");
  }

  boolean isPosts() {
    return folder.startsWith(POSTS);
  }

  /** The path of a new piece, without its ending. */
  String path(String slug, LocalDate day) {
    String pattern = folder + (dated ? "uuuu-MM-dd-" : "");
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day) + slug;
  }
}
