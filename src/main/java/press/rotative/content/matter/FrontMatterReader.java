package press.rotative.content.matter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter.FrontChoice;
import press.rotative.content.matter.FrontMatter.ImageField;
import press.rotative.content.matter.FrontMatter.Visibility;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;
import press.rotative.markup.Escape;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.time.DateReader;
import press.rotative.url.Preset;

/** Types the fields of a front matter. */
public final class FrontMatterReader {

  private static final Set<String> KNOWN_OF_FRONT = Set.of("lead", "secondary", "until");
  private static final Set<String> HELD = Set.of(
      "draft",
      "hidden",
      "private",
      "pending",
      "trash",
      "auto-draft",
      "inherit",
      "archived",
      "offline",
      "unpublished",
      "deleted",
      "skip");
  private static final Set<String> AHEAD = Set.of("future", "scheduled");
  private static final Set<String> OUT =
      Set.of("published", "publish", "public", "final", "live", "online", "future", "scheduled");

  /** What other tools' pieces say of their matter, and nothing of whether they are out. */
  private static final Set<String> NEUTRAL = Set.of(
      "active",
      "breaking",
      "closed",
      "complete",
      "completed",
      "corrected",
      "developing",
      "done",
      "evergreen",
      "featured",
      "in progress",
      "in-progress",
      "ongoing",
      "open",
      "resolved",
      "stable",
      "upcoming",
      "updated");

  /** A path of the site without the slash before it, and no host. */
  private static final Pattern UNROOTED =
      Pattern.compile("[^\\s:./?#\\\\]+(?:/[^\\s:\\\\]*|\\.html?(?:[?#]\\S*)?)");

  private final ZoneId zone;
  /** Whether spaces part categories and tags. */
  private final boolean spaced;
  /** Whether the day of a date is the one that it is written with, in whatever zone the site is. */
  private final boolean ownDays;
  /** Whether texts hold character references. */
  private final boolean escaped;

  private final WrittenFields written;
  private final List<Diagnostic> problems;

  /**
   * @param zone of dates that name none
   * @param preset the tool for which the pieces were written
   * @param problems takes what is wrong
   */
  public FrontMatterReader(
      ZoneId zone, Preset preset, WrittenFields written, List<Diagnostic> problems) {
    this.zone = zone;
    this.spaced = preset.isJekyll();
    this.ownDays = preset.countsOwnDays();
    this.escaped = preset.writesHtml();
    this.written = written;
    this.problems = problems;
  }

  /**
   * @param label names the file, whose path may tell the date
   * @param heading the title that the text carries, where no field does
   */
  public FrontMatter read(String label, @Nullable Found<String> heading) {
    VisibilityReader seen = new VisibilityReader(written, spaced);
    Visibility visibility = seen.read();
    expectFields(FrontMatterField.EXTRA);
    expectFields(FrontMatterField.TAXONOMIES);
    Found<ZonedDateTime> publish = date(FrontMatterField.PUBLISH_DATE);
    if (publish == null && said(FrontMatterField.PUBLISHED) == null) {
      publish = date(FrontMatterField.PUBLISHED);
    }
    Found<ZonedDateTime> date = date(label, publish);
    return new FrontMatter(
        heading == null ? prose(FrontMatterField.TITLE) : heading,
        prose(FrontMatterField.KICKER),
        prose(FrontMatterField.DESCRIPTION),
        date,
        ownDays && date != null ? offset(date.location()) : null,
        date(FrontMatterField.UPDATED),
        publish,
        date(FrontMatterField.EXPIRY_DATE),
        draft(date),
        written.flag(FrontMatterField.FEATURED),
        Terms.people(written.find(FrontMatterField.AUTHORS), problems),
        text(FrontMatterField.SECTION),
        plain(Terms.categories(written.find(FrontMatterField.CATEGORIES), spaced, problems)),
        plain(Terms.tags(written.find(FrontMatterField.TAGS), spaced, problems)),
        image(),
        text(FrontMatterField.SLUG),
        OwnAddress.read(written, problems),
        Terms.plain(written.find(FrontMatterField.ALIASES)),
        number(FrontMatterField.WEIGHT),
        VisibilityReader.flag(written.node(FrontMatterField.TOC)),
        text(FrontMatterField.LAYOUT),
        text(FrontMatterField.LANG),
        text(FrontMatterField.TYPE),
        text(FrontMatterField.CANONICAL),
        redirect(),
        Terms.resources(written.find(FrontMatterField.RESOURCES), problems),
        written.node(FrontMatterField.LISTS),
        visibility,
        text(FrontMatterField.NAME),
        front(),
        cascade(),
        Hiding.doubts(written.unknown(), visibility, seen.aside(), zone),
        written.extra());
  }

  /** What the piece writes, else the day in its path, else the day of publication. */
  private @Nullable Found<ZonedDateTime> date(
      String label, @Nullable Found<ZonedDateTime> publish) {
    if (written.find(FrontMatterField.DATE) != null
        && !isZero(written.node(FrontMatterField.DATE))) {
      return date(FrontMatterField.DATE);
    }
    String wrong = PathDate.findWrong(label);
    if (wrong != null) {
      problems.add(Diagnostic.error(
          "bad-date",
          Location.of(label),
          "\"" + wrong + "\" in the file's name is no day",
          "rename the file, or write date: in its front matter"));
    }
    LocalDate day = PathDate.of(label);
    return day == null ? publish : new Found<>(day.atStartOfDay(zone), Location.of(label));
  }

  /** The offset with which the date is written that stands at a place. */
  private @Nullable ZoneOffset offset(Location place) {
    for (FrontMatterField field :
        List.of(FrontMatterField.DATE, FrontMatterField.PUBLISH_DATE, FrontMatterField.PUBLISHED)) {
      Found<Node> raw = written.node(field);
      if (raw != null
          && raw.location().equals(place)
          && raw.value() instanceof Node.Scalar scalar) {
        return DateReader.offset(scalar.text().strip()).orElse(null);
      }
    }
    return null;
  }

  private @Nullable Found<String> text(FrontMatterField field) {
    WrittenFields.Place place = written.find(field);
    return place == null ? null : place.fields().text(place.key());
  }

  /** A text that readers see. */
  private @Nullable Found<String> prose(FrontMatterField field) {
    Found<String> text = text(field);
    return text == null ? null : plain(text);
  }

  private List<Found<String>> plain(List<Found<String>> texts) {
    return escaped ? texts.stream().map(this::plain).toList() : texts;
  }

  private Found<String> plain(Found<String> text) {
    return escaped ? new Found<>(Escape.undone(text.value()), text.location()) : text;
  }

  private @Nullable Found<Integer> number(FrontMatterField field) {
    WrittenFields.Place place = written.find(field);
    Found<Node> raw = place == null ? null : place.fields().node(place.key());
    if (raw != null && raw.value() instanceof Node.Scalar scalar && isDecimal(scalar.text())) {
      return new Found<>((int) Math.floor(Double.parseDouble(scalar.text())), raw.location());
    }
    return place == null ? null : place.fields().number(place.key());
  }

  private static boolean isDecimal(String text) {
    return text.indexOf('.') > 0 && text.strip().matches("[-+]?\\d{1,8}\\.\\d{1,8}");
  }

  /** Says so where a field whose own fields are read elsewhere has none. */
  private void expectFields(FrontMatterField field) {
    WrittenFields.Place place = written.find(field);
    if (place != null) {
      place.fields().mapping(place.key());
    }
  }

  private static boolean isNoTarget(Node.Entry entry) {
    return FrontMatterField.isTarget(entry.key())
        && !(entry.value() instanceof Node.Mapping)
        && !(entry.value() instanceof Node.Sequence list
            && list.items().stream().allMatch(Node.Mapping.class::isInstance));
  }

  private @Nullable Found<Node> cascade() {
    WrittenFields.Place place = written.find(FrontMatterField.CASCADE);
    if (place == null) {
      return null;
    }
    for (Found<Node> item : place.fields().items(place.key())) {
      if (!(item.value() instanceof Node.Mapping fields)) {
        place.fields().wrong(place.key(), item, "fields, or a list of them");
      } else if (fields.entries().stream().anyMatch(FrontMatterReader::isNoTarget)) {
        place
            .fields()
            .wrong(place.key(), item, "target: {path: /news/**}, or a list of such fields");
      }
    }
    return place.fields().node(place.key());
  }

  private @Nullable Boolean said(FrontMatterField field) {
    Found<Node> raw = written.node(field);
    return raw == null ? null : VisibilityReader.yesOrNo(raw.value());
  }

  /** Whether a word of a status keeps a piece back, at least until its hour. */
  static boolean holds(String status) {
    String word = status.strip().toLowerCase(Locale.ROOT);
    return HELD.contains(word) || AHEAD.contains(word);
  }

  /**
   * @param date of the piece: what waits for an hour has one
   */
  private boolean draft(@Nullable Found<ZonedDateTime> date) {
    boolean draft = written.flag(FrontMatterField.DRAFT);
    boolean unpublished = Boolean.FALSE.equals(said(FrontMatterField.PUBLISHED));
    Found<String> status = text(FrontMatterField.STATUS);
    if (status != null && date == null && AHEAD.contains(status.value().toLowerCase(Locale.ROOT))) {
      problems.add(Diagnostic.error(
          "unknown-status",
          status.location(),
          "the status \"" + status.value() + "\" waits for a date, and there is none",
          "write publishDate: and a date, or status: draft"));
      return true;
    }
    return held(status) || draft || unpublished;
  }

  private boolean held(@Nullable Found<String> status) {
    if (status == null) {
      return false;
    }
    String word = status.value().strip().toLowerCase(Locale.ROOT);
    if (OUT.contains(word) || HELD.contains(word)) {
      return HELD.contains(word);
    }
    if (NEUTRAL.contains(word)) {
      problems.add(Diagnostic.warning(
          "unknown-status",
          status.location(),
          "the status \"" + status.value() + "\" says nothing of whether the piece is out: it is",
          "write extra: {status: " + status.value() + "} where only templates read it"));
      return false;
    }
    Set<String> known = new TreeSet<>(HELD);
    known.addAll(OUT);
    problems.add(Diagnostic.error(
        "unknown-status",
        status.location(),
        "the status \"" + status.value() + "\" does not say whether the piece is out",
        word.equals("unlisted")
            ? "write unlisted: true"
            : Suggestion.nearest(word, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("write draft or published, or extra: {status: " + status.value()
                    + "} where only templates read it")));
    return true;
  }

  private @Nullable Found<ZonedDateTime> date(FrontMatterField field) {
    Found<String> raw = text(field);
    return raw == null || isZero(written.node(field)) ? null : date(raw);
  }

  /** What Go programs write for no date. */
  private static boolean isZero(@Nullable Found<Node> written) {
    return written != null
        && written.value() instanceof Node.Scalar scalar
        && scalar.text().startsWith("0001-01-01");
  }

  private @Nullable Found<ZonedDateTime> date(Found<String> raw) {
    Optional<ZonedDateTime> date = DateReader.read(raw.value(), zone);
    List<ZoneOffset> doubt = date.isPresent() ? List.of() : DateReader.doubt(raw.value(), zone);
    if (!doubt.isEmpty()) {
      boolean skipped = doubt.get(0).getTotalSeconds() < doubt.get(1).getTotalSeconds();
      problems.add(Diagnostic.error(
          "bad-date",
          raw.location(),
          "the hour of \"" + raw.value() + "\" "
              + (skipped ? "does not exist" : "comes twice")
              + ": clocks are changed in " + zone.getId(),
          "write the offset: " + raw.value() + " " + doubt.get(0) + " or " + raw.value() + " "
              + doubt.get(1)));
      return null;
    }
    if (date.isEmpty()) {
      problems.add(Diagnostic.error(
          "bad-date",
          raw.location(),
          "\"" + raw.value() + "\" is not a date that can be read without guessing",
          "write it as 2026-11-24 or 2026-11-24 09:30"));
      return null;
    }
    return new Found<>(date.get(), raw.location());
  }

  private @Nullable Found<String> redirect() {
    WrittenFields.Place place = written.find(FrontMatterField.REDIRECT_TO);
    List<Found<String>> ways = place == null ? List.of() : place.fields().texts(place.key());
    if (ways.isEmpty()) {
      return null;
    }
    Found<String> to = ways.get(0); // of several Jekyll takes the first
    String start = to.value().toLowerCase(Locale.ROOT);
    // browsers read a backslash as a slash, and "/\\" as the beginning of another host
    boolean within = start.startsWith("/") && !start.startsWith("//") && start.indexOf('\\') < 0;
    if (within || start.startsWith("https://") || start.startsWith("http://")) {
      return to;
    }
    if (UNROOTED.matcher(start).matches()) {
      return new Found<>("/" + to.value(), to.location());
    }
    problems.add(
        Diagnostic.error(
            "bad-redirect",
            to.location(),
            "\"" + to.value() + "\" is no address that a piece can lead to",
            "write a whole address, beginning with https://, or a path of this site such as /news/fair/"));
    return null;
  }

  private @Nullable ImageField image() {
    WrittenFields.Place place = written.find(FrontMatterField.IMAGE);
    return place == null ? null : new ImageReader(problems).read(place);
  }

  private @Nullable FrontChoice front() {
    WrittenFields.Place place = written.find(FrontMatterField.FRONT);
    Fields front = place == null ? null : place.fields().mapping(place.key());
    if (front == null) {
      return null;
    }
    Found<String> until = front.text("until");
    FrontChoice choice = new FrontChoice(
        front.text("lead"), front.texts("secondary"), until == null ? null : date(until));
    front.reportUnknown("front", KNOWN_OF_FRONT);
    return choice;
  }
}
