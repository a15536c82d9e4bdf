package press.rotative.content;

import static org.assertj.core.api.Assertions.assertThat;
import static press.rotative.content.Reading.piece;
import static press.rotative.content.Reading.problems;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.rotative.content.matter.FrontMatter;
import press.rotative.content.matter.FrontMatter.Visibility;
import press.rotative.content.matter.FrontMatterField;
import press.rotative.source.Found;
import press.rotative.source.Node;

/** The names of other tools for fields, and the forms in which they write them. */
@SuppressWarnings("StringConcatToTextBlock") // single fields on one line each
class FrontMatterTest {

  @Test
  void readsTheNamesOfOtherTools() {
    FrontMatter jekyll = front("""
        last_modified_at: 2026-11-24
        author: Doe, Jo
        category: City
        keywords: a, b
        excerpt: Short
        permalink: /x/:title/
        redirect_from: /old/
        """);
    assertThat(value(jekyll.updated())).hasToString("2026-11-24T00:00+01:00[Africa/Casablanca]");
    assertThat(values(jekyll.authors())).containsExactly("Doe, Jo");
    assertThat(values(jekyll.categories())).containsExactly("City");
    assertThat(values(jekyll.tags())).containsExactly("a", "b");
    assertThat(value(jekyll.description())).isEqualTo("Short");
    assertThat(value(jekyll.url())).isEqualTo("/x/:title/");
    assertThat(values(jekyll.aliases())).containsExactly("/old/");
    FrontMatter astro = front("""
        pubDate: 2026-11-20
        heroImage: {src: a.jpg, alt: A}
        updatedDate: 2026-11-21
        canonical_url: https://a.example/
        """);
    assertThat(value(astro.date())).hasToString("2026-11-20T00:00+01:00[Africa/Casablanca]");
    assertThat(Objects.requireNonNull(astro.image()).path().value()).isEqualTo("a.jpg");
    FrontMatter pelican = front("Title: A\nDate: 2026-11-20\nModified: 2026-11-21\nTags: a, b\n");
    assertThat(value(pelican.title())).isEqualTo("A");
    assertThat(values(pelican.tags())).containsExactly("a", "b");
    assertThat(values(front("tags: سوق، مغرب، \n").tags())).containsExactly("سوق", "مغرب");
    assertThat(values(front("keywords: \"سوق؛ مغرب, c\"\n").tags()))
        .containsExactly("سوق", "مغرب", "c");
    FrontMatter zola = front("taxonomies: {tags: [a], categories: [b]}\nextra: {c: d}\nslug: 7\n");
    assertThat(values(zola.tags())).containsExactly("a");
    assertThat(values(zola.categories())).containsExactly("b");
    FrontMatter hexo = front("categories:\n- [City, Trams]\n- Fairs\n");
    assertThat(values(hexo.categories())).containsExactly("City", "Trams", "Fairs");
    assertThat(zola.extra().entries()).extracting(Node.Entry::key).containsExactly("c");
    assertThat(value(zola.slug())).isEqualTo("7");
  }

  @Test
  void readsWhoSignsInEveryForm() {
    assertThat(values(front("authors: [{name: Jo}, {id: sam, name: Sam}]\n").authors()))
        .containsExactly("Jo", "sam");
    assertThat(values(front("author: {name: Jo, url: x}\n").authors())).containsExactly("Jo");
    assertThat(problems("---\ntitle: a\nauthors: [{url: x}]\n---\n"))
        .containsExactly("a.md:3:11: error: \"authors\" holds somebody without a name"
            + " | write name: and who it is");
  }

  @Test
  void holdsBackWhatAnyToolCallsADraft() {
    for (String held : List.of(
        "draft: true", "published: false", "status: Draft", "status: hidden", "status: pending")) {
      assertThat(front(held + "\n").draft()).as(held).isTrue();
    }
    assertThat(front("published: true\nstatus: publish\n").draft()).isFalse();
    FrontMatter dated = front("published: 2026-11-20\n");
    assertThat(dated.draft()).isFalse();
    assertThat(value(dated.date())).hasToString("2026-11-20T00:00+01:00[Africa/Casablanca]");
    assertThat(problems("---\ntitle: a\nstatus: soon\n---\n"))
        .containsExactly(
            "a.md:3:9: error: the status \"soon\" does not say whether the piece is"
                + " out | write draft or published, or extra: {status: soon} where only templates read it");
  }

  @Test
  void hidesWhatAnyToolHides() {
    assertThat(front("a: b\n").visibility()).isEqualTo(Visibility.FULL);
    assertThat(front("headless: true\n").visibility())
        .isEqualTo(new Visibility(false, false, true, false));
    assertThat(front("_build: {render: never, list: always}\n").visibility().render())
        .isFalse();
    assertThat(front("build: {list: never}\n").visibility())
        .isEqualTo(new Visibility(true, false, true, false));
    assertThat(front("permalink: false\n").visibility().render()).isFalse();
    assertThat(front("permalink: false\n").url()).isNull();
    assertThat(front("eleventyExcludeFromCollections: true\n").visibility().list())
        .isFalse();
    assertThat(front("sitemap: false\n").visibility().sitemap()).isFalse();
    assertThat(front("sitemap: {disable: true}\n").visibility().sitemap()).isFalse();
    assertThat(front("sitemap: {priority: 0.5}\n").visibility()).isEqualTo(Visibility.FULL);
    assertThat(front("robots: noindex, follow\n").visibility())
        .isEqualTo(new Visibility(true, true, false, true));
  }

  @Test
  void warnsOfTwoNamesThatDisagree() {
    assertThat(problems("---\ntitle: a\nsummary: b\ndescription: c\n---\n"))
        .containsExactly("a.md:4:1: warning: \"description\" says something else than \"summary\","
            + " which is another name of the same field"
            + " | keep one of the two: \"description\" counts");
    assertThat(problems("""
            ---
            title: a
            tags: [b, c]
            keywords: b, c
            date: 2026-11-20
            pubDate: 2026-11-20 00:00
            ---
            """)).isEmpty();
    assertThat(value(front("summary: b\ndescription: c\n").description())).isEqualTo("c");
  }

  @Test
  void keepsWhatItDoesNotKnow() {
    String text =
        "---\ntitle: a\nsubtitle: b\nparams: {mood: good}\nmermaid: true\ntitel: c\n---\n";
    assertThat(piece(text).value().frontMatter().extra().entries())
        .extracting(Node.Entry::key)
        .containsExactly("mood", "subtitle", "mermaid", "titel");
    assertThat(problems(text))
        .containsExactly("a.md:6:1: warning: \"titel\" is not known in front matter"
            + " | did you mean \"title\"?");
  }

  @Test
  void leadsOnlyToTheWeb() {
    assertThat(value(front("external_url: https://a.example/\n").redirectTo()))
        .isEqualTo("https://a.example/");
    assertThat(problems("---\ntitle: a\nredirectTo: \"javascript:x\"\n---\n"))
        .containsExactly("a.md:3:13: error: \"javascript:x\" is no address that a piece can lead to"
            + " | write a whole address, beginning with https://, or a path of this site such as"
            + " /news/fair/");
  }

  @Test
  void readsEveryFieldUnderEachOfItsNamesInEveryFormat() {
    for (FrontMatterField field : FrontMatterField.values()) {
      String own = written(field, field.names().get(0));
      for (String name : field.names()) {
        assertThat(written(field, name)).as(name).isEqualTo(own);
      }
      assertThat(own).as(field.name()).isNotEqualTo(written(field, "qqqqqq"));
    }
  }

  /** What a piece says that has the field's example under a name, without the places. */
  private static String written(FrontMatterField field, String name) {
    String json = field.example().startsWith("{") || field.example().startsWith("[")
        ? field.example()
        : "\"" + field.example().replace("\"", "") + "\"";
    FrontMatter yaml = front(name + ": " + field.example() + "\n");
    FrontMatter quoted = front(name + ": " + json + "\n");
    assertThat(bare(quoted)).as(name).isEqualTo(bare(yaml));
    return bare(yaml);
  }

  private static String bare(FrontMatter front) {
    return front
        .toString()
        .replaceAll("line=\\d+, column=\\d+|location=\\w+\\.md:\\d+:\\d+", "")
        .replaceAll("plain=(true|false)", "")
        .replaceAll("extra=Mapping\\[entries=\\[Entry\\[key=qqqqqq.*", "");
  }

  @Test
  void readsWhatTomlAndJsonHaveTypesFor() {
    String toml = """
        title = "A"
        date = 2016-02-29
        lastmod = 2016-02-29T10:21:01
        publishDate = 2016-02-29 10:21:01-04:00
        expiryDate = 2016-02-29t10:21:01.5z
        draft = true
        weight = 7
        slug = 8
        tags = ["a", "b"]
        categories = "c"
        authors = [{name = "Jo"}, "Sam"]
        images = ["a.jpg"]
        [params]
        mood = 1.5
        [[cascade]]
        kicker = "K"
        [cascade._target]
        path = "/x/**"
        """;
    String json = """
        {"title": "A", "date": "2016-02-29", "lastmod": "2016-02-29T10:21:01",
         "publishDate": "2016-02-29 10:21:01-04:00", "expiryDate": "2016-02-29t10:21:01.5z",
         "draft": true, "weight": 7, "slug": 8, "tags": ["a", "b"], "categories": "c",
         "authors": [{"name": "Jo"}, "Sam"], "images": ["a.jpg"], "params": {"mood": 1.5},
         "cascade": [{"kicker": "K", "_target": {"path": "/x/**"}}]}
        """;
    String yaml = """
        title: A
        date: 2016-02-29
        lastmod: 2016-02-29T10:21:01
        publishDate: 2016-02-29 10:21:01-04:00
        expiryDate: 2016-02-29t10:21:01.5z
        draft: yes
        weight: 7
        slug: 8
        tags: a, b
        categories: [c]
        authors:
          - name: Jo
          - Sam
        images: a.jpg
        params: {mood: 1.5}
        cascade: [{kicker: K, _target: {path: "/x/**"}}]
        """;
    FrontMatter front = front(yaml);
    assertThat(bare(piece("+++\n" + toml + "+++\n").value().frontMatter())).isEqualTo(bare(front));
    assertThat(bare(piece(json).value().frontMatter())).isEqualTo(bare(front));
    for (String text : List.of("+++\n" + toml + "+++\n", json, "---\n" + yaml + "---\n")) {
      assertThat(problems(text)).isEmpty();
    }
    assertThat(value(front.date())).hasToString("2016-02-29T00:00Z[Africa/Casablanca]");
    assertThat(value(front.publishDate())).hasToString("2016-02-29T14:21:01Z[Africa/Casablanca]");
    assertThat(front.draft()).isTrue();
    assertThat(values(front.authors())).containsExactly("Jo", "Sam");
  }

  @Test
  void takesDatesOnlyWhereTheyCanBeReadInOneWay() {
    for (String date : List.of(
        "2016-02-30",
        "03/04/2016",
        "30 February 2016",
        "February 2016",
        "2016-02-29 24:00",
        "1456741261",
        "20160229")) {
      assertThat(problems("---\ntitle: a\ndate: " + date + "\n---\n"))
          .as(date)
          .containsExactly("a.md:3:7: error: \"" + date
              + "\" is not a date that can be read without guessing"
              + " | write it as 2026-11-24 or 2026-11-24 09:30");
    }
    assertThat(problems("+++\ntitle = \"a\"\ndate = 10:21:01\n+++\n")).hasSize(1);
    assertThat(problems("---\ntitle: a\ndate: [2016-02-29]\n---\n"))
        .containsExactly(
            "a.md:3:7: error: the list \"[…]\" cannot be the value of \"date\" | write text");
  }

  @Test
  void warnsOfTagsThatTaxonomiesContradict() {
    String text = "---\ntitle: a\ntags: [b]\ntaxonomies: {tags: [c]}\n---\n";
    assertThat(problems(text))
        .containsExactly("a.md:4:14: warning: \"tags\" says something else than \"tags\", which is"
            + " another name of the same field | keep one of the two: \"tags\" counts");
    assertThat(values(piece(text).value().frontMatter().tags())).containsExactly("b");
    assertThat(values(front("taxonomies: {keywords: [c], tags: [b]}\n").tags()))
        .containsExactly("b");
  }

  @Test
  void takesTextsAndFieldsInOneList() {
    FrontMatter front =
        front("authors: [Jo, {name: Sam}]\nresources: [a.pdf, {src: b.pdf}, {path: c.pdf}]\n");
    assertThat(values(front.authors())).containsExactly("Jo", "Sam");
    assertThat(values(front.resources())).containsExactly("a.pdf", "b.pdf", "c.pdf");
    assertThat(problems("---\ntitle: a\nauthors: [Jo, [Sam]]\nresources: {title: x}\n---\n"))
        .containsExactly(
            "a.md:3:15: error: the list \"[…]\" cannot be the value of \"authors\""
                + " | write text, fields, or a list of them",
            "a.md:4:12: warning: \"resources\" holds a file without a name"
                + " | write src: and its name");
  }

  private static FrontMatter front(String yaml) {
    return piece("---\n" + yaml + "---\n").value().frontMatter();
  }

  private static <T> T value(@Nullable Found<T> f) {
    return Objects.requireNonNull(f).value();
  }

  private static List<String> values(List<Found<String>> found) {
    return found.stream().map(Found::value).toList();
  }

  @Test
  void namesEachMistakeOfToml() {
    assertThat(
            problems(
                "+++\ntitle = \"A\ndate = 2026-11-20\nkicker = two words\ntags = [a, b]\n[extra]\nx = maybe\n+++\n"))
        .hasSize(4)
        .allMatch(problem -> problem.contains("cannot be read as TOML"))
        .anyMatch(problem -> problem.contains(":2:"))
        .anyMatch(problem -> problem.contains(":4:"))
        .anyMatch(problem -> problem.contains(":5:"))
        .anyMatch(problem -> problem.contains(":7:"));
    assertThat(problems("+++\ntags = [\n\"a\"\n\"b\"\n]\nx = maybe\n+++\n")).hasSize(1);
  }
}
