package press.rotative.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import press.rotative.asset.ThemeAssets;
import press.rotative.config.LookConfig;
import press.rotative.config.LookConfig.Face;
import press.rotative.picture.PictureReader;
import press.rotative.picture.PictureSize;
import press.rotative.plan.view.LookView;
import press.rotative.plan.view.PictureView;
import press.rotative.source.Found;
import press.rotative.url.BaseUrl;

/** What pages have to know of the look. */
final class Looks {

  /** The face that the theme brings. */
  private static final String FACE = "fonts/bricolage-82.woff2";

  private static final String TOUCH_ICON = "touch.png";

  private Looks() {}

  static LookView of(LookConfig look, BaseUrl base, ThemeAssets theme) {
    return new LookView(
        face(look.display(), base, theme),
        picture(look.emblem(), base, theme),
        picture(look.wordmark(), base, theme),
        touchIcon(look, base, theme));
  }

  private static @Nullable String face(@Nullable Face face, BaseUrl base, ThemeAssets theme) {
    String file = face == null ? FACE : face.file() == null ? null : face.file().value();
    return file == null ? null : theme.route(file).map(base::href).orElse(null);
  }

  /** The theme's own shows the theme's emblem, which is not that of a site with another. */
  private static @Nullable String touchIcon(LookConfig look, BaseUrl base, ThemeAssets theme) {
    Found<String> own = look.touchIcon();
    String file = own != null ? own.value() : look.emblem() == null ? TOUCH_ICON : null;
    return file == null ? null : theme.route(file).map(base::href).orElse(null);
  }

  private static @Nullable PictureView picture(
      @Nullable Found<String> file, BaseUrl base, ThemeAssets theme) {
    if (file == null || theme.route(file.value()).isEmpty()) {
      return null;
    }
    try {
      PictureSize size = PictureReader.size(file.value(), theme.bytes(file.value()));
      return new PictureView(
          base.href(theme.route(file.value()).get()), size.width(), size.height(), "", null, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
