package press.rotative.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbargoTest {

  private static final List<String> HELD =
      List.of("held/", "city/held/", "old.html", "ville/été/", "عاجل/", "city/", "hall-a/");

  private static final List<Route> LIVE = Stream.of(
          "", "live/", "held/part/", "city/", "city/live/", "held/p.svg", "held-on/")
      .map(Route::new)
      .toList();

  private static Embargo at(String base) {
    return Embargo.of(BaseUrl.read(base).orElseThrow(), HELD, LIVE);
  }

  private static String kept(Embargo embargo, String text) {
    return new String(embargo.kept(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "See https://d.example/held/.               | See https://d.example/.",
        "See https://d.example/held, and            | See https://d.example/, and",
        "(http://d.example/held/)                   | (http://d.example/)",
        "//d.example/held/                          | //d.example/",
        "on d.example/held/ or                      | on d.example/ or",
        "https://www.d.example/held/ on WWW.d.example/held | https://www.d.example/ on WWW.d.example/",
        "https://ww.d.example/held/ awww.d.example/held/ | https://ww.d.example/held/ awww.d.example/held/",
        "?u=https%3A%2F%2Fwww.d.example%2Fheld c    | ?u=https%3A%2F%2Fwww.d.example%2F c",
        "HTTPS://D.Example/Held/                    | HTTPS://D.Example/",
        "https://d.example:443/held/                | https://d.example:443/",
        "https://d.example:8443/held/ d.example:3000/held | https://d.example:8443/ d.example:3000/",
        "?u=https%3A%2F%2Fwww.d.example%3A8443%2Fheld c | ?u=https%3A%2F%2Fwww.d.example%3A8443%2F c",
        "https://d.example:123456/held/ d.example8/held/ | https://d.example:123456/held/ d.example8/held/",
        "https://d.example/held/index.html          | https://d.example/",
        "https://d.example/held.html                | https://d.example/",
        "https://d.example/old.html https://d.example/old | https://d.example/ https://d.example/",
        "https://d.example/held/?a=1&amp;b=2 c      | https://d.example/ c",
        "https://d.example/held?a=1&b=2&quot; c     | https://d.example/&quot; c",
        "https://d.example/held/#a-b, c             | https://d.example/, c",
        "Seen https://d.example/held/? Yes          | Seen https://d.example/? Yes",
        "https://d.example/held/print/a.pdf c       | https://d.example/ c",
        "https://d.example/held/part/ c             | https://d.example/held/part/ c",
        "https://d.example/held/p.svg c             | https://d.example/held/p.svg c",
        "&lt;i>c&lt;/held&gt; &amp;lt;/held&amp;gt; | &lt;i>c&lt;/held&gt; &amp;lt;/held&amp;gt;",
        "&lt;p&gt;/held/&lt;/p&gt;                  | &lt;p&gt;/&lt;/p&gt;",
        "/live/?from=/held/ c                       | /live/?from=/ c",
        "/live/#/held/ c                            | /live/#/ c",
        "https://o.example/?u=%2Fheld%2F c          | https://o.example/?u=%2F c",
        "https://d.example/held\u2011on/            | https://d.example/held\u2011on/",
        "/hall\u2011a/ c                            | / c",
        "https://d.example/held-on/ c               | https://d.example/held-on/ c",
        "https://d.example/held-off/ c              | https://d.example/held-off/ c",
        "https://d.example/city/ c                  | https://d.example/city/ c",
        "https://d.example/city/held/ c             | https://d.example/ c",
        "https://d.example/ville/%C3%A9t%c3%a9/ c   | https://d.example/ c",
        "https://d.example/ville/été c              | https://d.example/ c",
        "https://d.example/ville/e\u0301te\u0301/ c | https://d.example/ c",
        "https://d.example/عاجل/، c                 | https://d.example/، c",
        "« d.example/عاجل »                         | « d.example/ »",
        "https://d.example/city/he… c               | https://d.example/… c",
        "https://x.example/?u=https%3A%2F%2Fd.example%2Fheld%2F%3Fa%3D1%26b&amp;t=T | https://x.example/?u=https%3A%2F%2Fd.example%2F&amp;t=T",
        "https://x.example/?u=https%253A%252F%252Fd.example%252Fheld%252F&t=T | https://x.example/?u=https%253A%252F%252Fd.example%252F&t=T",
        "?u=https%3A%2F%2Fd.example%2Fville%2F%25C3%25A9t%25C3%25A9%2F c | ?u=https%3A%2F%2Fd.example%2F c",
        "?u=https%3a%2f%2fd.example%2fville%2f%c3%a9t%c3%a9 c | ?u=https%3a%2f%2fd.example%2f c",
        "?u=https://d.example/held/&amp;t=T         | ?u=https://d.example/&amp;t=T",
        "{`u`:`https:\\/\\/d.example\\/held\\/`}    | {`u`:`https:\\/\\/d.example\\/`}",
        "https:\\/\\/d.example\\/ville\\/\\u00e9t\\u00e9\\/` c | https:\\/\\/d.example\\/` c",
        "https:&#x2F;&#x2F;d.example&#47;held&#47; c | https:&#x2F;&#x2F;d.example&#47; c",
        "<b>/held/</b> (/held) '/held/' =/held/     | <b>/</b> (/) '/' =/",
        "<b title=/held/ x>                         | <b title=/ x>",
        "<b title=&quot;/held/&quot;>               | <b title=&quot;/&quot;>",
        "</held> a/held/ ../held/ https://e.example/held/ | </held> a/held/ ../held/ https://e.example/held/",
        "https://d.example.org/held/ ad.example/held/ a.d.example/held/ | https://d.example.org/held/ ad.example/held/ a.d.example/held/",
      })
  void leavesTheFrontAddressOfWhatIsNotOut(String text, String kept) {
    assertThat(kept(at("https://d.example/"), text)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "https://d.example/sub/held/ c,https://d.example/sub/ c",
    "https://d.example/held/ c,https://d.example/held/ c",
    "x /sub/held/ c,x /sub/ c",
    "x /held/ c,x / c",
    "u=d.example%2Fsub%2Fheld%2F c,u=d.example%2Fsub%2F c",
    "x /sub/live/ c,x /sub/live/ c"
  })
  void knowsTheSitesOwnPath(String text, String kept) {
    assertThat(kept(at("https://d.example/sub/"), text)).isEqualTo(kept);
  }

  @Test
  void aPageCalledLikeTheSitesPathLeavesTheOthersAlone() {
    BaseUrl base = BaseUrl.read("https://d.example/sub/").orElseThrow();
    Embargo embargo = Embargo.of(base, List.of("sub/"), LIVE);
    assertThat(kept(embargo, "<a href=\"/sub/live/\"> /sub/a.css /sub/sub/ /sub/"))
        .isEqualTo("<a href=\"/sub/live/\"> /sub/a.css /sub/ /sub/");
  }

  @Test
  void knowsHostsByBothTheirNamesAndTheirPort() {
    assertThat(kept(
            at("https://xn--fiqs8s.example:8080/"),
            "中国.example:8080/held/ xn--fiqs8s.example%3A8080%2Fheld 中国.example/held/"))
        .isEqualTo("中国.example:8080/ xn--fiqs8s.example%3A8080%2F 中国.example/");
  }

  @Test
  void touchesNothingWhereAllIsOut() {
    byte[] text = "https://d.example/held/".getBytes(StandardCharsets.UTF_8);
    Embargo none = Embargo.of(BaseUrl.read("https://d.example/").orElseThrow(), List.of(), LIVE);
    assertThat(none.kept(text)).isSameAs(text);
    byte[] other = "https://d.example/live/".getBytes(StandardCharsets.UTF_8);
    assertThat(at("https://d.example/").kept(other)).isSameAs(other);
  }

  @Test
  void namesWhereAnAddressBegins() {
    byte[] text = "é https://d.example/city/held/?a b".getBytes(StandardCharsets.UTF_8);
    assertThat(at("https://d.example/").find(text))
        .containsExactly(new Embargo.Slip(3, 21, 33, "city/held/"));
  }

  @ParameterizedTest
  @CsvSource({";/", "/held", "%2F", "d.example/", "&#47;", "\\u00e9/", "/held/,", "/city/city"})
  void readsAnyTextInItsTime(String part) {
    byte[] text = part.repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> at("https://d.example/").kept(text));
  }
}
