package press.rotative.render;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.lang.Language;
import press.rotative.lang.Typography;
import press.rotative.markup.Html;
import press.rotative.plan.view.ArchiveView;
import press.rotative.plan.view.AuthorView;
import press.rotative.plan.view.Card;
import press.rotative.plan.view.ContactView;
import press.rotative.plan.view.FrontView;
import press.rotative.plan.view.HeadingView;
import press.rotative.plan.view.LinkView;
import press.rotative.plan.view.ListView;
import press.rotative.plan.view.LookView;
import press.rotative.plan.view.MissingView;
import press.rotative.plan.view.NewsletterView;
import press.rotative.plan.view.PageView;
import press.rotative.plan.view.PagerView;
import press.rotative.plan.view.PictureView;
import press.rotative.plan.view.ProofView;
import press.rotative.plan.view.SectionLink;
import press.rotative.plan.view.SiteView;
import press.rotative.plan.view.StandingView;
import press.rotative.plan.view.StoryView;
import press.rotative.plan.view.StripView;
import press.rotative.plan.view.WireItem;
import press.rotative.time.Moment;

/** Views of an invented newspaper, full and empty, for the tests of templates. */
final class Newsroom {

  private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
  private static final List<String> PICTURES = List.of(
      "centre-de-donnees",
      "hameconnage",
      "levee-de-fonds",
      "modele-ia",
      "cloud-souverain",
      "reseau-5g",
      "donnees-ouvertes");

  private final boolean arabic;
  private final Language language;
  private int made;

  Newsroom(String tag) {
    this.arabic = tag.equals("ar");
    this.language = new Language(tag, arabic ? "rtl" : "ltr", tag);
  }

  static Moment moment(int day, int hour, int minute) {
    return new Moment(ZonedDateTime.of(2026, 11, day, hour, minute, 0, 0, ZONE));
  }

  SiteView site() {
    return new SiteView(
        "NexGen Mag",
        say(
            "L’actualité des technologies au Maroc et en Afrique",
            "أخبار التكنولوجيا في المغرب وإفريقيا"),
        "…",
        language.tag(),
        language.direction(),
        "/",
        "/feed.xml",
        "/archives/",
        sections(),
        sections(),
        List.of(new LinkView(say("À propos", "من نحن"), "/a-propos/")),
        List.of(new LinkView("Mastodon", "https://social.example/@nexgen")),
        List.of(new ProofView("google-site-verification", "abc")),
        new LookView("/assets/fonts/bricolage-82.woff2", null, null, "/assets/touch.png"),
        new ContactView(
            say("Restez à la page", "لا تفوّتوا أي خبر"),
            say("Trois adresses pour nous joindre.", "ثلاثة عناوين للتواصل معنا."),
            List.of(
                new ContactView.Address(
                    say("La rédaction", "هيئة التحرير"),
                    "contact@nexgenmag.com",
                    say("Une information", "خبر")),
                new ContactView.Address(say("Publicité", "الإعلانات"), "pub@nexgenmag.com", null))),
        new NewsletterView(
            say("Plus près de l’info #Tech", "أقرب إلى أخبار #تكنولوجيا"),
            say("La lettre.", "نشرة"),
            null,
            "post",
            "email",
            List.of()),
        "© 2023 NexGen Mag. <Conception> : META4VERSE.");
  }

  SiteView bareSite() {
    return new SiteView(
        "Feuille",
        null,
        null,
        language.tag(),
        language.direction(),
        "/sub/",
        "/sub/feed.xml",
        "/sub/archives/",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new LookView(null, mark("emblem.svg", 24), mark("wordmark.svg", 120), null),
        null,
        null,
        null);
  }

  private static PictureView mark(String file, int width) {
    return new PictureView("/sub/assets/" + file, width, 24, "", null, null);
  }

  SiteView siteWithProvider() {
    SiteView s = site();
    NewsletterView open = new NewsletterView(
        null,
        null,
        "https://news.example/subscribe?a=1&b=2",
        "post",
        "EMAIL",
        List.of(new NewsletterView.Hidden("list", "a\"b")));
    return new SiteView(
        s.title(),
        s.tagline(),
        s.description(),
        s.language(),
        s.direction(),
        s.home(),
        s.feed(),
        s.archive(),
        s.nav(),
        s.sections(),
        s.links(),
        s.social(),
        s.proofs(),
        s.look(),
        s.contact(),
        open,
        s.colophon());
  }

  List<SectionLink> sections() {
    List<String> labels = arabic
        ? List.of(
            "المغرب الرقمي",
            "البنيات التحتية",
            "الأمن السيبراني",
            "الذكاء الاصطناعي",
            "الشركات الناشئة")
        : List.of(
            "Maroc digital",
            "Infrastructures",
            "Cybersécurité",
            "Intelligence artificielle",
            "Startups");
    return java.util.stream.IntStream.range(0, 5)
        .mapToObj(i -> new SectionLink("s" + i, labels.get(i), "/s" + i + "/", i + 1))
        .toList();
  }

  PageView page(String kind, @Nullable SectionLink section, boolean own, LinkView... crumbs) {
    return new PageView(
        kind,
        "Maroc–États-Unis",
        "Une description",
        "https://nexgenmag.com/x/",
        section == null ? null : section.id(),
        own,
        section == null ? 0 : section.tone(),
        List.of(crumbs));
  }

  AuthorView author() {
    return new AuthorView(
        say("La rédaction", "هيئة التحرير"),
        "/auteurs/la-redaction/",
        say("LR", "هـ"),
        say("Signature collective.", "توقيع جماعي."));
  }

  AuthorView desk() {
    return new AuthorView("Desk Tech", "/auteurs/desk-tech/", "DT", null);
  }

  Card card(int section, boolean pictured) {
    int n = made++;
    String title = display(List.of(
            say(
                "Centre de données : l’usine discrète derrière chaque clic",
                "مركز البيانات: المصنع الخفي وراء كل نقرة"),
            say("Hameçonnage : reconnaître le piège avant de mordre", "التصيد: كيف تتعرف على الفخ"),
            say(
                "De l'idée au tour de table : comment une startup lève des fonds",
                "من الفكرة إلى التمويل"),
            say("Ce que la 5G change & ce qu’elle ne change pas", "ما تغيره شبكات الجيل الخامس"))
        .get(n % 4));
    return new Card(
        "/s" + section + "/article-" + n + "/",
        title,
        n % 3 == 2 ? null : say("Comprendre", "للفهم"),
        n % 4 == 3
            ? null
            : say(
                "Des rangées de serveurs, du froid, de l’électricité et beaucoup de fibre : visite guidée d’un bâtiment que l’on ne voit jamais.",
                "صفوف من الخوادم، والتبريد، والكهرباء، وكثير من الألياف: جولة في مبنى لا نراه أبدا."),
        sections().get(section),
        List.of(desk()),
        moment(23 - n % 20, 9, 30),
        7,
        pictured ? picture() : null,
        section + 1,
        null);
  }

  Card bareCard() {
    return new Card("/x/", "Titre", null, null, null, List.of(), moment(1, 0, 0), 1, null, 0, null);
  }

  PictureView picture() {
    return new PictureView(
        "/media/" + PICTURES.get(made % PICTURES.size()) + ".svg",
        1600,
        900,
        "Alt \"texte\"",
        say("Une légende", "تعليق"),
        "Illustration NexGen Mag");
  }

  FrontView front() {
    return new FrontView(
        moment(24, 14, 5),
        card(0, true),
        List.of(card(1, true), card(2, true), card(4, true)),
        List.of(
            new WireItem(card(2, false), true),
            new WireItem(card(1, false), true),
            new WireItem(card(3, false), false)),
        List.of(
            strip(3, "big", true, false, false, false),
            strip(1, "three", true, true, false),
            strip(0, "reverse", true, false, false),
            new StripView(
                sections().get(2), "half", true, false, List.of(card(2, false), card(2, true))),
            new StripView(sections().get(4), "half", false, true, List.of(card(4, false)))));
  }

  StripView strip(int section, String layout, boolean... pictured) {
    List<Card> cards = new java.util.ArrayList<>();
    for (boolean p : pictured) {
      cards.add(card(section, p));
    }
    return new StripView(sections().get(section), layout, false, false, cards);
  }

  StoryView story() {
    String id = say("un-pôle", "قطب-إقليمي");
    String paragraph = say(
        "Le rapprochement numérique entre Rabat et Washington avance par étapes. Une délégation marocaine s’est rendue aux États-Unis dans le cadre d’une initiative qui vise à renforcer les relations commerciales et technologiques entre les deux pays. ",
        "يتقدم التقارب الرقمي بين الرباط وواشنطن خطوة بعد خطوة. فقد توجه وفد مغربي إلى الولايات المتحدة في إطار مبادرة ترمي إلى تعزيز العلاقات التجارية والتكنولوجية بين البلدين. ");
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      body.append("<p>")
          .append(paragraph.repeat(2))
          .append("</p>\n<h2 id=\"")
          .append(id)
          .append(i)
          .append("\">")
          .append(say("Un pôle technologique régional", "قطب تكنولوجي إقليمي"))
          .append("</h2>\n<p>")
          .append(paragraph.repeat(3))
          .append("</p>\n");
    }
    return new StoryView(
        "/ici/",
        display(say(
            "Maroc–États-Unis : le partenariat numérique prend forme",
            "المغرب والولايات المتحدة: شراكة رقمية في طور البناء")),
        say("Coopération", "تعاون"),
        say(
            "Une délégation marocaine conduite par Sarah Lamrani est allée à la rencontre des grandes entreprises technologiques américaines.",
            "وفد مغربي تقوده سارة لمراني يلتقي ممثلي كبريات شركات التكنولوجيا الأمريكية."),
        sections().get(0),
        List.of(author(), desk()),
        moment(24, 9, 30),
        moment(24, 14, 5),
        5,
        new PictureView(
            "/media/partenariat-maroc-etats-unis.svg",
            1600,
            900,
            "Deux cylindres",
            say("Une même bande de papier.", "شريط ورق"),
            "Illustration NexGen Mag"),
        List.of(
            new HeadingView(id + "1", "#" + id + "1", "Un"),
            new HeadingView(id + "2", "#" + id + "2", "Deux"),
            new HeadingView(id + "3", "#" + id + "3", "Trois")),
        Html.trusted(body.toString()),
        List.of(
            new LinkView("#Tech", "/tech/"),
            new LinkView("#Digitale", "/digitale/"),
            new LinkView("Maroc Digital 2030", "/m/")),
        new LinkView(say("Centre de données : l’usine discrète", "مركز البيانات"), "/p/"),
        new LinkView(
            say("Cloud souverain : à qui obéissent vos données ?", "السحابة السيادية"), "/n/"),
        List.of(card(0, true), card(1, true), card(3, false)),
        Map.of());
  }

  StoryView bareStory() {
    return new StoryView(
        "/ici/",
        "Brève",
        null,
        null,
        null,
        List.of(),
        moment(1, 12, 0),
        null,
        1,
        null,
        List.of(),
        Html.trusted("<p>Court.</p>"),
        List.of(),
        null,
        null,
        List.of(),
        Map.of());
  }

  ListView list(boolean author) {
    return new ListView(
        say("Infrastructures", "البنيات التحتية"),
        say(
            "Centres de données, cloud, réseaux : ce qui porte le numérique.",
            "مراكز البيانات والسحابة والشبكات."),
        author
            ? Html.trusted("<p>Le Desk Tech démonte les objets et les mots du numérique.</p>")
            : Html.EMPTY,
        author ? "DT" : null,
        82,
        author ? List.of() : List.of(card(1, true), card(1, true)),
        List.of(card(1, true), card(2, false), card(3, true)),
        new PagerView(
            null,
            "/s1/2/",
            List.of(
                new PagerView.Step(1, "/s1/", true),
                new PagerView.Step(2, "/s1/2/", false),
                new PagerView.Step(0, "", false),
                new PagerView.Step(9, "/s1/9/", false))));
  }

  ListView bareList(Card... cards) {
    return new ListView(
        "Vide", null, Html.EMPTY, null, cards.length, List.of(cards), List.of(), null);
  }

  ArchiveView archive() {
    ArchiveView.Month month = new ArchiveView.Month(
        say("Novembre", "نونبر"),
        "/archives/2026/11/",
        6,
        true,
        List.of(card(0, false), card(1, false), bareCard()));
    ArchiveView.Year year =
        new ArchiveView.Year(2026, "2026", "/archives/2026/", List.of(month, month));
    ArchiveView.Year before = new ArchiveView.Year(2025, "2025", "/archives/2025/", List.of(month));
    return new ArchiveView(
        say("Archives", "الأرشيف"),
        8,
        List.of(new LinkView("2026", "/archives/2026/"), new LinkView("2025", "/archives/2025/")),
        List.of(year, before));
  }

  StandingView standing(boolean full) {
    return new StandingView(
        say("À propos", "من نحن"),
        full ? "Qui nous sommes" : null,
        full ? picture() : null,
        full ? story().contents() : List.of(),
        full ? story().body() : Html.trusted("<p>Court.</p>"),
        Map.of());
  }

  MissingView missing() {
    return new MissingView(List.of(card(1, true), card(2, true), card(3, true)));
  }

  String display(String text) {
    return Typography.display(text, language);
  }

  private String say(String french, String arabicText) {
    return arabic ? arabicText : french;
  }
}
