package press.rotative.asset;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.rotative.source.Theme;
import press.rotative.url.Route;

/**
 * The theme's assets, each with the place where it is published.
 *
 * @param routes by path below the theme's {@code assets/} folder, sorted
 */
public record ThemeAssets(Theme theme, Map<String, Route> routes) {

  private static final String FOLDER = "assets";

  public static ThemeAssets list(Theme theme) throws IOException {
    Map<String, Route> routes = new TreeMap<>();
    for (String path : theme.list(FOLDER)) {
      routes.put(path.substring(FOLDER.length() + 1), new Route(path));
    }
    return new ThemeAssets(theme, Collections.unmodifiableMap(routes));
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
    return theme
        .find(FOLDER + "/" + path)
        .orElseThrow(() -> new IOException("templates/assets/" + path + " is gone"));
  }
}
