package press.rotative.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;
import press.rotative.source.SourceFile;
import press.rotative.source.Theme;

/**
 * Warns of a site's own templates that blank whole pages, and of those that nothing uses. Empty partials are the theme's
 * hooks, and mean something.
 */
final class OwnTemplates {

  /** A template named by something else than its name in quotes could be any. */
  private static final Pattern ANY =
      Pattern.compile("\\{%-?\\s*(include|extends|import)\\s+[^\"'\\s]");

  private final List<String> packed;
  private final Map<String, String> texts;

  private OwnTemplates(List<String> packed, Map<String, String> texts) {
    this.packed = packed;
    this.texts = texts;
  }

  static List<Diagnostic> told(SiteFolder site) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (SourceFile file : site.ownTemplates()) {
      texts.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
    }
    // most sites have none, and need no list of the theme's
    return texts.isEmpty() ? List.of() : new OwnTemplates(new Theme(null).list(""), texts).told();
  }

  private List<Diagnostic> told() {
    List<Diagnostic> told = new ArrayList<>();
    boolean all = texts.values().stream().anyMatch(text -> ANY.matcher(text).find());
    texts.forEach((path, text) -> {
      boolean chosen = path.startsWith("layouts/");
      boolean known = packed.contains(path) || chosen || path.startsWith("components/");
      if (!known && !all && !isNamed(path)) {
        told.add(unused(path));
      } else if ((chosen || known && !path.contains("/")) && isBlank(text)) {
        told.add(blank(path));
      }
    });
    return told;
  }

  private boolean isNamed(String path) {
    return texts.values().stream()
        .anyMatch(text -> text.contains("\"" + path + "\"") || text.contains("'" + path + "'"));
  }

  private Diagnostic unused(String path) {
    return Diagnostic.warning(
        "unused-template",
        Location.of(SiteFolder.TEMPLATES + "/" + path),
        "\"" + path + "\" is used by nothing",
        Suggestion.nearest(path, packed)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse(
                "include it somewhere, put it into layouts/ for pieces to choose, or delete it"));
  }

  private Diagnostic blank(String path) {
    return Diagnostic.warning(
        "empty-template",
        Location.of(SiteFolder.TEMPLATES + "/" + path),
        "\"" + path + "\" is empty: the pages that it makes are blank",
        packed.contains(path)
            ? "delete the file to take the packed one, or eject that: rotative eject " + path
            : "fill the file, or delete it");
  }

  private static boolean isBlank(String text) {
    return text.length() < 1000 && text.replaceAll("(?s)\\{#.*?#}", "").isBlank();
  }
}
