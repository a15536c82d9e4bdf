package press.rotative.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that a file's path tells: of {@code 2026-11-24-fair.md}, or of the folders {@code 2026/11/24}. */
public final class PathDate {

  private static final int PREFIX = "2026-11-24-".length();

  private PathDate() {}

  /**
   * @param path with its ending, with {@code /} between folders
   */
  static @Nullable LocalDate of(String path) {
    String stem = stem(path);
    LocalDate named = ofName(stem.substring(stem.lastIndexOf('/') + 1));
    return named == null ? ofFolders(stem.split("/", -1)) : named;
  }

  /** A name without the day with which it begins. */
  public static String withoutDate(String name) {
    return ofName(name) == null ? name : name.substring(PREFIX);
  }

  private static String stem(String path) {
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    return stem.endsWith("/index") ? stem.substring(0, stem.length() - "/index".length()) : stem;
  }

  private static @Nullable LocalDate ofName(String name) {
    if (name.length() <= PREFIX
        || name.charAt(4) != '-'
        || name.charAt(7) != '-'
        || "-_".indexOf(name.charAt(PREFIX - 1)) < 0) {
      return null;
    }
    return day(name.substring(0, 4), name.substring(5, 7), name.substring(8, 10));
  }

  /** The last folder is the piece itself. */
  private static @Nullable LocalDate ofFolders(String[] folders) {
    for (int i = 0; i + 3 < folders.length; i++) {
      LocalDate day =
          folders[i].length() == 4 ? day(folders[i], folders[i + 1], folders[i + 2]) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    if (!isNumber(year) || !isNumber(month) || !isNumber(day)) {
      return null;
    }
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
