package press.rotative.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pieces of a newsroom by what they are: the first look at them, by path and front matter alone.
 *
 * @param articles dated and out
 * @param standing undated and out
 * @param held drafts, and pieces dated ahead
 * @param sections {@code _index.md} of each folder, by folder; the front page's under the empty name
 * @param authors files of {@code _authors/}, by id
 */
record Sorted(
    List<Filed> articles,
    List<Filed> standing,
    List<Filed> held,
    Map<String, Filed> sections,
    Map<String, Filed> authors) {

  private static final String AUTHORS = "_authors/";
  private static final String INDEX = "_index.md";

  static Sorted of(Collection<Filed> all, Instant moment) {
    Sorted sorted = new Sorted(
        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
    all.forEach(filed -> sorted.add(filed, moment));
    return sorted;
  }

  private void add(Filed filed, Instant moment) {
    String path = filed.path();
    if (path.equals(INDEX) || path.endsWith("/" + INDEX)) {
      sections.put(Links.folder(path), filed);
    } else if (path.startsWith(AUTHORS)) {
      authors.put(filed.name(), filed);
    } else if (!path.startsWith("_") && !path.contains("/_")) {
      kind(filed, moment).add(filed);
    }
  }

  private List<Filed> kind(Filed filed, Instant moment) {
    var date = filed.front().date();
    if (filed.front().draft() || date != null && date.value().toInstant().isAfter(moment)) {
      return held;
    }
    return date == null ? standing : articles;
  }
}
