package press.rotative.content;

import static org.assertj.core.api.Assertions.assertThat;
import static press.rotative.content.Reading.html;
import static press.rotative.content.Reading.piece;
import static press.rotative.content.Reading.problems;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors write in braces for other tools. */
class AttributesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "## Levée {#fonds} ¦ <h2 id=\"fonds\">Levée</h2>",
        "## Levée {#fonds .grand data-x=\"a b\"} ## ¦ <h2 id=\"fonds\">Levée</h2>",
        "Levée {: #fonds .grand }⏎--- ¦ <h2 id=\"fonds\">Levée</h2>",
        "## Levée⏎{: #fonds} ¦ <h2 id=\"fonds\">Levée</h2>",
        "## Levée⏎{:.no_toc} ¦ <h2 id=\"levée\">Levée</h2>",
        "## *Levée* {#قطب-é} ¦ <h2 id=\"قطب-é\"><em>Levée</em></h2>",
        "## Les {#x} deux ¦ <h2 id=\"les-x-deux\">Les {#x} deux</h2>",
        "## Échappé \\{#x} ¦ <h2 id=\"échappé-x\">Échappé {#x}</h2>",
        "## `{#x}` ¦ <h2 id=\"x\"><code>{#x}</code></h2>",
        "Texte⏎{: .avis #x width=\"50%\"} ¦ <p class=\"end\" id=\"x\">Texte</p>",
        "Texte⏎{.avis} ¦ <p class=\"end\">Texte</p>",
        "{: .avis}⏎Texte ¦ <p class=\"end\">Texte</p>",
        "Texte {.avis} ¦ <p class=\"end\">Texte</p>",
        "Un [lien](https://a.b/){:target=\"_blank\"}, *fort*{: .x}. ¦ <p class=\"end\">Un"
            + " <a href=\"https://a.b/\">lien</a>, <em>fort</em>.</p>",
        "- a⏎- b⏎{: .liste #l} ¦ <ul id=\"l\"><li>a</li><li>b</li></ul>",
        "> a⏎{: .x} ¦ <blockquote><p>a</p>⏎</blockquote>",
        "|A|B|⏎|-|-|⏎|c|d|⏎{: .table} ¦ <div class=\"table\" role=\"region\" aria-label=\"Tableau\" tabindex=\"0\">"
            + "<table><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead><tbody><tr>"
            + "<th scope=\"row\">c</th><td>d</td></tr></tbody></table></div>",
        "```⏎a⏎```⏎{: .x #y} ¦ <pre id=\"y\" tabindex=\"0\" role=\"region\" aria-label=\"Exemple de code\"><code>a⏎"
            + "</code></pre>",
        "{::nomarkdown}⏎⏎a⏎⏎{:/} ¦ <p class=\"end\">a</p>",
        "{:toc} ¦ ",
        "un {a=b} deux {.x} trois { } {{x}} {} ¦ <p class=\"end\">un {a=b} deux {.x} trois { } {{x}} {}</p>",
        "Le set {a, b, c} et {n} ¦ <p class=\"end\">Le set {a, b, c} et {n}</p>",
        "{#if user} ¦ <p class=\"end\">{#if user}</p>",
      })
  void areNeverText(String markdown, String expected) {
    assertThat(html(markdown.replace("⏎", "\n")))
        .isEqualTo(expected == null ? "" : expected.replace("⏎", "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "![Un port](a.jpg){width=640 height=480} ¦ <figure><img src=\"{a.jpg}\" alt=\"Un port\"",
        "![Un port](a.jpg) {width=640px} ¦ <figure><img src=\"{a.jpg}\" alt=\"Un port\"",
        "![Un port](a.jpg){: .grand loading=lazy #p} ¦ <figure><img src=\"{a.jpg}\" alt=\"Un port\" id=\"p\"",
        "![](a.jpg){alt=\"Un port\" title=\"Le *port*\"} ¦ <figure><img src=\"{a.jpg}\" alt=\"Un port\"",
        "![Un port](a.jpg)⏎{: .grand width=300} ¦ <figure><img src=\"{a.jpg}\" alt=\"Un port\"",
        "[![Un port](a.jpg){width=3}](b.md){.x} ¦ <figure><a href=\"{b.md}\"><img src=\"{a.jpg}\" alt=\"Un port\"",
      })
  void leavePicturesFigures(String markdown, String start) {
    String html = html(markdown.replace("⏎", "\n"));
    assertThat(html).startsWith(start).endsWith("</figure>").doesNotContain("{:", "{w", "{.", "{ ");
    assertThat(problems(markdown.replace("⏎", "\n"))).isEmpty();
  }

  @Test
  void sizePicturesAsTheyAreToBeShown() {
    assertThat(piece("![](a.jpg){width=640 height=480} ![](b.jpg){height=20px} ![](c.jpg)")
            .value()
            .facts()
            .references())
        .extracting(r -> Objects.requireNonNull(r.image()).size())
        .containsExactly(new Reference.Size(640, 480), new Reference.Size(0, 20), null);
    assertThat(html("![x](a.jpg){title=\"Le port\"}")).contains("<figcaption>Le port</figcaption>");
  }

  @Test
  void areToldWhereNobodyCanReadThem() {
    assertThat(problems("![a](a.jpg){width=\"50%\" widht=3}"))
        .containsExactly(
            "a.md:1:12: warning: \"50%\" cannot be the width of a picture"
                + " | write a whole number of pixels, or nothing: wide pictures shrink by themselves",
            "a.md:1:12: warning: \"widht\" is no attribute of a picture | did you mean \"width\"?");
  }

  @Test
  void nameEachHeadingOnce() {
    String text =
        "## Fonds\n\n## Argent {#fonds}\n\n### Or {#fonds}\n\n### Eau {#_x}\n\n### Air {#n1}\n";
    assertThat(piece(text).value().facts().headings())
        .extracting(Heading::id)
        .containsExactly("fonds-1", "fonds", "or", "eau", "air");
    assertThat(problems(text))
        .containsExactly(
            "a.md:5:8: warning: the id \"fonds\" stands twice in the text: links lead to the first"
                + " | give each an id of its own",
            "a.md:7:9: warning: \"_x\" cannot be an id here"
                + " | write letters and digits; _ at the start, n1 and r1 are the page's own",
            "a.md:9:9: warning: \"n1\" cannot be an id here"
                + " | write letters and digits; _ at the start, n1 and r1 are the page's own");
  }

  @Test
  void areAnchors() {
    Facts facts =
        piece("Texte\n{: #ici}\n\n## A {#la .no_toc}\n\n## B\n").value().facts();
    assertThat(facts.hasAnchor("ici")).isTrue();
    assertThat(facts.hasAnchor("la")).isTrue();
    assertThat(facts.headings()).extracting(Heading::id).containsExactly("b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[TOC]",
        "{:toc}",
        "[toc]",
        "[[_TOC_]]",
        "[[toc]]",
        "* TOC\n{:toc}",
        "1. x\n{: toc}",
        "- x\n- y\n{:toc .a}\n",
      })
  void askForContents(String mark) {
    Piece piece = piece("a\n\n" + mark + "\n\n## B\n").value();
    assertThat(piece.facts().contents()).isTrue();
    assertThat(html(piece).strip()).isEqualTo("<p>a</p>\n<h2 id=\"b\">B</h2>");
    assertThat(piece("Voir [TOC] ici").value().facts().contents()).isFalse();
    assertThat(html("[TOC]: b.md\n\n[TOC]")).contains("<a href=\"{b.md}\">TOC</a>");
  }

  @Test
  void keepTheirPlacesInLongLines() {
    assertThat(html("a\n{: " + ".b ".repeat(600) + "}\n")).isEqualTo("<p class=\"end\">a</p>");
    assertThat(html("a {." + "b".repeat(3000) + "}\n")).contains("bbb");
  }
}
