package press.rotative.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import press.rotative.content.matter.PathDate;
import press.rotative.url.Preset;

/**
 * The pieces of a newsroom by what they are: the first look at them, by path and front matter alone.
 *
 * @param articles dated and out
 * @param standing undated and out, and what other tools take for pages by its place
 * @param held drafts, pieces dated ahead or expired, and those without a page; files of folders and authors too
 * @param sections {@code _index.md} of each folder, by folder; the front page's under the empty name
 * @param folders those with an {@code _index.md}, also with one that is not out: what a section is, does not change
 *     with the day
 * @param authors files of {@code _authors/}, by id
 * @param asPage what is a standing page by its place, with a date or without
 * @param posts whether Jekyll's pieces lie where it keeps its posts
 */
record Sorted(
    List<Filed> articles,
    List<Filed> standing,
    List<Filed> held,
    Map<String, Filed> sections,
    Set<String> folders,
    Map<String, Filed> authors,
    Predicate<Filed> asPage,
    boolean posts) {

  /**
   * @param preset the tool for which the pieces were written
   */
  static Sorted of(Collection<Filed> all, Release release, Preset preset) {
    boolean posts = preset.isJekyll() && all.stream().anyMatch(Filed::inPosts);
    Sorted sorted = new Sorted(
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new TreeMap<>(),
        new TreeSet<>(),
        new TreeMap<>(),
        filed -> preset == Preset.PELICAN && filed.path().startsWith("pages/")
            || posts && filed.isTopPage()
            || preset.folderIndex() && filed.isTopIndex(),
        posts);
    all.forEach(filed -> sorted.add(filed, release));
    return sorted;
  }

  /** Whether a piece is a standing page, or would be one. */
  boolean isStanding(Filed filed) {
    return filed.isFolderIndex() || filed.front().date() == null || asPage.test(filed);
  }

  /** Whether an article has the address of a page: Jekyll dates those of posts and collections only. */
  boolean isPlacedAsPage(Filed filed) {
    return posts
        && !filed.inPosts()
        && !filed.parent().startsWith("_")
        && !PathDate.isNamed(filed.path());
  }

  private void add(Filed filed, Release release) {
    String path = filed.path();
    if (filed.isFolderIndex()) {
      folders.add(Links.folder(path));
    }
    if (release.isBroken(path) || !filed.isPage() && release.holds(filed)) {
      held.add(filed);
    } else if (filed.isFolderIndex()) {
      sections.put(Links.folder(path), filed);
    } else if (filed.isAuthor()) {
      authors.put(filed.name(), filed);
    } else {
      kind(filed, release).add(filed);
    }
  }

  /**
   * An {@code _index.md} with a text or with pages beside it, out or not, in a folder that is no section, is a page: so other tools
   * show it.
   */
  void standAlone(Sections all, Release release) {
    Set<String> lists = new HashSet<>();
    standing.forEach(page -> lists.add(all.idOfFolder(page.parent())));
    held.stream() // what time alone brings and takes makes no other page of the one above
        .filter(page -> page.isPage() && isStanding(page))
        .forEach(page -> lists.add(all.idOfFolder(page.parent())));
    lists.remove("");
    Set<Filed> alone = new HashSet<>();
    List<Filed> indexes = new ArrayList<>(sections.values());
    Collections.reverse(indexes); // those of inner folders first: they are pages of the outer ones
    for (Filed index : indexes) {
      if (index.path().indexOf('/') > 0
          && !all.uses(index)
          && (lists.contains(all.idOfFolder(index)) || index.piece().body().size() > 0)) {
        alone.add(index);
        lists.add(all.idOfFolder(index.parent()));
        lists.remove("");
      }
    }
    for (Filed index : List.copyOf(sections.values())) {
      if (alone.contains(index)) {
        sections.remove(Links.folder(index.path()));
        kind(index, release).add(index);
      }
    }
  }

  private List<Filed> kind(Filed filed, Release release) {
    if (release.holds(filed) || Release.isHidden(filed)) {
      return held;
    }
    return isStanding(filed) ? standing : articles;
  }
}
