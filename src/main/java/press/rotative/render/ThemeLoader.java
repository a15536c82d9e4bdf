package press.rotative.render;

import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import press.rotative.source.Theme;

/**
 * Lets Pebble read templates from the theme; all names count from the theme's folder. The indent of a template's lines
 * is for those who read the template: it is taken off, so that it does not weigh on every page.
 */
final class ThemeLoader implements Loader<String> {

  private final Theme theme;

  ThemeLoader(Theme theme) {
    this.theme = theme;
  }

  @Override
  public Reader getReader(String name) {
    try {
      byte[] text = theme
          .find(name)
          .orElseThrow(() -> Mistakes.at(
              name,
              0,
              "missing-template",
              "there is no template \"" + name + "\"",
              "names count from templates/, such as partials/card.html"));
      return new StringReader(new String(text, StandardCharsets.UTF_8)
          .lines()
          .map(String::stripLeading)
          .collect(Collectors.joining("\n")));
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
