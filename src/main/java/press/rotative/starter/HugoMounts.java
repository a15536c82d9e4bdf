package press.rotative.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param statics folders that are published as they are
 * @param left what is read otherwise, each as source and target
 * @see <a href="https://gohugo.io/configuration/module/#mounts">Hugo's mounts</a>
 */
record HugoMounts(Map<String, String> content, List<String> statics, List<String> left) {

  private static final String TOP = "content";

  static HugoMounts of(OldSettings old) {
    Map<String, String> content = new LinkedHashMap<>();
    List<String> statics = new ArrayList<>();
    List<String> left = new ArrayList<>();
    String language = old.take("defaultContentLanguage").map(Setting::text).orElse("en");
    for (Node item : items(old.take("module.mounts"))) {
      Fields mount = new Fields(
          "",
          item instanceof Node.Mapping fields ? fields : new Node.Mapping(List.of(), 1, 1),
          new ArrayList<>());
      String source = folder(mount.text("source"));
      String target = folder(mount.text("target"));
      Found<String> lang = mount.text("lang");
      boolean whole = mount.keys().stream().allMatch(List.of("source", "target", "lang")::contains)
          && (lang == null || lang.value().equals(language))
          && !(source + "/").startsWith("/")
          && !(source + target).contains("..");
      if (whole && (target + "/").startsWith(TOP + "/") && !content.containsKey(source)) {
        content.put(source, target.substring(Math.min(target.length(), TOP.length() + 1)));
      } else if (whole && target.equals("static")) {
        statics.add(source);
      } else if (!source.equals(target)) {
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
    if (statics.isEmpty()) {
      Optional<Setting> written = old.take("staticDir");
      items(written).stream()
          .filter(Node.Scalar.class::isInstance)
          .forEach(name -> statics.add(((Node.Scalar) name).text()));
      if (written.isEmpty()) {
        statics.add("static");
      }
    }
    return new HugoMounts(content, statics, left);
  }

  private static List<Node> items(Optional<Setting> setting) {
    return setting
        .map(s -> s.value() instanceof Node.Sequence all ? all.items() : List.of(s.value()))
        .orElse(List.of());
  }

  private static String folder(@Nullable Found<String> written) {
    return written == null ? "" : written.value().replaceAll("^(\\./)+|/+$", "");
  }
}
