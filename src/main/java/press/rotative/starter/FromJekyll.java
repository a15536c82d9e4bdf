package press.rotative.starter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.rotative.source.Node;
import press.rotative.source.YamlText;
import press.rotative.starter.OldSettings.Setting;
import press.rotative.url.Preset;
import press.rotative.url.Slug;

/**
 * What of Jekyll's settings means something here.
 *
 * @see <a href="https://jekyllrb.com/docs/configuration/options/">Jekyll's settings</a>
 */
final class FromJekyll {

  private FromJekyll() {}

  static void carry(OldSettings old, Carried carried) {
    carried.text("title", old.take("title", "name"));
    carried.text("tagline", old.take("tagline", "subtitle"));
    carried.text("description", old.take("description"));
    Optional<Setting> below = old.take("baseurl");
    carried.address(old.take("url"), below.map(Setting::text).orElse(null));
    carried.language(old.take("lang", "locale"));
    carried.zone(old.take("timezone"));
    permalinks(old, carried);
    collections(old, carried);
    carried.pageSize(old.take("paginate", "pagination.per_page"));
    old.take("defaults").ifPresent(setting -> defaults(setting, carried));
    carried.author(old.take("author.name", "author"));
    old.take("copyright").ifPresent(setting -> {
      if (setting.text() != null) {
        carried.put("footer", "colophon", YamlText.quoted(setting.text()), setting);
      }
    });
  }

  /** Collections whose texts have pages become sections, which opens their folders. */
  private static void collections(OldSettings old, Carried carried) {
    Map<String, Setting> open = new LinkedHashMap<>();
    for (Setting setting : old.below("collections")) {
      String[] names = setting.path().split("\\.", -1);
      if (names.length == 3 && names[2].equals("output") && !names[1].equals("posts")) {
        old.use(setting);
        if (setting.isOn() && Slug.of(names[1]).equals(names[1])) {
          open.put(names[1], setting);
        } else if (setting.isOn()) {
          carried.leave(
              setting,
              "rename the folder \"_" + names[1] + "\" to \"_" + Slug.of(names[1])
                  + "\", and name that in sections:");
        }
      }
    }
    if (!open.isEmpty()) {
      carried.put(
          "sections",
          "[" + String.join(", ", open.keySet()) + "]",
          open.values().iterator().next());
    }
    open.keySet()
        .forEach(name -> old.take("collections." + name + ".permalink")
            .ifPresent(setting -> carried.pattern(
                name, tokens(String.valueOf(setting.text()), name), Preset.JEKYLL, setting)));
  }

  /** Jekyll's tokens under their names here. */
  private static String tokens(String pattern, String collection) {
    return pattern
        .replace(":collection", collection)
        .replace(":output_ext", ".html")
        .replace(":name", ":filename");
  }

  private static void defaults(Setting setting, Carried carried) {
    if (setting.value() instanceof Node.Sequence entries) {
      entries.items().forEach(entry -> carried.entry("defaults", YamlText.flow(entry), setting));
    } else {
      carried.leave(setting, "no list");
    }
  }

  /** One of Jekyll's styles, or a pattern of tokens. */
  private static void permalinks(OldSettings old, Carried carried) {
    Optional<Setting> written = old.take("permalink", "collections.posts.permalink");
    String style = written.map(Setting::text).orElse("date");
    if (style.matches("date|pretty|ordinal|none")) {
      carried.put(
          "permalinks",
          "preset",
          style.equals("date") ? "jekyll" : style,
          written.isPresent()
              ? "Jekyll's style \"" + style + "\""
              : "the addresses that Jekyll makes");
      return;
    }
    carried.put("permalinks", "preset", "jekyll", "the addresses that Jekyll makes");
    Setting setting = written.orElseThrow();
    carried.pattern("default", tokens(style, ""), Preset.JEKYLL, setting);
    if (style.endsWith("/")) {
      carried.pattern("pages", "/:folders/:title/", Preset.JEKYLL, setting);
    }
  }
}
