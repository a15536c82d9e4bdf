package press.rotative.render;

import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import press.rotative.source.Theme;

/**
 * Lets Pebble read templates from the theme; all names count from the theme's folder. The indent of a template's lines
 * is for those who read the template: it is taken off, so that it does not weigh on every page.
 */
final class ThemeLoader implements Loader<String> {

  private final Theme theme;
  private final Map<String, String> instead;

  /**
   * @param instead texts by the names of the templates in whose place they are read
   */
  ThemeLoader(Theme theme, Map<String, String> instead) {
    this.theme = theme;
    this.instead = instead;
  }

  @Override
  public Reader getReader(String name) {
    String given = instead.get(name);
    return new StringReader((given == null ? text(name) : given)
        .lines()
        .map(String::stripLeading)
        .collect(Collectors.joining("\n")));
  }

  /** A template as it is written. */
  String text(String name) {
    try {
      byte[] text = theme.find(name).orElseThrow(() -> Mistakes.missing(name, 0, name));
      return new String(text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean resourceExists(String name) {
    try {
      return theme.find(name).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String resolveRelativePath(String name, String anchor) {
    return name;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}
}
