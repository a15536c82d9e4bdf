package press.rotative.content;

import static org.assertj.core.api.Assertions.assertThat;
import static press.rotative.content.Reading.html;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "Nuage⏎: Des serveurs *loués*. ¦ <dl>⏎<dt>Nuage</dt>⏎<dd>Des serveurs <em>loués</em>.</dd>⏎</dl>",
        "Nuage⏎⏎:   Un⏎    deux ¦ <dl>⏎<dt>Nuage</dt>⏎<dd>Un⏎deux</dd>⏎</dl>",
        "Nuage⏎Cloud⏎: Un⏎: Deux ¦ <dl>⏎<dt>Nuage</dt>⏎<dt>Cloud</dt>⏎<dd>Un</dd>⏎<dd>Deux</dd>⏎</dl>",
        "A⏎: a⏎⏎B⏎: b ¦ <dl>⏎<dt>A</dt>⏎<dd>a</dd>⏎<dt>B</dt>⏎<dd>b</dd>⏎</dl>",
        "A⏎: a⏎⏎Texte. ¦ <dl>⏎<dt>A</dt>⏎<dd>a</dd>⏎</dl>⏎<p class=\"end\">Texte.</p>",
        "A⏎: a⏎suite ¦ <dl>⏎<dt>A</dt>⏎<dd>a⏎suite</dd>⏎</dl>",
        "A⏎:   a⏎⏎    b⏎⏎    - c ¦ <dl>⏎<dt>A</dt>⏎<dd><p>a</p>⏎<p>b</p>⏎<ul><li>c</li></ul>⏎</dd>⏎</dl>",
        "A⏎: a⏎⏎  ```⏎  c⏎  ``` ¦ <dl>⏎<dt>A</dt>⏎<dd><p>a</p>⏎<pre tabindex=\"0\" role=\"region\""
            + " aria-label=\"Exemple de code\"><code>c⏎</code></pre>⏎</dd>⏎</dl>",
        "A⏎: a⏎⏎  B⏎  : b ¦ <dl>⏎<dt>A</dt>⏎<dd><p>a</p>⏎<dl>⏎<dt>B</dt>⏎<dd>b</dd>⏎</dl>⏎</dd>⏎</dl>",
        "> A⏎> : a ¦ <blockquote><dl>⏎<dt>A</dt>⏎<dd>a</dd>⏎</dl>⏎</blockquote>",
        "- A⏎  : a ¦ <ul><li><dl>⏎<dt>A</dt>⏎<dd>a</dd>⏎</dl>⏎</li></ul>",
        "A {#nuage}⏎: a ¦ <dl>⏎<dt id=\"nuage\">A</dt>⏎<dd>a</dd>⏎</dl>",
        ": a ¦ <p class=\"end\">: a</p>",
        "# A⏎: a ¦ <h2 id=\"a\">A</h2>⏎<p class=\"end\">: a</p>",
        "A⏎:a ¦ <p class=\"end\">A⏎:a</p>",
        "Les voici : un, deux. ¦ <p class=\"end\">Les voici : un, deux.</p>",
        "[a]: /b⏎: c ¦ <p>c</p>",
      })
  void isReadAsInPhpMarkdownExtra(String markdown, String expected) {
    assertThat(html(markdown.replace("⏎", "\n"))).isEqualTo(expected.replace("⏎", "\n"));
  }
}
