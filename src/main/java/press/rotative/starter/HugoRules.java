package press.rotative.starter;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import press.rotative.diag.Location;
import press.rotative.source.Glob;
import press.rotative.source.Node;
import press.rotative.source.YamlText;
import press.rotative.starter.OldSettings.Setting;

/** What Hugo's settings say of many pieces at once: fields for those at some paths, and files to pass over. */
final class HugoRules {

  /** An expression that is no more than words, perhaps at the end of a name or between two slashes. */
  private static final Pattern SIMPLE =
      Pattern.compile("(?:\\.\\*)?(/?)((?:[\\w-]|\\\\[.~_-])+)(/(?:\\.\\*\\$?)?|\\$)?");

  private static final Pattern TEXT =
      Pattern.compile("(?i).*\\.(adoc|html?|markdown|md|mdown|mdx|org|rst)");

  /** Fields by which a cascade may hold pieces back. */
  private static final Pattern HIDING =
      Pattern.compile("(?i)_?build|draft|.*date|expire.*|headless|publish.*|status|unlisted");

  private final OldSettings old;
  private final Carried carried;
  private final String language;
  private final List<String> content;

  /**
   * @param content paths of all files below the content folder
   */
  HugoRules(OldSettings old, Carried carried, String language, List<String> content) {
    this.old = old;
    this.carried = carried;
    this.language = language;
    this.content = content;
  }

  /**
   * The patterns of files that are passed over.
   *
   * @param filters of mounts, by the path below the content folder
   */
  List<String> ignored(Map<String, List<String>> filters) {
    List<String> globs = new ArrayList<>();
    old.take("ignoreFiles").ifPresent(setting -> {
      for (Node item : setting.value().items()) {
        String expression = item instanceof Node.Scalar scalar ? scalar.text() : "";
        globs.addAll(ignored(setting, expression));
      }
    });
    filters.forEach((below, names) -> {
      String top = below.isEmpty() ? "/" : "/" + below + "/";
      List<Glob> simple = names.stream()
          .filter(name -> name.matches("![^!\\[\\]\\\\]+"))
          .map(name -> new Glob(top + name.replaceFirst("^!/*", "")))
          .toList();
      simple.forEach(glob -> globs.add(YamlText.quoted(glob.text())));
      content.stream()
          .filter(path -> ("/" + path).startsWith(top))
          .filter(path -> isLeftOut(("/" + path).substring(top.length()), names))
          .filter(path -> simple.stream().noneMatch(glob -> glob.matchesAnyPart(path)))
          .forEach(path -> globs.add(YamlText.quoted("/" + path)));
    });
    return globs;
  }

  /** As a pattern where that says the same, else the files that are there. */
  private List<String> ignored(Setting setting, String expression) {
    Optional<String> glob = glob(expression);
    if (glob.isPresent()) {
      return List.of(YamlText.quoted(glob.get()));
    }
    String told = "ignoreFiles \"" + expression + "\": ";
    try {
      Pattern pattern = Pattern.compile(expression.replace("(?P<", "(?<"));
      List<String> found = content.stream()
          .filter(path ->
              !expression.isEmpty() && pattern.matcher("/content/" + path).find())
          .toList();
      carried.leavePart(
          setting,
          told + "ignore: names the " + found.size()
              + " files of today, and others will be published: write it as a pattern there");
      return found.stream().map(path -> YamlText.quoted("/" + path)).toList();
    } catch (PatternSyntaxException e) {
      carried.leavePart(
          setting, told + "the files will be published: write it as a pattern into ignore:");
      return List.of();
    }
  }

  /** Whether a mount passes a file over: where its name, or that of a folder around it, is not to count. */
  private static boolean isLeftOut(String path, List<String> names) {
    boolean included = names.stream().allMatch(name -> name.startsWith("!"));
    for (String name : names) {
      boolean out = name.startsWith("!");
      Predicate<String> matcher = matcher(out ? name.substring(1) : name);
      for (String at = path;
          !at.isEmpty();
          at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
        boolean found = matcher.test(at);
        if (out && found) {
          return true;
        }
        included |= found;
      }
    }
    return !included;
  }

  /** What a pattern of Hugo's matches; nothing where it is none. */
  private static Predicate<String> matcher(String pattern) {
    try {
      String rooted = pattern.startsWith("/") || pattern.startsWith("{/") ? pattern : "/" + pattern;
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rooted);
      return path -> matcher.matches(Path.of("/" + path));
    } catch (PatternSyntaxException e) {
      return path -> false;
    }
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

  void cascade(String name) {
    List<Setting> flat = old.below(name);
    if (!flat.isEmpty()) {
      flat.forEach(old::use);
      cascade(flat.get(0), tree(flat, name + "."));
    }
    old.take(name).ifPresent(setting -> {
      if (setting.value() instanceof Node.Sequence list) {
        for (Node item : list.items()) {
          Location place = new Location(setting.place().path(), item.line(), item.column());
          cascade(new Setting(setting.path(), item, place), item);
        }
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
    List<Node> targets = List.of(new Node.Mapping(List.of(), 1, 1));
    for (Node.Entry entry : entries) {
      if (target(entry.key())) {
        targets = entry.value().items();
      }
    }
    List<Node.Entry> fields =
        entries.stream().filter(entry -> !target(entry.key())).toList();
    String values = fields.stream()
        .map(entry -> YamlText.word(entry.key()) + ": " + YamlText.flow(entry.value()))
        .collect(Collectors.joining(", ", "{", "}"));
    boolean hides =
        fields.stream().anyMatch(entry -> HIDING.matcher(entry.key()).matches());
    Set<String> paths = new LinkedHashSet<>();
    boolean all = !fields.isEmpty();
    for (Node target : targets) {
      List<String> some = target instanceof Node.Mapping asked ? paths(asked, hides) : List.of();
      paths.addAll(some);
      all &= !some.isEmpty();
    }
    if (!all || targets.isEmpty()) {
      carried.leavePart(
          setting,
          "cascade " + YamlText.flow(item)
              + (hides ? ": what only it holds back will be published" : "")
              + ": write it into an _index.md, or into defaults:");
    }
    for (String path : fields.isEmpty() ? Set.<String>of() : paths) {
      carried.entry(
          "defaults", "{path: " + YamlText.quoted(path) + ", values: " + values + "}", setting);
    }
  }

  /**
   * The paths of the pieces that are meant: as it is written where that means the same here, else those of the texts.
   *
   * @param hides whether what is asked besides, and cannot be known, rather counts as so
   */
  private List<String> paths(Node.Mapping target, boolean hides) {
    String path = "";
    String kinds = "";
    for (Node.Entry entry : target.entries()) {
      String text = entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
      String small = text.toLowerCase(Locale.ROOT);
      switch (entry.key().toLowerCase(Locale.ROOT)) {
        case "path" -> path = small;
        case "kind" -> kinds = small;
        case "environment", "lang" -> {
          String ours = entry.key().equalsIgnoreCase("lang") ? language : "production";
          if (!matcher(small).test(ours.toLowerCase(Locale.ROOT))) {
            return List.of();
          }
        }
        default -> {
          if (!hides) {
            return List.of();
          }
        }
      }
    }
    Glob here = new Glob(path);
    Predicate<String> paths = path.isEmpty() ? p -> true : matcher(path);
    Predicate<String> kind = kinds.isEmpty() ? k -> true : matcher(kinds);
    boolean pages = kind.test("page") && !kind.test("section");
    List<String> texts = content.stream().filter(p -> TEXT.matcher(p).matches()).toList();
    List<String> meant = texts.stream()
        .filter(text -> kind.test(isOfFolder(text) ? "section" : "page"))
        .filter(text -> paths.test(place(text)))
        .toList();
    List<String> same = texts.stream()
        .filter(text -> !(pages && isOfFolder(text)) && here.matchesBelow(text))
        .toList();
    return meant.equals(same) && (!meant.isEmpty() || path.isEmpty() || path.endsWith("**"))
        ? List.of(path)
        : meant;
  }

  private static boolean isOfFolder(String text) {
    return text.startsWith("_index.", text.lastIndexOf('/') + 1);
  }

  /** Where Hugo looks for a text, behind the first slash. */
  private String place(String text) {
    String bare = text.substring(0, text.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    String ending = "." + language.toLowerCase(Locale.ROOT);
    return (bare.endsWith(ending) ? bare.substring(0, bare.length() - ending.length()) : bare)
        .replaceFirst("(^|/)_?index$", "");
  }
}
