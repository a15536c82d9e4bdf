package press.rotative.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.rotative.source.Glob;
import press.rotative.source.Node;
import press.rotative.source.Premises;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.starter.OldSettings.Setting;

/** Jekyll's files: texts and files lie side by side; what is no text is published where it lies. */
final class JekyllFiles {

  /** Folders of Jekyll's own programs. */
  private static final List<String> SHOWN = List.of("_layouts", "_includes", "_sass", "_plugins");

  /** Folders that Jekyll works with and does not publish. */
  private static final Set<String> TOOLS = Stream.concat(
          SHOWN.stream(), Stream.of("vendor", "node_modules"))
      .collect(Collectors.toUnmodifiableSet());

  private static final List<Glob> NEVER = Stream.of(
          "Gemfile*", "*.gemspec", "Rakefile", "package*.json", "README*", "LICENSE*")
      .map(Glob::new)
      .toList();

  private static final Pattern LOOP = Pattern.compile("\\{%-?\\s*for\\s");
  private static final Pattern LOOPS =
      Pattern.compile("(?s)\\{%-?\\s*for\\s.*\\{%-?\\s*endfor\\s*-?%\\}");
  /** In characters: as much as stands above a list and says what it is. */
  private static final int FEW = 300;

  private final OldSite site;
  private final List<NewFile> files = new ArrayList<>();
  private final List<String> content = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private JekyllFiles(OldSite site) {
    this.site = site;
  }

  static OldFiles of(OldSite site, Path target) throws IOException {
    return new JekyllFiles(site).sort(target);
  }

  private OldFiles sort(Path target) throws IOException {
    Path root =
        site.folder().resolve(site.settings().take("source").map(Setting::text).orElse("."));
    List<Glob> excluded = excluded();
    String destination = OldFiles.destination(site);
    boolean stays = OldFiles.isSame(site.folder(), target);
    Path own = target.toAbsolutePath().normalize();
    Premises premises = Premises.of(site.folder());
    for (SourceFile file :
        OldFiles.readable(SourceTree.walk(root, "", premises, path -> true), left)) {
      String path = file.path();
      String first = path.substring(0, Math.max(0, path.indexOf('/')));
      boolean ours = !stays && file.file().toAbsolutePath().normalize().startsWith(own);
      if (ours || TOOLS.contains(first) || first.equals(destination)) {
        continue;
      }
      if (excluded.stream().anyMatch(glob -> glob.matchesAnyPart(path))) {
        left.add(path + ": exclude names it");
      } else if (NEVER.stream().anyMatch(glob -> glob.matchesAnyPart(path))) {
        left.add(path + ": Jekyll does not publish it");
      } else if (!path.startsWith("_config")) {
        sort(file);
      }
    }
    for (String folder : SHOWN) {
      if (Files.isDirectory(root.resolve(folder))) {
        left.add("the folder " + folder + "/");
      }
    }
    return new OldFiles(files, content, List.of(), left);
  }

  private List<Glob> excluded() {
    List<Glob> globs = new ArrayList<>();
    site.settings().take("exclude").ifPresent(setting -> {
      if (setting.value() instanceof Node.Sequence names) {
        names.items().stream()
            .filter(Node.Scalar.class::isInstance)
            .forEach(
                name -> globs.add(new Glob(((Node.Scalar) name).text().replaceAll("^/+|/+$", ""))));
      }
    });
    return globs;
  }

  private void sort(SourceFile file) throws IOException {
    String path = file.path();
    String why = why(file);
    if (!why.isEmpty()) {
      left.add(path + ": " + why);
      return;
    }
    boolean stays = isText(path) && hasFrontMatter(file) || path.startsWith("_");
    String to = stays ? path : "_static/" + path;
    content.add(to);
    files.add(NewFile.copy("content/" + to, file.file()));
  }

  private static boolean isText(String path) {
    return path.matches(".*\\.(md|markdown|mkdown|mkdn|mkd|html)");
  }

  /** Why a file stays behind; empty where it does not. */
  private static String why(SourceFile file) throws IOException {
    String path = file.path();
    boolean missing = path.equals("404.html") && hasFrontMatter(file);
    if (missing || path.matches("(index|404)\\.(md|markdown)") || OldFiles.isOurs(path)) {
      return OldFiles.OURS_WORD;
    }
    if (path.endsWith(".html")) {
      String text = Files.readString(file.file(), StandardCharsets.ISO_8859_1);
      boolean liquid = text.contains("{%") || text.contains("{{");
      return text.startsWith("---") && liquid ? "it is a template of Jekyll's" : "";
    }
    boolean page = !path.startsWith("_") || path.startsWith("_pages/");
    if (page && isText(path) && isTemplate(file)) {
      return "it is a template of Jekyll's";
    }
    boolean made = path.matches(".*\\.(s[ac]ss|css|xml|json|js|txt|coffee)");
    return made && hasFrontMatter(file) ? "it is made by Jekyll" : "";
  }

  /** Whether a page is made of loops, with few words beside them. */
  private static boolean isTemplate(SourceFile file) throws IOException {
    String text = Files.readString(file.file(), StandardCharsets.ISO_8859_1);
    if (!LOOP.matcher(text).find() || text.contains("{% raw")) {
      return false;
    }
    String words =
        LOOPS.matcher(text.replaceFirst("(?s)^---\\s.*?\\n---\\s", "")).replaceAll("");
    return words.replaceAll("(?s)\\{[%{].*?[%}]\\}|<[^>]*>|\\s+", "").length() < FEW;
  }

  private static boolean hasFrontMatter(SourceFile file) throws IOException {
    byte[] bytes = file.bytes();
    return bytes.length > 3
        && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).matches("---\\s");
  }
}
