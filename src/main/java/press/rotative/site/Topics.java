package press.rotative.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.rotative.config.SiteConfig;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Found;
import press.rotative.url.Route;
import press.rotative.url.Slug;

/** What tags stand for. Asked for the newest piece first, so that a topic is called as the newest piece writes it. */
final class Topics {

  private final SiteConfig config;
  private final Map<String, Topic> bySlug = new TreeMap<>();

  Topics(SiteConfig config) {
    this.config = config;
  }

  /** The topics that a piece names, each once, in its order. */
  List<Topic> of(Filed piece, List<Diagnostic> problems) {
    List<Topic> topics = new ArrayList<>();
    for (Found<String> tag : piece.front().tags()) {
      String label = tag.value().startsWith("#") ? tag.value().substring(1).strip() : tag.value();
      String slug = Slug.of(label);
      if (slug.isEmpty()) {
        problems.add(Diagnostic.error(
            "bad-tag",
            tag.location(),
            "\"" + tag.value() + "\" cannot be a tag",
            "write a word with a letter or a digit"));
        continue;
      }
      Topic topic = bySlug.computeIfAbsent(
          slug, s -> new Topic(s, label, Route.page(config.paths().tags(), s)));
      if (!topics.contains(topic)) {
        topics.add(topic);
      }
    }
    return List.copyOf(topics);
  }

  List<Topic> all() {
    return List.copyOf(bySlug.values());
  }
}
