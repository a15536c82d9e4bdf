package press.rotative.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteConfig.SectionConfig;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.source.Found;
import press.rotative.url.Preset;
import press.rotative.url.Route;
import press.rotative.url.Spelling;

/**
 * Which section a piece belongs to: the one that it names, else its first folder that is neither a date nor a word for
 * articles in general. A folder below with an {@code _index.md} is a section within that section. Safe for several
 * threads.
 */
final class Sections {

  private static final int INKS = 5;

  /** Folders that say nothing of what their pieces are about, unless somebody declares them. */
  private static final Set<String> GENERAL = Set.of("posts", "post", "blog", "articles");

  private final Spelling spelling;
  private final boolean generalCount;
  private final String defaultSection;
  private final Map<String, Section> byId = new LinkedHashMap<>();
  private final Map<String, Filed> indexes = new HashMap<>();
  private final Set<String> folders;
  private final Map<String, String> idsOfFolders = new ConcurrentHashMap<>();
  private final Map<String, String> spelt = new ConcurrentHashMap<>();
  private final Set<String> declared = new TreeSet<>();

  /** Sections of {@code site.yml} come first, in its order; then those that pieces or folders bring, by name. */
  Sections(SiteConfig config, Sorted sorted, List<Diagnostic> problems) {
    this.spelling = config.permalinks().preset().spelling();
    this.generalCount = config.permalinks().preset() == Preset.HUGO;
    this.folders = sorted.folders();
    String standard = config.intake().defaultSection();
    this.defaultSection = standard == null ? "" : spell(standard);
    config.sections().forEach(s -> declared.add(s.id().value()));
    folders.forEach(folder -> declared.add(idOfFolder(folder)));
    declared.remove("");
    sorted.sections().forEach((folder, index) -> indexes.putIfAbsent(idOfFolder(folder), index));
    for (SectionConfig section : config.sections()) {
      add(section.id().value(), section.title());
    }
    Set<String> others = new TreeSet<>();
    for (Filed piece : sorted.articles()) {
      String id = idOf(piece);
      if (!id.isEmpty()) {
        if (piece.front().visibility().list()) {
          others.add(id);
        }
        checkDeclared(piece.front().section(), id, problems);
      }
    }
    others.forEach(id -> add(id, null));
  }

  private void checkDeclared(@Nullable Found<String> named, String id, List<Diagnostic> problems) {
    if (named != null && !declared.isEmpty() && !declared.contains(id)) {
      problems.add(Diagnostic.warning(
          "unknown-section",
          named.location(),
          "no section is called \"" + named.value() + "\"",
          Suggestion.hint(named.value(), declared)));
    }
  }

  /** Adds a section, and before it those that it is part of. */
  private void add(String id, @Nullable String title) {
    if (byId.containsKey(id)) {
      return;
    }
    Section parent = null;
    for (int slash = id.indexOf('/'); slash >= 0; slash = id.indexOf('/', slash + 1)) {
      String above = id.substring(0, slash);
      if (parent == null || declared.contains(above)) {
        add(above, null);
        parent = byId.get(above);
      }
    }
    Filed index = indexes.get(id);
    FrontMatter front = index == null ? null : index.front();
    String named =
        front == null || front.title() == null ? title : front.title().value();
    byId.put(
        id,
        new Section(
            id,
            named == null ? id.substring(id.lastIndexOf('/') + 1) : named,
            front == null || front.description() == null
                ? null
                : front.description().value(),
            new Route(id + "/"),
            parent == null ? outermost() % INKS + 1 : parent.tone(),
            parent));
  }

  private int outermost() {
    return (int) byId.values().stream().filter(s -> s.parent() == null).count();
  }

  /** The section of a piece, nothing for one that belongs to none. */
  @Nullable
  Section of(Filed piece) {
    return byId.get(idOf(piece));
  }

  List<Section> all() {
    return List.copyOf(byId.values());
  }

  /** The {@code _index.md} of a section. */
  Optional<Filed> findIndex(Section section) {
    return Optional.ofNullable(indexes.get(section.id()));
  }

  /** Whether an {@code _index.md} speaks for a section that is shown. */
  boolean uses(Filed index) {
    String id = idOfFolder(index);
    return index.equals(indexes.get(id)) && byId.containsKey(id);
  }

  /** Ids of the sections that {@code site.yml} or an {@code _index.md} declares. */
  Set<String> declared() {
    return declared;
  }

  /** The id of a piece's section, shown or not; empty where it belongs to none. */
  String idOf(Filed piece) {
    Found<String> named = piece.front().section();
    if (named != null) {
      return spell(named.value());
    }
    for (Found<String> category : piece.front().categories()) {
      String id = spell(category.value());
      if (declared.contains(id)) {
        return id;
      }
    }
    String id = idOfFolder(piece.parent());
    return id.isEmpty() ? defaultSection : id;
  }

  /** The tags of a piece, and those of its categories that are not its section. */
  List<Found<String>> tags(Filed piece) {
    FrontMatter front = piece.front();
    if (front.categories().isEmpty()) {
      return front.tags();
    }
    String section = idOf(piece);
    List<Found<String>> tags = new ArrayList<>(front.tags());
    for (Found<String> category : front.categories()) {
      if (!spell(category.value()).equals(section)) {
        tags.add(category);
      }
    }
    return tags;
  }

  /** The id of the section for which an {@code _index.md} speaks, whether it is shown or not. */
  String idOfFolder(Filed index) {
    return idOfFolder(Links.folder(index.path()));
  }

  /** Ids of a piece's section and of those that it is part of, whether they are shown or not. */
  List<String> line(Filed piece) {
    String id = idOf(piece);
    List<String> line = new ArrayList<>(2);
    for (int slash = id.indexOf('/'); slash >= 0; slash = id.indexOf('/', slash + 1)) {
      String above = id.substring(0, slash);
      if (line.isEmpty() || declared.contains(above)) {
        line.add(above);
      }
    }
    if (!id.isEmpty()) {
      line.add(id);
    }
    return line;
  }

  /** The id of the section that a folder is part of, whether it is shown or not; empty for none. */
  String idOfFolder(String folder) {
    String known = idsOfFolders.get(folder);
    return known != null ? known : idsOfFolders.computeIfAbsent(folder, this::readFolder);
  }

  private String readFolder(String folder) {
    String path = "";
    String section = "";
    String id = "";
    for (String part : folder.split("/", -1)) {
      path = path.isEmpty() ? part : path + "/" + part;
      String name =
          part.startsWith("_") && declared.contains(part.substring(1)) ? part.substring(1) : part;
      if (section.isEmpty()) {
        if (speaks(name, path)) {
          section = spell(name);
          id = section;
        }
      } else {
        section = section + "/" + spell(name);
        if (folders.contains(path)) {
          id = section;
        }
      }
    }
    return id;
  }

  private boolean speaks(String name, String path) {
    if (name.isEmpty() || name.startsWith("_") || isDate(name)) {
      return false;
    }
    boolean general = GENERAL.contains(name) && !generalCount;
    return !general || folders.contains(path) || declared.contains(name);
  }

  /** Folder by folder, each as it stands in an address. */
  private String spell(String written) {
    String known = spelt.get(written); // asked for each piece: a look costs less than a lambda
    return known != null ? known : spelt.computeIfAbsent(written, this::spellAnew);
  }

  private String spellAnew(String written) {
    List<String> parts = new ArrayList<>();
    for (String part : written.split("/", -1)) {
      String spelt = spelling.of(part);
      if (!spelt.isEmpty()) {
        parts.add(spelt);
      }
    }
    return String.join("/", parts);
  }

  /** The folders of a section's address, one by one. */
  static List<String> folders(String id) {
    return id.isEmpty() ? List.of() : Arrays.asList(id.split("/", -1));
  }

  private static boolean isDate(String folder) {
    return folder.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
  }
}
