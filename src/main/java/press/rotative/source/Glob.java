package press.rotative.source;

/**
 * A pattern of paths: {@code *} stands for anything within a name, {@code **} for any folders too, {@code ?} for one
 * character. {@code archive/**} are all files below {@code archive}, and {@code **}{@code /draft.md} also one at the
 * top. Case counts, on every system. Takes a time that grows with both lengths, whatever they hold.
 */
public record Glob(String pattern) {

  /**
   * @param path with {@code /} between folders
   */
  public boolean matches(String path) {
    int length = path.length();
    boolean[] before = new boolean[length + 1];
    before[0] = true;
    for (int p = 0; p < pattern.length(); p++) {
      char c = pattern.charAt(p);
      boolean deep = c == '*' && p + 1 < pattern.length() && pattern.charAt(p + 1) == '*';
      boolean folders = deep
          && p + 2 < pattern.length()
          && pattern.charAt(p + 2) == '/'
          && (p == 0 || pattern.charAt(p - 1) == '/');
      boolean[] after = new boolean[length + 1];
      for (int i = 0; i <= length; i++) {
        boolean last = i > 0;
        if (folders) {
          // no folder at all, or one more
          after[i] = before[i] || last && path.charAt(i - 1) == '/' && anyBefore(before, i);
        } else if (c == '*') {
          after[i] = before[i] || last && after[i - 1] && (deep || path.charAt(i - 1) != '/');
        } else {
          after[i] = last
              && before[i - 1]
              && (c == path.charAt(i - 1) || c == '?' && path.charAt(i - 1) != '/');
        }
      }
      before = after;
      p += folders ? 2 : deep ? 1 : 0;
    }
    return before[length];
  }

  private static boolean anyBefore(boolean[] reached, int end) {
    for (int i = 0; i < end; i++) {
      if (reached[i]) {
        return true;
      }
    }
    return false;
  }
}
