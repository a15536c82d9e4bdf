package press.rotative.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * What a site says of the theme's look and pages have to know; the rest stands in the style sheet.
 *
 * @param face address of the face that pages load at once; nothing where readers have the face
 * @param emblem the site's own sign before its name
 * @param wordmark the site's name as a picture
 * @param touchIcon address of the sign on the home screens of phones
 */
public record LookView(
    @Nullable String face,
    @Nullable PictureView emblem,
    @Nullable PictureView wordmark,
    @Nullable String touchIcon) {}
