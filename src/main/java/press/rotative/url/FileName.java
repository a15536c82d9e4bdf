package press.rotative.url;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that a file or folder can have on every system. The narrowest rules are those of Windows (Microsoft, "Naming
 * Files, Paths, and Namespaces").
 */
public final class FileName {

  /** Bytes of a name that every disk takes. */
  private static final int LONGEST = 240;

  private static final String SIGNS = "<>:\"|?*\\";

  /** What Windows calls its devices, with or without an ending. */
  private static final Set<String> DEVICES = Set.of(
      "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
      "com9", "com¹", "com²", "com³", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
      "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³");

  private FileName() {}

  /** Whether the names of a path, or all of it, have more bytes than every disk takes. */
  public static boolean isTooLong(String path) {
    if (path.length() <= LONGEST / 3) {
      return false; // no sign of a string takes more than three bytes
    }
    if (path.getBytes(StandardCharsets.UTF_8).length > 4 * LONGEST) {
      return true;
    }
    for (String name : path.split("/", -1)) {
      if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
        return true;
      }
    }
    return false;
  }

  /**
   * Why a path cannot stand on every disk, as the end of a sentence; nothing where it can.
   *
   * @param path with {@code /} between names
   */
  public static Optional<String> fault(String path) {
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || path.charAt(i) == '/') {
        String fault = fault(path, start, i);
        if (fault != null) {
          return Optional.of(fault);
        }
        start = i + 1;
      }
    }
    return Optional.empty();
  }

  private static @Nullable String fault(String path, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = path.charAt(i);
      if (c >= 'a' && c <= 'z' || c == '-') {
        continue;
      }
      if (c < ' ' || c == 0x7F) {
        return String.format(Locale.ROOT, "it holds the control character \"U+%04X\"", (int) c);
      }
      if (c == '\uFFFD') {
        return "it is not written in UTF-8";
      }
      if (SIGNS.indexOf(c) >= 0) {
        return "Windows' files cannot hold \"" + c + "\"";
      }
    }
    if (end > start && (path.charAt(end - 1) == '.' || path.charAt(end - 1) == ' ')) {
      return "Windows drops the " + (path.charAt(end - 1) == '.' ? "dot" : "space") + " at its end";
    }
    int length = stem(path, start, end) - start;
    if (length == 3 || length == 4) {
      String stem = path.substring(start, start + length);
      if (DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
        return "Windows keeps the name \"" + stem + "\" for itself";
      }
    }
    return null;
  }

  private static int stem(String path, int start, int end) {
    int dot = path.indexOf('.', start);
    return dot < 0 || dot > end ? end : dot;
  }
}
