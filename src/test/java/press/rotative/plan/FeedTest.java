package press.rotative.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.SmallSite;

class FeedTest {

  @TempDir
  Path folder;

  @Test
  void anotherReaderFindsWhatWasWritten() throws Exception {
    SmallSite site = SmallSite.in(folder)
        .file("content/city/a.md", """
            ---
            title: "A & <b>"
            date: 2026-11-20 08:00
            authors: [Ada]
            tags: [x]
            ---
            Control \u0001 and ]]> and [b](b.md), ![dot](dot.svg).
            """)
        .article("city/b.md", "Text")
        .file(
            "content/city/dot.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='3'/>");
    assertThat(site.build().exit()).isZero();
    SyndFeed feed = new SyndFeedInput().build(new StringReader(site.published("feed.xml")));
    assertThat(feed.getTitle()).isEqualTo("The Daily");
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo("A & <b>");
    assertThat(entry.getLink()).isEqualTo("https://daily.example/city/a/");
    assertThat(entry.getPublishedDate()).isEqualTo("2026-11-20T07:00:00Z");
    assertThat(entry.getContents().get(0).getValue())
        .contains("<a href=\"https://daily.example/city/b/\">b</a>")
        .contains("src=\"https://daily.example/city/dot.svg\" width=\"2\" height=\"3\"")
        .contains("]]&gt;");
  }
}
