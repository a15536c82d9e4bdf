package press.rotative.plan;

import java.util.function.Consumer;
import press.rotative.asset.ThemeAssets;
import press.rotative.diag.Location;

/** Styles, faces and marks of the theme. */
final class ThemeFamily implements Family {

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    ThemeAssets theme = edition.theme();
    theme
        .routes()
        .forEach((path, route) -> outputs.accept(new Output.Asset(
            route,
            Location.of("templates/assets/" + path),
            Output.Kind.THEME,
            () -> theme.bytes(path))));
  }
}
