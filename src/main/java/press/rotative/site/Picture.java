package press.rotative.site;

import org.jspecify.annotations.Nullable;
import press.rotative.picture.PictureSize;
import press.rotative.url.Route;

/**
 * A picture that a piece shows at its head.
 *
 * @param alt what the picture shows, empty where nobody said
 */
public record Picture(
    Route route,
    PictureSize size,
    String alt,
    @Nullable String caption,
    @Nullable String credit) {}
