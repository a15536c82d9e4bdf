package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.SmallSite;

/** Words and names that differ only in how they are written are one. */
class TermsTest {

  @TempDir
  Path folder;

  private static String piece(int day, String fields) {
    return "---\ntitle: T\ndate: 2026-11-0" + day + "\n" + fields + "\n---\nText.\n";
  }

  @Test
  void aTagIsCalledAsMostWriteIt() {
    SmallSite site = SmallSite.in(folder)
        .file("content/a.md", piece(1, "tags: [Énergie, C++]"))
        .file("content/b.md", piece(2, "tags: [Énergie, C#]"))
        .file("content/c.md", piece(3, "tags: [energie]"))
        .file("content/d.md", piece(4, "tags: [\"#E\u0301nergie\"]"));
    assertThat(site.build().err())
        .containsOnlyOnce("term-spellings")
        .contains("content/d.md:4:8: warning: the tag \"Énergie\" is also written \"E\u0301nergie\""
            + ", \"energie\" (content/c.md:4:8)");
    assertThat(site.published()).containsKeys("tags/energie/index.html", "tags/c-sharp/index.html");
    assertThat(site.published("tags/energie/index.html"))
        .contains("Énergie")
        .contains("/a/", "/b/", "/c/", "/d/");
  }

  @Test
  void vowelSignsOfArabicMakeNoOtherTag() {
    SmallSite site = SmallSite.in(folder)
        .file("content/a.md", piece(1, "tags: [المغرب]"))
        .file("content/b.md", piece(2, "tags: [المغرب]"))
        .file("content/c.md", piece(3, "tags: [المَغرب]"));
    assertThat(site.build().err()).containsOnlyOnce("term-spellings");
    assertThat(site.published("tags/المغرب/index.html")).contains("/a/", "/b/", "/c/");
  }

  @Test
  void ofTiesTheNewestCounts() {
    SmallSite site = SmallSite.in(folder)
        .file("content/a.md", piece(1, "tags: [cloud]"))
        .file("content/b.md", piece(2, "tags: [Cloud]"));
    assertThat(site.build().err()).contains("the tag \"Cloud\" is also written \"cloud\"");
  }

  @Test
  void anAuthorsFileSaysHowTheNameIsWritten() {
    SmallSite site = SmallSite.in(folder)
        .file("content/_authors/jo.md", "---\nname: Jo Doé\n---\n")
        .file("content/a.md", piece(1, "authors: [jo]"))
        .file("content/b.md", piece(2, "authors: [Jo Doé]"))
        .file("content/c.md", piece(3, "authors: [jo doe]"))
        .file("content/d.md", piece(4, "authors: [Jo Doe]"));
    assertThat(site.build().err())
        .containsOnlyOnce("term-spellings")
        .contains(
            "the author \"Jo Doé\" is also written \"Jo Doe\", \"jo doe\" (content/c.md:4:11)");
    assertThat(site.published("authors/jo/index.html")).contains("/a/", "/b/", "/c/", "/d/");
  }

  @Test
  void fragmentsAreCheckedAgainstHeadings() {
    SmallSite site = SmallSite.in(folder)
        .article("a.md", """
            [here](#le-café) [encoded](#le-caf%C3%A9) [top](#top) [raw](b.md#raw) [note](b.md#n1)

            [gone](#le-cafe) [far](b.md#wo) [none](c.md#x) [list](/archive/#a2026)

            ## Le café
            """)
        .article("b.md", "## Two\n\n<p id=\"raw\">x</p>\n\nA note[^1].\n\n[^1]: Said.\n")
        .article("c.md", "Text.\n");
    assertThat(site.build().err())
        .contains(
            "a.md:7:1: warning: the page of \"#le-cafe\" is there, but it has no \"#le-cafe\"")
        .contains("did you mean \"#le-café\"?")
        .contains("page of \"b.md#wo\" is there")
        .contains("did you mean \"#two\"?")
        .contains("that page has no headings")
        .doesNotContain("\"b.md#n1\"")
        .doesNotContain("\"#raw\"");
  }

  @Test
  void anAliasElsewhereIsNeverAFile() {
    SmallSite site = SmallSite.in(folder)
        .file(
            "content/a.md", piece(1, "aliases: [\"/?p=7\", \"https://x.example/b/\", /old.html]"));
    assertThat(site.build().err()).contains("\"/?p=7\"", "\"https://x.example/b/\"");
    assertThat(site.published()).containsKey("old.html");
  }
}
