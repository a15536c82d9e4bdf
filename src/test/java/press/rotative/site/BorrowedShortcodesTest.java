package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.Call;
import press.rotative.SmallSite;

/** Shortcodes of Octopress, Hexo, Eleventy, Hugo and Zola that have a component of ours, and those that have none. */
@SuppressWarnings("StringConcatToTextBlock") // short texts, many in a row
class BorrowedShortcodesTest {

  @TempDir
  Path folder;

  private SmallSite site;
  private String said = "";

  @BeforeEach
  void make() {
    site = SmallSite.in(folder)
        .file("content/_static/images/a.svg", SmallSite.DOT)
        .file("content/_static/v.mp4", "x");
  }

  private String page(String text) {
    Call call = site.file(
            "content/city/a.md",
            "---\ntitle: A\ndate: 2026-11-20\nyt: abc\nextra: {b: deep *one*}\n---\n" + text)
        .build();
    said = call.err();
    assertThat(call.exit()).as(said).isZero();
    return site.words("city/a/index.html");
  }

  @Test
  void takesFieldsOfThePiece() {
    assertThat(
            page("{% include youtube.html id=page.yt %}\n\n{{ page.yt }} {{< param \"yt\" >}}\n"))
        .contains("https://www.youtube.com/watch?v=abc", "abc abc");
    assertThat(said).isEmpty();
    assertThat(page(
            "{% include youtube.html id=page.gone %}\n\n{% include vimeo.html id=include.x %}\n"))
        .contains("{% include youtube.html id=page.gone %}")
        .doesNotContain("watch?v=", "vimeo.com");
    assertThat(said).contains("\"include youtube.html\"", "\"include vimeo.html\"");
  }

  @Test
  void takesTheTitleTheDateAndTheDescriptionOfThePiece() {
    assertThat(page("{{ page.title }}, {{ page.date }}, {{< param title >}}\n"))
        .contains("A, 2026-11-20, A");
    assertThat(said).isEmpty();
    page("{{ page.description }}\n");
    assertThat(said).contains("page.description");
  }

  @Test
  void showsFilmsPicturesAndQuotations() {
    assertThat(
            page(
                "{% youtube abc 640 480 %}\n\n{% vimeo 123 %}\n\n"
                    + "{% img left big /images/a.svg 300 200 A big one %}\n\n{% image \"/images/a.svg\", \"Words\", [350, 700] %}\n\n"
                    + "{% video /v.mp4 240 180 /images/a.svg %}\n\n"
                    + "{% blockquote Jo Doe https://a.example/b The place %}\nSaid *so*.\n{% endblockquote %}\n"))
        .contains(
            "watch?v=abc",
            "https://vimeo.com/123",
            "alt=\"A big one\"",
            "alt=\"Words\"",
            "/v.mp4",
            "poster=",
            "<blockquote> <p>Said <em>so</em>.</p>",
            "<cite><a href=\"https://a.example/b\"")
        .doesNotContain("{%");
    assertThat(said).isEmpty();
    assertThat(page("{{< vimeo_simple 12 >}}\n\n{{< twitter_simple user=\"jo\" id=\"34\" >}}\n\n"
            + "{{< details summary=\"More & more\" >}}\nHidden *words*.\n{{< /details >}}\n\n"
            + "{{< pullquote author=\"Jo\" >}}Set large.{{< /pullquote >}}\n\n"
            + "{{ streamable(id=\"56x\") }}\n\n{{ spotify(id=\"78\", type=\"track\") }}\n\n{{< soundcloud 90 >}}\n\n"
            + "- item\n\n  {{< details \"In a list\" >}}\n  Inner.\n  {{< /details >}}\n"))
        .contains(
            "https://vimeo.com/12",
            "https://x.com/jo/status/34",
            "<details><summary>More &amp; more</summary> <p>Hidden <em>words</em>.</p> </details>",
            "Set large.",
            "https://streamable.com/56x",
            "https://open.spotify.com/track/78",
            "tracks/90",
            "<summary>In a list</summary> <p>Inner.</p> </details> </li>")
        .doesNotContain("{{");
    assertThat(said).isEmpty();
  }

  @Test
  void linksAsHexoDoes() {
    site.article("city/other.md", "The other.\n");
    assertThat(page(
            "{% post_link other 'The words' %}, {% link more words https://a.example/ true t %}\n\n"
                + "{% asset_img a.svg %}\n\n{% pullquote %}Large *words*.{% endpullquote %}\n"))
        .contains(
            "<a href=\"/city/other/\">The words</a>",
            "<a href=\"https://a.example/\">more words</a>",
            "Large <em>words</em>.");
    assertThat(said).contains("\"a.svg\" [missing-picture]").doesNotContain("unknown-shortcode");
    assertThat(page("{% blockquote Jo %} {{< pullquote \"a\" >}} {{< details >}}\n"))
        .contains("{% blockquote Jo %}", "pullquote \"a\"", "details");
    assertThat(said).contains("\"blockquote\"", "\"pullquote\"", "\"details\"");
  }

  @Test
  void warnsOfProgramsThatStayText() {
    assertThat(page(
            "{{ x | filter }} {{ .Title }} {{ $x := 1 }} {{ x }} `{{ code }}`\n\n{% if a %}b{% endif %}\n\n"
                + "[x]({{ \"https://twitter.com/a/1\" | someFilter }})\n"))
        .contains("{{ .Title }}", "href=\"https://twitter.com/a/1\"");
    assertThat(said)
        .contains(
            "\"{{ x }}\": it is shown as text, 2 times",
            "\"{{ .Title }}\"",
            "\"{{ $x }}\"",
            "a line of a program")
        .doesNotContain("\"{{ code }}\"", "if.html");
  }

  @Test
  void takesProgramsAwayWhole() {
    String program = "<?php echo \"x > y\"; ?>";
    assertThat(page("One " + program + "two <![CDATA[ z > SECRET ]]>three.\n\n" + program
            + " four\n\n<p>five " + program + "</p>\n\n<p><!-- <? -->six <? ?>seven</p>\n"))
        .contains("One two three.", "four", "five", "six seven")
        .doesNotContain("y\"", "?>", "SECRET", "]]>");
  }

  @Test
  void warnsOfNothingInCodeAndMaths() {
    assertThat(
            page(
                "One $\\frac{{a}}{{b}}^{{c}}$ two.\n\n    {{ x }} [a](b c.pdf)\n\n- item\n\n      [d](e f.pdf) {% y %}\n"))
        .contains("{{ x }} [a](b c.pdf)", "[d](e f.pdf) {% y %}", "{{a}}{{b}}");
    assertThat(said).isEmpty();
  }

  @Test
  void countsTheLinksThatStayText() {
    page("[a](b c.pdf)\n".repeat(30));
    assertThat(said.lines().filter(l -> l.contains("unread-link"))).hasSize(20);
    assertThat(said)
        .contains(
            "a.md:26:3: warning: no link is read in \"](b c.pdf)\": it is shown as text, and so are 10 more below");
  }

  @Test
  void namesProgramsInHtmlAndWhatIsNotForEveryone() {
    page("One <?= 1 ?> two.\n\n<?php\nclass A {}\n?>\n\n<![CDATA[ three ]]>\n");
    assertThat(said)
        .contains(
            "a.md:7:5: warning: \"<?\"",
            "a.md:9:1: warning: \"<?\"",
            "a.md:13:1: warning: \"<![CDATA[\"");
    Call call = site.article("city/b.md", "For all.\n\n<!--members-only-->\n\nFor members.\n")
        .build();
    assertThat(call.exit()).isEqualTo(1);
    assertThat(call.err()).contains("content/city/b.md:7:5: error: ", "[members-only]");
  }

  @Test
  void readsMarkdownInCaptions() {
    assertThat(
            page(
                "[caption id=\"x\"][![a](/images/a.svg)](/images/a.svg) It was _worse_ than it looks.[/caption]\n"))
        .contains("It was <em>worse</em> than it looks.");
  }

  @Test
  void keepsWhatShortcodesSayBesideTheirPictureOrFilm() {
    assertThat(
            page("{{< details title=\"The eight\" closed=\"true\" >}}\nNames\n{{< /details >}}\n\n"
                + "{{< youtube abc \"The opening\" >}}\n\n{{< youtube id=\"def\" caption=\"The end\" >}}\n\n"
                + "{{< figure src=\"/images/a.svg\" caption=\"Dawn\" attr=\"By Jo\" attrlink=\"https://jo.example/\" >}}\n\n"
                + "{% include image.html src=\"/images/a.svg\" alt=\"A\" credit=\"By Sam\" %}\n\n"
                + "{% include youtube.html id=\"ghi\" caption=\"The middle\" %}\n"))
        .contains(
            "<summary>The eight</summary>",
            "watch?v=abc",
            "<strong>The opening</strong>",
            "watch?v=def",
            "<figcaption>The end</figcaption>",
            "Dawn <a href=\"https://jo.example/\"",
            ">By Jo</a>",
            "<span class=\"credit\">By Sam</span>",
            "watch?v=ghi",
            "<figcaption>The middle</figcaption>");
    assertThat(said).isEmpty();
  }

  @Test
  void printsNoWordsThatOnlySayHowItLooks() {
    assertThat(page(
            "{% pullquote right %}\nPulled\n{% endpullquote %}\n\n{% note info %}\nMind\n{% endnote %}\n\n"
                + "{% image \"/images/a.svg\", \"Words\", \"(min-width: 30em) 50vw, 100vw\" %}\n"))
        .contains("Pulled", "Mind", "alt=\"Words\"")
        .doesNotContain("right", "info", "50vw");
    assertThat(said).isEmpty();
  }
}
