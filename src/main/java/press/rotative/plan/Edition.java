package press.rotative.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.asset.ThemeAssets;
import press.rotative.config.SiteConfig;
import press.rotative.lang.Language;
import press.rotative.lang.Typography;
import press.rotative.lang.Words;
import press.rotative.markup.Html;
import press.rotative.markup.HtmlBuffer;
import press.rotative.picture.PictureSize;
import press.rotative.plan.view.ComponentView;
import press.rotative.plan.view.PageView;
import press.rotative.plan.view.PictureView;
import press.rotative.plan.view.SiteView;
import press.rotative.site.Article;
import press.rotative.site.Related;
import press.rotative.site.Roll;
import press.rotative.site.Site;
import press.rotative.site.Standing;
import press.rotative.site.Text;
import press.rotative.url.Route;

/**
 * What every family plans from: the newspaper, the words of its language, and the views that pages share.
 *
 * @param chrome the view that is the same on every page
 * @param theme the theme's assets, published under their addresses
 */
record Edition(
    Site site,
    Words words,
    SiteView chrome,
    Cards cards,
    Related related,
    ThemeAssets theme,
    Layouts layouts,
    ComponentTemplates components) {

  static Edition of(
      Site site,
      Words words,
      ThemeAssets theme,
      Layouts layouts,
      ComponentTemplates components,
      @Nullable Instant marks) {
    return new Edition(
        site,
        words,
        Chrome.of(site, words, theme),
        new Cards(site, words.language(), marks),
        new Related(site),
        theme,
        layouts,
        components);
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

  /** A text for a page of the site, empty where there is none. */
  /** A text, and below it the pages of a folder that has nothing else to list. */
  Html withPages(Html text, Route route) {
    List<Standing> pages = site.pagesOfFolders().getOrDefault(route, List.of());
    if (pages.isEmpty()) {
      return text;
    }
    HtmlBuffer out = new HtmlBuffer(pages.size() * 64).append(text).append("<ul>\n");
    for (Standing page : pages) {
      out.append("<li><a").attribute("href", href(page.route())).append('>');
      out.append(Html.text(page.title())).append("</a></li>\n");
    }
    return Html.trusted(out.append("</ul>\n"));
  }

  Html onPage(@Nullable Text text) {
    return text == null ? Html.EMPTY : text.onPage(config().base(), this::printDisplayed);
  }

  /** A text for elsewhere, such as a feed. */
  Html elsewhere(Text text) {
    return text.elsewhere(config().base(), this::print);
  }

  /** With the words of a component in their display form; an address has no space, and stays as it is. */
  private Html printDisplayed(
      String name, Map<String, Object> attributes, Map<String, PictureSize> pictures, Html body) {
    Map<String, Object> displayed = new HashMap<>(attributes);
    displayed.replaceAll((key, value) ->
        value instanceof String text && text.indexOf(' ') >= 0 ? words(text) : value);
    return print(name, displayed, pictures, body);
  }

  private Object words(String text) {
    return Typography.display(text, words().language());
  }

  private Html print(
      String name, Map<String, Object> attributes, Map<String, PictureSize> pictures, Html body) {
    Map<String, PictureView> views = new HashMap<>(0);
    pictures.forEach((attribute, size) -> views.put(
        attribute,
        new PictureView(
            String.valueOf(attributes.get(attribute)),
            size.width(),
            size.height(),
            attributes.get("alt") instanceof String alt ? alt : "",
            text(attributes, "caption"),
            text(attributes, "credit"))));
    return components.print(new ComponentView(name, attributes, views, body));
  }

  private static @Nullable String text(Map<String, Object> attributes, String name) {
    return attributes.get(name) instanceof String text ? text : null;
  }

  /** The views of a page: the site's, the page's, and its content under its own name. */
  Map<String, Object> views(PageView page, String name, Object content) {
    Map<String, Object> views = new HashMap<>();
    views.put("site", chrome);
    views.put("page", page);
    views.put("lists", lists(Route.FRONT, List.of(), false));
    views.put(name, content);
    return views;
  }

  /**
   * The same for a page that may ask for lists of its own.
   *
   * @param shown the articles that the page shows by itself
   */
  Map<String, Object> views(
      PageView page, String name, Object content, Route route, Collection<Article> shown) {
    Map<String, Object> views = views(page, name, content);
    views.put("lists", lists(route, shown, true));
    return views;
  }

  private Map<String, Object> lists(Route route, Collection<Article> shown, boolean own) {
    List<Roll> ownLists = own ? site.listsOfPages().getOrDefault(route, List.of()) : List.of();
    if (site.lists().isEmpty() && ownLists.isEmpty()) {
      return Map.of();
    }
    Set<Article> seen = new HashSet<>(shown);
    Map<String, Object> lists = new HashMap<>();
    for (Roll roll : ownLists) {
      lists.put(roll.name(), entries(roll, seen));
    }
    for (Roll roll : site.lists()) {
      if (!lists.containsKey(roll.name())) {
        lists.put(roll.name(), entries(roll, seen));
      }
    }
    return lists;
  }

  private List<?> entries(Roll roll, Set<Article> seen) {
    if (roll.isData()) {
      return roll.rows();
    }
    List<Article> entries = roll.articles().stream()
        .filter(a -> !roll.unique() || !seen.contains(a))
        .limit(roll.limit())
        .toList();
    seen.addAll(entries);
    return cards.of(entries);
  }
}
