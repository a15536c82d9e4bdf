package press.rotative.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import press.rotative.diag.Location;
import press.rotative.plan.view.FrontView;
import press.rotative.plan.view.PageView;
import press.rotative.plan.view.SectionLink;
import press.rotative.plan.view.StripView;
import press.rotative.plan.view.WireItem;
import press.rotative.site.Article;
import press.rotative.site.FrontPage;
import press.rotative.site.Listing;
import press.rotative.site.Section;
import press.rotative.time.Moment;
import press.rotative.url.Route;

/** The front page. */
final class FrontFamily implements Family {

  /** Strips take turns in these forms; two halves follow each other and share a row. */
  private static final List<String> LAYOUTS = List.of("big", "three", "reverse", "half", "half");

  private static final Map<String, Integer> ROOM =
      Map.of("big", 4, "three", 3, "reverse", 4, "half", 2);

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    outputs.accept(new Output.Page(
        Route.FRONT,
        Location.of("the front page"),
        Output.Kind.LIST,
        "front.html",
        () -> views(edition)));
  }

  private static Map<String, Object> views(Edition edition) {
    FrontPage front = edition.site().front();
    Article lead = front.lead();
    String title = edition.config().title();
    String description = edition.site().description();
    PageView page = new PageView(
        "front",
        title,
        description == null ? edition.config().description() : description,
        edition.absolute(Route.FRONT),
        null,
        false,
        0,
        List.of());
    Cards cards = edition.cards();
    List<Article> all = edition.site().articles();
    FrontView view = new FrontView(
        all.isEmpty() ? null : new Moment(all.get(0).published()),
        lead == null ? null : cards.of(lead),
        cards.of(front.secondary()),
        wire(edition, front),
        strips(edition, front.strips()));
    return edition.views(page, "front", view, Route.FRONT, shown(front));
  }

  private static List<Article> shown(FrontPage front) {
    List<Article> shown = new ArrayList<>(front.secondary());
    if (front.lead() != null) {
      shown.add(front.lead());
    }
    shown.addAll(front.latest());
    front.strips().forEach(strip -> shown.addAll(strip.articles()));
    return shown;
  }

  private static List<WireItem> wire(Edition edition, FrontPage front) {
    return front.latest().stream()
        .map(a -> new WireItem(
            edition.cards().of(a), sameDay(a, edition.site().articles().get(0))))
        .toList();
  }

  private static boolean sameDay(Article one, Article other) {
    return one.published().toLocalDate().equals(other.published().toLocalDate());
  }

  private static List<StripView> strips(Edition edition, List<Listing<Section>> listings) {
    List<StripView> strips = new ArrayList<>();
    for (int i = 0; i < listings.size(); i++) {
      String layout = LAYOUTS.get(i % LAYOUTS.size());
      boolean closes = layout.equals("half") && strips.get(i - 1).opens();
      boolean opens = layout.equals("half") && !closes && i + 1 < listings.size();
      if (layout.equals("half") && !opens && !closes) {
        layout = "three";
      }
      SectionLink section =
          Chrome.link(listings.get(i).subject(), edition.config().base());
      List<Article> articles = listings.get(i).articles();
      int room = ROOM.getOrDefault(layout, 3);
      strips.add(new StripView(
          section, layout, opens, closes, edition.cards().of(chosen(articles, layout, room))));
    }
    return List.copyOf(strips);
  }

  private static List<Article> chosen(List<Article> articles, String layout, int room) {
    List<Article> chosen = articles.subList(0, Math.min(room, articles.size()));
    return layout.equals("big") || layout.equals("reverse")
        ? Prominence.picturedFirst(chosen)
        : chosen;
  }
}
