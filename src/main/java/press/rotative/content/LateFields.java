package press.rotative.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/** Finds fields that do not begin the file, or not as they should: they would be printed, and a draft would go out. */
final class LateFields {

  /** As far as is looked. */
  private static final int NEAR = 4_000;

  /** A fence below comments and headings alone, and a field right under it. */
  private static final Pattern FIELDS = Pattern.compile(
      "\\A(?:\\s++|<!--.*?-->|[#;%/][^\\n]*+\\n){0,9}+((-{3,}|\\+{3,}|```)[ \\t]*(?:ya?ml|toml)?)[ \\t]*\\n"
          + "[ \\t]*(\\w[\\w -]{0,30}?)[ \\t]*[:=].*?\\n\\2[ \\t]*(?:\\n|\\z)",
      Pattern.DOTALL);

  private LateFields() {}

  /**
   * What to say of a text without front matter.
   *
   * @param label names the file
   */
  static Optional<Diagnostic> told(String label, String text) {
    Matcher found = FIELDS.matcher(text.substring(0, Math.min(NEAR, text.length())));
    if (!found.find()
        || FrontMatterField.named(found.group(3)) == null
        || isExample(text, found.start(1))) {
      return Optional.empty();
    }
    int line = 1
        + (int) text.substring(0, found.start(1)).chars().filter(c -> c == '\n').count();
    return Optional.of(Diagnostic.error(
        "front-matter-late",
        new Location(label, line, 1),
        "the fields that \"" + found.group(1).strip()
            + "\" opens here would be printed: front matter begins the file",
        "begin the first line of the file with three hyphens, and write the fields below"));
  }

  /** Code below a heading is what an article is about. */
  private static boolean isExample(String text, int fence) {
    return text.charAt(fence) == '`' && !text.substring(0, fence).isBlank();
  }
}
