package press.rotative.content;

import press.rotative.diag.Location;

/**
 * A link or a picture in a body, as its author wrote it.
 *
 * @param target the address, without resolving
 * @param location the place of the link in the Markdown file
 */
public record Reference(Kind kind, String target, Location location) {

  /** What the reference is for. */
  public enum Kind {
    LINK,
    PICTURE
  }
}
