package press.rotative.plan;

import java.util.HashMap;
import java.util.Map;
import press.rotative.asset.ThemeAssets;
import press.rotative.config.SiteConfig;
import press.rotative.lang.Language;
import press.rotative.lang.Words;
import press.rotative.plan.view.PageView;
import press.rotative.plan.view.SiteView;
import press.rotative.site.Related;
import press.rotative.site.Site;
import press.rotative.url.Route;

/**
 * What every family plans from: the newspaper, the words of its language, and the views that pages share.
 *
 * @param chrome the view that is the same on every page
 * @param theme the theme's assets, published under their addresses
 */
record Edition(
    Site site, Words words, SiteView chrome, Cards cards, Related related, ThemeAssets theme) {

  static Edition of(Site site, Words words, ThemeAssets theme) {
    return new Edition(
        site,
        words,
        Chrome.of(site, words),
        new Cards(site, words.language()),
        new Related(site),
        theme);
  }

  SiteConfig config() {
    return site.config();
  }

  Language language() {
    return words.language();
  }

  String href(Route route) {
    return config().base().href(route);
  }

  String absolute(Route route) {
    return config().base().absolute(route);
  }

  /** The views of a page: the site's, the page's, and its content under its own name. */
  Map<String, Object> views(PageView page, String name, Object content) {
    Map<String, Object> views = new HashMap<>();
    views.put("site", chrome);
    views.put("page", page);
    views.put(name, content);
    return views;
  }
}
