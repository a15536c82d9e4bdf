package press.rotative.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Node;

/** Finds keys by which somebody most likely meant to hide a piece, and which no tool defines so that one could obey. */
final class Hiding {

  /** Keys that hide where they say yes; in small letters, without signs. */
  private static final Set<String> HIDDEN = Set.of(
      "hidden",
      "hide",
      "private",
      "secret",
      "unpublished",
      "embargoed",
      "internal",
      "protected",
      "exclude",
      "excluded",
      "scheduled",
      "ishidden",
      "isprivate");
  /** Keys that hide where they say no. */
  private static final Set<String> SHOWN = Set.of(
      "publish",
      "public",
      "visible",
      "listed",
      "live",
      "released",
      "ispublic",
      "ispublished",
      "isvisible",
      "islive");
  /** Keys that hide by a word. */
  private static final Set<String> STATES = Set.of(
      "visibility", "poststatus", "publishstatus", "publicationstatus", "state", "workflowstate");
  /** Keys that ask the reader for something first. */
  private static final Set<String> LOCKS = Set.of("password", "postpassword");

  private static final List<String> WORDS =
      List.of("draft", "hidden", "private", "pending", "trash", "embargo", "unlisted", "internal");

  private Hiding() {}

  /** What to say of a key that nobody reads: an error, since what was to be hidden would go out. */
  static Optional<Diagnostic> told(String label, Node.Entry entry) {
    if (!(entry.value() instanceof Node.Scalar scalar)) {
      return Optional.empty();
    }
    String key = entry.key().toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    String value = scalar.text().strip().toLowerCase(Locale.ROOT);
    Boolean flag = VisibilityReader.flag(scalar);
    boolean hides = HIDDEN.contains(key) && Boolean.TRUE.equals(flag)
        || SHOWN.contains(key) && Boolean.FALSE.equals(flag)
        || STATES.contains(key) && WORDS.stream().anyMatch(value::startsWith)
        || LOCKS.contains(key) && !value.isEmpty() && !Boolean.FALSE.equals(flag);
    return hides
        ? Optional.of(
            Diagnostic.error(
                "unclear-hiding",
                new Location(label, entry.line(), entry.column()),
                "\"" + entry.key() + ": " + scalar.text()
                    + "\" is read by nobody: the piece would be published",
                "write draft: true to hold it back, unlisted: true to leave it out of lists, or publishDate: and a date"))
        : Optional.empty();
  }
}
