package press.rotative.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pieces of a newsroom by what they are: the first look at them, by path and front matter alone.
 *
 * @param articles dated and out
 * @param standing undated and out
 * @param held drafts, pieces dated ahead or expired, and those without a page; files of folders and authors too
 * @param sections {@code _index.md} of each folder, by folder; the front page's under the empty name
 * @param folders those with an {@code _index.md}, also with one that is not out: what a section is, does not change
 *     with the day
 * @param authors files of {@code _authors/}, by id
 */
record Sorted(
    List<Filed> articles,
    List<Filed> standing,
    List<Filed> held,
    Map<String, Filed> sections,
    Set<String> folders,
    Map<String, Filed> authors) {

  static Sorted of(Collection<Filed> all, Release release) {
    Sorted sorted = new Sorted(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new TreeMap<>(),
        new TreeSet<>(),
        new TreeMap<>());
    all.forEach(filed -> sorted.add(filed, release));
    return sorted;
  }

  private void add(Filed filed, Release release) {
    String path = filed.path();
    if (filed.isFolderIndex()) {
      folders.add(Links.folder(path));
    }
    if (!filed.isPage() && release.holds(filed)) {
      held.add(filed);
    } else if (filed.isFolderIndex()) {
      sections.put(Links.folder(path), filed);
    } else if (filed.isAuthor()) {
      authors.put(filed.name(), filed);
    } else {
      kind(filed, release).add(filed);
    }
  }

  private List<Filed> kind(Filed filed, Release release) {
    boolean nowhere = !filed.front().visibility().render() && filed.front().redirectTo() == null;
    if (nowhere || release.holds(filed)) {
      return held;
    }
    return filed.front().date() == null ? standing : articles;
  }
}
