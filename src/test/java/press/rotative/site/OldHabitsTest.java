package press.rotative.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.rotative.SmallSite;

/** What real sites of other tools do that no manual of theirs shows first: addresses, links and files. */
@SuppressWarnings("StringConcatToTextBlock") // whole files on one line each
class OldHabitsTest {

  private static final String UTC = "title: The Daily\nurl: https://daily.example/\n";

  @TempDir
  Path folder;

  private SmallSite site(String settings) {
    return SmallSite.in(folder).file("site.yml", UTC + settings);
  }

  @Test
  void takesTheDayOfAnAddressFromTheDateAsItIsWrittenWhereHugoAndPelicanDo() {
    String early = "---\ntitle: A\ndate: 2023-01-01T00:30:00+01:00\n---\nText.\n";
    for (String tool : new String[] {"hugo", "pelican", "jekyll"}) {
      SmallSite site = site("permalinks: {preset: " + tool
              + ", default: /:year/:month/:day/:hour/:slug/}\n")
          .file("content/news/a.md", early)
          .file("content/news/b.md", early.replace("date:", "publishDate:"))
          .file("content/news/c.md", "---\ntitle: C\ndate: 2023-01-01 00:30\n---\nText.\n");
      assertThat(site.build().err()).isEmpty();
      String day = tool.equals("jekyll") ? "2022/12/31/23/" : "2023/01/01/00/";
      assertThat(site.published())
          .as(tool)
          .containsKeys(day + "a/index.html", day + "b/index.html", "2023/01/01/00/c/index.html");
    }
  }
}
