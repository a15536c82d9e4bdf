package press.rotative.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Premises;
import press.rotative.source.SourceFile;
import press.rotative.source.SourceTree;

/**
 * Where the parts of a site lie. Messages name content and templates by their usual folders until {@link #shown} says
 * where they really are.
 *
 * @param folder the site's own
 * @param settings the file of settings, as seen from {@code folder}
 * @param content as seen from {@code folder}
 * @param templates as seen from {@code folder}
 * @param environment whose settings are laid over the usual ones, nothing for none
 */
public record SiteFolder(
    Path folder,
    String settings,
    String content,
    String templates,
    @Nullable String environment) {

  public static final String SETTINGS = "site.yml";
  public static final String CONTENT = "content";
  public static final String TEMPLATES = "templates";

  /** A site whose parts have their usual names. */
  public static SiteFolder of(Path folder) {
    return new SiteFolder(folder, SETTINGS, CONTENT, TEMPLATES, null);
  }

  public Path contentFolder() {
    return folder.resolve(content);
  }

  public Path templatesFolder() {
    return folder.resolve(templates);
  }

  /** The site's own templates. */
  public List<SourceFile> ownTemplates() throws IOException {
    return SourceTree.walk(templatesFolder(), TEMPLATES).files().stream()
        .filter(file -> file.path().endsWith(".html"))
        .toList();
  }

  /** The folder that the site is published into where a call names none. */
  public Path output() {
    return folder.resolve("dist");
  }

  /** What may be read of the disk: nothing else is, whatever link or setting leads there. */
  public Premises premises() throws IOException {
    return Premises.of(folder);
  }

  /** The file that is laid over the settings, {@code site.staging.yml} for {@code staging}; nothing for none. */
  public @Nullable String overlay() {
    if (environment == null) {
      return null;
    }
    int dot = settings.lastIndexOf('.');
    boolean ended = dot > settings.lastIndexOf('/');
    return ended
        ? settings.substring(0, dot) + "." + environment + settings.substring(dot)
        : settings + "." + environment;
  }

  /** What a call names, and what is not there: a file of settings, an environment, folders. */
  public List<Diagnostic> misnamed() throws IOException {
    if (!Files.isRegularFile(folder.resolve(settings))) {
      return settings.equals(SETTINGS) ? List.of() : List.of(NoSite.told(this));
    }
    List<Diagnostic> misnamed = new ArrayList<>();
    String overlay = overlay();
    if (overlay != null && !Files.isRegularFile(folder.resolve(overlay))) {
      misnamed.add(NoSite.environment(this, overlay));
    }
    missing().stream().filter(folder -> !isUsual(folder.location().path())).forEach(misnamed::add);
    return misnamed;
  }

  private static boolean isUsual(String name) {
    return name.equals(CONTENT) || name.equals(TEMPLATES);
  }

  /** Folders that are not there although the call names them, or that are files. */
  List<Diagnostic> missing() {
    List<Diagnostic> missing = new ArrayList<>();
    for (String name : List.of(content, templates)) {
      if (Files.isRegularFile(folder.resolve(name))) {
        missing.add(Diagnostic.error(
            "no-folder",
            Location.of(name),
            "\"" + name + "\" is a file, where a folder is looked for",
            isUsual(name)
                ? "give the file another name, or put it into a folder"
                : "name a folder, as seen from the site's"));
      } else if (!isUsual(name) && !Files.isDirectory(folder.resolve(name))) {
        missing.add(Diagnostic.error(
            "no-folder",
            Location.of(name),
            "there is no folder \"" + name + "\"",
            "write it as seen from the site's folder"));
      }
    }
    return missing;
  }

  /** The message with the place where its file really is. */
  public Diagnostic shown(Diagnostic diagnostic) {
    Location place = diagnostic.location();
    String path = place.path();
    String real = moved(path, CONTENT, content);
    real = real.equals(path) ? moved(path, TEMPLATES, templates) : real;
    return real.equals(path)
        ? diagnostic
        : diagnostic.at(new Location(real, place.line(), place.column()));
  }

  private static String moved(String path, String usual, String now) {
    return !now.equals(usual) && (path.equals(usual) || path.startsWith(usual + "/"))
        ? now + path.substring(usual.length())
        : path;
  }
}
