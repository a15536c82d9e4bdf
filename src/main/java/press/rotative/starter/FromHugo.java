package press.rotative.starter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.source.YamlText;
import press.rotative.starter.OldSettings.Setting;
import press.rotative.url.Preset;
import press.rotative.url.Slug;

/**
 * What of Hugo's settings means something here.
 *
 * @see <a href="https://gohugo.io/configuration/all/">Hugo's settings</a>
 */
final class FromHugo {

  private static final String USUAL_IGNORED = "README.md, node_modules, \"*~\", \"*.swp\"";

  private final OldSettings old;
  private final Carried carried;
  private final List<String> content;
  private final Set<String> texts;
  private final String language;

  /**
   * @param content paths of all files below the content folder
   */
  private FromHugo(OldSettings old, Carried carried, List<String> content) {
    this.old = old;
    this.carried = carried;
    this.content = content;
    this.texts =
        new TreeSet<>(content.stream().filter(path -> path.endsWith(".md")).toList());
    this.language = old.take("defaultContentLanguage").map(Setting::text).orElse("en");
  }

  static void carry(OldSettings old, Carried carried, List<String> content) {
    new FromHugo(old, carried, content).carry();
  }

  private void carry() {
    carried.text("title", own("title"));
    carried.text("tagline", own("params.tagline", "params.subtitle"));
    carried.text("description", own("params.description"));
    carried.address(own("baseURL"), null);
    Optional<Setting> tag = own("languageCode", "locale");
    carried.language(tag.isPresent() ? tag : old.take("defaultContentLanguage"));
    carried.zone(own("timeZone"));
    sections();
    permalinks();
    taxonomies();
    carried.pageSize(old.take("pagination.pagerSize", "paginate"));
    trusted();
    carried.author(own("params.author.name", "params.author", "author.name", "author"));
    HugoRules rules = new HugoRules(old, carried, language, content);
    rules.cascade("cascade");
    rules.cascade("languages." + language + ".cascade");
    HugoMounts mounts = HugoMounts.of(old);
    ignored(rules.ignored(mounts.filters()));
    mounts.left().forEach(mount -> carried.leave("module.mounts: " + mount));
    Optional<Setting> copyright = own("copyright", "params.copyright");
    copyright.ifPresent(s -> {
      if (s.text() != null) {
        carried.put("footer", "colophon", YamlText.quoted(s.text()), s);
      }
    });
  }

  private Optional<Setting> own(String... names) {
    List<String> paths = new ArrayList<>();
    for (String name : names) {
      paths.add("languages." + language + "." + name);
      paths.add(name);
    }
    return old.take(paths.toArray(String[]::new));
  }

  /** Hugo makes a list of each first folder; the menu says their order. */
  private void sections() {
    Set<String> folders = new TreeSet<>();
    for (String text : texts) {
      int slash = text.indexOf('/');
      if (slash > 0 && page(text.substring(0, slash) + "/index").isEmpty()) {
        folders.add(text.substring(0, slash));
      }
    }
    folders.removeIf(this::isTaxonomy);
    for (String folder : List.copyOf(folders)) {
      if (!Slug.of(folder).equals(folder)) {
        folders.remove(folder);
        carried.leave("the list of the folder \"" + folder + "\": rename the folder to \""
            + Slug.of(folder) + "\" to have one");
      }
    }
    Set<String> sections = new LinkedHashSet<>();
    Set<String> nav = new LinkedHashSet<>();
    Set<String> links = new LinkedHashSet<>();
    for (String menu : List.of("menus.main", "menu.main")) {
      own(menu).ifPresent(setting -> menu(setting, folders, sections, nav));
    }
    for (String menu : List.of("menus.footer", "menu.footer")) {
      own(menu).ifPresent(setting -> menu(setting, folders, sections, links));
    }
    String origin =
        sections.isEmpty() ? "the folders of content" : "the menu, and the folders of content";
    sections.addAll(folders);
    if (!sections.isEmpty()) {
      carried.put("sections", "[" + String.join(", ", sections) + "]", origin);
    }
    Set<String> footer = new LinkedHashSet<>();
    if (nav.stream().anyMatch(FromHugo::isOutside)) {
      carried.put("nav", list(nav), "the menu");
    } else {
      footer.addAll(nav);
    }
    footer.addAll(links);
    footer.removeAll(sections);
    if (!footer.isEmpty()) {
      carried.put("footer", "links", list(footer), "entries of the menu");
    }
  }

  /** Whether a folder only says something of the terms of a taxonomy: it is no section. */
  private boolean isTaxonomy(String folder) {
    boolean written = old.below("taxonomies").stream().anyMatch(s -> folder.equals(s.text()));
    return (written || folder.equals("tags") || folder.equals("categories"))
        && texts.stream()
            .filter(text -> text.startsWith(folder + "/"))
            .allMatch(text -> text.startsWith("_index.", text.lastIndexOf('/') + 1));
  }

  private static String list(Collection<String> yaml) {
    return "[" + String.join(", ", yaml) + "]";
  }

  /** Whether an entry leads to another host, and so needs a label. */
  private static boolean isOutside(String entry) {
    return entry.startsWith("{");
  }

  /**
   * @param entries get what the menu leads to, as our menus name it
   */
  private void menu(
      Setting setting, Set<String> folders, Set<String> sections, Set<String> entries) {
    if (!(setting.value() instanceof Node.Sequence list)) {
      carried.leave(setting, "no list");
      return;
    }
    List<Fields> links = new ArrayList<>();
    for (Node item : list.items()) {
      if (item instanceof Node.Mapping mapping) {
        links.add(new Fields(setting.place().path(), mapping, new ArrayList<>()));
      }
    }
    links.sort(Comparator.comparingInt(FromHugo::weight)
        .thenComparing(link -> or(link.text("name"), ""))
        .thenComparing(link -> or(link.text("identifier"), "")));
    for (Fields link : links) {
      String target = or(link.text("pageRef"), or(link.text("url"), ""));
      String path = target.replaceAll("^/+|/+$", "").replaceFirst("/_?index\\.md$|\\.md$", "");
      Optional<String> page = page(path);
      if (folders.contains(path)) {
        sections.add(path);
        entries.add(path);
      } else if (page.isPresent()) {
        entries.add(YamlText.word(page.get()));
      } else if (target.matches("(https?://|mailto:)\\S+")) {
        String label = or(link.text("name"), or(link.text("title"), target));
        entries.add("{to: " + YamlText.quoted(target) + ", label: " + YamlText.quoted(label) + "}");
      } else if (!target.isEmpty()) {
        carried.leavePart(setting, setting.path() + ": the entry that leads to \"" + target + "\"");
      }
    }
  }

  /** The text at a path, whose name may tell the site's language. */
  private Optional<String> page(String path) {
    return Stream.of(path, path + "/index")
        .flatMap(stem -> Stream.of(stem + ".md", stem + "." + language + ".md"))
        .filter(texts::contains)
        .findFirst();
  }

  /** As Hugo takes it: what has none, or 0, comes last. */
  private static int weight(Fields link) {
    String weight = or(link.text("weight"), "");
    int number = weight.matches("-?\\d{1,8}") ? Integer.parseInt(weight) : 0;
    return number == 0 ? Integer.MAX_VALUE : number;
  }

  private static String or(@Nullable Found<String> found, String standard) {
    return found == null ? standard : found.value();
  }

  private void permalinks() {
    carried.put("permalinks", "preset", "hugo", "the addresses that Hugo makes");
    old.take("uglyURLs").ifPresent(setting -> {
      if (setting.isOn()) {
        carried.pattern("default", "/:folders/:slugorfilename.html", Preset.HUGO, setting);
        carried.pattern("pages", "/:folders/:slugorfilename.html", Preset.HUGO, setting);
      }
    });
    for (Setting setting : old.below("permalinks")) {
      String rest = setting.path().substring("permalinks.".length());
      String section = rest.startsWith("page.") ? rest.substring("page.".length()) : rest;
      String pattern = setting.text();
      if (pattern != null
          && section.indexOf('.') < 0
          && !List.of("default", "pages", "preset").contains(section)) {
        old.use(setting);
        carried.pattern(YamlText.word(section), pattern, Preset.HUGO, setting);
      }
    }
  }

  private void taxonomies() {
    for (String[] kind : new String[][] {{"tag", "tags"}, {"author", "authors"}}) {
      old.take("taxonomies." + kind[0]).ifPresent(setting -> {
        String word = String.valueOf(setting.text());
        if (!Slug.of(word).equals(word)) {
          carried.leave(setting, "cannot be part of an address here");
        } else if (!word.equals(kind[1])) {
          carried.put("paths", kind[1], word, setting);
        }
      });
    }
  }

  private void trusted() {
    old.take("markup.goldmark.renderer.unsafe")
        .filter(Setting::isOn)
        .ifPresent(setting -> carried.put("markdown", "trusted", "true", setting));
    old.take("enableEmoji")
        .filter(Setting::isOn)
        .ifPresent(setting -> carried.put("markdown", "emoji", "true", setting));
  }

  /** Beside what the old site passed over, texts in another language, which are called {@code name.fr.md}. */
  private void ignored(List<String> ignored) {
    Set<String> others = new TreeSet<>();
    for (Setting setting : old.below("languages")) {
      String tag = setting.path().split("\\.", 3)[1];
      if (!tag.equalsIgnoreCase(language)
          && tag.matches("[A-Za-z-]+")
          && texts.stream().anyMatch(text -> text.endsWith("." + tag + ".md"))) {
        others.add("\"*." + tag + ".md\"");
      }
    }
    List<String> globs = new ArrayList<>(List.of(USUAL_IGNORED));
    globs.addAll(others);
    globs.addAll(ignored);
    if (globs.size() > 1) {
      carried.put(
          "ignore",
          "[" + String.join(", ", globs) + "]",
          (others.isEmpty() ? "" : "texts in other languages than " + language)
              + (others.isEmpty() || ignored.isEmpty() ? "" : ", and ")
              + (ignored.isEmpty() ? "" : "ignoreFiles"));
    }
  }
}
