package press.rotative.plan;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter;
import press.rotative.lang.Language;
import press.rotative.lang.Typography;
import press.rotative.plan.view.AuthorView;
import press.rotative.plan.view.BadgeView;
import press.rotative.plan.view.Card;
import press.rotative.plan.view.HeadingView;
import press.rotative.plan.view.PictureView;
import press.rotative.plan.view.SectionLink;
import press.rotative.site.Article;
import press.rotative.site.Author;
import press.rotative.site.Picture;
import press.rotative.site.Section;
import press.rotative.site.Site;
import press.rotative.site.Status;
import press.rotative.site.Text;
import press.rotative.time.Moment;
import press.rotative.url.BaseUrl;
import press.rotative.url.Route;

/** Turns the newspaper's nouns into the small views that many pages show. */
final class Cards {

  private static final int STANDFIRST = 160;
  private static final int CONTENTS_FROM = 3;

  /** Draws out an Arabic letter, which then has its shape at the head of a word. */
  private static final char TATWEEL = '\u0640';

  private final BaseUrl base;
  private final Language language;
  private final @Nullable Instant marks;

  /** By the authors' ids: each signs many pieces. */
  private final Map<String, AuthorView> signed = new ConcurrentHashMap<>();

  /**
   * @param marks the moment by which pieces are marked as not out; nothing where none are
   */
  Cards(Site site, Language language, @Nullable Instant marks) {
    this.base = site.config().base();
    this.language = language;
    this.marks = marks;
  }

  List<Card> of(List<Article> articles) {
    return articles.stream().map(this::of).toList();
  }

  Card of(Article article) {
    return new Card(
        href(article),
        title(article),
        display(article.kicker()),
        display(shorten(article.summary())),
        section(article.section()),
        authors(article),
        new Moment(article.published()),
        article.minutes(),
        picture(article.picture()),
        tone(article.section()),
        badge(article.path(), article.front()));
  }

  /** Why readers do not see a piece, where this is to be said. */
  @Nullable
  BadgeView badge(String path, FrontMatter front) {
    Status status = marks == null ? null : Status.of(path, front, marks);
    return status == null || status.kind() == Status.Kind.OUT
        ? null
        : new BadgeView(status.kind().name().toLowerCase(Locale.ROOT), moment(status.at()));
  }

  /** Where a list entry leads: to the article's page, or where it leads on. */
  String href(Article article) {
    String outside = article.outside();
    return outside == null ? base.href(article.route()) : base.href(outside);
  }

  /** The address that search engines are told; nothing where they are asked to stay away. */
  @Nullable
  String canonical(FrontMatter front, @Nullable String first, Route route) {
    if (front.visibility().noindex()) {
      return null;
    }
    return first == null ? base.absolute(route) : first;
  }

  /** The title in its display form. */
  String title(Article article) {
    return Typography.display(article.title(), language);
  }

  /** A line of text in its display form. */
  @Nullable
  String display(@Nullable String line) {
    return line == null ? null : Typography.display(line, language);
  }

  @Nullable
  SectionLink section(@Nullable Section section) {
    return section == null ? null : Chrome.link(section, base);
  }

  List<AuthorView> authors(Article article) {
    return article.authors().stream().map(this::author).toList();
  }

  AuthorView author(Author author) {
    return signed.computeIfAbsent(
        author.id(),
        id -> new AuthorView(
            author.name(),
            author.page() ? base.href(author.route()) : null,
            initials(author.name()),
            display(author.line())));
  }

  @Nullable
  PictureView picture(@Nullable Picture picture) {
    if (picture == null) {
      return null;
    }
    return new PictureView(
        base.href(picture.route()),
        picture.size().width(),
        picture.size().height(),
        picture.alt(),
        display(picture.caption()),
        display(picture.credit()));
  }

  @Nullable
  Moment moment(@Nullable ZonedDateTime at) {
    return at == null ? null : new Moment(at);
  }

  static int tone(@Nullable Section section) {
    return section == null ? 0 : section.tone();
  }

  /** The entries of a text's contents; a short text has none, unless its author asks for them. */
  static List<HeadingView> contents(Text text, FrontMatter front) {
    List<HeadingView> entries = text.facts().headings().stream()
        .filter(h -> h.level() == 2)
        .map(h -> new HeadingView(h.id(), Route.fragment(h.id()), h.text()))
        .toList();
    boolean shown = front.contents() == null
        ? text.facts().contents() || entries.size() >= CONTENTS_FROM
        : front.contents();
    return shown ? entries : List.of();
  }

  /** First letters of the first and the last word of a name; in Arabic, whose letters would join, the first alone. */
  static String initials(String name) {
    String[] words = name.strip().split("[\\s-]+", -1);
    String first = letter(words[0]);
    if (!first.isEmpty()
        && Character.UnicodeScript.of(first.codePointAt(0)) == Character.UnicodeScript.ARABIC) {
      return first + TATWEEL;
    }
    return words.length == 1 ? first : first + letter(words[words.length - 1]);
  }

  private static String letter(String word) {
    return word.isEmpty() ? "" : Character.toString(Character.toUpperCase(word.codePointAt(0)));
  }

  private static @Nullable String shorten(@Nullable String text) {
    if (text == null || text.length() <= STANDFIRST) {
      return text;
    }
    int sentence = text.lastIndexOf(". ", STANDFIRST - 1);
    if (sentence > STANDFIRST / 2) {
      return text.substring(0, sentence + 1);
    }
    int end = text.lastIndexOf(' ', STANDFIRST - 1);
    return text.substring(0, end < STANDFIRST / 2 ? STANDFIRST - 1 : end).stripTrailing() + "…";
  }
}
