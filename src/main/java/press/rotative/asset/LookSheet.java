package press.rotative.asset;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import press.rotative.config.Ink;
import press.rotative.config.Ink.Shade;
import press.rotative.config.LookConfig;
import press.rotative.config.LookConfig.Face;

/** Writes what a site says of the look as rules, which stand at the end of the theme's style sheet. */
final class LookSheet {

  private final StringBuilder day = new StringBuilder();
  private final StringBuilder night = new StringBuilder();

  private final Collection<String> assets;

  private LookSheet(Collection<String> assets) {
    this.assets = assets;
  }

  /**
   * The rules, empty where a site says nothing.
   *
   * @param assets paths of those that are there: a face that is not among them is told elsewhere
   */
  static String of(LookConfig look, Collection<String> assets) {
    return new LookSheet(assets).write(look);
  }

  private String write(LookConfig look) {
    look.inks().forEach(this::ink);
    variable("--page", look.page());
    variable("--measure", look.measure());
    face("display", "Standin, sans-serif", look.display());
    face("text", "serif", look.text());
    return night.length() == 0
        ? day.toString()
        : day + "\n@media screen and (prefers-color-scheme: dark) {" + night + "\n}\n";
  }

  private void ink(int number, Ink ink) {
    shade(number, ink.light(), day);
    shade(number, ink.dark(), night);
  }

  private static void shade(int number, Shade shade, StringBuilder out) {
    out.append("\n:root { --c").append(number).append(": ").append(shade.text());
    out.append("; --f").append(number).append(": ").append(shade.field()).append("; }");
    out.append(number == 0 ? "\n:root, .tone-0" : "\n.tone-" + number);
    out.append(" { --on: ").append(shade.on()).append("; }");
  }

  private void variable(String name, @Nullable String value) {
    if (value != null) {
      day.append("\n:root { ").append(name).append(": ").append(value).append("; }");
    }
  }

  /** The theme's Arabic faces stand in a rule of their own, which a site's face overrides too. */
  private void face(String name, String standIn, @Nullable Face face) {
    if (face == null || face.file() != null && !assets.contains(face.file().value())) {
      return;
    }
    String families = face.families();
    if (face.file() != null) {
      String own = "\"own-" + name + "\"";
      day.append("\n@font-face { font-family: ").append(own).append("; src: url(\"");
      day.append(face.file().value()).append("\"); font-weight: ").append(face.weights());
      day.append("; font-display: swap; }");
      families = own + ", " + standIn;
    }
    day.append("\n:root, :root:lang(ar) { --").append(name).append(": ");
    day.append(families).append("; }");
  }
}
