package press.rotative.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import press.rotative.config.SiteConfig;
import press.rotative.diag.Diagnostic;
import press.rotative.source.Found;
import press.rotative.url.Route;
import press.rotative.url.Slug;

/** What tags stand for: those of one slug are one topic, called as most pieces write it. */
final class Topics {

  private final SiteConfig config;
  private final Function<Filed, List<Found<String>>> tags;
  private final Terms terms = new Terms();
  private final Map<String, Topic> bySlug = new TreeMap<>();
  /** Topics by the words of the pieces, as they are asked for again and again. */
  private final Map<String, Topic> byLabel = new HashMap<>();

  /**
   * @param tags those of a piece
   * @param articles newest first
   */
  Topics(
      SiteConfig config,
      Function<Filed, List<Found<String>>> tags,
      List<Filed> articles,
      List<Diagnostic> problems) {
    this.config = config;
    this.tags = tags;
    Set<String> listed = new HashSet<>();
    for (Filed article : articles) {
      for (Found<String> tag : tags.apply(article)) {
        terms.count(bare(tag));
        if (article.front().visibility().list()) {
          listed.add(terms.slug(bare(tag).value()));
        }
      }
    }
    terms.labels().forEach((slug, label) -> {
      if (listed.contains(slug)) {
        bySlug.put(slug, new Topic(slug, label, route(slug)));
      }
      terms.findSpellings("tag", slug, List.of()).ifPresent(problems::add);
    });
  }

  /** Tags may be written as networks do, with a sign before the word. */
  private static Found<String> bare(Found<String> tag) {
    return tag.value().startsWith("#")
        ? new Found<>(tag.value().substring(1).strip(), tag.location())
        : tag;
  }

  /** The topics that a piece names, each once, in its order; not those that only pieces in no list have. */
  List<Topic> of(Filed piece, List<Diagnostic> problems) {
    List<Topic> topics = new ArrayList<>();
    for (Found<String> tag : tags.apply(piece)) {
      String label = bare(tag).value();
      Topic topic = byLabel.computeIfAbsent(label, l -> bySlug.get(terms.slug(l)));
      if (topic == null && terms.slug(label).isEmpty()) {
        problems.add(Diagnostic.error(
            "bad-tag",
            tag.location(),
            "\"" + tag.value() + "\" cannot be a tag",
            "write a word with a letter or a digit"));
      } else if (topic != null && !topics.contains(topic)) {
        topics.add(topic);
      }
    }
    return List.copyOf(topics);
  }

  /** The slug under which a tag stands or would stand, also one that no piece has that is out. */
  Optional<String> slug(Found<String> tag) {
    return Optional.of(Slug.of(bare(tag).value())).filter(slug -> !slug.isEmpty());
  }

  Route route(String slug) {
    return Route.page(config.paths().tags(), slug);
  }

  List<Topic> all() {
    return List.copyOf(bySlug.values());
  }
}
