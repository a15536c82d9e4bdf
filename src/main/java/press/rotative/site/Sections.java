package press.rotative.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig;
import press.rotative.config.SiteConfig.SectionConfig;
import press.rotative.content.FrontMatter;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.source.Found;
import press.rotative.url.Route;
import press.rotative.url.Slug;

/**
 * Which section a piece belongs to: the one that it names, else its first folder that is neither a date nor a word for
 * articles in general.
 */
final class Sections {

  private static final int INKS = 5;

  /** Folders that say nothing of what their pieces are about. */
  private static final Set<String> GENERAL = Set.of("posts", "post", "blog", "articles", "news");

  private final Map<String, Section> byId = new LinkedHashMap<>();
  private final Set<String> declared = new TreeSet<>();

  /** Sections of {@code site.yml} come first, in its order; then those that pieces or folders bring, by name. */
  Sections(SiteConfig config, Sorted sorted, List<Diagnostic> problems) {
    config.sections().forEach(s -> declared.add(s.id().value()));
    sorted.sections().keySet().stream()
        .filter(id -> !id.isEmpty() && !id.contains("/"))
        .forEach(declared::add);
    for (SectionConfig section : config.sections()) {
      add(section.id().value(), section.title(), sorted);
    }
    Set<String> others = new TreeSet<>();
    for (Filed piece : sorted.articles()) {
      String id = idOf(piece);
      if (id != null) {
        others.add(id);
        checkDeclared(piece.front().section(), id, problems);
      }
    }
    others.forEach(id -> add(id, null, sorted));
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

  private void add(String id, @Nullable String title, Sorted sorted) {
    if (byId.containsKey(id)) {
      return;
    }
    Filed index = sorted.sections().get(id);
    FrontMatter front = index == null ? null : index.front();
    String named =
        front == null || front.title() == null ? title : front.title().value();
    byId.put(
        id,
        new Section(
            id,
            named == null ? id : named,
            front == null || front.description() == null
                ? null
                : front.description().value(),
            Route.page(id),
            byId.size() % INKS + 1));
  }

  /** The section of a piece, nothing for one that belongs to none. */
  @Nullable
  Section of(Filed piece) {
    String id = idOf(piece);
    return id == null ? null : byId.get(id);
  }

  List<Section> all() {
    return List.copyOf(byId.values());
  }

  static @Nullable String idOf(Filed piece) {
    Found<String> named = piece.front().section();
    if (named != null) {
      String id = Slug.of(named.value());
      return id.isEmpty() ? null : id;
    }
    for (String folder : piece.parent().split("/", -1)) {
      if (!folder.isEmpty() && !GENERAL.contains(folder) && !isDate(folder)) {
        return Slug.of(folder);
      }
    }
    return null;
  }

  private static boolean isDate(String folder) {
    return folder.chars().allMatch(c -> c >= '0' && c <= '9' || c == '-');
  }
}
