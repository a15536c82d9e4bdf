package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What readers could see of other tools' components, HTML and links has a link or words in its place. */
@SuppressWarnings("StringConcatToTextBlock") // short texts, many in a row
class OtherToolsTest {

  private static final String YOUTUBE = "href=\"https://www.youtube.com/watch?v=abc\"";

  /** In nanoseconds, for a text of the greatest length on a busy machine. */
  private static final long PATIENCE = 20_000_000_000L;

  @TempDir
  Path folder;

  private SmallSite site;
  private String said = "";

  @BeforeEach
  void make() {
    site = SmallSite.in(folder)
        .file("content/city/p.svg", SmallSite.DOT)
        .article("city/b.md", "The other. ![](p.svg)\n");
  }

  private String page(String text) {
    return page("city/a.md", text);
  }

  private String page(String path, String text) {
    for (String other : new String[] {"a.md", "a.mdx"}) {
      assertThatCode(() -> Files.deleteIfExists(folder.resolve("content/city").resolve(other)))
          .doesNotThrowAnyException();
    }
    Call call = site.article(path, text).build();
    said = call.err();
    assertThat(call.exit()).as(said).isZero();
    String page = site.published("city/a/index.html");
    int start = page.indexOf("class=\"prose");
    return page.substring(start, page.indexOf("</article>", start));
  }

  @Test
  void showsFilmsAndPostsOfComponents() {
    for (String film : new String[] {
      "<YouTube id=\"abc\" />",
      "<Youtube id=\"abc\"></Youtube>",
      "Text <YouTubeEmbed videoId=\"abc\" /> text",
      "<amp-youtube data-videoid=\"abc\" width=\"4\" height=\"3\"></amp-youtube>",
      "<lite-youtube videoid=\"abc\" playlabel=\"Play: X\"></lite-youtube>",
    }) {
      assertThat(page(film + "\n\nAfter.\n")).as(film).contains(YOUTUBE, "After.");
      assertThat(said).doesNotContain("removed-html");
    }
    assertThat(
            page("city/a.mdx", "<Tweet id=\"12\" />\n\n<Vimeo id={34} />\n\n<Vimeo id=\"34\" />\n"))
        .contains("https://x.com/i/status/12", "https://vimeo.com/34");
  }

  @Test
  void keepsTheWordsAndLinksOfUnknownElements() {
    String page = page("city/a.mdx", """
        import Chart from './chart.jsx';

        <Card title="Card title" href="/city/b/">Card words</Card>

        <LinkCard title="Link card" href="https://e.example/c" description="About it" />

        <LinkButton href="https://e.example/b">Button *words*</LinkButton>

        <Tabs>
        <TabItem label="Tab label">

        Tab words

        </TabItem>
        </Tabs>

        <Chart data={[1, 2]} src="https://e.example/chart" caption="A chart" />

        See <Link to="/city/b/">the other</Link>, <Badge text="New" /> and <Aside title="Take care">care</Aside>.
        """);
    assertThat(page)
        .contains(
            "<a href=\"/city/b/\">Card title</a> Card words",
            "<p><a href=\"https://e.example/c\">Link card</a><br>About it</p>",
            "<a href=\"https://e.example/b\">Button <em>words</em></a>",
            "<p><strong>Tab label</strong></p>",
            "Tab words",
            "<a href=\"https://e.example/chart\">A chart</a>",
            "See <a href=\"/city/b/\">the other</a>",
            "<strong>New</strong>",
            "<strong>Take care</strong> care")
        .doesNotContain("data=", "chart.jsx");
    assertThat(said).contains("\"<LinkCard>\" was taken away, a link to \"https://e.example/c\"");
  }

  @Test
  void showsThePicturesOfComponents() {
    assertThat(
            page(
                "city/a.mdx",
                "import dot from './p.svg';\n\n<Image src={dot} alt=\"One\" />\n\n<Picture src={dot.src} alt=\"Two\" />\n"))
        .contains("<img src=\"/city/p.svg\"", "alt=\"One\"", "alt=\"Two\"")
        .doesNotContain("<strong>", "{");
    assertThat(page("<amp-img src=\"p.svg\" alt=\"Three\"><img src=\"p.svg\"></amp-img>\n"))
        .containsOnlyOnce("<img")
        .contains("alt=\"Three\"");
    assertThat(page("<picture><source srcset=\"https://c.example/a.webp\">"
            + "<img src=\"https://c.example/a.jpg\" alt=\"Four\"></picture>\n"))
        .contains("<a href=\"https://c.example/a.jpg\">Four</a>")
        .doesNotContain("webp");
  }

  @Test
  void readsTheTagsOfMdx() {
    String page = page("city/a.mdx", """
        <Video src="https://e.example/v.mp4" />

        <iframe src="https://www.youtube.com/embed/abc" style={{border: 0}} allowFullScreen />

        <>One</> <a href={"https://e.example/q"} className="x">two</a> {frontmatter.title} <b>{frontmatter.date}</b>
        `{frontmatter.title}` {frontmatter.nothing}.

            <Foo bar={1} />
        """);
    assertThat(page)
        .contains(
            "https://e.example/v.mp4",
            YOUTUBE,
            "One <a href=\"https://e.example/q\" class=\"x\">two</a> city/a.mdx <b>2026-11-20</b>",
            "<code>{frontmatter.title}</code> .");
    assertThat(said).contains(":10: warning: the text names the field \"nothing\"", "[mdx-field]");
  }

  @Test
  void readsComponentsWhoseNamesHtmlHasToo() {
    String components = """
        <Figure src="p.svg" alt="One" caption="A caption" />

        <Details summary="A summary" />

        <Article href="https://e.example/a" />

        <Blockquote author="x" text="A quote" />

        <Code code="a = b" lang="js" />

        <Data title="Figures" values="1" />

        <Title text="A title" />

        <Style text="Words" />

        After *it*.
        """;
    for (String name : new String[] {"city/a.md", "city/a.mdx"}) {
      assertThat(page(name, components))
          .as(name)
          .contains(
              "<img src=\"/city/p.svg\"",
              "<strong>A caption</strong>",
              "<strong>A summary</strong>",
              "<a href=\"https://e.example/a\"",
              "<strong>A quote</strong>",
              "<strong>a = b</strong>",
              "<strong>Figures</strong>",
              "<strong>A title</strong>",
              "<strong>Words</strong>",
              "After <em>it</em>.")
          .doesNotContain("<data", "lang=");
      assertThat(said).contains("<Details>", "<Article>");
    }
    assertThat(page("    <Figure src=\"p.svg\" />\n    <Table />\n"))
        .contains("&lt;Figure src=\"p.svg\" /&gt;\n&lt;Table /&gt;");
  }

  @Test
  void readsMarkdownAndValuesOverSeveralLinesInMdx() {
    String page = page("city/a.mdx", """
        <style is:inline set:text={".box { }"} />

        <script src="https://x.example/a.js" />

        <Tabs
          items={[
            "a",

            "b",
          ]}
        >
          <TabItem label="Monday">
            Of **words** [l](https://e.example/).

            ```js
            let x = 1;
            ```
          </TabItem>
        </Tabs>

        <Gallery images={[
          "a",

          "b",
        ]} />

        <Comp render={() => <b>x</b>} title={"T"} />

        <https://auto.example/> if a < b and {price} or {"a *text*"}{" "}
        {ok ? <b>yes</b> : null} {/* {not} this */}

        ## Head {#head}

        [gone](gone.md)
        """);
    assertThat(page)
        .contains(
            "<strong>Monday</strong>",
            "Of <strong>words</strong> <a href=\"https://e.example/\">l</a>.",
            "<b>let</b> x = 1;\n</code>",
            "<strong>T</strong>",
            "<a href=\"https://auto.example/\">https://auto.example/</a> if a &lt; b and  or a *text*",
            "id=\"head\"")
        .doesNotContain("items", "images", "render", "price", "yes", "{", "&lt;/");
    assertThat(said)
        .contains(
            ":33:38: warning: what stands in braces is a program of MDX and is left out, here \"{price}\"",
            ":34:1: warning: what stands in braces is a program of MDX and is left out, here \"{ok ? <b>yes</b> : null}\"",
            ":38:1: warning: ");
  }

  @Test
  void leavesNoEmptyElementWhereABlockCutsALine() {
    assertThat(page("Text <a href=\"https://e.example/\"><div>*x*</div></a>\n\n"
            + "Text <em><p>y</p></em>\n\n"
            + "<dl><div><dt>a</dt><dd>b</dd></div></dl>\n\n<data>c</data> <a name=\"n\"></a>\n"))
        .contains(
            "<p>Text </p>",
            "<dl><div><dt>a</dt><dd>b</dd></div></dl>",
            "id=\"n\"",
            "<span>c</span>")
        .doesNotContain("\"></a>", "<em></em>", "<data");
  }

  @Test
  void takesNoTimeOverTagsThatNeverEnd() {
    for (String sign : new String[] {
      "<Ab ",
      "<Ab>",
      "<foo>",
      "{frontmatter.a ",
      "{a ",
      "{`${",
      "<code>{`x`}</code>",
      "export const a = {\n",
      "{{< ref \"x.md\" >}} "
    }) {
      long begun = System.nanoTime();
      page("city/a.mdx", sign.repeat(sign.startsWith("export") ? 20_000 : 50_000) + "\n");
      assertThat(System.nanoTime() - begun).as(sign).isLessThan(PATIENCE);
    }
    String box = "<figure class=\"wp-block-embed\"><div>https://youtu.be/X</div></figure>";
    long begun = System.nanoTime();
    page(box.repeat(10_000) + "\n");
    assertThat(System.nanoTime() - begun).isLessThan(PATIENCE);
  }

  @Test
  void keepsWordsAndLinksOfFramesAndDrawings() {
    assertThat(
            page(
                "<svg viewBox=\"0 0 9 9\"><a xlink:href=\"https://e.example/s\"><text>S</text></a></svg>\n\n"
                    + "<frameset><frame src=\"https://e.example/f\"></frameset>\n\n"
                    + "<iframe srcdoc=\"<p>Doc <a href='https://e.example/d'>words</a></p>\"></iframe>\n"))
        .contains(
            "<a href=\"https://e.example/s\"><text>S</text></a>",
            "<a href=\"https://e.example/f\">",
            "Doc <a href=\"https://e.example/d\">words</a>");
  }

  @Test
  void makesBoxesOfAddressesThatStandAloneInHtml() {
    String page = page("<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->\n\n"
        + "<!-- wp:embed {\"url\":\"https://www.youtube.com/watch?v=abc\"} -->\n"
        + "<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n"
        + "https://www.youtube.com/watch?v=abc\n</div><figcaption>Cap</figcaption></figure>\n"
        + "<!-- /wp:embed -->\n\n<p>https://vimeo.com/12</p>\n\n<div>https://e.example/x?a=1&amp;b=2</div>\n\n"
        + "<p>https://daily.example/city/b/</p>\n");
    assertThat(page)
        .contains(
            "class=\"embed\"",
            YOUTUBE,
            "<figcaption>Cap</figcaption>",
            "href=\"https://vimeo.com/12\"",
            "<div><a href=\"https://e.example/x?a=1&amp;b=2\">https://e.example/x?a=1&amp;b=2</a></div>",
            "<a href=\"/city/b/\">https://daily.example/city/b/</a>")
        .doesNotContain("wp:");
    assertThat(said).isEmpty();
  }

  @Test
  void readsTheCodeOfWordPress() {
    assertThat(page(
            "[code]\n<b>x</b> & *y*\n[/code]\n\n[sourcecode language=\"java\"]\nList<String> a;\n\nint b;\n[/sourcecode]\n\n"
                + "[php]echo \"<p>\";[/php]\n\nSee [code]a <i>[/code] here.\n"))
        .contains(
            "<code>&lt;b&gt;x&lt;/b&gt; &amp; *y*\n</code>",
            "<code class=\"language-java\">List&lt;String&gt; a;",
            "<code class=\"language-php\"><b>echo</b> \"&lt;p&gt;\";",
            "<p class=\"end\">See <code>a &lt;i&gt;</code> here.</p>");
    assertThat(said).isEmpty();
  }

  @Test
  void namesShortcodesOfWordPressThatNobodyKnows() {
    String text =
        "[contact-form-7 id=\"12\"]\n\n[su_box]Words *here*[/su_box] [contact-form-7 id=\"13\"]\n\n";
    assertThat(page(text)).contains("[su_box]Words <em>here</em>[/su_box]", "id=\"12\"]");
    assertThat(said)
        .contains("\"contact-form-7\": it is shown as text, 2 times", "shortcode \"su_box\"");
    page(
        "Words [sic] [1] [x] [ ] [code] [video] [note], [r][r], [a b](b.md), [a=\"b\"](b.md), [key=value] `[x y=\"z\"]`\n\n"
            + "- [x] done\n\n[r]: b.md\n");
    assertThat(said).isEmpty();
    assertThat(page("[note title=\"T\"]Words[/note]\n")).contains("class=\"alert", "Words");
  }

  @Test
  void keepsTheRowsOfTablesWhole() {
    assertThat(page("| a | b |\n| - | - |\n| {{< highlight go >}}x|y{{< /highlight >}} | c |\n"
            + "| {{< note >}}N{{< /note >}} | d |\n| [code]<i>[/code] | e |\n"))
        .contains(
            "<code>x|y</code></th><td>c</td>",
            "<td>d</td>",
            "<code>&lt;i&gt;</code></th><td>e</td>");
  }

  @Test
  void leavesDoubledBracketsAndPercentsAsTheyAre() {
    String text = "%%note%% One %%two%% [[b]] [[b|words]] ![[p.svg]]\n\n%%\nSigned\n%%\n\n"
        + "    if [[ -f a ]]; then b[[c]] %%d%%\n\n<pre>[[e]] %%f%%</pre>\n\n<p title=\"[[g]]\">h</p>\n";
    assertThat(page(text))
        .contains(
            "%%note%% One %%two%% [[b]] [[b|words]] ![[p.svg]]",
            "<p>%%\nSigned\n%%</p>",
            "if [[ -f a ]]; then b[[c]] %%d%%",
            "[[e]] %%f%%",
            "title=\"[[g]]\"");
    assertThat(said).isEmpty();
  }

  @Test
  void dropsTheTagsOfLiquidInCodeOfItsSites() {
    String text =
        "```liquid\n{% raw %}\n{{ a }}\n{% endraw %}\n```\n\n`{% raw %}{{ b }}{% endraw %}`\n";
    assertThat(page(text)).contains("{% raw %}");
    site.file("site.yml", SmallSite.SETTINGS + "permalinks: pretty\n");
    Call call = site.article("city/a.md", text).build();
    assertThat(call.exit()).as(call.err()).isZero();
    String page = site.published("city/2026/11/20/a/index.html");
    assertThat(page)
        .contains("<code class=\"language-liquid\">{{ a }}\n</code>", "<code>{{ b }}</code>")
        .doesNotContain("raw %}");
  }

  @Test
  void letsNothingStandWhereHtmlLetsItNotStand() {
    assertThat(page(
            "<div><span><div>x</div></span></div>\n\n<h2><figure><img src=\"p.svg\" alt=\"\"></figure></h2>\n\n<h3><div>T</div></h3>\n\n"
                + "<ul><li>a</li><ul><li>b</li></ul>c<br></ul>\n\n<ul><p>d</p></ul>\n\n<li>e</li>\n\n<details>f</details>\n\n"
                + "<dl><p>g</p></dl>\n\n<pre><div>h</div><div>i</div></pre>\n"))
        .contains(
            "<div>x</div>",
            "<h3>T</h3>",
            "<ul><li>a</li><li><ul><li>b</li></ul></li><li>c</li></ul>",
            "<div><p>d</p></div>",
            "<div>e</div>",
            "<div>f</div>",
            "<div><p>g</p></div>",
            "<pre>h\ni\n</pre>")
        .doesNotContain("<span", "<h2");
    for (String linked : new String[] {
      "[{{< youtube abc >}}](https://e.example/)",
      "<a href=\"https://e.example/\">{{< youtube abc >}}</a>",
      "<a href=\"https://e.example/\"><iframe src=\"https://www.youtube.com/embed/abc\"></iframe></a>"
    }) {
      assertThat(page("Text " + linked + "\n"))
          .as(linked)
          .contains(YOUTUBE + ">Open on YouTube</a></span><a href=\"https://e.example/\">");
    }
    assertThat(page("Text {{< embed href=\"https://vimeo.com/1\" caption=\"C\" >}} more.\n"))
        .contains("<p>Text </p>\n<figure>");
  }

  @Test
  void readsMarkdownInTheCaptionsOfGalleries() {
    assertThat(page("{{< gallery caption=\"x\" >}}\n![](p.svg)\n{{< /gallery >}}\n\n"
            + ":::gallery{caption=\"The *dot* [b](b.md)\" credit=\"Jo\"}\n![](p.svg)\n:::\n\n"
            + "::figure{src=\"https://c.example/x.jpg\" caption=\"On *eve*\"}\n\n"
            + "![Far](https://c.example/y.jpg \"A caption\")\n\n[x]{#place} and [y](#place).\n"))
        .contains(
            "<figcaption>The <em>dot</em> <a href=\"/city/b/\">b</a> <span class=\"credit\">Jo</span></figcaption>",
            "<figcaption>On <em>eve</em>",
            "<figure><a href=\"https://c.example/y.jpg\">Far</a><figcaption>A caption</figcaption></figure>",
            "x<span id=\"place\"></span> and <a href=\"#place\">y</a>");
    assertThat(said).doesNotContain("dead-anchor");
  }
}
