package press.rotative.config;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.rotative.config.LookConfig.Face;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Fields;
import press.rotative.source.Found;

/** Reads {@code theme:} of {@code site.yml}. What is read goes into a style sheet, so nothing else gets through. */
final class LookReader {

  private static final Pattern WIDTH = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)(rem|em|px|ch)");
  private static final Pattern WEIGHTS = Pattern.compile("\\d{1,4}( \\d{1,4})?");
  private static final String FAMILY =
      "(\\p{L}[\\p{L}\\p{N} _-]*|\"[\\p{L}\\p{N} _-]+\"|'[\\p{L}\\p{N} _-]+')";
  private static final Pattern FAMILIES = Pattern.compile(FAMILY + "( *, *" + FAMILY + ")*");

  /** Pixels of one unit, where a reader has not changed the size of text; a {@code ch} is about half of it. */
  private static final Map<String, Integer> PIXELS = Map.of("px", 1, "ch", 8, "em", 16, "rem", 16);

  private static final int NARROWEST = 240;
  private static final int WIDEST = 3840;

  private final List<Diagnostic> problems;

  private LookReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  static LookConfig read(Fields fields, List<Diagnostic> problems) {
    return new LookReader(problems).look(fields);
  }

  private LookConfig look(Fields fields) {
    Map<Integer, Ink> inks = new TreeMap<>();
    Fields named = fields.mapping("inks");
    if (named != null) {
      InkReader reader = new InkReader(problems);
      for (int number = 0; number <= LookConfig.INKS; number++) {
        Ink ink = reader.ink(named, number == 0 ? "house" : Integer.toString(number));
        if (ink != null) {
          inks.put(number, ink);
        }
      }
      named.reportUnknown("theme.inks", Set.of());
    }
    Fields faces = fields.mapping("faces");
    Face display = faces == null ? null : face(faces, "display");
    Face text = faces == null ? null : face(faces, "text");
    if (faces != null) {
      faces.reportUnknown("theme.faces", Set.of());
    }
    Fields widths = fields.mapping("widths");
    String page = widths == null ? null : width(widths.text("page"));
    String measure = widths == null ? null : width(widths.text("text"));
    if (widths != null) {
      widths.reportUnknown("theme.widths", Set.of());
    }
    LookConfig look = new LookConfig(
        inks,
        display,
        text,
        page,
        measure,
        fields.text("emblem"),
        fields.text("wordmark"),
        fields.text("touchIcon"));
    fields.reportUnknown("theme", Set.of());
    return look;
  }

  private @Nullable String width(@Nullable Found<String> width) {
    if (width == null) {
      return null;
    }
    Matcher written = WIDTH.matcher(width.value());
    if (written.matches()) {
      double pixels =
          Double.parseDouble(written.group(1)) * PIXELS.getOrDefault(written.group(2), 1);
      if (pixels >= NARROWEST && pixels <= WIDEST) {
        return width.value();
      }
      problems.add(Diagnostic.error(
          "bad-width",
          width.location(),
          "\"" + width.value() + "\" is " + Math.round(pixels)
              + " pixels wide, which nobody can read",
          "write a width between " + NARROWEST + " and " + WIDEST + " pixels, such as 72rem"));
      return null;
    }
    problems.add(Diagnostic.error(
        "bad-width",
        width.location(),
        "\"" + width.value() + "\" is no width",
        "write a number with rem, em, px or ch, such as 72rem"));
    return null;
  }

  private @Nullable Face face(Fields faces, String name) {
    if (!faces.isMapping(name)) {
      Found<String> families = faces.text(name);
      return families == null || !isGood(families, FAMILIES, "Georgia, serif")
          ? null
          : new Face(null, "400", families.value());
    }
    Fields own = faces.mapping(name);
    if (own == null) {
      return null;
    }
    Found<String> file = own.text("file");
    Found<String> weights = own.text("weights");
    own.reportUnknown("theme.faces." + name, Set.of());
    boolean good = weights == null || isGood(weights, WEIGHTS, "400 800");
    if (file == null) {
      problems.add(Diagnostic.error(
          "bad-face",
          own.location("file"),
          "the face \"" + name + "\" has no file",
          "write file: and its path below templates/assets/, such as fonts/daily.woff2"));
      return null;
    }
    return new Face(file, good && weights != null ? weights.value() : "100 900", null);
  }

  private boolean isGood(Found<String> text, Pattern pattern, String example) {
    if (pattern.matcher(text.value()).matches()) {
      return true;
    }
    problems.add(Diagnostic.error(
        "bad-face",
        text.location(),
        "\"" + text.value() + "\" says nothing of a face",
        "write it as in CSS, such as " + example));
    return false;
  }
}
