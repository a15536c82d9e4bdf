package press.rotative.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.rotative.source.Node;
import press.rotative.source.YamlText;
import press.rotative.starter.OldSettings.Setting;

/** What Hugo's settings say of many pieces at once: fields for those at some paths, and files to pass over. */
final class HugoRules {

  /** An expression that is no more than words, perhaps at the end of a name or between two slashes. */
  private static final Pattern SIMPLE =
      Pattern.compile("(?:\\.\\*)?(/?)((?:[\\w-]|\\\\[.~_-])+)(/(?:\\.\\*\\$?)?|\\$)?");

  private final OldSettings old;
  private final Carried carried;
  private final String language;

  HugoRules(OldSettings old, Carried carried, String language) {
    this.old = old;
    this.carried = carried;
    this.language = language;
  }

  /** The patterns of files that are passed over. */
  List<String> ignored() {
    List<String> globs = new ArrayList<>();
    Optional<Setting> written = old.take("ignoreFiles");
    written.ifPresent(setting -> {
      List<Node> all =
          setting.value() instanceof Node.Sequence list ? list.items() : List.of(setting.value());
      for (Node item : all) {
        String expression = item instanceof Node.Scalar scalar ? scalar.text() : "";
        Optional<String> glob = glob(expression);
        glob.map(YamlText::quoted).ifPresent(globs::add);
        if (glob.isEmpty()) {
          carried.leavePart(
              setting, "ignoreFiles \"" + expression + "\": write it as a pattern into ignore:");
        }
      }
    });
    return globs;
  }

  /** An expression as a pattern of names: the whole name of a folder or file, its end, or any part. */
  private static Optional<String> glob(String expression) {
    Matcher simple = SIMPLE.matcher(expression);
    if (!simple.matches()) {
      return Optional.empty();
    }
    String name = simple.group(2).replace("\\", "");
    String end = simple.group(3) == null ? "" : simple.group(3);
    boolean begins = !simple.group(1).isEmpty();
    return Optional.of((begins ? "" : "*") + name + (end.isEmpty() ? "*" : ""));
  }

  void cascade() {
    List<Setting> flat = old.below("cascade");
    if (!flat.isEmpty()) {
      flat.forEach(old::use);
      cascade(flat.get(0), tree(flat, "cascade."));
    }
    old.take("cascade").ifPresent(setting -> {
      if (setting.value() instanceof Node.Sequence list) {
        list.items().forEach(item -> cascade(setting, item));
      } else {
        carried.leave(setting, "no fields");
      }
    });
  }

  /** Settings within one, as the fields that they were written as. */
  private static Node tree(List<Setting> flat, String prefix) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (Setting setting : flat) {
      String rest = setting.path().substring(prefix.length());
      int dot = rest.indexOf('.');
      String key = dot < 0 ? rest : rest.substring(0, dot);
      String inner = prefix + key + ".";
      fields.putIfAbsent(
          key,
          dot < 0
              ? setting.value()
              : tree(flat.stream().filter(s -> s.path().startsWith(inner)).toList(), inner));
    }
    return new Node.Mapping(
        fields.entrySet().stream()
            .map(field -> new Node.Entry(field.getKey(), 1, 1, field.getValue()))
            .toList(),
        1,
        1);
  }

  private static boolean target(String key) {
    return key.equalsIgnoreCase("target") || key.equalsIgnoreCase("_target");
  }

  private void cascade(Setting setting, Node item) {
    List<Node.Entry> entries =
        item instanceof Node.Mapping fields ? fields.entries() : List.<Node.Entry>of();
    Optional<String> path = Optional.of("");
    for (Node.Entry entry : entries) {
      path = target(entry.key()) ? path(entry.value()) : path;
    }
    String values = entries.stream()
        .filter(entry -> !target(entry.key()))
        .map(entry -> YamlText.word(entry.key()) + ": " + YamlText.flow(entry.value()))
        .collect(Collectors.joining(", ", "{", "}"));
    if (path.isEmpty() || values.equals("{}")) {
      carried.leavePart(
          setting,
          "cascade " + YamlText.flow(item) + ": write it into an _index.md, or into defaults:");
    } else {
      carried.entry(
          "defaults",
          "{path: " + YamlText.quoted(path.get()) + ", values: " + values + "}",
          setting);
    }
  }

  /** The path of pieces that are meant, where nothing else is asked of them; nothing where it may name the page of a folder. */
  private Optional<String> path(Node target) {
    if (!(target instanceof Node.Mapping fields)) {
      return Optional.empty();
    }
    String path = "";
    for (Node.Entry entry : fields.entries()) {
      String text = entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
      boolean any = entry.key().equals("kind") && text.equals("page")
          || entry.key().equals("environment") && text.equals("production")
          || entry.key().equals("lang") && text.equals(language);
      path = entry.key().equals("path") ? text : path;
      if (!any && !(entry.key().equals("path") && text.endsWith("**"))) {
        return Optional.empty();
      }
    }
    return Optional.of(path);
  }
}
