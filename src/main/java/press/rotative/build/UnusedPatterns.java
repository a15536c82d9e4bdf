package press.rotative.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.source.Found;
import press.rotative.source.Glob;

/** Names what {@code site.yml} says of paths at which nothing lies: it would hold for nothing in silence. */
final class UnusedPatterns {

  private UnusedPatterns() {}

  /**
   * @param patterns as written
   * @param paths of all files, those that are passed over among them
   */
  static List<Diagnostic> told(List<Found<Glob>> patterns, List<String> paths) {
    List<Diagnostic> told = new ArrayList<>(0);
    for (Found<Glob> pattern : patterns) {
      String written = pattern.value().text();
      String bare = written.startsWith("/") ? written.substring(1) : written;
      if (paths.stream().noneMatch(pattern.value()::matchesAnyPart)) {
        told.add(Diagnostic.warning(
            "unused-pattern",
            pattern.location(),
            "nothing below content/ is called \"" + bare + "\"",
            hint(bare, paths)));
      }
    }
    return told;
  }

  private static String hint(String written, List<String> paths) {
    Glob small = new Glob("/" + written.toLowerCase(Locale.ROOT));
    Set<String> places = places(paths);
    return places.stream()
        .filter(path -> small.matchesBelow(path.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(path -> "the disk has \"" + path + "\": write it with the same capitals")
        .or(() -> Suggestion.nearest(written, places).map(near -> "did you mean \"" + near + "\"?"))
        .orElse("write a path as seen from content/, such as news, news/fair.md or news/*.md");
  }

  /** Files and the folders in which they lie. */
  private static Set<String> places(List<String> paths) {
    Set<String> places = new TreeSet<>(paths);
    for (String path : paths) {
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        places.add(path.substring(0, slash));
      }
    }
    return places;
  }
}
