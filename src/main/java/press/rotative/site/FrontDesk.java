package press.rotative.site;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter.FrontChoice;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Suggestion;
import press.rotative.source.Found;

/**
 * Fills the front page. The order of choice: what the editor names in {@code front:}, then featured articles, then the
 * newest.
 */
final class FrontDesk {

  private static final int SECONDARY = 3;
  private static final int LATEST = 5;
  private static final int STRIP = 4;

  private final List<Article> articles;
  private final BitSet used = new BitSet();

  private FrontDesk(List<Article> articles) {
    this.articles = articles;
  }

  /**
   * @param index the content folder's {@code _index.md}, where the editor chooses
   * @param held pieces that are not out: choosing one of them is no mistake
   * @param articles all, newest first
   */
  static FrontPage fill(
      @Nullable Filed index,
      List<Filed> held,
      Instant moment,
      List<Article> articles,
      List<Listing<Section>> sections,
      List<Diagnostic> problems) {
    FrontChoice choice = index == null ? null : index.front().front();
    FrontDesk desk = new FrontDesk(articles);
    if (choice == null || over(choice, moment)) {
      return desk.fill(List.of(), List.of(), sections);
    }
    List<Found<String>> lead = choice.lead() == null ? List.of() : List.of(choice.lead());
    return desk.fill(
        desk.named(lead, held, problems), desk.named(choice.secondary(), held, problems), sections);
  }

  private static boolean over(FrontChoice choice, Instant moment) {
    Found<ZonedDateTime> until = choice.until();
    return until != null && until.value().toInstant().isBefore(moment);
  }

  private FrontPage fill(
      List<Article> lead, List<Article> secondary, List<Listing<Section>> sections) {
    List<Article> first = take(1, List.of(lead, those(Article::featured), articles));
    List<Article> second = take(SECONDARY, List.of(secondary, those(Article::featured), articles));
    List<Article> latest = take(LATEST, List.of(articles));
    List<Listing<Section>> strips = new ArrayList<>();
    for (Listing<Section> section : sections) {
      if (section.subject().parent() != null) {
        continue;
      }
      List<Article> left = take(STRIP, List.of(section.articles()));
      if (!left.isEmpty()) {
        strips.add(new Listing<>(section.subject(), left, null));
      }
    }
    return new FrontPage(
        first.isEmpty() ? null : first.get(0), second, latest, List.copyOf(strips));
  }

  private List<Article> named(
      List<Found<String>> paths, List<Filed> held, List<Diagnostic> problems) {
    List<Article> named = new ArrayList<>();
    for (Found<String> path : paths) {
      Optional<Article> article =
          articles.stream().filter(a -> a.path().equals(path.value())).findFirst();
      article.ifPresentOrElse(named::add, () -> {
        boolean waiting = held.stream().anyMatch(h -> h.path().equals(path.value()));
        problems.add(waiting ? notOut(path) : missing(path, articles));
      });
    }
    return named;
  }

  private static Diagnostic notOut(Found<String> path) {
    return Diagnostic.warning(
        "front-unpublished",
        path.location(),
        "\"" + path.value() + "\" is not out: the front page takes the next story",
        "leave it if it will appear in time; else choose another");
  }

  private static Diagnostic missing(Found<String> path, List<Article> articles) {
    return Diagnostic.error(
        "no-such-article",
        path.location(),
        "there is no article \"" + path.value() + "\"",
        Suggestion.nearest(path.value(), articles.stream().map(Article::path).toList())
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("write the path of an article's file, below content/"));
  }

  private List<Article> those(Predicate<Article> wanted) {
    return articles.stream().filter(wanted).toList();
  }

  private List<Article> take(int count, List<List<Article>> sources) {
    List<Article> taken = new ArrayList<>(count);
    for (List<Article> source : sources) {
      for (Article article : source) {
        if (taken.size() == count) {
          return List.copyOf(taken);
        }
        if (!used.get(article.number())) {
          used.set(article.number());
          taken.add(article);
        }
      }
    }
    return List.copyOf(taken);
  }
}
