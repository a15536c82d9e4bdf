package press.rotative.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.source.JsonText;
import press.rotative.source.Node;
import press.rotative.source.TextFile;
import press.rotative.source.Toml;
import press.rotative.source.Yaml;

/**
 * A site of another tool.
 *
 * @param files where its settings stand, relative to the folder
 */
record OldSite(Tool tool, Path folder, List<String> files, OldSettings settings) {

  /** The tools whose settings are read. */
  enum Tool {
    HUGO("Hugo"),
    JEKYLL("Jekyll"),
    ZOLA("Zola");

    private final String word;

    Tool(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  private static final List<String> ENDINGS = List.of("toml", "yaml", "yml", "json");
  private static final String DEFAULTS = "config/_default";

  /** Files of tools whose settings are programs, or that nobody moves from by settings alone. */
  private static final Map<String, String> OTHERS = new TreeMap<>(Map.of(
      "astro.config.mjs", "astro",
      "astro.config.ts", "astro",
      ".eleventy.js", "eleventy",
      "eleventy.config.js", "eleventy",
      "eleventy.config.mjs", "eleventy",
      "pelicanconf.py", "pelican"));

  /**
   * @throws StarterMistake where no tool, or more than one, is known by its files, or these cannot be read
   */
  static OldSite in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new StarterMistake("there is no folder \"" + folder + "\"");
    }
    List<String> jekyll = present(folder, "_config");
    List<String> hugo = new ArrayList<>(present(folder, "hugo"));
    List<String> either = present(folder, "config");
    if (either.contains("config.toml") && isZola(folder, "config.toml")) {
      hugo.clear();
      return jekyll.isEmpty() ? zola(folder, "config.toml") : unclear(jekyll, either);
    }
    if (Files.isRegularFile(folder.resolve("zola.toml"))) {
      return zola(folder, "zola.toml");
    }
    hugo.addAll(hugo.isEmpty() ? either : List.of());
    if (Files.isDirectory(folder.resolve(DEFAULTS))) {
      hugo.addAll(defaults(folder));
    }
    if (!hugo.isEmpty() && !jekyll.isEmpty()) {
      return unclear(jekyll, hugo);
    }
    if (!hugo.isEmpty()) {
      return read(Tool.HUGO, folder, hugo);
    }
    return jekyll.isEmpty() ? unknown(folder) : read(Tool.JEKYLL, folder, jekyll);
  }

  private static OldSite zola(Path folder, String file) throws IOException {
    return read(Tool.ZOLA, folder, List.of(file));
  }

  private static List<String> present(Path folder, String stem) {
    return ENDINGS.stream()
        .map(ending -> stem + "." + ending)
        .filter(name -> Files.isRegularFile(folder.resolve(name)))
        .toList();
  }

  private static List<String> defaults(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(DEFAULTS))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)))
          .map(name -> DEFAULTS + "/" + name)
          .sorted()
          .toList();
    }
  }

  /** Both tools have a {@code config.toml}; only Zola asks for a {@code base_url} in it. */
  private static boolean isZola(Path folder, String file) throws IOException {
    OldSettings settings = new OldSettings();
    settings.add(file, "", tree(folder, file));
    return settings.has("base_url");
  }

  private static OldSite read(Tool tool, Path folder, List<String> files) throws IOException {
    OldSettings settings = new OldSettings();
    for (String file : files) {
      settings.add(file, prefix(file), tree(folder, file));
    }
    return new OldSite(tool, folder, List.copyOf(files), settings);
  }

  /** In Hugo's folder the file's name is the first part: {@code params.toml}, {@code menus.fr.toml}. */
  private static String prefix(String file) {
    if (!file.startsWith(DEFAULTS)) {
      return "";
    }
    String stem = file.substring(DEFAULTS.length() + 1, file.lastIndexOf('.'));
    int dot = stem.indexOf('.');
    String name = dot < 0 ? stem : stem.substring(0, dot);
    String inner = name.equals("hugo") || name.equals("config") ? "" : name;
    return dot < 0 ? inner : "languages." + stem.substring(dot + 1) + "." + inner;
  }

  private static Node.Mapping tree(Path folder, String file) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    String text = TextFile.decode(file, Files.readAllBytes(folder.resolve(file)), problems);
    Checked<Node.Mapping> read = switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "toml" -> Toml.read(file, text, 1);
      case "json" -> JsonText.read(file, text, 1);
      default -> Yaml.read(file, text, 1);
    };
    problems.addAll(read.diagnostics());
    if (problems.stream().anyMatch(Diagnostic::isError)) {
      throw new StarterMistake("the settings of the old site cannot be read:\n"
          + problems.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    }
    return read.value();
  }

  private static OldSite unclear(List<String> some, List<String> others) {
    throw new StarterMistake("the folder holds settings of two tools, \"" + some.get(0)
        + "\" and \"" + others.get(0) + "\": move those away that do not count");
  }

  private static OldSite unknown(Path folder) {
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (Files.exists(folder.resolve(other.getKey()))) {
        throw new StarterMistake("\"" + other.getKey()
            + "\" is a program, which is not run: begin with rotative new site, copy the texts into content/"
            + " and write permalinks: " + other.getValue() + " into site.yml");
      }
    }
    if (Files.exists(folder.resolve("site.yml"))) {
      throw new StarterMistake("\"" + folder + "\" is a site of rotative's already");
    }
    throw new StarterMistake("no tool is known by the files in \"" + folder
        + "\": looked for hugo.toml, config.toml and config/_default (Hugo), _config.yml (Jekyll),"
        + " config.toml with base_url (Zola), and the same in YAML and JSON");
  }
}
