package press.rotative.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.config.SiteConfig;

/**
 * Everything that is out at one moment.
 *
 * @param articles newest first
 * @param sections in the order of the navigation; those without an article too, if the site declares them
 * @param topics by slug
 * @param authors by id, those with articles or a file of their own
 * @param files pictures and files that pieces refer to, and static files
 * @param description of the front page, from {@code _index.md}
 */
public record Site(
    SiteConfig config,
    List<Article> articles,
    List<Listing<Section>> sections,
    List<Listing<Topic>> topics,
    List<Listing<Author>> authors,
    List<Standing> standing,
    List<Standing> footer,
    FrontPage front,
    List<PublishedFile> files,
    List<Redirect> redirects,
    @Nullable String description) {}
