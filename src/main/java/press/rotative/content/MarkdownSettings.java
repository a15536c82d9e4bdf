package press.rotative.content;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/**
 * What the compiling of a text depends on besides the text.
 *
 * @param components names of the components that have a template; asked for by the first text that uses one
 * @param site where the site stands
 * @param trusted whether HTML is printed as it is
 * @param emoji whether names between colons become signs
 * @param liquid whether texts were written for Jekyll or Eleventy, whose Liquid reads code too
 * @param embeds hosts whose frames become boxes, beside those that are known
 */
public record MarkdownSettings(
    MarkdownWords words,
    Supplier<Set<String>> components,
    BaseUrl site,
    boolean trusted,
    boolean emoji,
    boolean liquid,
    List<String> embeds) {

  /** The whole address of the site. */
  String address() {
    return site.absolute(Route.FRONT);
  }
}
