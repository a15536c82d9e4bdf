package press.rotative.plan;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import press.rotative.config.SiteConfig;
import press.rotative.diag.Location;
import press.rotative.plan.view.ArchiveView;
import press.rotative.plan.view.LinkView;
import press.rotative.plan.view.PageView;
import press.rotative.site.Article;
import press.rotative.time.DateFormats;
import press.rotative.url.Route;

/**
 * The archive, its years and its months. A month's page has all its stories; the other pages show a month's newest and
 * lead to the rest, so that no page grows with the site.
 */
final class ArchiveFamily implements Family {

  private static final int STORIES_OF_A_MONTH = 6;
  private static final int MONTHS_WITH_STORIES = 12;

  static Route route(SiteConfig config) {
    return Route.page(config.paths().archive());
  }

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    Pages pages = new Pages(edition, new DateFormats(edition.words()), months(edition));
    String title = edition.words().text("archive.title");
    Route root = route(edition.config());
    pages.page(title, root, List.of(), MONTHS_WITH_STORIES, pages.months, outputs);
    for (Map.Entry<Integer, Map<YearMonth, List<Article>>> year : pages.years().entrySet()) {
      List<LinkView> above = List.of(new LinkView(title, edition.href(root)));
      Route route = pages.route(year.getKey());
      pages.page(
          Integer.toString(year.getKey()),
          route,
          above,
          Integer.MAX_VALUE,
          year.getValue(),
          outputs);
      List<LinkView> aboveMonth = new ArrayList<>(above);
      aboveMonth.add(new LinkView(Integer.toString(year.getKey()), edition.href(route)));
      year.getValue()
          .forEach((month, articles) -> pages.month(month, articles, aboveMonth, outputs));
    }
  }

  private static Map<YearMonth, List<Article>> months(Edition edition) {
    Map<YearMonth, List<Article>> months = new TreeMap<>(Comparator.reverseOrder());
    YearMonth month = YearMonth.of(0, 1);
    List<Article> ofMonth = List.of();
    for (Article article : edition.site().articles()) {
      ZonedDateTime date = article.published();
      // most are of the month of the one before
      if (ofMonth.isEmpty()
          || date.getYear() != month.getYear()
          || date.getMonth() != month.getMonth()) {
        month = YearMonth.from(date);
        ofMonth = months.computeIfAbsent(month, m -> new ArrayList<>());
      }
      ofMonth.add(article);
    }
    return months;
  }

  /** What all pages of the archive are made from. */
  private record Pages(Edition edition, DateFormats formats, Map<YearMonth, List<Article>> months) {

    Map<Integer, Map<YearMonth, List<Article>>> years() {
      Map<Integer, Map<YearMonth, List<Article>>> years = new TreeMap<>(Comparator.reverseOrder());
      months.forEach((month, articles) -> years
          .computeIfAbsent(month.getYear(), y -> new TreeMap<>(Comparator.reverseOrder()))
          .put(month, articles));
      return years;
    }

    Route route(int year) {
      return Route.page(edition.config().paths().archive(), Integer.toString(year));
    }

    Route route(YearMonth month) {
      String number = String.format(Locale.ROOT, "%02d", month.getMonthValue());
      return new Route(route(month.getYear()).path() + number + "/");
    }

    /**
     * @param stories months, from the newest, that show stories; the others are links alone
     */
    void page(
        String title,
        Route route,
        List<LinkView> above,
        int stories,
        Map<YearMonth, List<Article>> shown,
        Consumer<Output> outputs) {
      output(title, route, above, outputs, () -> view(title, stories, STORIES_OF_A_MONTH, shown));
    }

    void month(
        YearMonth month, List<Article> articles, List<LinkView> above, Consumer<Output> outputs) {
      String title = formats.format(month, "month-year");
      output(
          title,
          route(month),
          above,
          outputs,
          () -> view(title, 1, Integer.MAX_VALUE, Map.of(month, articles)));
    }

    private void output(
        String title,
        Route route,
        List<LinkView> above,
        Consumer<Output> outputs,
        Supplier<ArchiveView> view) {
      List<LinkView> crumbs = new ArrayList<>(above);
      crumbs.add(new LinkView(title, edition.href(route)));
      PageView page = new PageView(
          "archive", title, null, edition.absolute(route), null, false, 0, List.copyOf(crumbs));
      outputs.accept(new Output.Page(
          route,
          Location.of("the archive"),
          Output.Kind.LIST,
          "archive.html",
          () -> edition.views(page, "archive", view.get())));
    }

    private ArchiveView view(
        String title, int withStories, int stories, Map<YearMonth, List<Article>> shown) {
      Map<Integer, List<ArchiveView.Month>> byYear = new TreeMap<>(Comparator.reverseOrder());
      int count = 0;
      int position = 0;
      for (Map.Entry<YearMonth, List<Article>> entry : shown.entrySet()) {
        int room = position++ < withStories ? stories : 0;
        byYear
            .computeIfAbsent(entry.getKey().getYear(), y -> new ArrayList<>())
            .add(month(entry.getKey(), entry.getValue(), room));
        count += entry.getValue().size();
      }
      List<ArchiveView.Year> sections = new ArrayList<>();
      byYear.forEach((year, list) -> sections.add(
          new ArchiveView.Year(year, "a" + year, edition.href(route(year)), List.copyOf(list))));
      List<LinkView> years = years().keySet().stream()
          .map(y -> new LinkView(Integer.toString(y), edition.href(route(y))))
          .toList();
      return new ArchiveView(title, count, years, List.copyOf(sections));
    }

    private ArchiveView.Month month(YearMonth month, List<Article> articles, int room) {
      List<Article> shown = articles.subList(0, Math.min(room, articles.size()));
      return new ArchiveView.Month(
          formats.format(month, "month"),
          edition.href(route(month)),
          articles.size(),
          articles.size() > shown.size(),
          edition.cards().of(shown));
    }
  }
}
