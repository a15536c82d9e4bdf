package press.rotative.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the front page; no article stands there twice.
 *
 * @param lead nothing on a site without articles
 * @param secondary at most three
 * @param latest the newest of the rest
 * @param strips by section, those with articles left
 */
public record FrontPage(
    @Nullable Article lead,
    List<Article> secondary,
    List<Article> latest,
    List<Listing<Section>> strips) {}
