package press.rotative.asset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import press.rotative.config.LookConfig;
import press.rotative.source.Theme;

/** Which packed assets are named by pages, sheets or settings: what a site's own theme does without is not published. */
final class Claims {

  /** What is named by something else than words in quotes could be any. */
  private static final Pattern ANY =
      Pattern.compile("\\{%-?\\s*(?:include|extends|import)\\s+[^\"'\\s]|\\basset\\(\\s*[^\"'\\s]");

  private final Theme theme;
  private final List<String> assets;

  private Claims(Theme theme, List<String> assets) {
    this.theme = theme;
    this.assets = assets;
  }

  /**
   * @param assets paths of all, below {@code assets/}
   * @return those that are published: a site's own, and what is named
   */
  static Set<String> of(Theme theme, List<String> assets, LookConfig look) throws IOException {
    return theme.hasOwn()
        ? new Claims(theme, assets).named(LookFiles.named(look))
        : Set.copyOf(assets);
  }

  private Set<String> named(List<String> settings) throws IOException {
    String pages = pages();
    boolean any = ANY.matcher(pages).find();
    Set<String> named = new TreeSet<>();
    for (String path : assets) {
      if (any
          || settings.contains(path)
          || theme.isOwn(ThemeAssets.FOLDER + path)
          || names(pages, path)) {
        named.add(path);
      }
    }
    List<String> open = new ArrayList<>(named);
    while (!open.isEmpty()) {
      String path = open.remove(0);
      String text = ThemeAssets.isText(path) ? text(ThemeAssets.FOLDER + path) : "";
      assets.stream()
          .filter(other -> text.contains(file(other)) || isLicence(other, path))
          .filter(named::add)
          .forEach(open::add);
    }
    return named;
  }

  /** A template names a file in quotes, or by what it is told of the look. */
  private static boolean names(String pages, String path) {
    return isIn(pages, path)
        || ThemeAssets.isFace(path) && pages.contains("look.face")
        || path.endsWith(".png") && pages.contains("look.touchIcon");
  }

  private static boolean isIn(String text, String path) {
    return text.contains("\"" + path + "\"") || text.contains("'" + path + "'");
  }

  private static boolean isLicence(String path, String beside) {
    return path.endsWith("/OFL.txt") && beside.startsWith(path.substring(0, path.length() - 7));
  }

  /** All templates that pages are made with, one behind the other. */
  private String pages() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String path : theme.list("")) {
      if (path.endsWith(".html")) {
        texts.put(path, text(path));
      }
    }
    Collection<String> open = new ArrayList<>(texts.keySet());
    open.removeIf(path -> path.startsWith("partials/"));
    StringBuilder pages = new StringBuilder();
    while (!open.isEmpty()) {
      String next = String.join("\n", open.stream().map(texts::remove).toList());
      pages.append(next).append('\n');
      boolean any = ANY.matcher(next).find();
      open = texts.keySet().stream().filter(path -> any || isIn(next, path)).toList();
    }
    return pages.toString();
  }

  private String text(String path) throws IOException {
    return new String(theme.find(path).orElse(new byte[0]), StandardCharsets.UTF_8);
  }

  private static String file(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
