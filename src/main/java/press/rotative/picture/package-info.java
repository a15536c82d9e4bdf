/**
 * What a picture file says of itself.
 *
 * <p>Start with {@link press.rotative.picture.PictureReader}. Knows files, not the pages that show them.
 */
@NullMarked
package press.rotative.picture;

import org.jspecify.annotations.NullMarked;
