package press.rotative.content.matter;

import java.text.Normalizer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter.Doubt;
import press.rotative.content.matter.FrontMatter.Visibility;
import press.rotative.content.matter.WrittenFields.Unread;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;
import press.rotative.source.Node;
import press.rotative.time.DateReader;

/** Finds keys by which somebody most likely meant to hide a piece, and which no tool defines so that one could obey. */
final class Hiding {

  /** Keys that ask the reader for something first. */
  private static final Set<String> LOCKS = Set.of("password", "postpassword");

  /** Fields of ours that hide where they say yes. */
  private static final List<String> SWITCHES =
      List.of("draft", "isdraft", "unlisted", "headless", "eleventyexcludefromcollections");

  /** Keys that ask for a place in no list, which is granted where the piece is in none. */
  private static final Set<String> LISTS =
      Set.of("hidden", "hide", "ishidden", "visible", "isvisible", "listed", "discoverable");
  /** What says that there is no embargo. */
  private static final Set<String> NONE = Set.of("", "none", "never", "null", "n/a", "-", "0");

  /** So long are dates that others write, with an hour behind. */
  private static final int DATE_LENGTH = 25;

  /** Months, and dates that do not begin with the year. */
  private static final Pattern OTHER = Pattern.compile(
      "(\\d{4})[-/](\\d\\d?)|(\\d\\d?)[-/.](\\d\\d?)[-/.](\\d{4})(?:[ T]\\d\\d?:\\d\\d.*)?");

  private Hiding() {}

  /** Whether a key that nobody reads seems to hide the piece, at once or one day. */
  static boolean isOne(String label, Node.Entry entry) {
    return hidden(label, entry).isPresent();
  }

  /** Whether a line seems to say when the piece comes out, perhaps with words behind the day. */
  static boolean isAhead(String label, String key, String value) {
    boolean venue = FrontMatterField.named(key) == FrontMatterField.PUBLISHED;
    return Stream.of(value, venue ? "" : value.split("\\s", 2)[0])
        .map(day -> new Node.Entry(key, 1, 1, new Node.Scalar(day, false, 1, 1)))
        .anyMatch(e -> ahead(new Unread(label, e), ZoneOffset.UTC).findAny().isPresent());
  }

  /**
   * What seems to hide a piece: whether it matters, only the moment of the build tells.
   *
   * @param aside what leaves the piece out of lists, and may have been meant to hide it wholly
   */
  static List<Doubt> doubts(
      Collection<Unread> unknown, Visibility visibility, @Nullable Unread aside, ZoneId zone) {
    return unknown.isEmpty()
        ? List.of()
        : unknown.stream()
            .flatMap(unread -> unread.equals(aside)
                ? Stream.of(new Doubt(null, aside(unread)))
                : visibility.list() || !LISTS.contains(letters(unread))
                    ? Stream.concat(
                        hidden(unread.label(), unread.entry()).stream(), ahead(unread, zone))
                    : Stream.empty())
            .toList();
  }

  private static Diagnostic aside(Unread unread) {
    Node.Entry entry = unread.entry();
    return Diagnostic.warning(
        "unclear-hiding",
        place(unread.label(), entry),
        "\"" + entry.key()
            + "\" leaves the piece out of lists, feeds and the site map: its page is published",
        "write draft: true to hold it back, or unlisted: true where only who has the address shall find it");
  }

  private static String letters(Unread unread) {
    return FrontMatterField.letters(unread.entry().key());
  }

  private static Optional<Doubt> hidden(String label, Node.Entry entry) {
    if (SearchEngines.isSlip(entry)) {
      return Optional.of(new Doubt(null, SearchEngines.letIn(label, entry)));
    }
    if (!(entry.value() instanceof Node.Scalar scalar)) {
      return Optional.empty();
    }
    String key = Normalizer.normalize(FrontMatterField.letters(entry.key()), Normalizer.Form.NFC);
    String value =
        Normalizer.normalize(scalar.text(), Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    Boolean flag = FrontMatterField.named(key) == null ? word(value) : null;
    flag = flag == null ? VisibilityReader.flag(scalar) : flag;
    boolean hides = HidingWords.HIDDEN.contains(key) && Boolean.TRUE.equals(flag)
        || HidingWords.SHOWN.contains(key) && Boolean.FALSE.equals(flag)
        || flag != null && isSlipOfThePen(key, flag)
        || flag != null
            && flag == isKeptBack(key)
            && FrontMatterField.named(key) == FrontMatterField.PUBLISH_DATE
        || flag == null && key.startsWith("embargo") && !NONE.contains(value) && !isDate(value)
        || (HidingWords.STATES.contains(key) || Suggestion.isSlip(key, "status")) && isState(value)
        || LOCKS.contains(key) && !value.isEmpty() && !Boolean.FALSE.equals(flag);
    if (hides) {
      return Optional.of(
          new Doubt(
              null,
              error(
                  label,
                  entry,
                  scalar,
                  "the piece would be published",
                  "write draft: true to hold it back, unlisted: true to leave it out of lists, or publishDate: and a date")));
    }
    boolean end = HidingWords.END.stream().anyMatch(key::startsWith)
        || isSlipOfThePen(key, value, FrontMatterField.EXPIRY_DATE);
    return end && isDate(value)
        ? Optional.of(new Doubt(
            null,
            error(
                label,
                entry,
                scalar,
                "the piece would stay after it",
                "write expiryDate: and that date" + orForTemplates(entry, scalar))))
        : Optional.empty();
  }

  /** Whether a value is a state that hides, rather than a name that begins with such a word. */
  private static boolean isState(String value) {
    return HidingWords.WORDS.stream()
        .filter(value::startsWith)
        .map(word -> value.substring(word.length()))
        .anyMatch(rest -> rest.isEmpty()
            || !Character.isLetterOrDigit(rest.charAt(0))
                && Stream.of(rest.split("[^\\p{L}\\p{M}\\d]+"))
                    .allMatch(more -> more.isEmpty()
                        || HidingWords.MORE.contains(more)
                        || HidingWords.WORDS.contains(more)));
  }

  /** Whether a key is one of ours that would hide, but for a letter. */
  private static boolean isSlipOfThePen(String key, boolean flag) {
    return (flag ? SWITCHES : List.of("published", "permalink"))
        .stream().anyMatch(name -> Suggestion.isSlip(key, name));
  }

  /** Whether a key with what may be a date is nearly a name of a field. */
  private static boolean isSlipOfThePen(String key, String value, FrontMatterField field) {
    return !value.isEmpty()
        && Character.isDigit(value.charAt(0))
        && field.names().stream()
            .map(FrontMatterField::letters)
            .anyMatch(name -> name.length() > 4 && Suggestion.isSlip(key, name));
  }

  private static boolean isOfRelease(String key, Node value) {
    return key.startsWith("release")
        || HidingWords.RELEASE.stream().anyMatch(key::contains)
        || value instanceof Node.Scalar scalar
            && (isSlipOfThePen(key, scalar.text(), FrontMatterField.PUBLISH_DATE)
                || isSlipOfThePen(key, scalar.text(), FrontMatterField.DATE));
  }

  /** Yes or no where a file of settings would hold neither. */
  private static @Nullable Boolean word(String value) {
    return switch (value) {
      case "1", "oui", "vrai", "sí", "si", "sì", "sim", "ja", "نعم" -> Boolean.TRUE;
      case "0", "non", "faux", "não", "nao", "nein", "لا" -> Boolean.FALSE;
      default -> null;
    };
  }

  /** Of a key that should hold the hour of release: whether its yes, rather than its no, keeps a piece back. */
  private static boolean isKeptBack(String key) {
    return key.startsWith("embargo") || key.startsWith("scheduled");
  }

  /** Moments under names that speak of release. */
  private static Stream<Doubt> ahead(Unread unread, ZoneId zone) {
    Node.Entry entry = unread.entry();
    if (!isOfRelease(letters(unread), entry.value())) {
      return Stream.empty();
    }
    Stream<Node> values = entry.value() instanceof Node.Mapping fields
        ? fields.entries().stream().map(Node.Entry::value)
        : Stream.of(entry.value());
    return values
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast)
        .flatMap(scalar -> moment(scalar.text().strip(), zone)
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

  private static boolean isDate(String value) {
    return moment(value, ZoneOffset.UTC).isPresent();
  }

  /**
   * The moment that a value is, and nothing else: a date, a month, or a date whose day and month may be either, which is
   * taken as the later of the two.
   */
  private static Optional<ZonedDateTime> moment(String value, ZoneId zone) {
    Matcher found = value.length() <= DATE_LENGTH ? OTHER.matcher(value) : null;
    if (found == null || !found.matches()) {
      return DateReader.read(value, zone);
    }
    return found.group(1) != null
        ? DateReader.read(found.group(1) + "-" + found.group(2) + "-1", zone)
        : Stream.of("%3$s-%2$s-%1$s", "%3$s-%1$s-%2$s")
            .map(form -> form.formatted(found.group(3), found.group(4), found.group(5)))
            .flatMap(date -> DateReader.read(date, zone).stream())
            .max(Comparator.comparing(ZonedDateTime::toInstant));
  }

  private static String orForTemplates(Node.Entry entry, Node.Scalar scalar) {
    return ", or extra: {" + entry.key() + ": " + scalar.text() + "} where only templates read it";
  }

  private static Diagnostic error(
      String label, Node.Entry entry, Node.Scalar scalar, String effect, String hint) {
    return Diagnostic.error(
        "unclear-hiding",
        place(label, entry),
        "\"" + entry.key() + ": " + scalar.text() + "\" is read by nobody: " + effect,
        hint);
  }

  static Location place(String label, Node.Entry entry) {
    return new Location(entry.file() == null ? label : entry.file(), entry.line(), entry.column());
  }
}
