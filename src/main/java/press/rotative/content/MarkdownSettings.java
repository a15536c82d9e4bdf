package press.rotative.content;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import press.rotative.url.BaseUrl;
import press.rotative.url.Preset;
import press.rotative.url.Route;

/**
 * What the compiling of a text depends on besides the text.
 *
 * @param preset the tool for which the texts were written
 * @param components names of the components that have a template; asked for by the first text that uses one
 * @param site where the site stands
 * @param trusted whether HTML is printed as it is
 * @param emoji whether names between colons become signs
 * @param embeds hosts whose frames become boxes, beside those that are known
 */
public record MarkdownSettings(
    Preset preset,
    MarkdownWords words,
    Supplier<Set<String>> components,
    BaseUrl site,
    boolean trusted,
    boolean emoji,
    List<String> embeds) {

  /** Whether texts were written for Jekyll or Eleventy, whose Liquid reads code too. */
  boolean liquid() {
    return preset.isLiquid();
  }

  /** Whether texts were written for readers of Markdown that are older than CommonMark: kramdown, Python-Markdown. */
  boolean elder() {
    return preset.isJekyll() || preset == Preset.PELICAN;
  }

  /** The whole address of the site. */
  String address() {
    return site.absolute(Route.FRONT);
  }
}
