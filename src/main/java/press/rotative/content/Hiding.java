package press.rotative.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.rotative.content.FrontMatter.Doubt;
import press.rotative.content.WrittenFields.Unread;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Node;
import press.rotative.time.DateReader;

/** Finds keys by which somebody most likely meant to hide a piece, and which no tool defines so that one could obey. */
final class Hiding {

  /** Keys that hide where they say yes; in small letters, without signs. */
  private static final Set<String> HIDDEN = Set.of(
      "hidden",
      "hide",
      "private",
      "secret",
      "confidential",
      "unpublish",
      "unpublished",
      "notpublished",
      "nopublish",
      "donotpublish",
      "dontpublish",
      "embargoed",
      "internal",
      "protected",
      "exclude",
      "excluded",
      "ignore",
      "skip",
      "archived",
      "removed",
      "deleted",
      "trashed",
      "disabled",
      "inactive",
      "wip",
      "membersonly",
      "subscribersonly",
      "paywall",
      "paywalled",
      "ishidden",
      "isprivate",
      "isarchived",
      "isdeleted");
  /** Keys that hide where they say no. */
  private static final Set<String> SHOWN = Set.of(
      "publish",
      "public",
      "visible",
      "listed",
      "live",
      "released",
      "release",
      "enabled",
      "active",
      "approved",
      "online",
      "routable",
      "discoverable",
      "ispublic",
      "ispublished",
      "isvisible",
      "islive",
      "isactive");
  /** Keys that hide by a word. */
  private static final Set<String> STATES = Set.of(
      "visibility",
      "access",
      "stage",
      "workflow",
      "poststatus",
      "articlestatus",
      "contentstatus",
      "publishstatus",
      "publicationstatus",
      "publishingstatus",
      "workflowstatus",
      "state",
      "poststate",
      "publishstate",
      "workflowstate");
  /** Keys that ask the reader for something first. */
  private static final Set<String> LOCKS = Set.of("password", "postpassword");

  private static final List<String> WORDS = List.of(
      "draft",
      "hidden",
      "private",
      "pending",
      "trash",
      "embargo",
      "unlisted",
      "unpublished",
      "internal",
      "archived",
      "scheduled",
      "review",
      "in review",
      "in-review",
      "in_review",
      "members",
      "paid",
      "subscribers",
      "restricted",
      "confidential",
      "secret",
      "password",
      "deleted",
      "disabled",
      "inactive",
      "offline");
  /** What names of keys hold that speak of when a piece comes out. */
  private static final List<String> RELEASE = List.of(
      "release",
      "embargo",
      "schedul",
      "publish",
      "publication",
      "golive",
      "goeslive",
      "liveat",
      "liveon",
      "livefrom",
      "livedate",
      "visiblefrom",
      "visibleafter",
      "availablefrom",
      "availableafter",
      "showfrom",
      "showafter",
      "displayfrom",
      "onlinefrom",
      "hideuntil",
      "hiddenuntil",
      "holduntil",
      "notbefore",
      "postat",
      "poston");
  /** How names of keys begin that speak of when a piece goes. */
  private static final List<String> END = List.of(
      "expire",
      "expiry",
      "expiration",
      "unpublish",
      "publisheduntil",
      "visibleuntil",
      "showuntil",
      "displayuntil",
      "onlineuntil",
      "hideafter",
      "hideon",
      "hidefrom",
      "removeon",
      "removeafter");

  /** So long are dates in words. */
  private static final int DATE_LENGTH = 25;

  private static final Pattern YEAR = Pattern.compile("\\b(19|20|21)\\d\\d(?!\\d)");

  private Hiding() {}

  /** What to say of a key that nobody reads: an error, since what was to be hidden would go out. */
  static Optional<Diagnostic> told(String label, Node.Entry entry) {
    if (!(entry.value() instanceof Node.Scalar scalar)) {
      return Optional.empty();
    }
    String key = FrontMatterField.letters(entry.key());
    String value = scalar.text().strip().toLowerCase(Locale.ROOT);
    Boolean flag = VisibilityReader.flag(scalar);
    boolean hides = HIDDEN.contains(key) && Boolean.TRUE.equals(flag)
        || SHOWN.contains(key) && Boolean.FALSE.equals(flag)
        || flag != null
            && flag == isKeptBack(key)
            && FrontMatterField.named(key) == FrontMatterField.PUBLISH_DATE
        || STATES.contains(key) && WORDS.stream().anyMatch(value::startsWith)
        || LOCKS.contains(key) && !value.isEmpty() && !Boolean.FALSE.equals(flag);
    if (hides) {
      return Optional.of(
          error(
              label,
              entry,
              scalar,
              "the piece would be published",
              "write draft: true to hold it back, unlisted: true to leave it out of lists, or publishDate: and a date"));
    }
    return END.stream().anyMatch(key::startsWith) && hasYear(value)
        ? Optional.of(error(
            label,
            entry,
            scalar,
            "the piece would stay after it",
            "write expiryDate: and that date" + orForTemplates(entry, scalar)))
        : Optional.empty();
  }

  /** Of a key that should hold the hour of release: whether its yes, rather than its no, keeps a piece back. */
  private static boolean isKeptBack(String key) {
    return key.startsWith("embargo") || key.startsWith("scheduled");
  }

  /** Moments under names that speak of release: whether they matter, only the moment of the build tells. */
  static List<Doubt> doubts(Collection<Unread> unknown, ZoneId zone) {
    return unknown.isEmpty()
        ? List.of()
        : unknown.stream().flatMap(unread -> doubt(unread, zone)).toList();
  }

  private static Stream<Doubt> doubt(Unread unread, ZoneId zone) {
    Node.Entry entry = unread.entry();
    String key = FrontMatterField.letters(entry.key());
    if (RELEASE.stream().noneMatch(key::contains)) {
      return Stream.empty();
    }
    Stream<Node> values = entry.value() instanceof Node.Mapping fields
        ? fields.entries().stream().map(Node.Entry::value)
        : Stream.of(entry.value());
    return values
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast)
        .flatMap(scalar -> latest(scalar.text().strip(), zone)
            .map(until -> new Doubt(
                until,
                error(
                    unread.label(),
                    entry,
                    scalar,
                    "the piece would be published before",
                    "write publishDate: and that date to hold it back"
                        + orForTemplates(entry, scalar))))
            .stream());
  }

  /** The moment that a value names; where only its year can be read, the end of that. */
  private static Optional<ZonedDateTime> latest(String value, ZoneId zone) {
    Optional<ZonedDateTime> moment = DateReader.read(value, zone);
    if (moment.isPresent() || !hasYear(value)) {
      return moment;
    }
    Matcher year = YEAR.matcher(value);
    return year.find()
        ? Optional.of(LocalDate.of(Integer.parseInt(year.group()) + 1, 1, 1).atStartOfDay(zone))
        : moment;
  }

  /** Whether a value may be a date that nobody can read, rather than a sentence with one. */
  private static boolean hasYear(String value) {
    return value.length() <= DATE_LENGTH && YEAR.matcher(value).find();
  }

  private static String orForTemplates(Node.Entry entry, Node.Scalar scalar) {
    return ", or extra: {" + entry.key() + ": " + scalar.text() + "} where only templates read it";
  }

  private static Diagnostic error(
      String label, Node.Entry entry, Node.Scalar scalar, String effect, String hint) {
    return Diagnostic.error(
        "unclear-hiding",
        new Location(entry.file() == null ? label : entry.file(), entry.line(), entry.column()),
        "\"" + entry.key() + ": " + scalar.text() + "\" is read by nobody: " + effect,
        hint);
  }
}
