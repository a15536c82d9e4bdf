package press.rotative.starter;

import java.util.ArrayList;
import java.util.List;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.source.YamlText;
import press.rotative.starter.OldSettings.Setting;

/**
 * What of Zola's settings means something here.
 *
 * @see <a href="https://www.getzola.org/documentation/getting-started/configuration/">Zola's settings</a>
 */
final class FromZola {

  private FromZola() {}

  static void carry(OldSettings old, Carried carried) {
    carried.text("title", old.take("title"));
    carried.text("tagline", old.take("extra.tagline", "extra.subtitle"));
    carried.text("description", old.take("description"));
    carried.address(old.take("base_url"), null);
    carried.language(old.take("default_language"));
    carried.put("permalinks", "preset", "zola", "the addresses that Zola makes");
    old.take("taxonomies").ifPresent(setting -> taxonomies(setting, carried));
    old.take("markdown.render_emoji")
        .filter(Setting::isOn)
        .ifPresent(setting -> carried.put("markdown", "emoji", "true", setting));
    carried.author(old.take("author", "extra.author"));
    old.take("ignored_content").ifPresent(setting -> {
      if (setting.value() instanceof Node.Sequence globs && !globs.items().isEmpty()) {
        carried.put("ignore", YamlText.flow(globs), setting);
      }
    });
    old.take("extra.copyright", "extra.footer").ifPresent(setting -> {
      if (setting.text() != null) {
        carried.put("footer", "colophon", YamlText.quoted(setting.text()), setting);
      }
    });
  }

  /** Tags and authors are known here; other taxonomies are not. */
  private static void taxonomies(Setting setting, Carried carried) {
    if (!(setting.value() instanceof Node.Sequence all)) {
      carried.leave(setting, "no list");
      return;
    }
    for (Node item : all.items()) {
      if (item instanceof Node.Mapping mapping) {
        Found<String> name =
            new Fields(setting.place().path(), mapping, new ArrayList<>()).text("name");
        if (name != null && !List.of("tags", "authors").contains(name.value())) {
          carried.leavePart(
              setting,
              "the taxonomy \"" + name.value() + "\": write what is in it as tags or categories");
        }
      }
    }
  }
}
