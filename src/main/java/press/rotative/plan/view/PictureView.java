package press.rotative.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * A picture that stands on a page.
 *
 * @param src address with the site's base path
 * @param width in CSS pixels, 0 where the file does not say
 * @param height in CSS pixels, 0 where the file does not say
 * @param alt what the picture shows, empty where it is decoration
 */
public record PictureView(
    String src,
    int width,
    int height,
    String alt,
    @Nullable String caption,
    @Nullable String credit) {}
