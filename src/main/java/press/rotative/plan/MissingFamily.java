package press.rotative.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import press.rotative.diag.Location;
import press.rotative.plan.view.MissingView;
import press.rotative.plan.view.PageView;
import press.rotative.site.Article;
import press.rotative.url.Route;

/** The page for addresses that lead nowhere, where static hosts look for it, unless a piece says that it is it. */
final class MissingFamily implements Family {

  private static final Route ROUTE = new Route("404.html");
  private static final int LATEST = 3;

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    if (edition.site().standing().stream().anyMatch(s -> s.route().equals(ROUTE))) {
      return;
    }
    outputs.accept(new Output.Page(
        ROUTE,
        Location.of("the page for missing addresses"),
        Output.Kind.PAGE,
        "missing.html",
        () -> views(edition)));
  }

  private static Map<String, Object> views(Edition edition) {
    String title = edition.words().text("missing.title");
    PageView page = new PageView("missing", title, null, null, null, false, 0, List.of());
    List<Article> articles = edition.site().articles();
    List<Article> latest = articles.subList(0, Math.min(LATEST, articles.size()));
    return edition.views(page, "missing", new MissingView(edition.cards().of(latest)));
  }
}
