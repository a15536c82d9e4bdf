package press.rotative.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.rotative.diag.Checked;

/** No input hangs the reader, throws, or asks for more stack than any thread has. */
class NastyInputTest {

  /** Each takes less than five seconds on a quiet machine; a busy one may be several times as slow. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final long SMALL_STACK = 512 * 1024;

  static String[] nasty() {
    return new String[] {
      ">".repeat(2_000) + " x",
      "> ".repeat(100_000) + "x",
      "[".repeat(100_000),
      "![".repeat(100_000),
      "[a](".repeat(100_000),
      "[".repeat(50_000) + "a" + "]".repeat(50_000),
      "![".repeat(50_000) + "a" + "](b)".repeat(50_000),
      "*".repeat(100_000),
      "*a ".repeat(100_000),
      "*a **a ".repeat(25_000) + "b** b*".repeat(25_000),
      "*a".repeat(5_000) + "a*".repeat(5_000),
      "_a".repeat(5_000) + "a_".repeat(5_000),
      "~~a ".repeat(5_000) + "b~~ ".repeat(5_000),
      "`".repeat(100_000),
      "&".repeat(100_000),
      "<".repeat(100_000),
      "<a ".repeat(100_000),
      "<b>".repeat(100_000),
      "<div>\n\n".repeat(50_000),
      "<b><i><p></b>".repeat(50_000),
      "<table>" + "<b>x".repeat(50_000),
      "- ".repeat(100_000),
      "1. ".repeat(100_000),
      IntStream.range(0, 900)
          .mapToObj(i -> " ".repeat(i * 2) + "- a\n")
          .collect(Collectors.joining()),
      "|a|b|\n".repeat(100_000),
      "|a".repeat(2_000) + "\n" + "|-".repeat(2_000) + "\n" + "|b\n".repeat(100_000),
      "# a\n".repeat(20_000),
      "# a\n\n".repeat(190_000),
      "[a](b)\n\n".repeat(120_000),
      "<p id=a>\n\n".repeat(90_000),
      "x[^a]".repeat(50_000) + "\n\n[^a]: y",
      "[^a".repeat(100_000),
      "[a]: /u (".repeat(50_000),
      "www.".repeat(100_000),
      "a@".repeat(100_000),
      ":::note\n".repeat(100_000),
      ":::note\n\n".repeat(90) + ":::\n".repeat(100_000),
      "::embed{href=https://a.example}\n".repeat(30_000),
      ":::note{" + "a=b ".repeat(200_000),
      "::a{b=\"" + "\\".repeat(500_000),
      "> :::note\n".repeat(100_000),
      ":".repeat(900_000),
      "{{< note >}}".repeat(40_000) + "{{< /note >}}".repeat(40_000),
      "{{< note >}}\n".repeat(40_000) + "{{< /note >}}\n".repeat(40_000),
      "{{< ref x >}} ".repeat(60_000),
      "{{< ".repeat(200_000),
      "{% highlight %}".repeat(60_000),
      "[caption]".repeat(100_000),
      "{{ a }}\n".repeat(100_000),
      "{::nomarkdown} ".repeat(60_000),
      "<div markdown=\"1\">\n\n".repeat(45_000),
      IntStream.range(0, 18_000)
          .mapToObj(i -> "<div markdown=\"1\">a[^" + i + "]</div>\n\n[^" + i + "]: n\n\n")
          .collect(Collectors.joining()),
      "<div markdown=\"1\">" + "[^a".repeat(100_000) + "]</div>\n\n[^a]: n",
      "<p>" + "<? ".repeat(300_000),
      "<p>" + "<?>".repeat(100_000) + "{{< x >}}<?".repeat(50_000),
      "`a``b".repeat(100_000) + "{{< x >}}",
      "{% tabs %}\n<!-- tab" + " ".repeat(100_000) + "\n<!-- endtab -->",
      "{% tabs %}\n" + "<!-- tab ".repeat(100_000) + "\n<!-- endtab -->",
      "{% tabs %}\n<!-- tab x" + " @ ".repeat(100_000) + "-->\n<!-- endtab -->",
      "\uE000".repeat(300_000) + "{{< x >}}",
      "```java\n" + "/*\n'a \"b\n".repeat(90_000),
      "```html\n" + "<!-- <a ".repeat(90_000),
      "```yaml\n" + "a   ".repeat(200_000),
      "https://youtu.be/a\n\n".repeat(40_000),
      "<blockquote class=twitter-tweet><a href=https://x.com/a/status/1>\n\n".repeat(10_000),
      "a\n" + ": b\n".repeat(100_000),
      "a\n\n: ".repeat(100_000),
      "a\n" + ": ".repeat(100_000),
      "a\n:" + " ".repeat(900_000) + "b",
      IntStream.range(0, 900)
          .mapToObj(i -> " ".repeat(i * 2) + "a\n" + " ".repeat(i * 2) + ": b\n\n")
          .collect(Collectors.joining()),
      "> a\n> : ".repeat(50_000),
      "{#a ".repeat(100_000),
      "{.a}".repeat(100_000),
      "![](a.jpg)" + "{width=1}".repeat(90_000),
      "![](a.jpg){" + "a=b ".repeat(200_000) + "}",
      "![](a.jpg){width=x widht=1}\n\n".repeat(20_000),
      "a\n{: " + ".b ".repeat(300_000) + "}",
      "::a{" + ".b ".repeat(300_000) + "}",
      "{a=\"{a='".repeat(100_000),
      "{a=“".repeat(200_000),
      "a\n{: #b}\n\n".repeat(60_000),
      "a\n{: .b}\n".repeat(60_000),
      "## a {#b}\n\n".repeat(60_000),
      "###### a\n\n## b\n\n".repeat(50_000),
      "{: .a}\n\n".repeat(100_000),
      "## a " + "{#x".repeat(100_000),
      "a <pre>".repeat(60_000),
      "\\[embed\\]".repeat(90_000) + "\\[/embed\\]",
      "\\[a b=\"c\"\\]".repeat(60_000),
      "\\[".repeat(400_000),
      "- a\n{:toc}\n\n".repeat(50_000),
      "|a|\n|-|\n" + "|{: .b}|\n".repeat(80_000),
      "[TOC]\n\n".repeat(100_000),
      "a <!--more--> ".repeat(60_000),
      "a\n\n<!--more-->\n\n".repeat(40_000),
      "a\n\n".repeat(300_000) + "<!--more-->",
      "\0".repeat(100_000),
      "x".repeat(5_000_000),
      "---\n" + "a: [".repeat(100_000) + "\n---\n",
      "---\n" + "x: y\n".repeat(100_000) + "---\n",
    };
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void endsInTimeOnASmallStack(String text) {
    AtomicReference<Checked<Piece>> read = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, () -> read.set(Reading.piece(text)), "small", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    assertTimeoutPreemptively(LIMIT, () -> thread.join());
    assertThat(thrown.get()).isNull();
    assertThat(read.get()).isNotNull();
  }

  @Test
  void namesTheLineThatIsTooMuch() {
    assertThat(Reading.problems("---\n---\na\n\n" + "|a|b|\n".repeat(100_000)))
        .containsExactly(
            "a.md:5: error: the text from \"line 5\" on is too much for one paragraph or table"
                + " | part it by empty lines, or split the piece");
    assertThat(Reading.problems("x".repeat(1_000_001)))
        .first()
        .asString()
        .startsWith("a.md: error: \"1000001\" bytes");
  }

  @Property(seed = "1789", tries = 2000)
  void neverThrows(
      @ForAll byte[] bytes,
      @ForAll @StringLength(max = 80) @CharRange(from = '\t', to = '~') String text) {
    Reading.bytes(bytes);
    Reading.piece(text);
    Reading.piece("---\n" + text + "\n---\n" + text);
    Reading.bytes(("---\ntitle: " + text).getBytes(StandardCharsets.UTF_16));
  }
}
