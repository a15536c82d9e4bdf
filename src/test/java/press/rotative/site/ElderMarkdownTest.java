package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** What kramdown and Python-Markdown read and CommonMark does not. */
@SuppressWarnings("StringConcatToTextBlock") // short texts, many in a row
class ElderMarkdownTest {

  @TempDir
  Path folder;

  private SmallSite site;
  private String said = "";

  @BeforeEach
  void make() {
    site = SmallSite.in(folder).file("content/_static/a.svg", SmallSite.DOT);
  }

  /** What becomes of a text of a tool, on one line. */
  private String page(String preset, String text) {
    site.file("site.yml", SmallSite.SETTINGS + "permalinks: " + preset + "\n");
    Call call = site.file(
            "content/city/a.md", "---\ntitle: A\ndate: 2026-11-20\nurl: /a/\n---\n" + text)
        .build();
    said = call.err();
    assertThat(call.exit()).as(said).isZero();
    return site.words("a/index.html");
  }

  @Test
  void readsMarkdownInHtmlThatAsksForIt() {
    for (String preset : new String[] {"jekyll", "pelican", "hugo"}) {
      assertThat(
              page(
                  preset,
                  "<div class=\"notice\" markdown=\"1\">\n**Bold** [link](https://a.b/).\n\n- one\n- two\n</div>\nAfter *it*.\n"))
          .as(preset)
          .contains(
              "<div class=\"notice\"> <p><strong>Bold</strong> <a href=\"https://a.b/\"",
              "<li>one</li>",
              "</ul> </div>",
              "After <em>it</em>.");
      assertThat(said).as(preset).isEmpty();
      assertThat(
              page(
                  preset,
                  "<div class=\"row\">\n    <div markdown=\"block\">\n        Left *one*.\n    </div>\n"
                      + "    <div class=\"b\" markdown='1'>\n        Right *two*.\n\n            code\n    </div>\n</div>\n\nEnd.\n"))
          .as(preset)
          .contains(
              "<div class=\"row\"> <div> <p>Left <em>one</em>.</p>",
              "</div> <div class=\"b\"> <p>Right <em>two</em>.</p>",
              "<code>code </code>",
              "End.");
      assertThat(
              page(
                  preset,
                  "<details markdown>\n<summary markdown=\"span\">The *head*</summary>\nThe **body**.\n</details>\n\n"
                      + "<aside markdown=\"1\">*One* line.</aside>\n\n"
                      + "<table><tr><td markdown=\"1\">**cell**</td><td>*raw*</td></tr></table>\n\n"
                      + "<p markdown=\"1\">In *a* paragraph.</p>\n\nA <span markdown=\"1\">*span*</span>.\n\n"
                      + "<div markdown=\"0\">*raw too*</div>\n\n"
                      + "- item\n\n  <div markdown=\"1\">\n  In *a list*.\n  </div>\n\n> <div markdown=\"1\">\n> Quoted *too*.\n> </div>\n"))
          .as(preset)
          .contains(
              "<summary>The <em>head</em></summary>",
              "<p>The <strong>body</strong>.</p>",
              "<aside><em>One</em> line.</aside>",
              "<strong>cell</strong>",
              "*raw*",
              "<p>In <em>a</em> paragraph.</p>",
              "<em>span</em>",
              "*raw too*",
              "In <em>a list</em>",
              "Quoted <em>too</em>")
          .doesNotContain("markdown");
      assertThat(said).as(preset).isEmpty();
    }
  }

  @Test
  void tellsWhereMarkdownInHtmlIsWrong() {
    page("jekyll", "<div markdown=\"1\">\n  Text.\n\n  See [it](gone.md).\n</div>\n");
    assertThat(said).contains("content/city/a.md:9:7: warning: the link leads nowhere");
  }

  @Test
  void readsMarkdownInAllHtmlWhereKramdownIsTold() {
    assertThat(
            page(
                "jekyll",
                "{::options parse_block_html=\"true\" /}\n\n<div>\n*One*\n</div>\n\n<p>*Two*</p>\n\n<div>*Three*</div>\n\n"
                    + "{::nomarkdown}\n<div>Four</div>\n{:/}\n\n{::nomarkdown}<b>Five</b>{:/nomarkdown}\n"))
        .contains("<em>One</em>", "<em>Two</em>", "<em>Three</em>", "Four", "<b>Five</b>")
        .doesNotContain("{:", "options", ":/");
    assertThat(said).isEmpty();
  }

  @Test
  void readsWhatFollowsHtmlAsItsToolDoes() {
    for (String preset : new String[] {"jekyll", "pelican"}) {
      assertThat(page(preset, "<img src=\"/a.svg\" alt=\"A\">\n*Caption*\n\nA\n<br>\n**bold**\n"))
          .as(preset)
          .contains("<img", "<em>Caption</em>", "<br> <strong>bold</strong>");
      assertThat(page(
              preset,
              "<figure>\n<img src=\"/a.svg\" alt=\"A\">\n</figure>\nParagraph *after*.\n\n"
                  + "<blockquote>\n<p>Quoted</p>\n</blockquote>\n{: .summary}\n\n"
                  + "<iframe width=\"1\"\n src=\"https://www.youtube.com/embed/abc\"></iframe>\n*Film.*\n\n"
                  + "<div>\n<p>\n*still HTML*\n</p>\n</div>\n"))
          .as(preset)
          .contains("</figure> <p>Paragraph <em>after</em>.</p>", "<em>Film.</em>", "*still HTML*")
          .doesNotContain("summary");
    }
    assertThat(page("hugo", "<br>\n**raw**\n")).contains("**raw**");
  }

  @Test
  void readsLinksThatCommonMarkDoesNot() {
    String text =
        "A [pdf](my file.pdf), ![x](/a b.svg) and ![y](/a.svg \"with \"quotes\" in it\").\n\n"
            + "![z](/a.svg =30x20) [t](https://b.c/d \"e\") `[u](v w.x)` [y](#a (b))\n\n"
            + "    [v](w x.y)\n";
    site.file("content/city/my file.pdf", "x").file("content/_static/a b.svg", SmallSite.DOT);
    for (String preset : new String[] {"jekyll", "pelican"}) {
      assertThat(page(preset, text))
          .as(preset)
          .contains(
              "href=\"/city/my%20file.pdf\"",
              "src=\"/a%20b.svg\"",
              "title=\"with &quot;quotes&quot; in it\"",
              "width=\"30\" height=\"20\"",
              "[u](v w.x)",
              "[v](w x.y)")
          .doesNotContain("=30x20");
      assertThat(said).as(preset).doesNotContain("unread-link");
    }
    assertThat(page("hugo", text)).contains("[pdf](my file.pdf)", "width=\"30\"");
    assertThat(said)
        .contains("content/city/a.md:6:7: warning: no link is read in \"](my file.pdf)\"")
        .contains("no link is read in \"](/a b.svg)\"")
        .contains("write \\\" for quotes")
        .doesNotContain("\"](v w.x)", "\"](w x.y)");
    page("jekyll", "A [pdf](my file.pdf), [b](gone.md) *c*.\n\n!!! note\n    See [d](away.md).\n");
    assertThat(said).contains("a.md:6:23: warning: the link", "a.md:9:9: warning: the link");
  }

  @Test
  void htmlThatAsksForMarkdownMayCallFootnotes() {
    assertThat(page("hugo", """
        <table><tr><td markdown="1">Cell[^1] *em*</td><td markdown="1">

        - Two[^b], [^c]

        </td></tr></table>

        [^1]: The first.

        [^b]: The second.
        """))
        .contains(
            "<td>Cell<sup class=\"fn\"><a href=\"#n1\"",
            "<em>em</em></td>",
            "<li>Two<sup class=\"fn\"><a href=\"#n2\"",
            "[^c]",
            "The first.",
            "The second.");
    assertThat(said).doesNotContain("unused-footnote");
  }

  @Test
  void readsAdmonitionsWithinOthers() {
    assertThat(page("pelican", """
        !!! note "Outer"
            Text of the *outer*.

            !!! warning "Inner"
                Text of the inner.

                More of it.
            Of the outer again.

            !!! tip "Last"

                Deep.

        After.
        """))
        .contains("Text of the <em>outer</em>.", "Outer", "Inner", "Last")
        .containsPattern(
            "Inner.*Text of the inner\\.</p> <p>More of it\\.</p> </(?:aside|div)> <p>Of the outer again")
        .containsPattern("Deep\\.</p> </(?:aside|div)> </(?:aside|div)> <p class=\"end\">After")
        .doesNotContain("!!!", "&gt;", "<pre");
  }

  @Test
  void readsAdmonitionsAndAbbreviations() {
    assertThat(page(
            "pelican",
            "CSS and HTML.\n!!! note \"The \"title\"\"\n    First *line*.\n\n    - item\nAfter.\n\n"
                + "!!! danger\n    Text.\n\n`!!! note`\n\nHi!!!\n\n```\n!!! note\n    code\n*[HTML]: a\n```\n\n"
                + "*[CSS]: Cascading \"Style\" Sheets\n*[HTML]: Hyper\n\nThe end, CSSO.\n"))
        .contains(
            "<abbr title=\"Cascading &quot;Style&quot; Sheets\">CSS</abbr> and <abbr title=\"Hyper\">HTML</abbr>",
            "The \"title\"",
            "First <em>line</em>.",
            "<li>item</li>",
            "<p>After.</p>",
            "<code>!!! note</code>",
            "!!! note code *[HTML]: a",
            "CSSO")
        .doesNotContain("[NOTE]", "[DANGER]");
    assertThat(said).isEmpty();
  }

  @Test
  void leavesWhatOnlyLooksLikeAdmonitionsAndAbbreviations() {
    String text =
        "*[Update]: The minister resigned on Monday.*\n\nUpdate.\n\n!!! attention aux voleurs\n\n"
            + "!!! Scoop : le ministre\n\n!!! note\n    Below.\n";
    assertThat(page("hugo", text + "\n*[CSS]: Cascading\n"))
        .contains(
            "<em>[Update]: The minister resigned on Monday.</em>",
            "<p>Update.</p>",
            "!!! attention aux voleurs",
            "!!! Scoop : le ministre",
            "!!! note Below.",
            "*[CSS]: Cascading");
    for (String preset : new String[] {"jekyll", "pelican"}) {
      assertThat(page(preset, text))
          .as(preset)
          .contains(
              "minister resigned", "<p>Update.</p>", "!!! attention aux voleurs", "!!! Scoop");
    }
    assertThat(said).isEmpty();
  }

  @Test
  void dropsTheLinesOfTablesAndNamesTheLanguagesOfCode() {
    String table = "| a | b |\n|---|---|\n| c | d |\n|---|---|\n| e | -- |\n|===+===|\n| f | g |\n";
    assertThat(page("jekyll", table)).contains("c", ">--<").doesNotContain("---", "===");
    assertThat(page("hugo", table)).contains("---", "===+===");
    String code =
        "    :::python\n    print(1)\n\nText.\n\n```\n#!ruby\nputs 1\n```\n\n```\n#!/bin/sh\nls\n```\n";
    assertThat(page("pelican", code))
        .contains("language-python", "language-ruby", "#!/bin/sh")
        .doesNotContain(":::", "#!ruby");
    assertThat(page("hugo", code)).contains(":::python", "#!ruby");
  }

  @Test
  void readsLinesAndHeadingsBesideHtmlInTheOrderOfCommonMark() {
    assertThat(page("jekyll", "Title\n---\n\na\n* * * \nb\n\n<div>c</div>\n"))
        .contains("<h2 id=\"title\">Title</h2> <p>a</p> <hr> <p>b</p>")
        .doesNotContain("<li>");
  }
}
