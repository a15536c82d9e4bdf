package press.rotative.asset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import press.rotative.config.LookConfig;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.source.TextFile;
import press.rotative.source.Theme;
import press.rotative.url.Route;

/**
 * The theme's assets, each with the place where it is published. Styles, scripts and faces have a fingerprint in their
 * name, so that a server may let browsers keep them for good. Safe for use by several threads.
 */
public final class ThemeAssets {

  static final String FOLDER = "assets/";

  /** The sheet at whose end the settings of the site stand. */
  private static final String MAIN_SHEET = "style.css";

  private static final Set<String> TEXTS = Set.of("css", "js");
  private static final Set<String> FACES = Set.of("woff2", "woff", "ttf", "otf");

  private final Theme theme;
  private final Map<String, Route> routes;
  private final Stylist stylist;

  private ThemeAssets(Theme theme, Map<String, Route> routes, Stylist stylist) {
    this.theme = theme;
    this.routes = Collections.unmodifiableMap(routes);
    this.stylist = stylist;
  }

  /**
   * Reads and names all assets.
   *
   * @param look what the site says of inks, faces and widths
   */
  public static Checked<ThemeAssets> read(Theme theme, LookConfig look) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, byte[]> sources = new TreeMap<>();
    List<String> paths = theme.list("assets").stream()
        .map(path -> path.substring(FOLDER.length()))
        .toList();
    for (String path : paths) {
      if (TEXTS.contains(ending(path))) {
        String text = TextFile.decode("templates/" + FOLDER + path, file(theme, path), problems);
        String whole = path.equals(MAIN_SHEET) ? text + LookSheet.of(look, paths) : text;
        sources.put(path, whole.getBytes(StandardCharsets.UTF_8));
      } else if (FACES.contains(ending(path))) {
        sources.put(path, file(theme, path));
      }
    }
    Stylist stylist = new Stylist(sources, new TreeSet<>(paths), problems);
    Map<String, Route> routes = new TreeMap<>();
    for (String path : paths) {
      boolean named = sources.containsKey(path);
      routes.put(path, new Route(FOLDER + (named ? stylist.name(path) : path)));
    }
    problems.addAll(LookFiles.check(look, routes.keySet()));
    return new Checked<>(new ThemeAssets(theme, routes, stylist), problems);
  }

  /** By path below the theme's {@code assets/} folder, sorted. */
  public Map<String, Route> routes() {
    return routes;
  }

  /**
   * @param path below the theme's {@code assets/} folder, such as {@code style.css}
   */
  public Optional<Route> route(String path) {
    return Optional.ofNullable(routes.get(path));
  }

  /**
   * What is published of an asset.
   *
   * @throws IOException where the file is gone since it was listed
   */
  public byte[] bytes(String path) throws IOException {
    return stylist.knows(path) ? stylist.content(path) : file(theme, path);
  }

  static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static byte[] file(Theme theme, String path) throws IOException {
    return theme
        .find(FOLDER + path)
        .orElseThrow(() -> new IOException("templates/assets/" + path + " is gone"));
  }
}
