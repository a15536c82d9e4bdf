package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** Texts as exporters and formatters of other tools leave them. */
class ForeignTextsTest {

  @TempDir
  Path folder;

  private SmallSite site;
  private String said = "";

  @BeforeEach
  void make() {
    site = SmallSite.in(folder).file("content/_static/a.svg", SmallSite.DOT);
  }

  private String page(String preset, String file, String text) {
    site.file("site.yml", SmallSite.SETTINGS + "permalinks: " + preset + "\n");
    Call call = site.file(
            "content/city/" + file, "---\ntitle: A\ndate: 2026-11-20\nurl: /a/\n---\n" + text)
        .build();
    said = call.err();
    assertThat(call.exit()).as(said).isZero();
    return site.words("a/index.html");
  }

  @Test
  void readsShortcodesWhoseBracketsAnExporterEscaped() {
    assertThat(page("wordpress", "a.md", """
        \\[caption id="attachment\\_93" align="left" width="40"\\]![Alt](/a.svg) The *hall*\\[/caption\\]

        \\[embed\\]https://www.youtube.com/watch?v=a\\_b\\_c\\[/embed\\]

        \\[youtube https://www.youtube.com/watch?v=d\\_e&w=560\\]

        \\[sourcecode language="python"\\]
        make\\_map(a\\[0\\])
        \\[/sourcecode\\]

        \\[vc\\_row\\]\\[vc\\_column width="1/2"\\]Inner\\[/vc\\_column\\]\\[/vc\\_row\\]

        \\[gallery ids="1,2"\\]
        """))
        .contains(
            "<figure><img src=\"/a.svg\"",
            "<figcaption>The <em>hall</em></figcaption>",
            "href=\"https://www.youtube.com/watch?v=a_b_c\"",
            "watch?v=d_e",
            "<code class=\"language-python\">make_map(a[0]) </code>",
            "[vc_row][vc_column width=\"1/2\"]Inner[/vc_column][/vc_row]",
            "[gallery ids=\"1,2\"]")
        .doesNotContain("[caption", "[embed", "[youtube", "[sourcecode", "\\");
    assertThat(said)
        .contains("\"vc_row\"", "\"vc_column\"", "\"gallery\"", "a.md:16:1")
        .doesNotContain("\"caption\"");
  }

  @Test
  void keepsOtherWordsInEscapedBrackets() {
    assertThat(
            page(
                "wordpress",
                "a.md",
                "Said \\[sic\\] and \\[note\\](x), \\[a\\] \\[/b\\] c.\n\n`\\[embed\\]x\\[/embed\\]`\n"))
        .contains("Said [sic] and [note](x), [a] [/b] c.", "<code>\\[embed\\]x\\[/embed\\]</code>");
    assertThat(said).isEmpty();
  }

  @Test
  void namesShortcodesOfWordPressThatStandSideBySide() {
    page("wordpress", "a.md", """
        [contact-form][contact-field label="Name"/][/contact-form]

        [table id=1 /]

        [googlemaps https://maps.example/x]

        The [link][ref] [here][ref] and [see https://a.example/].

        [ref]: https://b.example/
        """);
    assertThat(said)
        .contains("\"contact-form\"", "\"contact-field\"", "\"table\"", "\"googlemaps\"")
        .doesNotContain("\"link\"", "\"here\"", "\"see\"");
    assertThat(page("wordpress", "a.md", "[audio https://a.example/b.mp3]\n"))
        .contains("href=\"https://a.example/b.mp3\"")
        .doesNotContain("[audio");
  }

  @Test
  void showsDirectivesThatOnlyAnotherToolKnows() {
    assertThat(page("astro", "a.md", """
        ::github{repo="a/b"}

        :::tabs
        In **tabs**
        :::

        :::cards
        Never ends.
        """))
        .contains(
            "<p>::github{repo=\"a/b\"}</p>",
            "<p>:::tabs</p> <p>In <strong>tabs</strong></p> <p>:::</p>",
            "<p>:::cards</p>",
            "Never ends.");
    assertThat(said)
        .contains("\"github\"", "\"tabs\"", "\"cards\"", "[unknown-shortcode]")
        .doesNotContain("error");
    site.file("site.yml", SmallSite.SETTINGS + "permalinks: astro\n");
    Call call = site.article("city/b.md", ":::notee\nText\n:::\n").build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("did you mean \"note\"?");
  }

  @Test
  void readsComponentsThatTabsIndent() {
    assertThat(page("astro", "a.mdx", """
        <CardGrid stagger>
        \t<Card title="First" icon="pencil">
        \t\tEdit **this**.
        \t</Card>
        \t<Card title="Second">Words</Card>
        </CardGrid>

        <img src={require('@site/static/a.svg').default} alt="A dot" />
        """))
        .contains(
            "<strong>First</strong>",
            "Edit <strong>this</strong>.",
            "<strong>Second</strong> Words",
            "<img src=\"/a.svg\"")
        .doesNotContain("<code", "&lt;Card");
  }

  @Test
  void readsMarkdownBetweenTheTagsOfBlocksInMdx() {
    String text = """
        <div className="row">
          ## Halls
          <div>
            Text *one*
          </div>
        </div>

        <details>
        <summary>More</summary>

        - **two**
        </details>

        1. First

           <Aside>
             Mind **it**
           </Aside>

        2. Second
        """;
    assertThat(page("astro", "a.mdx", text))
        .contains(
            "<div class=\"row\"> <h2 id=\"halls\">Halls</h2> <div> <p>Text <em>one</em></p> </div> </div>",
            "<details> <summary>More</summary> <ul><li><strong>two</strong></li></ul> </details>",
            "<strong>it</strong>",
            "</li><li><p>Second</p> </li></ol>");
  }

  @Test
  void makesNoItemOfTheEndOfAParagraph() {
    assertThat(page("wordpress", "a.md", "<ul>\n<li>One\n\nTwo</li>\n<li>Three</li>\n</ul>\n"))
        .contains("<li>One <p>Two</p></li>", "<li>Three</li>")
        .doesNotContain("<li></li>", "<li><p></p></li>");
  }
}
