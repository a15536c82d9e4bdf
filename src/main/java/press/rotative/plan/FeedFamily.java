package press.rotative.plan;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import press.rotative.config.SiteConfig;
import press.rotative.diag.Location;
import press.rotative.markup.XmlWriter;
import press.rotative.site.Article;
import press.rotative.url.Route;

/** The feed of the newest articles: RSS 2.0 with full texts (RSS Content Module). */
final class FeedFamily implements Family {

  static final Route ROUTE = new Route("feed.xml");

  private static final int ARTICLES = 30;

  /** Dates of RFC 822 with four-digit years; the formatter's names are English whatever the machine speaks. */
  private static final DateTimeFormatter RFC_822 = DateTimeFormatter.RFC_1123_DATE_TIME;

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    outputs.accept(
        new Output.Document(ROUTE, Location.of("the feed"), Output.Kind.DATA, () -> rss(edition)));
  }

  private static String rss(Edition edition) {
    SiteConfig config = edition.config();
    List<Article> articles = edition.site().articles();
    XmlWriter xml = new XmlWriter();
    xml.start(
        "rss",
        "version",
        "2.0",
        "xmlns:atom",
        "http://www.w3.org/2005/Atom",
        "xmlns:content",
        "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    xml.start("channel");
    xml.element("title", config.title());
    xml.element("link", edition.absolute(Route.FRONT));
    xml.element(
        "description", config.description() == null ? config.title() : config.description());
    xml.element("language", edition.language().tag());
    xml.empty(
        "atom:link", "href", edition.absolute(ROUTE), "rel", "self", "type", "application/rss+xml");
    if (!articles.isEmpty()) {
      xml.element("lastBuildDate", RFC_822.format(articles.get(0).published()));
    }
    articles.stream().limit(ARTICLES).forEach(article -> item(xml, article, edition));
    return xml.end().end().toString();
  }

  private static void item(XmlWriter xml, Article article, Edition edition) {
    String outside = article.outside();
    String address = outside == null
        ? edition.absolute(article.route())
        : edition.config().base().absolute(outside);
    xml.start("item");
    xml.element("title", article.title());
    xml.element("link", address);
    xml.element("guid", address, "isPermaLink", "true");
    xml.element("pubDate", RFC_822.format(article.published()));
    article.authors().forEach(author -> xml.element("dc:creator", author.name()));
    if (article.section() != null) {
      xml.element("category", article.section().title());
    }
    article.topics().forEach(topic -> xml.element("category", topic.label()));
    if (article.summary() != null) {
      xml.element("description", article.summary());
    }
    xml.element("content:encoded", edition.elsewhere(article.text()).toString());
    xml.end();
  }
}
