package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.rotative.Call;
import press.rotative.SmallSite;

/** No name is a file and a folder at once: an alias gives way with a warning, anything else is an error with a path. */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class FileOrFolderTest {

  @TempDir
  Path folder;

  private Call call(String date, String fields) {
    return SmallSite.in(folder)
        .file("content/_static/q.pdf", "q")
        .file("content/_static/deep/x", "q")
        .article("news/out.md", "Text.")
        .file(
            "content/news/p.md", "---\ntitle: P\ndate: " + date + "\n" + fields + "\n---\nText.\n")
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/robots.txt",
        "/sitemap.xml",
        "/feed.xml",
        "/q.pdf",
        "/Q.PDF",
        "/q.pdf/more/",
        "/404.html/",
        "/news/out/index.html/"
      })
  void anAliasAtTheNameOfAFileGivesWay(String alias) {
    for (String date : new String[] {"2026-11-20", "2999-01-01"}) {
      Call call = call(date, "aliases: [" + alias + "]");
      assertThat(call.exit()).as(call.err()).isZero();
      assertThat(call.err()).containsOnlyOnce("content/news/p.md:4:11: warning: the alias \"/");
      assertThat(call.err()).contains("[alias-taken]");
    }
    assertThat(SmallSite.in(folder).published()).containsKeys("robots.txt", "q.pdf", "feed.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aliases: [/old.html, /old.html/x/]",
        "aliases: [/news/p/index.html/x]",
        "url: /news/p.html\naliases: [/news/p.html/x/]",
        "aliases: [/deep.html/x/, /DEEP.html]"
      })
  void ofTwoAliasesOneGivesWay(String fields) {
    Call call = call("2026-11-20", fields);
    assertThat(call.exit()).as(call.err()).isZero();
    assertThat(call.err()).contains("content/news/p.md:", "[alias-taken]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"url: /q.pdf/", "url: /robots.txt/", "url: /sitemap.xml/a.html", "url: /404.html/"
      })
  void aPageAtTheNameOfAFileIsAnError(String fields) {
    for (String date : new String[] {"2026-11-20", "2999-01-01"}) {
      Call call = call(date, fields);
      assertThat(call.exit()).as(call.err()).isEqualTo(1);
      assertThat(call.err()).contains("content/news/p.md", "[address-taken]");
    }
  }

  @Test
  void theOnlyPageOfAFolderIsOutOrNot() {
    SmallSite site = SmallSite.in(folder)
        .article("news/a.md", "[culture](/culture/)")
        .file("content/culture/_index.md", "---\ntitle: Culture\n---\n")
        .file("content/culture/d.md", "---\ntitle: D\nexpiryDate: 2026-11-21\n---\nText.\n");
    assertThat(site.build().err()).doesNotContain("culture/_index.md").doesNotContain("dead-link");
    assertThat(site.published())
        .containsKey("culture/index.html")
        .doesNotContainKey("culture/d/index.html");
  }
}
