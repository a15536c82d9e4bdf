package press.rotative.content.matter;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Headers;
import press.rotative.source.Node;
import press.rotative.time.DateReader;

/** Tells fields without fences, which begin a text as the head of a letter, from a text that only looks like it. */
public final class LetterHead {

  /** What hardly stands together above anything but a piece's text. */
  static final Set<FrontMatterField> TELLING = EnumSet.of(
      FrontMatterField.TITLE,
      FrontMatterField.DATE,
      FrontMatterField.PUBLISH_DATE,
      FrontMatterField.EXPIRY_DATE,
      FrontMatterField.DRAFT,
      FrontMatterField.PUBLISHED,
      FrontMatterField.TAGS,
      FrontMatterField.CATEGORIES,
      FrontMatterField.LAYOUT,
      FrontMatterField.SLUG,
      FrontMatterField.ALIASES,
      FrontMatterField.HEADLESS,
      FrontMatterField.UNLISTED);

  /** With what no sentence begins that is not about the piece itself. */
  private static final Pattern ANSWER = Pattern.compile(
      "(?:yes|no|not|never|true|false|on|off|until|till|after|from|still|a?waiting|oui|non|نعم|لا)\\P{L}");

  private static final String HINT =
      "write the fields between two lines of three hyphens that begin the file, or an empty pair of them where this is text";

  private LetterHead() {}

  /**
   * Where the head of a text ends: behind its last line. Lines are one where they hold a title or keep the text back, or
   * where all are fields and one is telling.
   *
   * @param known whether one known field is enough, as where Pelican's pieces are read
   * @return -1 where there is no head at {@code start}
   */
  public static int end(String text, int start, boolean known) {
    int end = Math.min(text.length(), Headers.end(text, start));
    boolean all = true;
    boolean telling = false;
    List<Node.Entry> entries = entries(text, start, end);
    if (!known && entries.size() == 1 && isProse(entries.get(0))) {
      return -1;
    }
    for (Node.Entry entry : entries) {
      FrontMatterField field = FrontMatterField.named(entry.key());
      if (field == FrontMatterField.TITLE || field != null && (known || isHeld(field, entry))) {
        return end;
      }
      all &= field != null;
      telling |= field == FrontMatterField.STATUS || field != null && TELLING.contains(field);
    }
    return all && telling ? end : -1;
  }

  private static List<Node.Entry> entries(String text, int start, int end) {
    return Headers.read("", text.substring(Math.min(start, end), end), 1)
        .value()
        .entries();
  }

  /** What to say of a head that may be text: of one line, or with what is no field, and nothing that keeps the piece back. */
  public static Optional<Diagnostic> doubted(String label, String text, int start, int end) {
    List<Node.Entry> entries = entries(text, start, end);
    boolean all = entries.stream().allMatch(e -> FrontMatterField.named(e.key()) != null);
    return all && entries.size() > 1
            || entries.stream().anyMatch(e -> mayHide(label, e) || isDay(e))
        ? Optional.empty()
        : Optional.of(Diagnostic.warning(
            "front-matter-bare",
            new Location(label, Location.in(label, text, start).line(), 1),
            entries.stream()
                .limit(5)
                .map(e -> "\"" + e.key() + ":\"")
                .collect(Collectors.joining(
                    ", ",
                    "what stands behind ",
                    " is read as fields and not printed, though no fences stand around it")),
            HINT));
  }

  /** Fields without fences that make no head, in paragraphs that each begin with one. */
  static Optional<Diagnostic> unread(String label, String text, int start) {
    boolean first = LateFields.isBlank(text.substring(0, start));
    boolean within = false;
    Optional<Diagnostic> prose = Optional.empty();
    int at = start;
    for (int i = 0; i < LateFields.LINES && at < text.length(); i++) {
      int end = LateFields.lineEnd(text, at);
      Matcher field = LateFields.FIELD.matcher(
          text.substring(at, Math.min(end, at + LateFields.LINES)).strip());
      boolean named = field.matches();
      String written = text.substring(at, end);
      boolean blank = LateFields.isBlank(written)
          || LateFields.UNDERLINE.matcher(written.strip()).matches();
      if (!named && !within && !blank) {
        break;
      }
      if (named) {
        int line = Location.in(label, text, at).line();
        Node.Entry entry = entry(field, line);
        if (mayHide(label, entry) || first && isDay(entry)) {
          return Optional.of(Diagnostic.error(
              "front-matter-late",
              new Location(label, line, 1),
              "\"" + field.group()
                  + "\" would be printed: the lines that begin the file are no front matter",
              HINT));
        }
        if (first && prose.isEmpty() && isProse(entry)) {
          prose = Optional.of(Diagnostic.warning(
              "front-matter-bare",
              new Location(label, line, 1),
              "\"" + field.group() + "\" is printed: the value is a sentence",
              HINT));
        }
      }
      within = !blank;
      at = end + 1;
    }
    return prose;
  }

  /** Whether a line is rather the beginning of a sentence: nothing of several words that could keep a piece back. */
  private static boolean isProse(Node.Entry entry) {
    FrontMatterField field = FrontMatterField.named(entry.key());
    if (field == null
        || !(LateFields.HOLDING.contains(field)
            || field == FrontMatterField.DATE
            || field == FrontMatterField.SLUG)
        || !(entry.value() instanceof Node.Scalar scalar)) {
      return false;
    }
    String words = scalar.text().strip().toLowerCase(Locale.ROOT);
    return words.split("\\s+", 4).length > 2
        && words.chars().noneMatch(Character::isDigit)
        && !ANSWER.matcher(words).lookingAt()
        && !FrontMatterReader.holds(words.split("\\P{L}", 2)[0])
        && HidingWords.WORDS.stream().noneMatch(words::startsWith);
  }

  private static boolean isDay(Node.Entry entry) {
    return FrontMatterField.named(entry.key()) == FrontMatterField.DATE && isDate(entry.value());
  }

  /** The field that a line is. */
  static Node.Entry entry(Matcher field, int line) {
    String value = field.group().substring(field.end(1)).replaceFirst("^[\"'\\s]*[:=]", "");
    return new Node.Entry(field.group(1), line, 1, new Node.Scalar(value.strip(), false, line, 1));
  }

  /** Whether a line says something by which a piece may be kept back, or may wait. */
  static boolean mayHide(String label, Node.Entry entry) {
    FrontMatterField field = FrontMatterField.named(entry.key());
    return isHeld(field, entry)
        || Hiding.isOne(label, entry)
        || entry.value() instanceof Node.Scalar scalar
            && Hiding.isAhead(label, entry.key(), scalar.text());
  }

  private static boolean isHeld(@Nullable FrontMatterField field, Node.Entry entry) {
    if (field == null || !(entry.value() instanceof Node.Scalar scalar)) {
      return false;
    }
    Boolean flag = VisibilityReader.yesOrNo(scalar);
    return switch (field) {
      case STATUS -> FrontMatterReader.holds(scalar.text());
      case DRAFT, HEADLESS, UNLISTED -> Boolean.TRUE.equals(flag);
      case PUBLISHED -> Boolean.FALSE.equals(flag) || isDate(scalar);
      case PUBLISH_DATE, EXPIRY_DATE -> isDate(scalar);
      default -> false;
    };
  }

  /** Whether a value is a date and nothing else. */
  private static boolean isDate(Node value) {
    return value instanceof Node.Scalar scalar
        && DateReader.read(scalar.text(), ZoneOffset.UTC).isPresent();
  }
}
