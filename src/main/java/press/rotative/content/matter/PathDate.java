package press.rotative.content.matter;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that a file's path tells: of {@code 2026-11-24-fair.md}, or of the folders {@code 2026/11/24}. */
public final class PathDate {

  private static final int LONGEST = "2026-11-24-".length();

  private PathDate() {}

  /**
   * @param path with its ending, with {@code /} between folders
   */
  static @Nullable LocalDate of(String path) {
    String stem = stem(path);
    LocalDate named = ofName(stem.substring(stem.lastIndexOf('/') + 1));
    return named == null ? ofFolders(stem.split("/", -1)) : named;
  }

  /** What stands where a day does, at the beginning of the name, and is no day of any month; nothing in other names. */
  static @Nullable String findWrong(String path) {
    String stem = stem(path);
    String name = stem.substring(stem.lastIndexOf('/') + 1);
    int end = prefix(name);
    String[] parts = name.substring(0, end).split("[-_]", -1);
    boolean year = parts.length == 4 && parts[0].length() == 4 && "12".indexOf(name.charAt(0)) >= 0;
    return year && !parts[1].isEmpty() && !parts[2].isEmpty() && ofName(name) == null
        ? name.substring(0, end - 1)
        : null;
  }

  /** Whether the name at the end of a path begins with a day. */
  public static boolean isNamed(String path) {
    String stem = stem(path);
    return ofName(stem.substring(stem.lastIndexOf('/') + 1)) != null;
  }

  /** A name without the day with which it begins. */
  public static String withoutDate(String name) {
    return ofName(name) == null ? name : name.substring(prefix(name));
  }

  private static String stem(String path) {
    int dot = path.lastIndexOf('.');
    int slash = path.lastIndexOf('/');
    if (slash > 0 && path.startsWith("index.", slash + 1)) {
      return path.substring(0, slash);
    }
    String stem = dot > slash ? path.substring(0, dot) : path;
    return stem.endsWith("/index") ? stem.substring(0, stem.length() - "/index".length()) : stem;
  }

  private static @Nullable LocalDate ofName(String name) {
    String[] parts = name.substring(0, prefix(name)).split("[-_]", -1);
    return parts.length == 4 && parts[0].length() == 4 ? day(parts[0], parts[1], parts[2]) : null;
  }

  /** The length of {@code 2026-11-24-} or {@code 2026-1-5-}, with either sign behind the day; 0 for another beginning. */
  private static int prefix(String name) {
    int hyphens = 0;
    for (int i = 0; i < Math.min(name.length() - 1, LONGEST); i++) {
      char c = name.charAt(i);
      boolean sign = c == '-' || (c == '_' && hyphens == 2);
      if (sign && ++hyphens == 3) {
        return i + 1;
      }
      if (!sign && (c < '0' || c > '9')) {
        return 0;
      }
    }
    return 0;
  }

  /** The last folder is the piece itself; a day may be three of them, or one: {@code 2026-11-24}. */
  private static @Nullable LocalDate ofFolders(String[] folders) {
    for (String folder : folders) {
      LocalDate day = ofName(folder + "-.");
      if (day != null && folder.length() <= "2026-11-24".length()) {
        return day;
      }
    }
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
