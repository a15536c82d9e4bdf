package press.rotative.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig;
import press.rotative.url.Route;

/**
 * Everything that is out at one moment.
 *
 * @param articles newest first
 * @param unlisted articles with a page that are in no list
 * @param sections in the order of the navigation; those without an article too, if the site declares them
 * @param topics by slug
 * @param authors by id, those with articles or a file of their own
 * @param nav the menu that the site asks for, empty for its sections
 * @param footer links of the footer, beside the sections
 * @param files pictures and files that pieces refer to, and static files
 * @param lists that every page gets
 * @param listsOfPages those that single pages ask for, by the page's place
 * @param pagesOfFolders standing pages that the page of their folder lists, since it has nothing else to list, by its
 *     place
 * @param held pieces that are not out, by path
 * @param heldBack paths of pages that are not out, and why; where another page stands there, that one counts
 * @param description of the front page, from {@code _index.md}
 */
public record Site(
    SiteConfig config,
    List<Article> articles,
    List<Article> unlisted,
    List<Listing<Section>> sections,
    List<Listing<Topic>> topics,
    List<Listing<Author>> authors,
    List<Standing> standing,
    List<MenuLink> nav,
    List<MenuLink> footer,
    FrontPage front,
    List<PublishedFile> files,
    List<Redirect> redirects,
    List<Roll> lists,
    Map<Route, List<Roll>> listsOfPages,
    Map<Route, List<Standing>> pagesOfFolders,
    List<Held> held,
    Map<String, Held.Reason> heldBack,
    @Nullable String description) {

  /** The same site with other files. */
  Site with(List<PublishedFile> others) {
    return new Site(
        config,
        articles,
        unlisted,
        sections,
        topics,
        authors,
        standing,
        nav,
        footer,
        front,
        others,
        redirects,
        lists,
        listsOfPages,
        pagesOfFolders,
        held,
        heldBack,
        description);
  }
}
