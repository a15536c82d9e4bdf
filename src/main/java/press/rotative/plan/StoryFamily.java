package press.rotative.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;
import press.rotative.plan.view.LinkView;
import press.rotative.plan.view.PageView;
import press.rotative.plan.view.StoryView;
import press.rotative.site.Article;
import press.rotative.site.Section;
import press.rotative.time.Moment;

/** Articles on their own pages. */
final class StoryFamily implements Family {

  private static final int RELATED = 3;

  @Override
  public void plan(Edition edition, Consumer<Output> outputs) {
    edition.site().articles().forEach(article -> plan(edition, article, outputs));
    edition.site().unlisted().forEach(article -> plan(edition, article, outputs));
  }

  private static void plan(Edition edition, Article article, Consumer<Output> outputs) {
    if (article.outside() == null) {
      outputs.accept(new Output.Page(
          article.route(),
          Location.of(article.label()),
          Output.Kind.ARTICLE,
          edition.layouts().template(article.layout(), "story.html"),
          () -> views(edition, article)));
    }
  }

  private static Map<String, Object> views(Edition edition, Article article) {
    Section section = article.section();
    PageView page = new PageView(
        "story",
        article.title(),
        article.summary(),
        edition.cards().canonical(article.front(), article.canonical(), article.route()),
        section == null ? null : section.top().id(),
        false,
        Cards.tone(section),
        Chrome.crumbs(section, edition.config().base()));
    return edition.views(
        page.marked(edition.cards().badge(article.path(), article.front())),
        "story",
        story(edition, article),
        article.route(),
        List.of(article));
  }

  private static StoryView story(Edition edition, Article article) {
    Cards cards = edition.cards();
    return new StoryView(
        cards.href(article),
        cards.title(article),
        cards.display(article.kicker()),
        cards.display(article.standfirst()),
        cards.section(article.section()),
        cards.authors(article),
        new Moment(article.published()),
        cards.moment(article.updated()),
        article.minutes(),
        cards.picture(article.picture()),
        Cards.contents(article.text(), article.front()),
        edition.onPage(article.text()),
        article.topics().stream()
            .map(t -> new LinkView(t.label(), edition.href(t.route())))
            .toList(),
        neighbour(edition, article.number() + 1),
        neighbour(edition, article.number() - 1),
        cards.of(edition.related().to(article, RELATED)),
        Extras.of(article.front().extra()));
  }

  private static @Nullable LinkView neighbour(Edition edition, int number) {
    List<Article> articles = edition.site().articles();
    if (number < 0 || number >= articles.size()) {
      return null;
    }
    Article article = articles.get(number);
    return new LinkView(edition.cards().title(article), edition.cards().href(article));
  }
}
