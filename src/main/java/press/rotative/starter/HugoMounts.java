package press.rotative.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Fields;
import press.rotative.source.Found;
import press.rotative.source.Node;
import press.rotative.starter.OldSettings.Setting;

/**
 * Which folders Hugo reads as others.
 *
 * @param content folders of texts in the main language, each with the path below the content folder, empty for its top
 * @param filters of the texts below such a path, the names that count, and behind a {@code !} those that do not
 * @param statics folders that are published as they are
 * @param left what is read otherwise, each as source and target
 * @see <a href="https://gohugo.io/configuration/module/#mounts">Hugo's mounts</a>
 */
record HugoMounts(
    Map<String, String> content,
    Map<String, List<String>> filters,
    List<String> statics,
    List<String> left) {

  private static final String TOP = "content";
  private static final List<String> PLAIN = List.of("source", "target", "lang", "disablewatch");
  private static final List<String> NAMES = List.of("files", "includefiles", "excludefiles");

  static HugoMounts of(OldSettings old) {
    Map<String, String> content = new LinkedHashMap<>();
    Map<String, List<String>> filters = new LinkedHashMap<>();
    List<String> statics = new ArrayList<>();
    List<String> left = new ArrayList<>();
    boolean mounted = false;
    String language = old.take("defaultContentLanguage").map(Setting::text).orElse("en");
    for (Node item : items(old.take("module.mounts"))) {
      Fields mount = new Fields("", small(item), new ArrayList<>());
      String source = folder(mount.text("source"));
      String target = folder(mount.text("target"));
      Found<String> lang = mount.text("lang");
      List<String> names = names(mount);
      boolean known = mount.keys().stream().allMatch(k -> PLAIN.contains(k) || NAMES.contains(k));
      boolean whole = known
          && (lang == null || lang.value().equals(language))
          && !(source + "/").startsWith("/")
          && !(source + target).contains("..");
      mounted |= target.equals("static");
      if (whole && (target + "/").startsWith(TOP + "/") && !content.containsKey(source)) {
        String below = target.substring(Math.min(target.length(), TOP.length() + 1));
        content.put(source, below);
        filters.computeIfAbsent(below, b -> new ArrayList<>()).addAll(names);
      } else if (whole && target.equals("static") && names.isEmpty()) {
        statics.add(source);
      } else if (!source.equals(target) || !known || !names.isEmpty()) {
        left.add("\"" + source + "\" as \"" + target + "\"");
      }
    }
    if (content.isEmpty()) {
      content.put(
          old.take("languages." + language + ".contentDir", "contentDir")
              .map(Setting::text)
              .orElse(TOP),
          "");
    }
    if (!mounted) {
      Optional<Setting> written = old.take("staticDir");
      items(written).stream()
          .filter(Node.Scalar.class::isInstance)
          .forEach(name -> statics.add(((Node.Scalar) name).text()));
      if (written.isEmpty()) {
        statics.add("static");
      }
    }
    return new HugoMounts(content, filters, statics, left);
  }

  private static List<Node> items(Optional<Setting> setting) {
    return setting.map(s -> s.value().items()).orElse(List.of());
  }

  /** Hugo's names in small letters, which it does not tell apart. */
  private static Node.Mapping small(Node item) {
    return item instanceof Node.Mapping fields
        ? new Node.Mapping(
            fields.entries().stream()
                .map(e -> new Node.Entry(
                    e.key().toLowerCase(Locale.ROOT), e.line(), e.column(), e.value()))
                .toList(),
            item.line(),
            item.column())
        : new Node.Mapping(List.of(), 1, 1);
  }

  private static List<String> names(Fields mount) {
    List<String> names = new ArrayList<>();
    for (String key : NAMES) {
      for (Found<String> name : mount.texts(key)) {
        names.add((key.startsWith("ex") ? "!" : "") + name.value().replaceFirst("^!\\s*", "!"));
      }
    }
    return names;
  }

  private static String folder(@Nullable Found<String> written) {
    return written == null ? "" : written.value().replaceAll("^(\\./)+|/+$", "");
  }
}
