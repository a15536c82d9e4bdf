package press.rotative.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import press.rotative.config.SiteFolder;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;

/** Warns of a site's own templates that blank whole pages. Empty partials are the theme's hooks, and mean something. */
final class BlankLayouts {

  private BlankLayouts() {}

  static List<Diagnostic> told(Path templates) throws IOException {
    List<Diagnostic> blank = new ArrayList<>();
    for (SourceFile file : SourceTree.walk(templates, SiteFolder.TEMPLATES).files()) {
      boolean page = file.folder().isEmpty() || file.folder().equals("layouts");
      if (page && file.path().endsWith(".html") && isBlank(file)) {
        blank.add(Diagnostic.warning(
            "empty-template",
            Location.of(file.label()),
            "\"" + file.path() + "\" is empty: the pages that it makes are blank",
            "delete the file to take the packed one, or eject that: rotative eject "
                + file.path()));
      }
    }
    return blank;
  }

  private static boolean isBlank(SourceFile file) throws IOException {
    return file.size() < 1000
        && new String(file.bytes(), StandardCharsets.UTF_8)
            .replaceAll("(?s)\\{#.*?#}", "")
            .isBlank();
  }
}
