package press.rotative.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import press.rotative.config.Permalinks;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;

/** Finds what somebody wrote that readers will not see where it was most likely meant to be. */
record Overlooked(
    Permalinks permalinks,
    Sorted sorted,
    Sections sections,
    Overmatter overmatter,
    List<Diagnostic> problems) {

  void report() {
    checkPatterns();
    checkIndexFiles();
    checkUndated();
  }

  /** A pattern of addresses that is for no section leaves its pieces at other addresses. */
  private void checkPatterns() {
    if (permalinks.sections().isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>(sections.declared());
    Stream.of(sorted.articles(), sorted.standing(), sorted.held())
        .flatMap(List::stream)
        .forEach(filed -> {
          known.addAll(sections.line(filed));
          String folder = filed.path().substring(0, Math.max(0, filed.path().indexOf('/')));
          known.add(folder.startsWith("_") ? folder.substring(1) : folder);
        });
    known.remove("");
    permalinks.sections().forEach((section, pattern) -> {
      if (!known.isEmpty() && !known.contains(section)) {
        problems.add(Diagnostic.warning(
            "unknown-section",
            pattern.location(),
            "no section is called \"" + section + "\"",
            Suggestion.hint(section, known)));
      }
    });
  }

  /** What an {@code _index.md} says and nobody shows is not passed over in silence. */
  private void checkIndexFiles() {
    sorted.sections().forEach((folder, index) -> {
      String label = index.piece().label();
      if (folder.isEmpty() && index.piece().body().size() > 0) {
        problems.add(Diagnostic.warning(
            "unused-text",
            Location.of(label),
            "the front page shows no text of its own: what stands below the front matter is not published",
            "move the text into an article or a standing page"));
      } else if (!folder.isEmpty()
          && !sections.uses(index)
          && !overmatter.sections().contains(sections.idOfFolder(index))) {
        problems.add(Diagnostic.warning(
            "unused-index",
            Location.of(label),
            "\"" + folder + "\" is no section: what this file says is not published",
            "write a text below its front matter, or put articles or pages beside it"));
      }
    });
  }

  /** A piece without a date among dated ones was most likely meant to have one. */
  private void checkUndated() {
    Set<String> dated = new HashSet<>();
    sorted.articles().forEach(filed -> dated.add(filed.parent()));
    for (Filed filed : sorted.standing()) {
      if (!filed.parent().isEmpty() && filed.piece().sound() && dated.contains(filed.parent())) {
        problems.add(Diagnostic.warning(
            "undated-piece",
            Location.of(filed.piece().label()),
            "\"" + filed.path() + "\" has no date among pieces that have one: it is in no list",
            "write date: in its front matter, or move it to another folder"));
      }
    }
  }
}
