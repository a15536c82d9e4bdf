package press.rotative.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
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

  /** Addresses that every site makes by itself, and whose files cannot be a newsroom's own. */
  private static final Set<String> OURS = Set.of("index.html", "sitemap.xml", "feed.xml");

  static final String OURS_WORD = "this page is made here";

  /** What tools make anew, or keep for themselves: nobody misses it. */
  private static final Set<String> MADE = Set.of(
      ".git",
      ".hugo_build.lock",
      ".jekyll-cache",
      ".jekyll-metadata",
      ".sass-cache",
      ".DS_Store",
      "node_modules",
      "public",
      "resources",
      "vendor");

  static OldFiles of(OldSite site, Path target) throws IOException {
    OldFiles found =
        site.tool() == OldSite.Tool.JEKYLL ? JekyllFiles.of(site, target) : folders(site, target);
    List<String> left = new ArrayList<>(found.left());
    left.addAll(others(site, target, found));
    return new OldFiles(found.files(), found.content(), found.statics(), left);
  }

  static boolean isOurs(String path) {
    return OURS.contains(path);
  }

  /** Hugo's and Zola's: a folder of texts, and folders that are published as they are. */
  private static OldFiles folders(OldSite site, Path target) throws IOException {
    boolean hugo = site.tool() == OldSite.Tool.HUGO;
    HugoMounts mounts = HugoMounts.of(site.settings());
    boolean stays = isSame(site.folder(), target);
    Premises premises = Premises.of(site.folder());
    List<NewFile> files = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    List<String> left = new ArrayList<>();
    for (Map.Entry<String, String> texts :
        (hugo ? mounts.content() : Map.of(CONTENT, "")).entrySet()) {
      String from = texts.getKey();
      String below = texts.getValue().isEmpty() ? "" : texts.getValue() + "/";
      for (SourceFile file : readable(
          SourceTree.walk(site.folder().resolve(from), from, premises, path -> true), left)) {
        if (!known.add(below + file.path())) {
          left.add(file.label() + ": another folder has a text there");
        } else if (!stays || !from.equals(CONTENT) || !below.isEmpty()) {
          files.add(NewFile.copy(CONTENT + "/" + below + file.path(), file.file()));
        }
      }
    }
    List<String> statics = new ArrayList<>();
    for (String folder : hugo ? mounts.statics() : List.of("static")) {
      Path root = site.folder().resolve(folder);
      if (!Files.isDirectory(root)) {
        continue;
      }
      boolean any = false;
      for (SourceFile file : readable(SourceTree.walkAll(root, folder, "", premises), left)) {
        if (isOurs(file.path())) {
          left.add(file.label() + ": " + OURS_WORD + (stays ? ", so move the file away" : ""));
        } else if (!stays) {
          files.add(NewFile.copy(file.label(), file.file()));
        }
        any |= stays || !isOurs(file.path());
      }
      if (any) {
        statics.add(folder);
      }
    }
    return new OldFiles(files, List.copyOf(known), statics, left);
  }

  /** The files that can be copied; the others are named. */
  static List<SourceFile> readable(Checked<SourceTree> tree, List<String> left) {
    tree.diagnostics().stream()
        .sorted(Comparator.comparing(Diagnostic::location))
        .forEach(d -> left.add(relative(d.location().path()) + ": " + d.message()));
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file : tree.value().files()) {
      if (Files.isReadable(file.file())) {
        files.add(file);
      } else {
        left.add(relative(file.label()) + ": this cannot be read: there is no permission");
      }
    }
    return files;
  }

  /** A label of a tree that is the old site's folder itself. */
  private static String relative(String label) {
    return label.startsWith("/") ? label.substring(1) : label;
  }

  /** What lies at the top of the old site and is neither read nor carried over, nor told of already. */
  private static List<String> others(OldSite site, Path target, OldFiles found) throws IOException {
    Set<String> known = new TreeSet<>(MADE);
    known.addAll(List.of(CONTENT, destination(site)));
    HugoMounts.of(site.settings()).content().keySet().forEach(folder -> known.add(first(folder)));
    site.files().forEach(file -> known.add(first(file)));
    found.statics().forEach(folder -> known.add(first(folder)));
    found.content().forEach(path -> known.add(first(path.replaceFirst("^_static/", ""))));
    found.left().forEach(line -> known.add(first(line.replaceFirst("^the folder |: .*", ""))));
    List<String> others = within(site.folder(), "", known, target);
    if (site.tool() == OldSite.Tool.HUGO && Files.isDirectory(site.folder().resolve("config"))) {
      // those of environments
      others.addAll(within(site.folder().resolve("config"), "config/", Set.of("_default"), target));
    }
    return others;
  }

  private static List<String> within(Path folder, String prefix, Set<String> known, Path target)
      throws IOException {
    List<String> others = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        if (!known.contains(name) && !isSame(entry, target)) {
          boolean inner = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
          others.add(inner ? "the folder " + prefix + name + "/" : prefix + name);
        }
      }
    }
    return others;
  }

  /** Where Jekyll publishes into. */
  static String destination(OldSite site) {
    return site.settings()
        .take("destination")
        .map(Setting::text)
        .orElse("_site")
        .replaceFirst("^\\./", "");
  }

  private static String first(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  static boolean isSame(Path folder, Path target) throws IOException {
    return Files.exists(target) && Files.exists(folder) && Files.isSameFile(folder, target);
  }
}
