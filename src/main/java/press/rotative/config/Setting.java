package press.rotative.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Node;
import press.rotative.source.Yaml;

/**
 * One effective setting of a site.
 *
 * @param key with dots between the names of fields inside fields: {@code paths.tags}
 * @param value as a person would write it
 * @param origin {@code default}, file and line, or the option of the call
 */
public record Setting(String key, String value, String origin) {

  /** What holds where nothing is written; a test holds it against what the readers take. */
  static final String STANDARD = """
      language: en
      timezone: UTC
      url: http://localhost/
      paths: {tags: tags, authors: authors, archive: archive}
      permalinks: rotative
      pageSize: 20
      markdown: {trusted: false, emoji: false}
      ignore: [README.md, node_modules, "*~", "~$*", "*.swp", "#*#", "*.orig", "*.bak", Thumbs.db]
      """;

  private static final String DEFAULT = "default";

  /**
   * All settings of a site, sorted by key.
   *
   * @param flags the option that sets a key, by key
   * @param config the settings as they count, the call's options among them
   * @param mistakes those of the settings: a key that nobody knows is none of them
   */
  public static List<Setting> all(
      SiteFolder site,
      Settings settings,
      SiteConfig config,
      Map<String, String> flags,
      List<Diagnostic> mistakes) {
    Set<Location> unknown = mistakes.stream()
        .filter(mistake -> mistake.code().equals("unknown-key"))
        .map(Diagnostic::location)
        .collect(Collectors.toSet());
    List<Setting> all = new ArrayList<>();
    collect("", settings.written(), site.settings(), null, unknown, all);
    List<Setting> standard = new ArrayList<>();
    collect("", Yaml.read(DEFAULT, STANDARD, 1).value(), DEFAULT, DEFAULT, Set.of(), standard);
    standard.add(new Setting(SiteFolder.CONTENT, site.content(), DEFAULT));
    standard.add(new Setting(SiteFolder.TEMPLATES, site.templates(), DEFAULT));
    for (Setting each : standard) {
      if (all.stream().noneMatch(written -> written.isPartOf(each.key()))) {
        all.add(each);
      }
    }
    return all.stream()
        .map(each -> each.by(flags.get(each.key()), config))
        .sorted(Comparator.comparing(Setting::key))
        .toList();
  }

  private boolean isPartOf(String other) {
    return key.equals(other) || key.startsWith(other + ".") || key.startsWith(other + "[");
  }

  private Setting by(@Nullable String flag, SiteConfig config) {
    return flag == null
        ? this
        : new Setting(
            key, key.equals("url") ? config.base().origin() + config.base().path() : value, flag);
  }

  private static void collect(
      String prefix,
      Node.Mapping mapping,
      String file,
      @Nullable String origin,
      Set<Location> unknown,
      List<Setting> all) {
    for (Node.Entry entry : mapping.entries()) {
      String own = entry.file() == null ? file : entry.file();
      if (!unknown.contains(new Location(own, entry.line(), entry.column()))) {
        collect(prefix + entry.key(), entry.value(), own, entry.line(), origin, unknown, all);
      }
    }
  }

  private static void collect(
      String key,
      Node node,
      String file,
      int line,
      @Nullable String origin,
      Set<Location> unknown,
      List<Setting> all) {
    if (node instanceof Node.Mapping mapping) {
      collect(key + ".", mapping, file, origin, unknown, all);
    } else if (node instanceof Node.Sequence sequence
        && sequence.items().stream().anyMatch(item -> !(item instanceof Node.Scalar))) {
      for (int i = 0; i < sequence.items().size(); i++) {
        Node item = sequence.items().get(i);
        collect(key + "[" + i + "]", item, file, item.line(), origin, unknown, all);
      }
    } else {
      all.add(new Setting(key, text(node), origin == null ? file + ":" + line : origin));
    }
  }

  private static String text(Node node) {
    return node instanceof Node.Sequence sequence
        ? "[" + String.join(", ", sequence.items().stream().map(Setting::text).toList()) + "]"
        : ((Node.Scalar) node).text().strip().replaceAll("\\s+", " ");
  }
}
