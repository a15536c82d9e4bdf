package press.rotative.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.diag.Suggestion;

/** What to say where a site's settings are not: another tool's may be there, or the file under another name. */
final class NoSite {

  private static final String CARRY =
      "rotative new site --from DIR NEW makes a site of it, with its title, address and permalinks";

  /** Files by which a folder shows that another tool is at home there, the first that is found counts. */
  private static final Map<String, String> TOOLS = tools();

  private static final int START = 4096;

  private NoSite() {}

  private static Map<String, String> tools() {
    Map<String, String> tools = new LinkedHashMap<>();
    for (String ending : List.of("toml", "yaml", "yml", "json")) {
      tools.put("hugo." + ending, "Hugo");
    }
    tools.put("config/_default", "Hugo");
    tools.put("_config.yml", "Jekyll");
    tools.put("_config.yaml", "Jekyll");
    tools.put("_config.toml", "Jekyll");
    for (String ending : List.of("js", "mjs", "cjs", "ts")) {
      tools.put("eleventy.config." + ending, "Eleventy");
      tools.put("astro.config." + ending, "Astro");
    }
    tools.put(".eleventy.js", "Eleventy");
    tools.put("pelicanconf.py", "Pelican");
    tools.put("wp-config.php", "WordPress");
    tools.put("wp-config-sample.php", "WordPress");
    for (String ending : List.of("toml", "yaml", "yml", "json")) {
      tools.put("config." + ending, "Hugo");
    }
    return tools;
  }

  static Diagnostic told(SiteFolder site) {
    Path folder = site.folder();
    if (Files.isDirectory(folder.resolve(site.settings()))) {
      return error(
          site,
          "\"" + site.settings() + "\" is a folder, where a file of settings is looked for",
          "name the file, such as site.yml");
    }
    String missing =
        "there is no \"" + site.settings() + "\" in " + folder.toAbsolutePath().normalize();
    if (!site.settings().equals(SiteFolder.SETTINGS)) {
      return error(site, missing, "write it as seen from the site's folder, such as site.yml");
    }
    for (Map.Entry<String, String> known : TOOLS.entrySet()) {
      if (Files.exists(folder.resolve(known.getKey()))) {
        String tool =
            known.getKey().equals("config.toml") && isZola(folder) ? "Zola" : known.getValue();
        return error(
            site,
            missing + ", but \"" + known.getKey() + "\" of " + tool,
            List.of("Hugo", "Jekyll", "Zola").contains(tool) ? CARRY : byHand(tool));
      }
    }
    String export = export(folder);
    return export == null
        ? error(site, missing, hint(site))
        : error(site, missing + ", but \"" + export + "\" of WordPress", byHand("WordPress"));
  }

  private static String byHand(String tool) {
    String settings =
        "write a site.yml that says title:, url: and permalinks: " + tool.toLowerCase(Locale.ROOT);
    return tool.equals("WordPress")
        ? "export its pieces as Markdown into content/, and " + settings
        : settings;
  }

  /** What WordPress exports: one XML file, which says so in its first lines. */
  private static @Nullable String export(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.xml")) {
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
          if (start.contains("wordpress.org/export/")) {
            return file.getFileName().toString();
          }
        }
      }
    } catch (IOException e) {
      return null; // it is only asked what else may be there
    }
    return null;
  }

  private static String hint(SiteFolder site) {
    for (String other :
        List.of("site.yaml", "Site.yml", "site.yml.txt", "site.json", "site.toml")) {
      if (Files.exists(site.folder().resolve(other))) {
        return "\"" + other + "\" is there: call it site.yml";
      }
    }
    Path parent = site.folder().toAbsolutePath().normalize().getParent();
    return parent != null && Files.exists(parent.resolve(site.settings()))
        ? "the folder above has one: name it with -s"
        : "name the site's folder with -s, or make one with rotative new site DIR";
  }

  private static Diagnostic error(SiteFolder site, String message, @Nullable String hint) {
    return Diagnostic.error("no-site", Location.of(site.settings()), message, hint);
  }

  /** Both Hugo and Zola have a {@code config.toml}; only the one writes its address so. */
  private static boolean isZola(Path folder) {
    try {
      return Files.readString(folder.resolve("config.toml"))
          .lines()
          .anyMatch(line -> line.startsWith("base_url"));
    } catch (IOException e) {
      return false;
    }
  }

  /** An environment without a file of its own. */
  static Diagnostic environment(SiteFolder site, String overlay) throws IOException {
    List<String> others = environments(site);
    return Diagnostic.error(
        "no-environment",
        Location.of(overlay),
        "there is no \"" + overlay + "\" for the environment \"" + site.environment() + "\"",
        others.isEmpty()
            ? "write the file, with the settings that differ, or leave -e out"
            : Suggestion.hint(String.valueOf(site.environment()), others));
  }

  private static List<String> environments(SiteFolder site) throws IOException {
    Path settings = site.folder().resolve(site.settings());
    String name = settings.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name + "." : name.substring(0, dot + 1);
    String ending = dot < 0 ? "" : name.substring(dot);
    List<String> found = new ArrayList<>();
    Path parent = settings.toAbsolutePath().getParent();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(parent)) {
      for (Path file : files) {
        String other = file.getFileName().toString();
        if (other.length() > stem.length() + ending.length()
            && other.startsWith(stem)
            && other.endsWith(ending)) {
          found.add(other.substring(stem.length(), other.length() - ending.length()));
        }
      }
    }
    return found.stream().sorted().toList();
  }
}
