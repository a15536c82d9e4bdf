package press.rotative.plan;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;
import press.rotative.markup.XmlWriter;
import press.rotative.site.Article;
import press.rotative.site.Listing;
import press.rotative.url.Route;

/** The map of all pages that should be found (sitemaps.org, protocol 0.9), and where robots find it. */
final class SitemapFamily implements Family {

  private static final Route ROUTE = new Route("sitemap.xml");
  private static final Route ROBOTS = new Route("robots.txt");

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    outputs.accept(new Output.Document(
        ROUTE, Location.of("the sitemap"), Output.Kind.DATA, () -> map(edition)));
    outputs.accept(new Output.Document(
        ROBOTS,
        Location.of("the rules for robots"),
        Output.Kind.DATA,
        () -> "User-agent: *\nAllow: /\nSitemap: " + edition.absolute(ROUTE) + "\n"));
  }

  private static String map(Edition edition) {
    XmlWriter xml = new XmlWriter();
    xml.start("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    List<Article> articles = edition.site().articles();
    entry(xml, edition.absolute(Route.FRONT), newest(articles));
    articles.forEach(article -> story(xml, edition, article));
    edition.site().unlisted().forEach(article -> story(xml, edition, article));
    edition.site().sections().forEach(s -> list(xml, edition, s.subject().route(), s));
    edition.site().topics().forEach(t -> list(xml, edition, t.subject().route(), t));
    edition.site().authors().forEach(a -> list(xml, edition, a.subject().route(), a));
    edition.site().standing().stream()
        .filter(s -> s.front().visibility().sitemap())
        .forEach(s -> entry(xml, edition.absolute(s.route()), null));
    entry(xml, edition.absolute(ArchiveFamily.route(edition.config())), newest(articles));
    return xml.end().toString();
  }

  private static void story(XmlWriter xml, Edition edition, Article article) {
    if (article.front().visibility().sitemap() && article.outside() == null) {
      ZonedDateTime updated = article.updated();
      entry(
          xml, edition.absolute(article.route()), updated == null ? article.published() : updated);
    }
  }

  private static void list(XmlWriter xml, Edition edition, Route route, Listing<?> listing) {
    entry(xml, edition.absolute(route), newest(listing.articles()));
  }

  private static @Nullable ZonedDateTime newest(List<Article> articles) {
    return articles.isEmpty() ? null : articles.get(0).published();
  }

  private static void entry(XmlWriter xml, String address, @Nullable ZonedDateTime changed) {
    xml.start("url");
    xml.element("loc", address);
    if (changed != null) {
      xml.element("lastmod", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(changed));
    }
    xml.end();
  }
}
