package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What becomes of other tools' shortcodes and comments, by the place where they stand. */
@SuppressWarnings("StringConcatToTextBlock") // short texts, many in a row
class ShortcodePlacesTest {

  @TempDir
  Path folder;

  private SmallSite site;
  private String said = "";

  @BeforeEach
  void make() {
    site = SmallSite.in(folder)
        .file("content/city/p.svg", SmallSite.DOT)
        .article("city/b.md", "The other. ![](p.svg)\n\n## c\n")
        .file("content/city/held.md", "---\ntitle: Held\ndate: 2030-01-01\n---\nSoon.\n");
  }

  /** The page of a piece with this text, from its first paragraph on. */
  private String page(String text) {
    return page("city/a.md", text);
  }

  private String page(String path, String text) {
    Call call = site.article(path, text).build();
    said = call.err();
    assertThat(call.exit()).as(said).isZero();
    return body(site.published("city/a/index.html"));
  }

  private static String body(String page) {
    int start = page.indexOf("class=\"prose");
    start = start < 0 ? page.indexOf("<article") : start;
    return page.substring(Math.max(0, start), Math.max(start, page.indexOf("</article>", start)));
  }

  private String refused(String text) {
    Call call = site.article("city/a.md", text).build();
    assertThat(call.exit()).as(call.err()).isEqualTo(1);
    return call.err();
  }

  @Test
  void leavesOutWhatAnEditorCommentedOut() {
    for (String comment : new String[] {
      "{::comment}\nSecret\n{:/comment}",
      "{::comment}\nSecret\n\nSecret\n{:/}",
      "{::comment/}",
      "{# Secret #}",
      "{#Secret#}",
      "{#\nSecret\n\nSecret } \n#}",
      "{% comment %}\nSecret\n\n- Secret\n{% endcomment %}",
      "{%- comment -%} Secret {%- endcomment -%}",
      "{{< comment >}}\nSecret\n{{< /comment >}}",
      "{{% comment %}} Secret {{% /comment %}}",
      "<!-- Secret\n\nSecret -->",
    }) {
      String page = page("Before.\n\n" + comment + "\n\nAfter {#a-b} it.\n");
      assertThat(page).as(comment).contains("Before.", "After").doesNotContain("Secret", "omment");
      assertThat(said).as(comment).isEmpty();
    }
    assertThat(
            page("One {% comment %}Secret{% endcomment %}two {::comment}Secret{:/comment}three."))
        .contains("One two three.");
  }

  @Test
  void leavesOutTheCommentsOfMdxAndShowsThemInCode() {
    String page = page(
        "city/a.mdx",
        "import A from './a'\n\nBefore. {/* Secret */}\n\n{/*\nSecret\n*/}\n\n```js\nimport B from 'b'\n{/* shown */}\n```\n");
    assertThat(page).contains("Before.", "shown", "import").doesNotContain("Secret", "'./a'");
  }

  @Test
  void refusesACommentWithoutAnEnd() {
    for (String open : new String[] {
      "{% comment %}", "{% raw %}", "{{< comment >}}", "{::comment}", "<!--", "Text <!--", "{# "
    }) {
      assertThat(refused("One.\n\n" + open + " two\n\nthree\n\nfour\n"))
          .as(open)
          .contains("content/city/a.md:7:", "[open-comment]");
    }
    assertThat(refused("One.\n\n<!-- two\n\nthree\n\nfour\n"))
        .contains("nobody would see what follows, nor 2 lines below");
    assertThat(refused("One.\n\nTwo <script> three\n\nfour\n"))
        .contains("content/city/a.md:7:5: error: \"<script>\"", "nor 1 line below", "[open-html]");
    for (String name : new String[] {"script", "style", "textarea", "pre", "iframe"}) {
      assertThat(refused("One.\n\n<" + name + ">\ntwo\n\nthree\n"))
          .as(name)
          .contains("content/city/a.md:7:1: error: \"<" + name + ">\"", "[open-html]");
    }
  }

  @Test
  void takesNoCommentFromCodeOrEscapes() {
    assertThat(page("Write `<!--` or \\<!-- and &lt;!--, `{% comment %}` and `{::comment}`.\n\n"
            + "```\n<!--\n{% raw %}\n<script>\n```\n\n    <!--\n"))
        .contains("&lt;!--", "{% comment %}", "{::comment}", "{% raw %}");
    assertThat(said).isEmpty();
  }

  @Test
  void showsWhatHugoShows() {
    assertThat(page("{{</* a \"b*c*\" */>}}, {{%/* d */%}} and `{{</* e */>}}`.\n\n"
            + "```\n{{</* f */>}}\n{{%/* /g */%}}\n```\n"))
        .contains(
            "{{&lt; a \"b*c*\" &gt;}}, {{% d %}}",
            "<code>{{&lt; e &gt;}}</code>", "{{&lt; f &gt;}}\n{{% /g %}}");
    assertThat(said).isEmpty();
  }

  @Test
  void putsComponentsIntoHtml() {
    String page = page(
        "<div>{{< youtube abc >}}</div>\n\n<div>\n{{< figure src=\"p.svg\" alt=\"A\" >}}\n</div>\n\n"
            + "<p>See {{< ref \"b.md\" >}}</p>\n\n<figure>[caption]<img src=\"p.svg\" alt=\"B\"> *Words*[/caption]</figure>\n\n"
            + "<p>[embed]https://vimeo.com/1[/embed]</p>\n\n"
            + "<div>{{< note \"T\" >}}inner{{< /note >}}</div>\n");
    assertThat(page)
        .contains(
            "watch?v=abc",
            "src=\"/city/p.svg\"",
            "See https://daily.example/city/b/",
            "https://vimeo.com/1",
            "<em>Words</em>",
            "inner")
        .doesNotContain("\\{", "@/", "{{", ":::", "\uE000", "\uE001", "\uE002", "\uE003");
    assertThat(said).isEmpty();
  }

  @Test
  void putsComponentsIntoHtmlThatAsksForMarkdown() throws IOException {
    for (String html : new String[] {
      "<table><tr><td markdown=\"1\">*x* {% youtube abc %}</td></tr></table>\n",
      "<details markdown=\"1\"><summary markdown=\"span\">R *x*</summary>y {% youtube abc %}</details>\n",
      "<p title=\"{{ t }}\"><span markdown=\"1\">*x* {% youtube abc %}</span></p>\n",
      "<table><tr><td markdown=\"1\">*x* ::embed{https://www.youtube.com/watch?v=abc}</td></tr></table>\n",
      "<p>a {{ x }} b {% youtube abc %} c</p>\n<div markdown=\"1\">*x* `{{ y }}`</div>\n"
    }) {
      for (String path : new String[] {"city/a.html", "city/a.md"}) {
        String other = path.endsWith("html") ? "city/a.md" : "city/a.html";
        Files.deleteIfExists(folder.resolve("content").resolve(other));
        assertThat(page(path, html))
            .as(path + " " + html)
            .contains("<em>x</em>", "https://www.youtube.com/watch?v=abc")
            .doesNotContain("markdown=", "{% youtube", "\uE000", "\uE001")
            .doesNotContainPattern("<em>x</em> \\d|[ab] \\d|</em></summary>y \\d");
      }
    }
  }

  @Test
  void showsComponentsInPreAsTheyAreWritten() {
    assertThat(
            page("<pre>\n{% youtube abc %} {{ page.title }}\n</pre>\n\n<p>{% youtube d %}</p>\n"))
        .contains("<pre>{% youtube abc %} city/a.md", "watch?v=d")
        .doesNotContain("watch?v=abc");
  }

  @Test
  void showsUnknownOnesInHtmlAsTheyAre() {
    String page =
        page("<table><tr><td>{% tabs x_y*z* %}</td></tr></table>\n\n<b>{{< tabs \"a\" >}}</b>\n");
    assertThat(page).contains("{% tabs x_y*z* %}", "{{&lt; tabs \"a\" &gt;}}").doesNotContain("\\");
    assertThat(said).contains("[unknown-shortcode]", ":5:16:");
  }

  @Test
  void leavesScriptsAlone() {
    site.file("site.yml", SmallSite.SETTINGS + "markdown: {trusted: true}\n");
    String page = page("<script>\nvar a = {{ b }}; // {% c %} {{< ref \"b.md\" >}}\n</script>\n\n"
        + "<p class=\"{{ x }}\"><a href=\"{% post_url b %}#c\">{{< ref \"held.md\" >}}{% link b.md %}</a></p>\n\n"
        + "<div>\n{{< note >}}\n\nA *b*\n\n{{< /note >}}\n</div>\n");
    assertThat(page)
        .contains(
            "var a = {{ b }}; // {% c %} {{< ref \"b.md\" >}}",
            "class=\"{{ x }}\"",
            "<a href=\"/city/b/#c\">https://daily.example/https://daily.example/city/b/</a>",
            "A <em>b</em>")
        .doesNotContain("held.md");
    assertThat(said).contains("[link-to-unpublished]");
  }

  @Test
  void readsShortcodesInHtmlPieces() {
    String page = page(
        "city/a.html",
        "<p><a href=\"{% post_url b %}\">one</a> <a href=\"{{ site.baseurl }}/city/b/\">two</a>\n"
            + "<a href=\"{{ site.url }}/city/b/\">three</a> {% raw %}{{ kept }}{% endraw %}\n"
            + "{% comment %}Secret{% endcomment %}<img src=\"{{ '/city/p.svg' | relative_url }}\" alt=\"A\">\n"
            + "{% include ads.html %} <a href=\"{% link city/held.md %}\">four</a></p>\n"
            + "{% highlight ruby %}\nputs '<a>'\n{% endhighlight %}\n");
    assertThat(page)
        .contains(
            "<a href=\"/city/b/\">one</a> <a href=\"/city/b/\">two</a>",
            "<a href=\"/city/b/\">three</a> {{ kept }}",
            "src=\"/city/p.svg\"",
            "{% include ads.html %} four",
            "puts '&lt;a&gt;'")
        .doesNotContain("Secret");
    assertThat(said)
        .contains("a.html:8:1: warning: nobody here knows the shortcode \"include ads.html\"")
        .contains("[link-to-unpublished]");
  }

  @Test
  void printsAddressesThatStandAlone() {
    String page =
        page("See {{< ref \"b.md\" >}} or {% post_url b %}, [here]({{< relref \"b.md\" >}}).\n\n"
            + "Held: {{< ref \"held.md\" >}}. Gone: {{< ref \"gone.md\" >}}.\n");
    assertThat(page)
        .contains(
            "See https://daily.example/city/b/ or https://daily.example/city/b/, <a href=\"/city/b/\">here</a>.",
            "Held: https://daily.example/. Gone: {{&lt; ref \"gone.md\" &gt;}}.");
    assertThat(said).contains("[link-to-unpublished]", "[dead-link]");
    assertThat(site.published("city/a/index.html")).doesNotContain("@/", "held.md");
    assertThat(site.published("feed.xml")).doesNotContain("@/b");
  }

  @Test
  void standsBesideTextInLinesListsTablesAndQuotations() {
    String figure = "{{< figure src=\"p.svg\" alt=\"A|B\" >}}";
    assertThat(page("One " + figure + " two.\n")).contains("<p>One </p>\n<figure>", "two.</p>");
    assertThat(page("- One " + figure + " two\n- " + figure + "\n"))
        .contains("<li>One <figure>", "<li><figure>");
    assertThat(page("| a | b |\n| - | - |\n| " + figure + " | c |\n"))
        .contains("<th scope=\"row\"><figure>", "<td>c</td>");
    assertThat(page("> " + figure + "\n"))
        .contains("<blockquote><figure>")
        .doesNotContain("<p><figure");
    assertThat(page("{{< figure src=\"p.svg\" >}}Inner *words*{{< /figure >}}\n"))
        .contains("<em>words</em>", "<figcaption>")
        .doesNotContain(":::", "<p><figure");
    assertThat(page("Text {{< figure src=\"p.svg\" >}}Inner{{< /figure >}} more.\n"))
        .contains("<figcaption>Inner</figcaption>")
        .doesNotContain(":::", "<p><figure");
    assertThat(page("- {{< note >}}\n  A\n\n  B\n  {{< /note >}}\n- c\n"))
        .contains("<p>A</p>", "<p>B</p>");
  }

  @Test
  void readsMarkdownInCaptions() {
    String page =
        page("{{< figure src=\"p.svg\" caption=\"The *dot* [b](b.md) [h](held.md)\" >}}\n\n"
            + "[caption id=\"x\"]<a href=\"p.svg\"><img src=\"p.svg\" alt=\"D\"></a> A <strong>b</strong> &amp; c[/caption]\n\n"
            + "[caption][![D](p.svg)](b.md) Words[/caption]\n");
    assertThat(page)
        .contains(
            "The <em>dot</em> <a href=\"/city/b/\">b</a> h",
            "A <strong>b</strong> &amp; c",
            "<figcaption>Words</figcaption>")
        .doesNotContain("held.md", "](");
    assertThat(said).contains("[link-to-unpublished]");
  }

  @Test
  void readsWordPressPlayers() {
    site.file("content/city/s.mp3", "x").file("content/city/f.mp4", "x");
    String page = page("[audio src=\"s.mp3\"]\n\n[video width=\"640\" mp4=\"f.mp4\"][/video]\n\n"
        + "[youtube https://youtu.be/abc]\n\n[youtube]def[/youtube]\n\n[gallery ids=\"1,2\"]\n\n[playlist]\n\n"
        + "A [video](b.md), [gallery][g] and [audio].\n\n[g]: b.md\n");
    assertThat(page)
        .contains(
            "<audio src=\"/city/s.mp3\"",
            "<video src=\"/city/f.mp4\"",
            "https://youtu.be/abc",
            "watch?v=def",
            "[gallery ids=\"1,2\"]",
            "<a href=\"/city/b/\">video</a>",
            "<a href=\"/city/b/\">gallery</a>",
            "[audio]");
    assertThat(said).contains("\"gallery\"", "\"playlist\"");
  }

  @Test
  void takesTitlesWithoutTheirMarks() {
    for (String heading :
        new String[] {"# The title {#x}", "The title\n=====", "  # The title #", "# The title {-}"
        }) {
      site.file("content/city/a.md", "---\ndate: 2026-11-20\n---\n" + heading + "\n\nText.\n");
      Call call = site.build();
      assertThat(call.err()).as(heading).isEmpty();
      assertThat(site.published("city/a/index.html"))
          .as(heading)
          .contains("<title>The title", "Text.")
          .doesNotContain("{#x}", "====", "{-}");
    }
  }

  @Test
  void printsNoMarksInBraces() {
    assertThat(
            page(
                "## One {-}\n\nText.{.cls}\n\nA [small *word*]{.smallcaps} here.\n\n## Two {.unnumbered}\n"))
        .contains("Text.</p>", "A small <em>word</em> here.")
        .doesNotContain("{", "[small");
    assertThat(said).isEmpty();
  }

  @Test
  void knowsTheKindsOfAlertsOfOtherTools() {
    assertThat(
            page(
                "> [!danger]- Mind it\n> Text.\n\n> [!QUESTION]\n> Why?\n\n> [!hint]\n> So.\n\n> [1] no\n"))
        .contains("tone-1", "Mind it", "Question", "tone-5", "[1] no")
        .doesNotContain("[!");
    assertThat(refused(":::note{kind=bad}\nText.\n:::\n"))
        .contains("\"bad\" cannot be", "write note, tip, important, warning or caution");
    assertThat(page(":::note{kind=danger}\nText.\n:::\n")).contains("tone-1");
  }

  @Test
  void namesDirectivesThatNobodyKnows() {
    page(
        "At 10:30 :smile: a:b[c] see :abbr[HTML], :abbr[CSS] and x:[y](b.md).\n\n::card[Title]{a=b}\n");
    assertThat(said)
        .contains(
            "content/city/a.md:5:29: warning: nobody here knows the shortcode \":abbr\"",
            "2 times",
            "\"::card\"")
        .doesNotContain("\":b\"", "\"x\"", "\":smile");
  }

  @Test
  void showsShortcodesThatOnlyShareTheirNameWithAComponent() {
    for (String shortcode : new String[] {
      "{{< video mp4=\"WORDS\" >}}",
      "{{< video youtube=\"WORDS\" >}}",
      "{{< video src=\"p.mp4\" text=\"WORDS\" >}}",
      "{{< embed url=\"https://nobody.example/WORDS\" >}}",
      "{{< figure link=\"b.md\" caption=\"WORDS\" >}}",
      "{{< figure \"p.svg\" \"WORDS\" >}}",
      "{{< note text=\"WORDS\" >}}",
      "{{< note kind=\"odd\" >}}WORDS{{< /note >}}",
      "{{< pull \"WORDS\" >}}",
      "{{< pull cite=\"WORDS\" >}}",
      "{{< correction text=\"WORDS\" >}}",
      "{{< gallery dir=\"/WORDS/\" >}}",
      "{{< gallery \"WORDS.jpg\" \"b.jpg\" >}}",
      "{% include note.html content=\"WORDS\" %}",
      "{% note text=\"WORDS\" %}",
      "{{ note(text=\"WORDS\") }}",
    }) {
      String page = page("One.\n\n" + shortcode + "\n\nTwo.\n");
      assertThat(page)
          .as(shortcode)
          .contains("WORDS", "Two.")
          .containsAnyOf("{{", "{%")
          .doesNotContain("<video", "class=\"alert", "<figure");
      assertThat(said).as(shortcode).contains("a.md:7:1: warning", "[unknown-shortcode]");
      assertThat(said.lines().filter(l -> l.contains("a.md:"))).as(said).hasSize(1);
    }
  }

  @Test
  void usesComponentsForShortcodesThatSayNoMore() {
    assertThat(page("{{< embed url=\"https://www.youtube.com/watch?v=abc\" >}}\n"))
        .contains("href=\"https://www.youtube.com/watch?v=abc\"");
    assertThat(page("{{< note class=\"big\" title=\"T\" >}}WORDS{{< /note >}}\n"))
        .contains("T</p>", "WORDS")
        .doesNotContain("{{");
    assertThat(said).isEmpty();
    site.file("content/city/f.mp4", "x");
    assertThat(page("{{< video src=\"f.mp4\" width=\"100%\" autoplay=\"true\" >}}\n"))
        .contains("<video src=\"/city/f.mp4\"");
    assertThat(said).isEmpty();
    assertThat(refused("::figure{caption=c}\n")).contains("[missing-attribute]");
  }

  @Test
  void readsTheBoxesOfOtherTools() {
    String page = page("::: warning\nOne\n:::\n\n::: tip Mind *it*\nTwo\n:::\n\n"
        + ":::note[A [b] title]\nThree\n:::\n\n:::danger[D]{kind=tip}\nFour\n:::\n\n::: details Open me\nFive\n:::\n\n"
        + "::: note Ours\nSix\n:::\n");
    assertThat(page)
        .contains("tone-3", "tone-5", "Mind", "A [b] title", "D</p>", "Open me", "Ours", "Six")
        .doesNotContain(":::", "tone-1");
    assertThat(said).isEmpty();
    site.file("templates/components/tip.html", "<b>{{ component.attributes.title }}</b>");
    assertThat(page("::: tip Own\nOne\n:::\n")).contains("<b>Own</b>");
    assertThat(refused("::: warnin\nOne\n:::\n")).contains("[unknown-component]");
  }

  @Test
  void endsFieldsWithTheSignOfYaml() {
    site.file("content/city/a.md", "---\ntitle: T\ndate: 2026-11-20\n...\nText.\n\n---\n\nMore.\n");
    Call call = site.build();
    assertThat(call.err()).isEmpty();
    assertThat(site.published("city/a/index.html")).contains("<title>T", "Text.", "More.");
  }

  @Test
  void refusesWhatNothingEnds() {
    assertThat(refused("One <plaintext> two</plaintext>\n\nthree\n"))
        .contains("a.md:5:5: error: \"<plaintext>\"", "[open-html]", "take it out");
  }
}
