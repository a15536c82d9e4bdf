package press.rotative.config;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.config.Ink.Shade;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Fields;
import press.rotative.source.Found;

/** Reads inks, makes what is not said of them, and measures whether text can be read in them. */
final class InkReader {

  private final List<Diagnostic> problems;

  InkReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** One ink: a colour, or {@code text}, {@code field} and the same below {@code dark}. */
  @Nullable
  Ink ink(Fields inks, String name) {
    if (!inks.isMapping(name)) {
      Found<Colour> colour = colour(inks, name);
      if (colour == null) {
        return null;
      }
      Shade day = Shade.of(colour.value(), colour.value());
      check(colour, day, Ink.PAPER, Ink.BLOCK);
      return new Ink(day, Ink.atNight(day));
    }
    Fields own = inks.mapping(name);
    if (own == null) {
      return null;
    }
    Shade day = shade(own, null, Ink.PAPER, Ink.BLOCK);
    Fields dark = own.mapping("dark");
    Shade night = day == null ? null : Ink.atNight(day);
    if (dark != null) {
      night = shade(dark, night, Ink.DARK_PAPER, Ink.DARK_BLOCK);
      dark.reportUnknown("theme.inks." + name + ".dark", Set.of());
    }
    own.reportUnknown("theme.inks." + name, Set.of());
    return day == null || night == null ? null : new Ink(day, night);
  }

  private @Nullable Shade shade(
      Fields fields, @Nullable Shade standard, Colour paper, Colour block) {
    Found<Colour> text = colour(fields, "text");
    Found<Colour> field = colour(fields, "field");
    Found<Colour> on = colour(fields, "on");
    Found<Colour> any = text == null ? field : text;
    Shade base =
        standard != null ? standard : any == null ? null : Shade.of(any.value(), any.value());
    if (base == null) {
      if (!fields.has("text") && !fields.has("field")) {
        missing(fields.location("text"), "an ink has no \"text\"");
      }
      return null;
    }
    Colour ink = text == null ? base.text() : text.value();
    Colour flat = field == null ? base.field() : field.value();
    Shade derived = Shade.of(ink, flat);
    Shade shade = on == null ? derived : new Shade(ink, flat, on.value());
    if (any != null) {
      check(any, shade, paper, block);
    }
    if (on != null) {
      pair(on.location(), shade.on(), shade.field(), "the ink's field", null);
    }
    return shade;
  }

  private void check(Found<Colour> at, Shade shade, Colour paper, Colour block) {
    boolean dark = paper.equals(Ink.DARK_PAPER);
    Colour better = shade.text().towards(dark ? Colour.WHITE : Colour.BLACK, block, Ink.ENOUGH);
    if (!pair(at.location(), shade.text(), paper, "the page", better)) {
      pair(at.location(), shade.text(), block, "boxes", better);
    }
  }

  /** Whether a pair was found wanting. */
  private boolean pair(
      Location at, Colour text, Colour ground, String what, @Nullable Colour better) {
    double ratio = text.contrast(ground);
    if (ratio >= Ink.ENOUGH) {
      return false;
    }
    problems.add(Diagnostic.warning(
        "low-contrast",
        at,
        String.format(
            Locale.ROOT,
            "\"%s\" on %s, \"%s\", has a contrast of %.1f to 1",
            text,
            what,
            ground,
            Math.floor(ratio * 10) / 10),
        better == null
            ? "text needs 4.5 to 1: leave \"on\" out, and it is chosen"
            : "text needs 4.5 to 1: write {text: \"" + better + "\", field: \"" + text + "\"}"));
    return true;
  }

  private @Nullable Found<Colour> colour(Fields fields, String name) {
    Found<String> text = fields.text(name);
    if (text == null) {
      if (fields.keys().contains(name)) {
        missing(fields.keyLocation(name), "\"" + name + "\" has no colour");
      }
      return null;
    }
    return Colour.read(text.value())
        .map(colour -> new Found<>(colour, text.location()))
        .orElseGet(() -> {
          missing(text.location(), "\"" + text.value() + "\" is no colour");
          return null;
        });
  }

  private void missing(Location at, String message) {
    problems.add(Diagnostic.error(
        "bad-colour",
        at,
        message,
        "write it in quotes, since # begins a note in YAML: \"#b3202f\""));
  }
}
