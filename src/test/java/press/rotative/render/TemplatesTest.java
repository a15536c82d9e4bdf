package press.rotative.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.rotative.config.ThemeWords;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.markup.Html;
import press.rotative.plan.view.LinkView;
import press.rotative.source.Theme;

class TemplatesTest {

  private static final Map<String, Object> VIEWS = Map.of(
      "link",
      new LinkView("<b> & \"c\"", "/é/"),
      "body",
      Html.trusted("<i>x</i>"),
      "none",
      Html.EMPTY,
      "links",
      List.of());

  @TempDir
  Path folder;

  private String render(String template) throws IOException {
    return templates(template).render("page.html", VIEWS).toString();
  }

  private Templates templates(String template) throws IOException {
    Files.writeString(folder.resolve("page.html"), template);
    Theme theme = new Theme(folder);
    return new Templates(
        theme, ThemeWords.read(theme, "fr", Location.of("site.yml")).value(), path -> {
          if (!path.equals("style.css")) {
            throw new IllegalArgumentException("there is no asset \"" + path + "\"");
          }
          return "/a.css";
        });
  }

  @Test
  void macrosOfAnotherFileServePageAfterPage() throws IOException {
    Files.writeString(folder.resolve("mine.html"), "{% macro m(x) %}<u>{{ x }}</u>{% endmacro %}");
    Templates templates = templates(
        "{% import 'mine.html' %}{% import 'mine.html' as mine %}{{ m(1) }}{{ mine.m(link.label) }}");
    for (int page = 0; page < 3; page++) {
      assertThat(templates.render("page.html", VIEWS).toString())
          .isEqualTo("<u>1</u><u>&lt;b&gt; &amp; &quot;c&quot;</u>");
    }
  }

  @Test
  void eachTemplateHasItsOwnNamesForWhatItImports() throws IOException {
    Files.writeString(
        folder.resolve("a.html"),
        "{% macro x(v) %}a{{ y(v) }}{% endmacro %}{% macro y(v) %}{{ v }}{% endmacro %}");
    Files.writeString(folder.resolve("b.html"), "{% macro x(v) %}b{{ v }}{% endmacro %}");
    Files.writeString(
        folder.resolve("part.html"), "{% import 'b.html' as m %}({{ m.x(link.href) }})");
    Files.writeString(
        folder.resolve("layout.html"),
        "{% import 'a.html' as m %}{% macro own(v) %}<{{ v }}>{% endmacro %}{{ m.x(1) }}"
            + "{% include 'part.html' %}{{ m.x(own(2)) }}{% block in %}{{ m.x(3) }}{% endblock %}"
            + " {% block out %}{{ m.x(4) }}{% endblock %}");
    assertThat(render(
            "{% extends 'layout.html' %}{% import 'b.html' as m %}{% block out %}{{ m.x(m.x(5)) }}"
                + "{% for l in [1, 2] %}{% import 'a.html' as n %}{{ n.x(l) }}{% include 'part.html' %}"
                + "{% endfor %}{{ m.x(6) }}{% endblock %}"))
        .isEqualTo("a1(b/é/)a<2>a3 bb5a1(b/é/)a2(b/é/)b6");
  }

  @Test
  void escapesAllButMarkup() throws IOException {
    assertThat(render("<p title=\"{{ link.label }}\">{{ body }}</p>"))
        .isEqualTo("<p title=\"&lt;b&gt; &amp; &quot;c&quot;\"><i>x</i></p>");
    assertThat(render("{{ link.label | upper }}{{ none is empty ? link.label : body }}"))
        .isEqualTo("&lt;B&gt; &amp; &quot;C&quot;&lt;b&gt; &amp; &quot;c&quot;");
    assertThat(render("{% macro m(x) %}<u>{{ x }}</u>{% endmacro %}{{ m(link.label) }}"))
        .isEqualTo("<u>&lt;b&gt; &amp; &quot;c&quot;</u>");
    assertThat(render("{% block b %}{{ link.label }}{% endblock %}|{{ block('b') }}"))
        .isEqualTo("&lt;b&gt; &amp; &quot;c&quot;|&lt;b&gt; &amp; &quot;c&quot;");
  }

  @Test
  void knowsItsWords() throws IOException {
    assertThat(
            render(
                "{{ t('list.articles', 2) }} {{ asset('style.css') }} {{ t('pages.numbered', link.label, 2) }}"))
        .isEqualTo("2 articles /a.css &lt;b&gt; &amp; &quot;c&quot;, page 2");
  }

  @Test
  void takesOffTheIndent() throws IOException {
    assertThat(render("<ul>\n    <li>a</li>\n</ul>")).isEqualTo("<ul>\n<li>a</li>\n</ul>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "{{ link.labl }} # 1:9 # \"link.labl\" does not exist in link # did you mean \"label\"?",
        "{{ lnk.label }} # 1:4 # \"lnk\" does not exist on this page # did you mean \"link\"?",
        "{% if lnk.label == 'a' %}{% endif %} # 1:7 # \"lnk\" does not exist on this page # did you mean \"link\"?",
        "{{ link.label() }} # 1:9 # \"label\" cannot be called # leave the brackets out: only the parts of a view can be read",
        "{{ link.class }} # 1:9 # \"link.class\" does not exist in link # valid here: label, href",
        "{{ link.label.bytes }} # 1:15 # \"link.label.bytes\" does not exist in a text # it has no parts",
        "{{ t('nav.hom') }} # 1:7 # \"nav.hom\" is not among the words of templates/i18n/fr.yml # did you mean \"nav.home\"?",
        "{{ asset('x.css') }} # 1:11 # there is no asset \"x.css\" # `` ",
        "{{ link.label | date('short') }} # 1:17 # the filter \"date\" needs a moment # use it on a part such as story.published",
        "{{ link.label | lenght }} # 1:17 # the filter \"lenght\" does not exist # did you mean \"length\"?",
        "{% autoescape %}x # 1:4 # the tag \"autoescape\" does not exist # valid here: block, extends, for, if, import, include, macro, set",
        "{% for l in links %} # 1:1 # \"{% for\" is opened here and not closed # write {% endfor %} where it ends"
      })
  void saysWhatIsWrongAndWhere(String template, String place, String message, String hint) {
    assertThatThrownBy(() -> render(template)).isInstanceOfSatisfying(TemplateMistake.class, e -> {
      Diagnostic d = e.diagnostic();
      assertThat(d).hasToString("templates/page.html:" + place + ": error: " + message);
      assertThat(d.hint() == null ? "" : d.hint()).isEqualTo(hint.strip());
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ link.label | raw }}",
        "{{ link.label | escape('js') }}",
        "{% autoescape false %}{{ link.label }}{% endautoescape %}",
        "{% cache 'x' %}x{% endcache %}",
        "{{ i18n('a', 'b') }}",
        "{{ link.getClass() }}",
        "{{ 1234 | numberformat }}",
        "{% if link %}x{% endif %}",
        "{% include 'partials/nowhere.html' %}",
        "{{ link.",
        "{% for l in links %}"
      })
  void forbidsWhatWouldNotBeSafe(String template) {
    assertThatThrownBy(() -> render(template)).isInstanceOf(TemplateMistake.class);
  }
}
