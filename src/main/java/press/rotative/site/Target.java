package press.rotative.site;

import press.rotative.picture.PictureSize;
import press.rotative.url.Route;

/** Where a reference of a body leads. */
public sealed interface Target {

  /**
   * A page or a file of this site.
   *
   * @param suffix query and fragment as written, with {@code ?} and {@code #}; may be empty
   */
  record Inside(Route route, String suffix) implements Target {}

  /**
   * A place on the page itself.
   *
   * @param fragment with its {@code #}
   */
  record Here(Route route, String fragment) implements Target {}

  /** A page of another host, to which a piece leads. */
  record Outside(String href) implements Target {}

  /** A picture of this site. */
  record Shown(Route route, PictureSize size) implements Target {}

  /** Nothing at all: the reference becomes plain text. */
  record Missing() implements Target {}

  /** Nothing that is out: the reference becomes plain text. */
  record Nowhere() implements Target {}
}
