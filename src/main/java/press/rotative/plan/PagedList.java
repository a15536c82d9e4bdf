package press.rotative.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.plan.view.PagerView;
import press.rotative.site.Article;
import press.rotative.url.Route;

/**
 * A long list cut into pages.
 *
 * @param route of its first page
 */
record PagedList(Route route, List<Article> articles, int pageSize) {

  /** Steps around the current page that are always shown. */
  private static final int AROUND = 1;

  /** At least 1, for an empty list too. */
  int pages() {
    return Math.max(1, (articles.size() + pageSize - 1) / pageSize);
  }

  /**
   * @param number 1-based
   */
  List<Article> page(int number) {
    int from = (number - 1) * pageSize;
    return articles.subList(from, Math.min(articles.size(), from + pageSize));
  }

  /** The way through the pages, nothing where one page holds all. */
  @Nullable
  PagerView pager(int number, Edition edition) {
    int last = pages();
    if (last == 1) {
      return null;
    }
    List<PagerView.Step> steps = new ArrayList<>();
    int before = 0;
    for (int n = 1; n <= last; n++) {
      boolean shown =
          n == 1 || n == last || Math.abs(n - number) <= AROUND || n <= 3 && number <= 2;
      if (shown) {
        if (n > before + 1) {
          steps.add(new PagerView.Step(0, "", false));
        }
        steps.add(new PagerView.Step(n, edition.href(route.number(n)), n == number));
        before = n;
      }
    }
    return new PagerView(
        number == 1 ? null : edition.href(route.number(number - 1)),
        number == last ? null : edition.href(route.number(number + 1)),
        List.copyOf(steps));
  }
}
