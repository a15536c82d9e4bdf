package press.rotative.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;
import press.rotative.markup.Html;
import press.rotative.plan.view.LinkView;
import press.rotative.plan.view.ListView;
import press.rotative.plan.view.PageView;
import press.rotative.site.Article;
import press.rotative.site.Section;
import press.rotative.site.Text;
import press.rotative.url.Route;

/**
 * The pages of one list: what sections, topics and authors have in common.
 *
 * @param kind name of the template and of the page's kind
 * @param introduction stands on the first page only
 * @param section whose pages these are
 * @param top how many of the first page's stories are shown large
 */
record ListPages(
    String kind,
    String origin,
    Route route,
    String title,
    @Nullable String standfirst,
    @Nullable Text introduction,
    @Nullable String initials,
    @Nullable Section section,
    int tone,
    int top,
    List<Article> articles) {

  void plan(Edition edition, Consumer<Output> outputs) {
    PagedList list = new PagedList(route, articles, edition.config().pageSize());
    for (int number = 1; number <= list.pages(); number++) {
      int page = number;
      outputs.accept(new Output.Page(
          route.number(page),
          Location.of(origin),
          Output.Kind.LIST,
          kind + ".html",
          () -> views(edition, list, page)));
    }
  }

  private Map<String, Object> views(Edition edition, PagedList list, int number) {
    PageView page = new PageView(
        kind,
        number == 1 ? title : edition.words().text("pages.numbered", title, number),
        standfirst,
        edition.absolute(route.number(number)),
        section == null ? null : section.top().id(),
        section != null && section.parent() == null,
        tone,
        section == null
            ? List.of(new LinkView(title, edition.href(route)))
            : Chrome.crumbs(section, edition.config().base()));
    boolean first = number == 1;
    List<Article> stories = list.page(number);
    List<Article> shown = first && top > 0 ? Prominence.picturedFirst(stories) : stories;
    int large = first ? Math.min(top, shown.size()) : 0;
    Cards cards = edition.cards();
    ListView view = new ListView(
        title,
        cards.display(standfirst),
        first ? edition.withPages(edition.onPage(introduction), route) : Html.EMPTY,
        initials,
        articles.size(),
        cards.of(shown.subList(0, large)),
        cards.of(shown.subList(large, shown.size())),
        list.pager(number, edition));
    return edition.views(page, "list", view, route, stories);
  }
}
