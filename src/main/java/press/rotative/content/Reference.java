package press.rotative.content;

import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;

/**
 * A link or a picture in a body, as its author wrote it.
 *
 * @param target the address, without resolving
 * @param title of a link, what shows under the pointer
 * @param location the place of the link in the Markdown file
 */
public record Reference(Kind kind, String target, @Nullable String title, Location location) {

  /** What the reference is for. */
  public enum Kind {
    LINK,
    PICTURE
  }
}
