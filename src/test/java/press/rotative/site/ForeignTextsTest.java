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

  @Test
  void warnsOfDirectivesWithATitleThatNobodyKnows() {
    assertThat(page("hugo", "a.md", """
        :::spoiler Who did it
        The **gardener**
        :::

        ::: spoiler [Again] twice
        He did.
        :::

        :::smile::: is none
        """))
        .contains(
            "<p>:::spoiler Who did it</p> <p>The <strong>gardener</strong></p> <p>:::</p>",
            "<p>::: spoiler [Again] twice</p>",
            ":::smile::: is none");
    assertThat(said)
        .contains("nobody here knows the shortcode \"spoiler\"", "2 times", "[unknown-shortcode]")
        .doesNotContain("smile");
    site.file("templates/components/spoiler.html", "<i>{{ component.attributes.title }}</i>");
    assertThat(page("hugo", "a.md", ":::spoiler Who did it\nText\n:::\n"))
        .contains("<i>Who did it</i>");
    assertThat(said).isEmpty();
  }

  @Test
  void leavesWordsWherePlayersHaveNoFile() {
    assertThat(page("hugo", "a.md", """
        {{< audio src="talk.mp3" title="The talk" caption="At *noon*" >}}

        {{< video src="films/hall.mp4" >}}

        <video src="film.mp4" controls></video>

        ::figure{src=gone.jpg alt="The hall" caption="At dawn"}
        """))
        .contains(
            "<p>The talk</p> At <em>noon</em>",
            "<p>hall.mp4</p>",
            "<p>film.mp4</p>",
            "<p>The hall</p> <p>At dawn</p>");
    assertThat(said).contains("talk.mp3", "films/hall.mp4", "film.mp4", "gone.jpg");
    site.file(
        "content/city/held/index.md",
        "---\ntitle: H\ndate: 2030-01-01\nresources: [held.mp3]\n---\nText.\n");
    site.file("content/city/held/held.mp3", "x");
    assertThat(page("hugo", "a.md", "Text.\n\n::audio{src=held/held.mp3}\n"))
        .doesNotContain("held.mp3");
    assertThat(said).contains("held.mp3");
  }

  @Test
  void takesTagsOfWordOutOfLines() {
    assertThat(
            page(
                "hugo",
                "a.md",
                "In a line<o:p></o:p> of <st1:City w:st=\"on\">Paris</st1:City>. `<o:p>` <b:c> <https://a.example/>\n"))
        .contains("In a line of Paris. <code>&lt;o:p&gt;</code> &lt;b:c&gt; <a href");
    assertThat(said).contains("\"<o:p>\" was taken away", "\"<st1:City>\" was taken away");
  }

  @Test
  void readsBoldWordsThatTouchLettersAsKramdownDoes() {
    String text = "**Note:**words, 这是**“引用”**的, 2**(3)**4 (**a**) `**b:**c`\n\n    **d:**e\n";
    assertThat(page("jekyll", "a.md", text))
        .contains(
            "<strong>Note:</strong>words, 这是<strong>“引用”</strong>的, 2<strong>(3)</strong>4",
            "(<strong>a</strong>) <code>**b:**c</code>",
            "<code>**d:**e");
    assertThat(page("hugo", "a.md", "**Note:**words\n")).contains("**Note:**words");
  }

  @Test
  void readsBlocksOfCodeOfOctopressAndHexo() {
    assertThat(page("jekyll", "a.md", """
        {% codeblock app_list.js lang:js %}
        var a = "<b>*x*</b>";
        {% endcodeblock %}

        {% blockquote Jo Doe, https://a.example/ The Hall, again %}
        Said
        {% endblockquote %}

        {% blockquote Jo Doe, The Hall %}
        Said
        {% endblockquote %}
        """))
        .contains(
            "<p><code>app_list.js</code></p>",
            "class=\"language-js\"",
            "\"&lt;b&gt;*x*&lt;/b&gt;\"",
            "<cite><a href=\"https://a.example/\">Jo Doe, The Hall, again</a></cite>",
            "<cite>Jo Doe, The Hall</cite>");
    assertThat(said).isEmpty();
  }

  @Test
  void showsFilmsOfWordPressByTheirNumbers() {
    assertThat(page("wordpress", "a.md", "[wpvideo AbC1]\n\n[wpvideo dEf2 w=640]\n"))
        .contains("https://videopress.com/v/AbC1", "https://videopress.com/v/dEf2\"")
        .doesNotContain("[wpvideo");
  }

  @Test
  void keepsWhoSaidItAndTellsWhatProgramsWouldShowInMdx() {
    assertThat(page("astro", "a.mdx", """
        <Quote author="Jo Doe">Said</Quote>

        <Card style={{color: "red"}} onClick={() => go("x")}>One</Card>

        <details>
        <summary>More</summary>
        Right **below**
        </details>
        """))
        .contains(
            "<strong>Jo Doe</strong> Said",
            "<summary>More</summary> <p>Right <strong>below</strong></p> </details>");
    assertThat(said).doesNotContain("[mdx-import]");
    page("astro", "a.mdx", "Text.\n\n<List items={[\"One\", \"Two\"]} />\n");
    assertThat(said).contains("a.mdx:8:", "\"{[\"One\", \"Two\"]}\"", "[mdx-import]");
  }

  @Test
  void leavesALinkWhereAScriptOrAnObjectWouldShowSomething() {
    assertThat(page("wordpress", "a.md", """
        <div id="buzzsprout-player-1"></div>
        <script src="https://www.buzzsprout.com/98/12-the-fair.js?container_id=buzzsprout-player-1"></script>

        <div class='tableauPlaceholder'><noscript><img alt='Sheet' src='https://public.tableau.com/static/images/F/1_rss.png'></noscript><object class='tableauViz' style='display:none;'><param name='host_url' value='https%3A%2F%2Fpublic.tableau.com%2F' /> <param name='name' value='Fair/Sheet1' /><param name='static_image' value='https://public.tableau.com/static/images/F/1.png' /></object></div>
        <script>var x = 1;</script>

        <script src="https://fast.wistia.com/embed/medias/ab1.jsonp"></script><div class="wistia_embed wistia_async_ab1">&nbsp;</div>

        <script src="https://cdn.jwplayer.com/players/Ab12-Cd34.js"></script>
        <script src="https://x.example/w.js" data-configuration="https://x.example/shown"></script>
        <script class="podigee-podcast-player" src="https://player.podigee-cdn.net/player.js" data-configuration="https://fair.podigee.io/1-new/embed"></script>

        <script src="https://secure.polldaddy.com/p/123.js"></script>

        <object data="x.swf"><param name="flashvars" value="a=1&amp;file=https://e.example/a.mp3"></object>

        <object><param name="host_url" value="none"></object>
        """))
        .contains(
            "href=\"https://www.buzzsprout.com/98/12-the-fair\"",
            "href=\"https://cdn.jwplayer.com/previews/Ab12-Cd34\"",
            "href=\"https://public.tableau.com/views/Fair/Sheet1\"",
            "href=\"https://fast.wistia.net/embed/iframe/ab1\"",
            "href=\"https://fair.podigee.io/1-new/embed\"",
            "href=\"https://secure.polldaddy.com/p/123\"",
            "href=\"https://e.example/a.mp3\"")
        .doesNotContain("x.swf", "player.js", "var x");
    assertThat(said)
        .contains(
            "\"<object>\" was taken away, a link to \"https://public.tableau.com/views/Fair/Sheet1\"",
            "\"<object>\" was taken away with what stands in it");
  }

  @Test
  void tellsOfComponentsThatAreReadAsText() {
    assertThat(page("rotative", "a.md", """
        ::one

        :::note{kind=tip}[Title]
        Words
        :::

        ::before is a sentence.

        :: and :::

        ::youtube[Video of a *cat*]{#01ab2cd3efg}

        :::vimeo[V]{id=3}
        :::

        ::card[A *b*]{#c}
        """))
        .contains(
            "<p>::one</p>",
            "::before is",
            "href=\"https://www.youtube.com/watch?v=01ab2cd3efg\"",
            "href=\"https://vimeo.com/3\"");
    assertThat(said)
        .contains(
            "content/city/a.md:21:1: warning: \"::card[A *b*]{#c}\" is no component as it is written",
            "content/city/a.md:6:1: warning: \"::one\" is no component as it is written",
            "content/city/a.md:8:1: warning: \":::note{kind=tip}[Title]\" is no component",
            "[unknown-shortcode]")
        .doesNotContain("a.md:12:", "a.md:14:");
  }

  @Test
  void putsTheTitlesOfOctopressAboveCode() {
    String text = """
        ``` ruby Is it prime? http://a.example/prime/?a=1 Source
        x = 1
        ```

        ``` bash _plugins/a.rb
        y
        ```

        ```ruby linenos
        z
        ```

        ```js {1,3} a=b
        w
        ```

        ``` ruby My Title start:5 mark:2
        v
        ```

        ``` ruby mark:2,3
        v
        ```

        ```js startInline
        v
        ```

        ```html preview
        v
        ```

        ```java highlight
        v
        ```

        ```sh الفهرس
        v
        ```
        """;
    assertThat(page("jekyll", "a.md", text))
        .contains(
            "<p><code>Is it prime? http://a.example/prime/?a=1 Source</code></p> <pre",
            "<p><code>_plugins/a.rb</code></p>",
            "<p><code>My Title</code></p>",
            "<p><code>الفهرس</code></p>",
            "language-ruby",
            "language-html")
        .doesNotContain(
            "linenos", "{1,3}", "mark:", "start:", "startInline", "preview<", "highlight<");
    assertThat(page("hugo", "a.md", text)).doesNotContain("prime?");
  }

  @Test
  void showsTheLabelsOfHexosTabs() {
    assertThat(page("jekyll", "a.md", """
        {% tabs Fair %}
        <!-- tab First day -->
        Doors at nine.
        <!-- endtab -->
        <!-- tab Second@fab fa-apple -->
        Doors at [ten](gone.md).
        <!-- endtab -->
        {% endtabs %}

        ```html
        <!-- tab Kept -->
        ```
        """))
        .contains(
            "&lt;!-- tab Kept --&gt;",
            "<p><strong>First day</strong></p> <p>Doors at nine.</p>",
            "<p><strong>Second</strong></p> <p>Doors at ten.</p>")
        .doesNotContain("fa-apple", "endtab ");
    assertThat(said).contains("a.md:11:10: warning: the link leads nowhere");
  }

  @Test
  void putsTitlesAboveCode() {
    assertThat(page("astro", "a.md", """
        ```js title="src/a<b>.js" {1,3}
        x
        ```

        ```rust:title=b.rs
        y
        ```

        {% code c.rb lang:ruby %}
        z
        {% endcode %}

        ```sh subtitle=no
        z
        ```
        """))
        .contains(
            "<p><code>src/a&lt;b&gt;.js</code></p> <pre",
            "<code class=\"language-js\">x",
            "<p><code>b.rs</code></p> <pre",
            "<code class=\"language-rust\">y",
            "<p><code>c.rb</code></p> <pre",
            "<code class=\"language-ruby\">z")
        .doesNotContain("<code>no</code>");
    assertThat(said).isEmpty();
  }

  @Test
  void readsBoxesOfPelicansPastAnEmptyLine() {
    assertThat(page(
            "pelican",
            "a.md",
            "!!! hint\n\n    For *example*\n\n    more\n\nAfter\n\n!!! no\n\nText\n"))
        .contains(
            "<p>For <em>example</em></p> <p>more</p> </div> <p>After</p>", "<p>!!! no</p> <p");
  }

  @Test
  void readsFieldsInTextsOfEleventys() {
    assertThat(page("eleventy", "a.md", "It is {{ title }}, {{ nothing }}.\n"))
        .contains("It is A, {{ nothing }}.");
    assertThat(said).contains("\"{{ nothing }}\"").doesNotContain("\"{{ title }}\"");
  }

  @Test
  void readsMarkdownOnOneLineWithItsTagsInMdx() {
    assertThat(page("astro", "a.mdx", """
        <p className="x">One *word* and [link](https://a.example/)</p>

        <figure>
          <img src="/a.svg" alt="A" />
          <figcaption>At **dawn**, 2 * 3</figcaption>
        </figure>

        Text <span>*in*</span> a line

        <div>Plain 2 * 3</div>

        <LiteYouTube videoid="abc" />

        <LinkPreview id="https://b.example/" />
        """))
        .contains(
            "One <em>word</em> and <a href=\"https://a.example/\">link</a></p>",
            "<figcaption>At <strong>dawn</strong>, 2 * 3</figcaption> </figure>",
            "<span><em>in</em></span>",
            "<div>Plain 2 * 3</div>",
            "watch?v=abc",
            "href=\"https://b.example/\"")
        .doesNotContain("markdown");
    assertThat(said).doesNotContain("markdown");
  }
}
