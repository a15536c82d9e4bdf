package press.rotative.content.matter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.source.Found;
import press.rotative.source.Node;

/** Whether search engines are asked to leave a piece out, in the words of six other tools. */
final class SearchEngines {

  /** Under what other tools keep what is for search engines. */
  private static final Set<String> SEARCH = Set.of("seo", "yoast", "rankmath", "meta", "head");

  private SearchEngines() {}

  static boolean areSentAway(WrittenFields written) {
    Found<Node> robots = written.node(FrontMatterField.ROBOTS);
    WrittenFields.Place place = written.find(FrontMatterField.ROBOTS);
    if (place != null && robots != null && isSlip(robots.value())) {
      place.fields().wrong(place.key(), robots, "noindex, or {index: false}");
    }
    return robots != null && forbids(robots.value())
        || written.unknown().stream().anyMatch(unread -> forbids(unread.entry()));
  }

  /** Whether a key that is no field of ours sends search engines away, alone or among others as Yoast has them. */
  private static boolean forbids(Node.Entry entry) {
    String key = FrontMatterField.letters(entry.key());
    return isRobots(key) && forbids(entry.value())
        || (key.equals("head") || key.equals("meta")) && isMeta(entry.value())
        || key.endsWith("noindex") && isYes(entry.value())
        || (key.equals("index") || key.equals("indexable"))
            && Boolean.FALSE.equals(VisibilityReader.yesOrNo(entry.value()))
        || SEARCH.contains(key)
            && (entry.value() instanceof Node.Mapping fields
                ? fields.entries().stream().anyMatch(SearchEngines::forbids)
                : isWord(entry.value()));
  }

  /** Whether nothing but the word for robots is written, or that among others. */
  private static boolean isWord(Node node) {
    return node instanceof Node.Sequence list
        ? list.items().stream().anyMatch(SearchEngines::isWord)
        : node instanceof Node.Scalar scalar && scalar.text().strip().equalsIgnoreCase("noindex");
  }

  /** Whether elements of a page's head hold one for robots: {@code {name: robots, content: noindex}}. */
  private static boolean isMeta(Node node) {
    if (node instanceof Node.Sequence list) {
      return list.items().stream().anyMatch(SearchEngines::isMeta);
    }
    if (!(node instanceof Node.Mapping fields)) {
      return false;
    }
    boolean named = fields.entries().stream()
        .anyMatch(e -> e.key().equals("name")
            && e.value() instanceof Node.Scalar name
            && name.text().endsWith("robots"));
    return fields.entries().stream()
        .anyMatch(
            e -> named && e.key().equals("content") && forbids(e.value()) || isMeta(e.value()));
  }

  /** Whether words for robots send them away: {@code noindex}, {@code none}, no at all, {@code index: false}. */
  private static boolean forbids(Node robots) {
    if (robots instanceof Node.Sequence list) {
      return list.items().stream().anyMatch(SearchEngines::forbids);
    }
    if (robots instanceof Node.Mapping fields) {
      return fields.entries().stream().anyMatch(SearchEngines::forbids);
    }
    String words = ((Node.Scalar) robots).text().strip().toLowerCase(Locale.ROOT);
    return words.contains("noindex")
        || words.contains("no index")
        || words.contains("no-index")
        || words.equals("none")
        || Boolean.FALSE.equals(VisibilityReader.flag(robots));
  }

  /** Whether a word for robots is nearly the one that sends them away. */
  private static boolean isSlip(Node robots) {
    if (robots instanceof Node.Sequence list) {
      return list.items().stream().anyMatch(SearchEngines::isSlip);
    }
    if (robots instanceof Node.Mapping fields) {
      return fields.entries().stream().anyMatch(SearchEngines::isSlip);
    }
    return robots instanceof Node.Scalar scalar
        && Arrays.stream(scalar.text().toLowerCase(Locale.ROOT).split("[,\\s]+"))
            .anyMatch(word -> Suggestion.isSlip(word, "noindex"));
  }

  static boolean isYes(Node node) {
    return Boolean.TRUE.equals(VisibilityReader.yesOrNo(node))
        || node instanceof Node.Scalar scalar && scalar.text().equals("noindex");
  }

  /** Whether a key would send search engines away but for a letter, alone or among others. */
  static boolean isSlip(Node.Entry entry) {
    String key = FrontMatterField.letters(entry.key());
    if (entry.value() instanceof Node.Mapping fields) {
      return isAround(key) && fields.entries().stream().anyMatch(SearchEngines::isSlip);
    }
    return Suggestion.isSlip(key, "noindex") && isYes(entry.value())
        || Suggestion.isSlip(key, "index")
            && Boolean.FALSE.equals(VisibilityReader.flag(entry.value()))
        || Suggestion.isSlip(key, "robots") && forbids(entry.value())
        || isRobots(key) && isSlip(entry.value());
  }

  /** What to say of such a key. */
  static Diagnostic letIn(String label, Node.Entry entry) {
    if (entry.value() instanceof Node.Mapping fields) {
      for (Node.Entry inner : fields.entries()) {
        if (isSlip(inner)) {
          return letIn(label, inner);
        }
      }
    }
    return Diagnostic.error(
        "unclear-hiding",
        Hiding.place(label, entry),
        "\"" + entry.key()
            + "\" is read by nobody: search engines would not be asked to leave the piece out",
        "write noindex: true");
  }

  private static boolean isAround(String key) {
    return SEARCH.contains(key) || isRobots(key);
  }

  private static boolean isRobots(String key) {
    return key.endsWith("robots") || key.equals("googlebot");
  }
}
