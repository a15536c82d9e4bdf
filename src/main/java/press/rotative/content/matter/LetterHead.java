package press.rotative.content.matter;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
    for (Node.Entry entry :
        Headers.read("", text.substring(Math.min(start, end), end), 1).value().entries()) {
      FrontMatterField field = FrontMatterField.named(entry.key());
      if (field == FrontMatterField.TITLE || field != null && (known || isHeld(field, entry))) {
        return end;
      }
      all &= field != null;
      telling |= field == FrontMatterField.STATUS || field != null && TELLING.contains(field);
    }
    return all && telling ? end : -1;
  }

  /** Fields without fences that make no head, in paragraphs that each begin with one. */
  static Optional<Diagnostic> unread(String label, String text, int start) {
    boolean first = LateFields.isBlank(text.substring(0, start));
    boolean within = false;
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
        if (mayHide(label, entry)
            || first
                && FrontMatterField.named(entry.key()) == FrontMatterField.DATE
                && isDate(entry.value())) {
          return Optional.of(
              Diagnostic.error(
                  "front-matter-late",
                  new Location(label, line, 1),
                  "\"" + field.group()
                      + "\" would be printed: the lines that begin the file are no front matter",
                  "write the fields between two lines of three hyphens that begin the file, or an empty pair of them where this is text"));
        }
      }
      within = !blank;
      at = end + 1;
    }
    return Optional.empty();
  }

  /** The field that a line is. */
  private static Node.Entry entry(Matcher field, int line) {
    String value = field.group().substring(field.end(1)).replaceFirst("^[\"'\\s]*[:=]", "");
    return new Node.Entry(field.group(1), line, 1, new Node.Scalar(value.strip(), false, line, 1));
  }

  /** Whether a line that is a field says something by which a piece may be kept back, or may wait. */
  static boolean mayHide(String label, Matcher field) {
    return mayHide(label, entry(field, 1));
  }

  /** Whether a line says something by which a piece may be kept back, or may wait. */
  private static boolean mayHide(String label, Node.Entry entry) {
    FrontMatterField field = FrontMatterField.named(entry.key());
    return isHeld(field, entry) || Hiding.isOne(label, entry) || Hiding.isAhead(label, entry);
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
