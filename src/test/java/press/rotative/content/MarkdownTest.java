package press.rotative.content;

import static org.assertj.core.api.Assertions.assertThat;
import static press.rotative.content.Reading.html;
import static press.rotative.content.Reading.piece;
import static press.rotative.content.Reading.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "Un *mot* **gras** ~~barré~~ `a<b` & \"l'un\". ¦ <p class=\"end\">Un <em>mot</em> <strong>gras</strong>"
            + " <del>barré</del> <code>a&lt;b</code> &amp; \"l'un\".</p>",
        "# Port ¦ <h2 id=\"port\">Port</h2>",
        "### L’été à Fès ! ¦ <h3 id=\"lété-à-fès\">L’été à Fès !</h3>",
        "## قطب إقليمي ¦ <h2 id=\"قطب-إقليمي\">قطب إقليمي</h2>",
        "## ? ¦ <h2 id=\"section\">?</h2>",
        "## \\_main _x ¦ <h2 id=\"main-_x\">_main _x</h2>",
        "- [x] oui⏎- [ ] non ¦ <ul><li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"Fait\"> oui"
            + "</li><li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"À faire\"> non</li></ul>",
        "3. a⏎4. b ¦ <ol start=\"3\"><li>a</li><li>b</li></ol>",
        "![Un port](img/a.jpg \"Le port\") ¦ <figure><img src=\"{img/a.jpg}\" alt=\"Un port\" loading=\"lazy\""
            + " decoding=\"async\"><figcaption>Le port</figcaption></figure>",
        "![Un port](img/a.jpg) ¦ <figure><img src=\"{img/a.jpg}\" alt=\"Un port\" loading=\"lazy\""
            + " decoding=\"async\"></figure>",
        "Ici ![x](a.jpg \"T\") ¦ <p class=\"end\">Ici <img src=\"{a.jpg}\" alt=\"x\" title=\"T\" loading=\"lazy\""
            + " decoding=\"async\"></p>",
        "![x](https://a.b/c.jpg) ¦ <p class=\"end\"><a href=\"https://a.b/c.jpg\">x</a></p>",
        "[a](b.md#c) [d](#e) ¦ <p class=\"end\"><a href=\"{b.md#c}\">a</a> <a href=\"{#e}\">d</a></p>",
        "[a](https://é.ma/ç \"T\") ¦ <p class=\"end\"><a href=\"https://%C3%A9.ma/%C3%A7\" title=\"T\">a</a></p>",
        "a@b.ma www.b.ma ¦ <p class=\"end\"><a href=\"mailto:a@b.ma\">a@b.ma</a>"
            + " <a href=\"http://www.b.ma\">www.b.ma</a></p>",
        "> [!TIP]⏎> Lire. ¦ <div class=\"alert tone-5\" role=\"note\"><p class=\"alert__title\"><svg class=\"icon\""
            + " viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M4 12l6 6L20 6\"/></svg>Conseil</p>⏎"
            + "<p>Lire.</p>⏎</div>",
        "> [!NOTE] Repère *neuf* ¦ <div class=\"alert tone-0\" role=\"note\"><p class=\"alert__title\">"
            + "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><circle cx=\"12\" cy=\"12\" r=\"9\"/>"
            + "<path d=\"M12 11v6M12 7v.5\"/></svg>Repère<em>neuf</em></p>⏎</div>",
        "> [!AUTRE] x ¦ <div class=\"alert tone-0\" role=\"note\"><p class=\"alert__title\"><svg class=\"icon\""
            + " viewBox=\"0 0 24 24\" aria-hidden=\"true\"><circle cx=\"12\" cy=\"12\" r=\"9\"/>"
            + "<path d=\"M12 11v6M12 7v.5\"/></svg>x</p>⏎</div>",
        "> [!1] x ¦ <blockquote><p>[!1] x</p>⏎</blockquote>",
        "```java x⏎a⏎``` ¦ <pre tabindex=\"0\" role=\"region\" aria-label=\"Exemple de code\"><code"
            + " class=\"language-java\">a⏎</code></pre>",
        "|A|B|⏎|-|-:|⏎|c|1| ¦ <div class=\"table\" role=\"region\" aria-label=\"Tableau\" tabindex=\"0\"><table><thead>"
            + "<tr><th scope=\"col\">A</th><th scope=\"col\" class=\"num\">B</th></tr></thead><tbody><tr>"
            + "<th scope=\"row\">c</th><td class=\"num\">1</td></tr></tbody></table></div>",
        "a[^x].⏎⏎[^x]: Note. ¦ <p class=\"end\">a<sup class=\"fn\"><a href=\"#n1\" id=\"r1\" aria-label=\"Note 1\">1</a>"
            + "</sup>.</p>⏎<section class=\"notes\" aria-labelledby=\"notes\"><h2 id=\"notes\">Notes</h2><ol>"
            + "<li id=\"n1\">Note. <a href=\"#r1\" aria-label=\"Retour au texte, note 1\">↩</a></li></ol></section>",
      })
  void writesTheFormsOfTheTheme(String markdown, String expected) {
    assertThat(html(markdown.replace("⏎", "\n"))).isEqualTo(expected.replace("⏎", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "rust,linenos,hl_lines=1-2 ¦ rust",
        "js/2/4 ¦ js",
        "go{2,5} ¦ go",
        "{.python hl_lines=\"1\"} ¦ python",
        "{.c} ¦ c",
        "c++ title=\"x\" ¦ c++",
      })
  void namesTheLanguageOfCode(String info, String language) {
    assertThat(html("~~~" + info + "\na\n~~~"))
        .contains("<code class=\"language-" + language + "\">");
  }

  @Test
  void givesEachHeadingAnIdOfItsOwn() {
    assertThat(piece("## A\n\n## A\n\n## A-1\n\n## N1\n").value().facts().headings())
        .extracting(Heading::id)
        .containsExactly("a", "a-1", "a-1-1", "n1-1");
  }

  @Test
  void keepsOneFirstHeadingOnThePage() {
    assertThat(html("# A\n\n## B\n\n### C\n\n###### D\n"))
        .isEqualTo(
            "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h4 id=\"c\">C</h4>\n<h6 id=\"d\">D</h6>");
    assertThat(html("> # A\n\n## B\n"))
        .isEqualTo("<blockquote><h2 id=\"a\">A</h2>\n</blockquote>\n<h2 id=\"b\">B</h2>");
    assertThat(html("# titre\n\n## B\n")).as("the title again").isEqualTo("<h2 id=\"b\">B</h2>");
  }

  @Test
  void tellsHeadingsThatSkipALevel() {
    assertThat(problems("### A\n\n## B\n\n#### C\n\n## D\n\n### E\n\n> #### F\n"))
        .containsExactly(
            "a.md:1:1: warning: the heading \"A\" skips a level"
                + " | write ## before it, or a heading of that level above it",
            "a.md:5:1: warning: the heading \"C\" skips a level"
                + " | write ### before it, or a heading of that level above it");
    assertThat(problems("# A\n\n### B\n"))
        .containsExactly("a.md:3:1: warning: the heading \"B\" skips a level"
            + " | write ## before it, or a heading of that level above it");
    assertThat(problems("<h2>A</h2>\n\n### B\n")).isEmpty();
  }

  @Test
  void keepsTabsAndSpacesThatDoNotBreak() {
    assertThat(html("a\tb 20\u00A0h\u202F!"))
        .isEqualTo("<p class=\"end\">a\tb 20\u00A0h\u202F!</p>");
    assertThat(html("```\n\ta\n```")).contains("<code>\ta\n</code>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "Un.⏎⏎Deux *fois*.⏎⏎<!--more-->⏎⏎Trois. ¦ Un. Deux fois.",
        "Un.⏎<!-- more Lire -->⏎Deux. ¦ Un.",
        "Un <!--MORE--> deux.⏎⏎Trois. ¦ Un",
        "## A⏎⏎![x](y.jpg)⏎⏎Un.⏎⏎<!-- more -->⏎⏎Deux. ¦ Un.",
        "<!--more-->⏎⏎Un. ¦ Un.",
        "Un.⏎⏎Deux.⏎⏎`<!--more-->` ¦ Un.",
        "Un.⏎⏎<!--moreover-->⏎⏎Deux. ¦ Un.",
      })
  void cutsTheExcerptAtTheMark(String markdown, String excerpt) {
    Piece piece = piece(markdown.replace("⏎", "\n")).value();
    assertThat(piece.facts().excerpt()).isEqualTo(excerpt);
    assertThat(html(piece)).doesNotContain("<!--").contains("<p");
    assertThat(html(Reading.trusted("Un.\n\n<!--more-->\n\nDeux.").value())).doesNotContain("more");
  }

  @Test
  void numbersNotesAsTheTextCallsThem() {
    String html = html("b[^b] a[^a] b[^b]\n\n[^a]: A\n[^b]: B [^c]\n[^c]: C\n");
    assertThat(html)
        .contains(
            "id=\"r1-2\"", "<li id=\"n1\">B <sup class=\"fn\"><a href=\"#n3\"", "<li id=\"n3\">C");
  }

  @Test
  void markTheEndOnlyOfTheLastParagraph() {
    assertThat(html("a\n\nb[^1]\n\n[^1]: c\n\n<!-- fin -->\n"))
        .contains("<p>a</p>", "<p class=\"end\">b");
    assertThat(html("a\n\n- b\n")).doesNotContain("end");
  }

  @Test
  void countsWordsWithoutCode() {
    assertThat(piece("# Un *ti*tre\n\nL’été à 20 h – مرحبا **a**b `c d`.\n\n```\nx y z\n```\n")
            .value()
            .facts()
            .words())
        .isEqualTo(2 + 5 + 1 + 2 + 0);
  }

  @Test
  void cutsTheExcerptBetweenWords() {
    String excerpt = piece("![x](y.jpg)\n\n" + "un deux, *trois* ".repeat(40))
        .value()
        .facts()
        .excerpt();
    assertThat(excerpt).hasSizeLessThanOrEqualTo(200).endsWith("…").startsWith("un deux, trois un");
    assertThat(excerpt.replaceAll("…$", "")).matches("((un|deux,|trois) ?)+|.*(un|deux|trois)$");
  }

  @Test
  void knowsWhereEachReferenceStands() {
    String text =
        "---\ntitle: x\n---\n\nUn 😀 [a](b.md).\n\n> - ![i](c.jpg)\n> - [d][e]\n\n[e]: f.md \"T\"\n";
    assertThat(piece(text).value().facts().references())
        .extracting(r -> r.kind() + " " + r.target() + " " + r.title() + " " + r.location())
        .containsExactly(
            "LINK b.md null a.md:5:6", "PICTURE c.jpg null a.md:7:5", "LINK f.md T a.md:8:5");
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#10;script:alert(1)",
    "&#1;javascript:alert(1)",
    "javascript&colon;alert(1)",
    "vbscript:x",
    "data:text/html;base64,x",
    "file:///etc/passwd",
    "blob:x",
  })
  void refusesAddressesThatRun(String address) {
    assertThat(html("[a](<" + address + ">)")).isEqualTo("<p class=\"end\">a</p>");
    assertThat(html("![a](<" + address + ">)")).isEqualTo("<figure>a</figure>");
    assertThat(problems("[a](<" + address + ">)"))
        .hasSize(1)
        .first()
        .asString()
        .contains("is not linked");
  }

  @Test
  void warnsOfPicturesOnOtherHostsAndNotesThatNobodyCalls() {
    assertThat(problems("a ![x](//b.c/d.png)\n\n[^n]: e\n"))
        .containsExactly(
            "a.md:1:3: warning: the picture \"//b.c/d.png\" is on another host, so a link stands in its place"
                + " | put the file into the site's content folder and write its path",
            "a.md:3:1: warning: nothing calls the footnote \"n\", so it is not printed"
                + " | write [^n] where the text calls it");
  }
}
