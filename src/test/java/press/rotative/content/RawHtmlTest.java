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
            + " decoding=\"async\"></p>",
        "a <script>b</script> c ¦ <p class=\"end\">a  c</p>",
        "a <font color=red>b</font> ¦ <p class=\"end\">a b</p>",
        "<iframe src=\"https://v.d/e\"></iframe> ¦ <a href=\"https://v.d/e\">https://v.d/e</a>",
        "<h1 style=\"x\">A</h1> ¦ <h2>A</h2>",
        "<table><tr><td colspan=2>a</table> ¦ <table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>",
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
    assertThat(html("<div><b>\n\na\n")).isEqualTo("<div><b>\n<p class=\"end\">a</p>\n</b></div>");
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
        "<math>",
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

  @Property(tries = 3000)
  void letsNothingRunWhateverIsWritten(@ForAll("soup") String markdown) {
    Document page = Jsoup.parseBodyFragment(html(markdown));
    assertThat(page.select(
            "script, style, iframe, object, embed, svg:not(.icon), math, form, textarea, template"))
        .isEmpty();
    assertThat(page.select("input:not([type=checkbox])")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
      }
      assertThat(element.attr("href").strip()).doesNotStartWithIgnoringCase("javascript:");
    }
  }
}
