package press.rotative.content.matter;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Finds fields that do not begin the file, or not as they should: they would be printed, and a draft would go out. */
public final class LateFields {

  /** So many lines are looked at, above fields and of them. */
  static final int LINES = 200;

  /** Three hyphens or more, also as word processors join them. */
  private static final String RULE = "-{3,}|-*[\u2013\u2014][\u2013\u2014-]*";

  private static final Pattern FENCE =
      Pattern.compile("(" + RULE + "|\\+{3,}|```)[ \\t]*(?:ya?ml|toml|#.*)?");
  private static final Pattern JOINED = Pattern.compile(RULE);
  /** What else may stand above: a comment in Markdown's way, an import. */
  private static final Pattern ABOVE = Pattern.compile("\\[(?://|comment)]:|import\\s");

  private static final String NAME = "[\\p{L}\\p{M}\\p{N}\\p{Cf}_-]++";

  static final Pattern FIELD =
      Pattern.compile("[\"']?(" + NAME + "(?: " + NAME + "){0,4})[\"']?\\h*(?::(?:\\s.*)?|=.*)");
  /** What makes a heading of the line above it. */
  static final Pattern UNDERLINE = Pattern.compile("=+|-+");
  /** Lines that fields have beside those with names. */
  private static final Pattern MORE = Pattern.compile("|\\s.*|- .*|#.*|\\[.*|[\\]}],?");

  /** What keeps a piece back, with a value that is no sentence. */
  private static final Pattern HELD =
      Pattern.compile("(" + NAME + "(?: " + NAME + ")?)\\s*:\\s*\\S+(?: [\\d:]+)?");

  static final Set<FrontMatterField> HOLDING = EnumSet.of(
      FrontMatterField.STATUS,
      FrontMatterField.DRAFT,
      FrontMatterField.PUBLISHED,
      FrontMatterField.PUBLISH_DATE,
      FrontMatterField.EXPIRY_DATE,
      FrontMatterField.HEADLESS,
      FrontMatterField.UNLISTED);

  private LateFields() {}

  /**
   * What to say of a field below a head without fences, which ended above it: at a blank line, or a line that is no field.
   *
   * @param end where the head ends
   */
  public static Optional<Diagnostic> below(String label, String text, int end) {
    int at = end;
    while (at < text.length() && text.substring(at, lineEnd(text, at)).isBlank()) {
      at = lineEnd(text, at) + 1;
    }
    boolean apart = at > end;
    for (int i = 0; i < LINES && at < text.length(); i++) {
      int to = lineEnd(text, at);
      int start = at;
      while (start < to && FrontMatterField.isSpace(text.charAt(start))) {
        start++;
      }
      String line = text.substring(start, to);
      var field = (apart ? HELD : FIELD).matcher(line.stripTrailing());
      boolean matches = field.matches();
      FrontMatterField named = matches ? FrontMatterField.named(field.group(1)) : null;
      if (line.isEmpty()) {
        return Optional.empty();
      } else if (named != null
              && (HOLDING.contains(named) || !apart && LetterHead.TELLING.contains(named))
          || matches && LetterHead.mayHide(label, LetterHead.entry(field, 1))) {
        return Optional.of(
            Diagnostic.error(
                "front-matter-late",
                new Location(label, Location.in(label, text, at).line(), 1),
                "\"" + line.stripTrailing()
                    + "\" would be printed: the fields that begin the file end above it",
                "write every field on a line of its own, its name, a colon and its value, and none below a blank line"));
      }
      at = to + 1;
    }
    return Optional.empty();
  }

  /**
   * What to say of fields between fences directly below others.
   *
   * @param end where the first fields end
   */
  public static Optional<Diagnostic> again(String label, String text, int end) {
    int at = end;
    while (at < text.length() && FrontMatterField.isSpace(text.charAt(at))) {
      at++;
    }
    return text.startsWith("---", at) || text.startsWith("+++", at)
        ? told(label, text, at)
        : Optional.empty();
  }

  /**
   * What to say of a text without front matter.
   *
   * @param label names the file
   */
  public static Optional<Diagnostic> told(String label, String text) {
    int start = begin(text);
    return told(label, text, start).or(() -> LetterHead.unread(label, text, start));
  }

  private static Optional<Diagnostic> told(String label, String text, int start) {
    int end = lineEnd(text, start);
    String fence = text.substring(start, end).strip();
    boolean example = fence.startsWith("`") && !isBlank(text.substring(0, start));
    Matcher opening = FENCE.matcher(fence);
    if (example || !opening.matches() || !areFields(text, end + 1, opening.group(1))) {
      return Optional.empty();
    }
    int line = Location.in(label, text, start).line();
    return Optional.of(Diagnostic.error(
        "front-matter-late",
        new Location(label, line, 1),
        "the fields that \"" + fence
            + "\" opens here would be printed: front matter begins the file",
        "begin the first line of the file with three hyphens, and write the fields below"));
  }

  /** Where the text begins, below white space, comments and headings. */
  private static int begin(String text) {
    int at = 0;
    for (int i = 0; i < LINES && at < text.length(); i++) {
      char c = text.charAt(at);
      if (FrontMatterField.isSpace(c)) {
        while (at < text.length() && FrontMatterField.isSpace(text.charAt(at))) {
          at++;
        }
      } else if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at);
        at = end < 0 ? text.length() : end + 3;
      } else if ("#;%/".indexOf(c) >= 0
          || ABOVE.matcher(text).region(at, text.length()).lookingAt()
          || isUnderlined(text, at)) {
        at = Math.min(text.length(), lineEnd(text, at) + 1);
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether every line up to the closing fence may be one of fields, the first is, and one of them is telling. */
  private static boolean areFields(String text, int start, String fence) {
    boolean joined = JOINED.matcher(fence).matches();
    boolean telling = false;
    int at = start;
    for (int i = 0; i < LINES && at < text.length(); i++) {
      int end = lineEnd(text, at);
      String line = text.substring(at, end).stripTrailing();
      if (line.equals(fence) || joined && JOINED.matcher(line).matches()) {
        return telling;
      }
      var field = FIELD.matcher(i == 0 ? line.stripLeading() : line);
      if (field.matches()) {
        FrontMatterField named = FrontMatterField.named(field.group(1));
        telling |= named != null && LetterHead.TELLING.contains(named);
      } else if (i == 0 && !line.startsWith("#") || !MORE.matcher(line).matches()) {
        return false;
      }
      at = end + 1;
    }
    return false;
  }

  /** Whether a line is a heading by what stands below it. */
  private static boolean isUnderlined(String text, int at) {
    int end = lineEnd(text, at);
    String below = end < text.length() ? text.substring(end + 1, lineEnd(text, end + 1)) : "";
    String line = text.substring(at, end).strip();
    return UNDERLINE.matcher(below.strip()).matches()
        && !FENCE.matcher(line).matches()
        && !FIELD.matcher(line).matches();
  }

  static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  static boolean isBlank(String text) {
    return text.chars().allMatch(c -> FrontMatterField.isSpace((char) c));
  }
}
