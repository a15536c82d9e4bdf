package press.rotative.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.rotative.diag.Checked;
import press.rotative.source.Glob;
import press.rotative.source.Node;
import press.rotative.source.Premises;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.starter.OldSettings.Setting;

/**
 * Which files of an old site go where in the new one.
 *
 * @param files those that are copied
 * @param content paths of all that will lie in the content folder, copied or there already
 * @param statics folders beside it that are published as they are
 * @param left what is not copied, each with the reason
 */
record OldFiles(
    List<NewFile> files, List<String> content, List<String> statics, List<String> left) {

  private static final String CONTENT = "content";

  /** Addresses that every site makes by itself. */
  private static final Set<String> OURS =
      Set.of("index.html", "404.html", "robots.txt", "sitemap.xml", "feed.xml");

  private static final String OURS_WORD = "this page is made here";

  /** What Jekyll works with and does not publish. */
  private static final Set<String> TOOLS =
      Set.of("_site", "_layouts", "_includes", "_sass", "_plugins", "vendor", "node_modules");

  private static final List<Glob> NEVER = Stream.of(
          "_config*", "Gemfile*", "*.gemspec", "Rakefile", "package*.json", "README*", "LICENSE*")
      .map(Glob::new)
      .toList();

  static OldFiles of(OldSite site, Path target) throws IOException {
    return site.tool() == OldSite.Tool.JEKYLL ? jekyll(site, target) : folders(site, target);
  }

  /** Hugo's and Zola's: a folder of texts, and folders that are published as they are. */
  private static OldFiles folders(OldSite site, Path target) throws IOException {
    boolean hugo = site.tool() == OldSite.Tool.HUGO;
    String from = hugo ? FromHugo.content(site.settings()) : CONTENT;
    boolean stays = isSame(site.folder(), target);
    List<NewFile> files = new ArrayList<>();
    List<String> content = new ArrayList<>();
    for (SourceFile file : SourceTree.walk(site.folder().resolve(from), from).files()) {
      content.add(file.path());
      if (!stays || !from.equals(CONTENT)) {
        files.add(NewFile.copy(CONTENT + "/" + file.path(), file.file()));
      }
    }
    List<String> statics = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (String folder : hugo ? statics(site.settings()) : List.of("static")) {
      Path root = site.folder().resolve(folder);
      if (!Files.isDirectory(root) || folder.contains("..")) {
        continue;
      }
      statics.add(folder);
      Checked<SourceTree> tree = SourceTree.walkAll(root, folder, "", Premises.of(site.folder()));
      tree.diagnostics().forEach(d -> left.add(d.location() + ": " + d.message()));
      for (SourceFile file : tree.value().files()) {
        if (OURS.contains(file.path())) {
          left.add(file.label() + ": " + OURS_WORD + (stays ? ", so move the file away" : ""));
        } else if (!stays) {
          files.add(NewFile.copy(file.label(), file.file()));
        }
      }
    }
    for (String folder :
        List.of("layouts", "templates", "themes", "assets", "sass", "data", "i18n")) {
      if (Files.isDirectory(site.folder().resolve(folder))) {
        left.add("the folder " + folder + "/");
      }
    }
    return new OldFiles(files, content, statics, left);
  }

  private static List<String> statics(OldSettings settings) {
    Setting written = settings.take("staticDir").orElse(null);
    if (written == null) {
      return List.of("static");
    }
    List<Node> names =
        written.value() instanceof Node.Sequence all ? all.items() : List.of(written.value());
    return names.stream()
        .filter(Node.Scalar.class::isInstance)
        .map(name -> ((Node.Scalar) name).text())
        .toList();
  }

  /** Jekyll's: texts and files lie side by side; what is no text is published where it lies. */
  private static OldFiles jekyll(OldSite site, Path target) throws IOException {
    Path root =
        site.folder().resolve(site.settings().take("source").map(Setting::text).orElse("."));
    List<Glob> excluded = new ArrayList<>(NEVER);
    site.settings().take("exclude").ifPresent(setting -> {
      if (setting.value() instanceof Node.Sequence names) {
        names.items().stream()
            .filter(Node.Scalar.class::isInstance)
            .forEach(name ->
                excluded.add(new Glob(((Node.Scalar) name).text().replaceAll("^/+|/+$", ""))));
      }
    });
    String destination = site.settings().take("destination").map(Setting::text).orElse("_site");
    boolean stays = isSame(site.folder(), target);
    Path own = target.toAbsolutePath().normalize();
    List<NewFile> files = new ArrayList<>();
    List<String> content = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (SourceFile file : SourceTree.walk(root, "").files()) {
      String path = file.path();
      String first = path.substring(0, Math.max(0, path.indexOf('/')));
      boolean ours = !stays && file.file().toAbsolutePath().normalize().startsWith(own);
      if (ours
          || TOOLS.contains(first)
          || first.equals(destination.replaceFirst("^\\./", ""))
          || excluded.stream().anyMatch(glob -> glob.matchesAnyPart(path))) {
        continue;
      }
      String why = why(file);
      if (!why.isEmpty()) {
        left.add(path + ": " + why);
      } else {
        String to =
            isText(path) && hasFrontMatter(file) || path.startsWith("_") ? path : "_static/" + path;
        content.add(to);
        files.add(NewFile.copy(CONTENT + "/" + to, file.file()));
      }
    }
    for (String folder : List.of("_layouts", "_includes", "_sass", "_plugins")) {
      if (Files.isDirectory(root.resolve(folder))) {
        left.add("the folder " + folder + "/");
      }
    }
    return new OldFiles(files, content, List.of(), left);
  }

  private static boolean isText(String path) {
    return path.endsWith(".md") || path.endsWith(".markdown") || path.endsWith(".html");
  }

  /** Why a file stays behind; empty where it does not. */
  private static String why(SourceFile file) throws IOException {
    String path = file.path();
    if (OURS.contains(path.replaceFirst("^(index|404)\\.(md|markdown)$", "$1.html"))) {
      return OURS_WORD;
    }
    if (path.endsWith(".html")) {
      String text = Files.readString(file.file(), StandardCharsets.ISO_8859_1);
      boolean liquid = text.contains("{%") || text.contains("{{");
      return text.startsWith("---") && liquid ? "it is a template of Jekyll's" : "";
    }
    boolean made = path.matches(".*\\.(s[ac]ss|css|xml|json|js|txt|coffee)");
    return made && hasFrontMatter(file) ? "it is made by Jekyll" : "";
  }

  private static boolean hasFrontMatter(SourceFile file) throws IOException {
    byte[] bytes = file.bytes();
    return bytes.length > 3
        && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).matches("---\\s");
  }

  private static boolean isSame(Path folder, Path target) throws IOException {
    return Files.exists(target) && Files.isSameFile(folder, target);
  }
}
