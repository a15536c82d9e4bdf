package press.rotative.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import press.rotative.diag.Location;
import press.rotative.plan.view.LinkView;
import press.rotative.plan.view.PageView;
import press.rotative.plan.view.StandingView;
import press.rotative.site.Standing;

/** Pages without a date. */
final class StandingFamily implements Family {

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    for (Standing standing : edition.site().standing()) {
      outputs.accept(new Output.Page(
          standing.route(),
          Location.of(standing.label()),
          Output.Kind.PAGE,
          edition.layouts().template(standing.layout(), "standing.html"),
          () -> views(edition, standing)));
    }
  }

  private static Map<String, Object> views(Edition edition, Standing standing) {
    PageView page = new PageView(
        "standing",
        standing.title(),
        standing.description(),
        edition.cards().canonical(standing.front(), standing.canonical(), standing.route()),
        null,
        false,
        0,
        List.of(new LinkView(standing.title(), edition.href(standing.route()))));
    StandingView view = new StandingView(
        standing.title(),
        standing.description(),
        edition.cards().picture(standing.picture()),
        Cards.contents(standing.text(), standing.front()),
        edition.withPages(edition.onPage(standing.text()), standing.route()),
        Extras.of(standing.front().extra()));
    return edition.views(
        page.marked(edition.cards().badge(standing.path(), standing.front())),
        "standing",
        view,
        standing.route(),
        List.of());
  }
}
