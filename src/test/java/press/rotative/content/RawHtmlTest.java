package press.rotative.content;

import static org.assertj.core.api.Assertions.assertThat;
import static press.rotative.content.Reading.html;
import static press.rotative.content.Reading.piece;
import static press.rotative.content.Reading.problems;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawHtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "H<sub>2</sub>O <kbd>K</kbd> ¦ <p class=\"end\">H<sub>2</sub>O <kbd>K</kbd></p>",
        "<span lang=\"ar\" dir=\"rtl\">ا</span> ¦ <p class=\"end\"><span lang=\"ar\" dir=\"rtl\">ا</span></p>",
        "a <a href=\"b.md\" title=\"T\">c</a> ¦ <p class=\"end\">a <a href=\"{b.md}\">c</a></p>",
        "a <a href=\"https://b.c\">c</a> ¦ <p class=\"end\">a <a href=\"https://b.c\">c</a></p>",
        "a <a href=\"javascript:b\">c</a> ¦ <p class=\"end\">a c</p>",
        "a <img src=\"b.jpg\" width=3 onerror=x> ¦ <p class=\"end\">a <img src=\"{b.jpg}\" alt=\"\" loading=\"lazy\""
            + "></p>",
        "a <script>b</script> c ¦ <p class=\"end\">a  c</p>",
        "a <font color=red>b</font> ¦ <p class=\"end\">a b</p>",
        "<iframe src=\"https://v.d/e\"></iframe> ¦ <p><a href=\"https://v.d/e\">Ouvrir sur v.d</a></p>",
        "<iframe src=\"https://v.d/e\" title=T></iframe> ¦ <p><a href=\"https://v.d/e\">T</a></p>",
        "<h1 style=\"x\">A</h1> ¦ <h2>A</h2>",
        "<table><tr><td colspan=2>a<td align=right>1</table> ¦ <div class=\"table\" role=\"region\" aria-label=\"Tableau\" tabindex=\"0\"><table><tbody><tr><td colspan=\"2\">a</td><td class=\"num\">1</td></tr></tbody></table></div>",
        "a <a name=b></a><a id=c href=d.md rel=nofollow target=_blank>e</a> ¦ <p class=\"end\">a <span id=\"b\"></span>"
            + "<a href=\"{d.md}\">e</a></p>",
        "a <strike>b</strike> <tt>c</tt> <acronym title=d>e</acronym> ¦ <p class=\"end\">a <s>b</s> <code>c</code>"
            + " <abbr title=\"d\">e</abbr></p>",
        "<center>a</center><article>b</article> ¦ <div>a</div><div>b</div>",
        "a <svg width=9 height=9 onload=x><path d=M0 style='fill:red;position:fixed' fill='url(//b)'/><a href=c>d</a>"
            + "</svg> ¦ <p class=\"end\">a <svg width=\"9\" height=\"9\" viewBox=\"0 0 9 9\"><path d=\"M0\""
            + " fill=\"red\"></path><a href=\"{c}\">d</a></svg></p>",
        "a <svg viewBox='0 0 1 1' width=900 height=10><title>b</title><style>c</style></svg> ¦ <p class=\"end\">a"
            + " <svg viewBox=\"0 0 1 1\" width=\"100%\" role=\"img\"><title>b</title></svg></p>",
        "a <math><mi>x</mi></math> ¦ <p class=\"end\">a <math><mi>x</mi></math></p>",
        "<object data=x.pdf>b <a href=x.pdf>c</a></object> ¦ <p class=\"end\">b <a href=\"{x.pdf}\">c</a></p>",
        "<embed src=x.swf> ¦ <p><a href=\"{x.swf}\">x.swf</a></p>",
        "a <img src=data:image/gif;base64,R0 data-src=b.jpg><noscript><img src=b.jpg></noscript> ¦ <p class=\"end\">a"
            + " <img src=\"{b.jpg}\" alt=\"\" loading=\"lazy\"></p>",
        "a <img src=https://b.c/t width=1 height=1> ¦ <p class=\"end\">a </p>",
        "a <img src=https://b.c/d.jpg> ¦ <p class=\"end\">a <a href=\"https://b.c/d.jpg\">Voir l’image sur b.c</a></p>",
        "<map name=a><area href=b.md alt=c></map> ¦ <p class=\"end\"><a href=\"{b.md}\">c</a></p>",
        "<form action=https://a.b/c><input name=d><button>E</button></form> ¦ <div><a href=\"https://a.b/c\">E</a></div>",
        "<xmp><b>a</b></xmp> ¦ <p class=\"end\"></p><pre>&lt;b&gt;a&lt;/b&gt;</pre>",
        "a <!-- b --> c ¦ <p class=\"end\">a  c</p>",
      })
  void keepsWhatAnArticleMayNeed(String markdown, String expected) {
    assertThat(html(markdown)).isEqualTo(expected);
  }

  @Test
  void balancesWhatOpensInOneBlockAndClosesInAnother() {
    assertThat(html("<div class=\"box\">\n\n*a* [l](m.md)\n\n</div>\n\nb\n"))
        .isEqualTo(
            "<div class=\"box\">\n<p><em>a</em> <a href=\"{m.md}\">l</a></p>\n</div>\n<p class=\"end\">b</p>");
    assertThat(html("<div><b>\n\na\n")).isEqualTo("<div>\n<p class=\"end\">a</p>\n</div>");
    assertThat(html("a</div></section>\n\nb")).isEqualTo("<p>a</p>\n<p class=\"end\">b</p>");
  }

  @Test
  void keepsTheThemesOwnFormsBesideRawHtml() {
    String forms =
        "> [!TIP]\n> Lire.\n\n- [x] a\n\n|A|B|\n|-|-|\n|c|d|\n\n```\ne\n```\n\n![f](g.jpg \"h\")\n\ni[^1]\n\n[^1]: j\n";
    String plain = html(forms);
    assertThat(html("<b>x</b>\n\n" + forms)).isEqualTo("<p><b>x</b></p>\n" + plain);
  }

  @Test
  void keepsReferencesInTheOrderOfTheText() {
    assertThat(piece("[a](1) <img src=2> [b](3)\n\n<a href=\"4\">c</a>\n")
            .value()
            .facts()
            .references())
        .extracting(r -> r.target() + " " + r.location())
        .containsExactly("1 a.md:1:1", "2 a.md:1:8", "3 a.md:1:20", "4 a.md:3:1");
  }

  @Test
  void saysWhatWasRemovedAndWhere() {
    assertThat(
            problems(
                "---\ntitle: é\n---\né <b onclick=x>a</b>\n\n> <div>\n> <font>b</font>\n> <script>c</script>\n> </div>\n"))
        .extracting(p -> p.substring(0, p.indexOf(" | ")))
        .containsExactly(
            "a.md:4:3: warning: the attribute \"onclick\" of \"<b>\" was taken away",
            "a.md:7:3: warning: the tag \"<font>\" was taken away, what stands in it stays",
            "a.md:8:3: warning: \"<script>\" was taken away with what stands in it");
  }

  @Test
  void saysOnceWhatIsTakenAwayAgainAndAgain() {
    assertThat(problems("<p style=a>b</p>\n\n<p style=c>d</p>\n\n<p data-a=1 data-b=2>e</p>\n"))
        .extracting(p -> p.substring(0, p.indexOf(" | ")))
        .containsExactly(
            "a.md:1:1: warning: the attribute \"style\" of \"<p>\" was taken away, 2 times in this text",
            "a.md:5:1: warning: the attribute \"data-…\" of \"<p>\" was taken away, 2 times in this text");
  }

  @Test
  void tellsOfWidthsAndWindowsThatAreTakenAway() {
    assertThat(problems("a <img src=b.jpg width=50% height=3> <a href=c.md target=_top>d</a>\n"))
        .extracting(p -> p.substring(0, p.indexOf(" | ")))
        .containsExactly(
            "a.md:1:3: warning: the attribute \"width\" of \"<img>\" was taken away",
            "a.md:1:38: warning: the attribute \"target\" of \"<a>\" was taken away");
  }

  @Provide
  Arbitrary<String> soup() {
    List<String> tokens = List.of(
        "<script>",
        "</script>",
        "<b>",
        "</b>",
        "<p>",
        "</p>",
        "<div title=\"",
        "\">",
        "<a href=\"javascript:x\">",
        "<a href='b.md' onclick=x>",
        "</a>",
        "<img src=x onerror=y>",
        "<svg onload=x>",
        "</svg>",
        "</math>",
        "<math>",
        "<mtext>",
        "<mglyph>",
        "<annotation-xml encoding=text/html>",
        "<foreignObject>",
        "<desc>",
        "<use xlink:href=//x>",
        "<use href=javascript:x>",
        "<path onclick=x style='fill:url(//x)' fill='url(//x)'>",
        "<animate attributeName=href values=javascript:x>",
        "<set attributeName=onmouseover to=x>",
        "<style>",
        "</style>",
        "<!--",
        "-->",
        "<table>",
        "<td>",
        "</table>",
        "<iframe src=//x>",
        "<textarea>",
        "</textarea>",
        "<noscript>",
        "<template>",
        "<form action=x>",
        "<input autofocus onfocus=x>",
        "\n\n",
        "\n",
        "[a](b.md)",
        "**c**",
        "![d](e.jpg)",
        "> ",
        "- ",
        "`",
        "*",
        "_",
        "é",
        " ",
        "&lt;script&gt;",
        "&#0;",
        "<a href=\"&#106;avascript:x\">",
        "<title>",
        "<xmp>",
        "<plaintext>",
        "<details open ontoggle=x>",
        "[x](javascript:y)",
        "|a|b|\n|-|-|\n|c|",
        "[^1]",
        "\n\n[^1]: n\n\n",
        "> [!NOTE]\n> ",
        "]]>",
        "<![CDATA[",
        "<?x ");
    return Arbitraries.of(tokens).list().ofMaxSize(25).map(parts -> String.join("", parts));
  }

  @Property(seed = "1789", tries = 3000)
  void letsNothingRunWhateverIsWritten(@ForAll("soup") String markdown) {
    Document page = Jsoup.parseBodyFragment(html(markdown));
    assertThat(
            page.select(
                "script, style, iframe, object, embed, foreignObject, annotation-xml, form, textarea, template"))
        .isEmpty();
    assertThat(page.select("input:not([type=checkbox])")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "xlink:href");
        if (attribute.getKey().equals("fill")) {
          assertThat(attribute.getValue()).doesNotContain("//");
        }
      }
      assertThat(element.attr("href").strip()).doesNotStartWithIgnoringCase("javascript:");
    }
  }
}
