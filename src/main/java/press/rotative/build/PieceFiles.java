package press.rotative.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.rotative.config.SiteConfig;
import press.rotative.content.NameLanguage;
import press.rotative.content.PieceReader;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;
import press.rotative.url.Preset;

/** Which files are pieces. Texts that are none are named, each with its reason: nobody's work is lost in silence. */
final class PieceFiles {

  /** Folders with {@code _} that hold pieces. */
  private static final Set<String> OPEN = Set.of("_posts", "_drafts", "_pages", "_authors");
  /** Folders with {@code _} whose files have a use of their own. */
  private static final Set<String> USED = Set.of("_static", "_data");

  private final SourceTree tree;
  private final boolean bundles;
  private final Set<String> sections = new HashSet<>();
  /** Hugo's bundles: folders with an {@code index.md}, whose other texts have no pages. */
  private final Set<String> leaves = new HashSet<>();

  private final String language;
  /** Whether any name tells a language. */
  private final boolean languages;

  private final Set<String> paths;
  private final Set<String> others;
  private final List<Diagnostic> problems;

  PieceFiles(SourceTree tree, SiteConfig config, List<Diagnostic> problems) {
    this.tree = tree;
    this.problems = problems;
    this.bundles = config.permalinks().preset() == Preset.HUGO;
    this.language = config.language();
    this.languages = config.permalinks().preset().namesLanguages()
        && tree.files().stream().anyMatch(file -> !NameLanguage.of(file.path()).isEmpty());
    this.paths = languages
        ? tree.files().stream().map(SourceFile::path).collect(Collectors.toUnmodifiableSet())
        : Set.of();
    this.others = languages ? otherLanguages() : Set.of();
    config.sections().forEach(s -> sections.add(s.id().value()));
    for (SourceFile file : tree.files()) {
      if (bundles && isLeaf(file)) {
        leaves.add(file.folder());
      }
    }
  }

  List<SourceFile> list() {
    List<SourceFile> pieces = new ArrayList<>();
    for (SourceFile file : tree.files()) {
      if (USED.contains(first(file.path()))) {
        continue;
      }
      if (PieceReader.passesOver(file.path())) {
        problems.add(
            Diagnostic.warning(
                "not-read",
                Location.of(file.label()),
                "files that end in \"." + ending(file.path())
                    + "\" are not read: nothing of this one is published",
                "save the text as Markdown, move it to content/_static to publish it as it is, or name it in ignore:"));
      } else if (PieceReader.reads(file.path()) && isPiece(file)) {
        pieces.add(file);
      }
    }
    return pieces;
  }

  /** Languages that some names tell beside a text of the site's own. */
  private Set<String> otherLanguages() {
    Set<String> others = new TreeSet<>();
    for (SourceFile file : tree.files()) {
      String tag = NameLanguage.of(file.path());
      if (!tag.isEmpty()
          && PieceReader.reads(file.path())
          && !NameLanguage.is(tag, language)
          && (has(NameLanguage.without(file.path())) || hasOwn(file.path()))) {
        others.add(tag);
      }
    }
    return others;
  }

  private boolean has(String path) {
    return paths.contains(path);
  }

  private boolean hasOwn(String path) {
    String plain = NameLanguage.without(path);
    int dot = plain.lastIndexOf('.');
    return Stream.of(language, language.split("-", 2)[0])
        .anyMatch(tag -> has(plain.substring(0, dot) + "." + tag + plain.substring(dot)));
  }

  /** Whether a text is a translation, or says again what another file of that name says. */
  private boolean isOther(SourceFile file) {
    String tag = NameLanguage.of(file.path());
    if (tag.isEmpty()) {
      return false;
    }
    boolean own = NameLanguage.is(tag, language);
    String plain = NameLanguage.without(file.path());
    if (own && has(plain)) {
      problems.add(Diagnostic.warning(
          "other-language",
          Location.of(file.label()),
          "\"" + plain + "\" is there too, in the same language: nothing of this text is published",
          "keep one of the two, or give one another name"));
      return true;
    }
    if (!own && others.contains(tag)) {
      problems.add(Diagnostic.warning(
          "other-language",
          Location.of(file.label()),
          "\"." + tag
              + "\" in the name says that the text is in another language than this site (\""
              + language + "\"): nothing of it is published",
          "make a site of its own for that language, name the file in ignore:, or, if it is none, rename it to "
              + plain.substring(plain.lastIndexOf('/') + 1, plain.lastIndexOf('.')) + "-" + tag
              + plain.substring(plain.lastIndexOf('.'))));
      return true;
    }
    return false;
  }

  private boolean isPiece(SourceFile file) {
    String closed = findClosed(file.path());
    boolean page = PieceReader.isHtml(file.path());
    if (!closed.isEmpty()) {
      if (!page) {
        problems.add(Diagnostic.warning(
            "closed-folder",
            Location.of(file.label()),
            "\"" + closed + "\" begins with \"_\": nothing of this text is published",
            "take the sign away; a folder can also be opened as a section in site.yml"));
      }
      return false;
    }
    if (bundles && isInBundle(file)) {
      problems.add(
          Diagnostic.warning(
              "bundle-text",
              Location.of(file.label()),
              "a text beside index.md is part of its bundle: it has no page of its own",
              "move it out of the folder or into index.md, or call that file _index.md, as a section's is"));
      return false;
    }
    return !languages || !isOther(file);
  }

  /** The name with {@code _} that keeps a file from being a piece, empty where there is none. */
  private String findClosed(String path) {
    if (!path.startsWith("_") && !path.contains("/_")) {
      return "";
    }
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      boolean last = i == names.length - 1;
      boolean open = last
          ? names[i].startsWith("_index.")
          : OPEN.contains(names[i]) || sections.contains(names[i].substring(1));
      if (names[i].startsWith("_") && !open) {
        return names[i];
      }
    }
    return "";
  }

  private boolean isInBundle(SourceFile file) {
    String folder = file.folder();
    if (isLeaf(file) && leaves.contains(folder)) {
      folder = parent(folder);
    }
    while (!folder.isEmpty()) {
      if (leaves.contains(folder)) {
        return true;
      }
      folder = parent(folder);
    }
    return false;
  }

  /** Whether it is the {@code index.md} of a bundle, in whatever language. */
  private static boolean isLeaf(SourceFile file) {
    String name = file.name();
    return name.equals("index.md")
        || name.startsWith("index.")
            && name.endsWith(".md")
            && !NameLanguage.of(file.path()).isEmpty();
  }

  private static String parent(String folder) {
    return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
  }

  private static String first(String path) {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
