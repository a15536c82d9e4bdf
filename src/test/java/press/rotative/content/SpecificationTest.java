package press.rotative.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import press.rotative.diag.Checked;
import press.rotative.markup.Escape;

/** The examples of the specifications, but for what our forms change by design. */
class SpecificationTest {

  private static final String BARE = "a bare address becomes a link, as on GitHub";
  private static final String SCHEME = "only http, https, mailto and tel are linked";

  private static final Map<String, List<Integer>> COMMONMARK =
      Map.of(BARE, List.of(602, 606, 608, 611, 612), SCHEME, List.of(596, 598, 599, 601));

  private static final Map<String, List<Integer>> GFM = Map.of(
      BARE,
      List.of(610, 614, 616, 619, 620),
      SCHEME,
      List.of(604, 606, 607, 609, 628),
      "nothing is centred",
      List.of(199),
      "GitHub makes one of two strong emphases, CommonMark two",
      List.of(398, 426, 434, 435, 436, 473, 474, 475, 477),
      "a bare address ends before brackets too many and behind signs that GitHub takes for the end",
      List.of(625, 626, 631));

  /** Differ only where HTML is cleaned. */
  private static final Map<String, List<Integer>> COMMONMARK_CLEANED = Map.of(
      "tags are balanced, and stand where they may", List.of(148, 191),
      "a link that a block cuts short leaves no empty one", List.of(476, 477, 630, 631, 642, 643),
      "every picture has an alt text", List.of(475),
      "a component of another tool shows its picture", List.of(617));

  private static final Map<String, List<Integer>> GFM_CLEANED = Map.of(
      "tags are balanced, and stand where they may", List.of(118, 160),
      "a link that a block cuts short leaves no empty one", List.of(485, 486, 649, 650, 662, 663),
      "every picture has an alt text", List.of(484),
      "a component of another tool shows its picture", List.of(636));

  @Test
  void commonMarkWithAllHtmlLetThrough() {
    check("spec.txt", 652, Reading::trusted, List.of(COMMONMARK));
  }

  @Test
  void commonMarkWithHtmlCleaned() {
    check("spec.txt", 652, Reading::piece, List.of(COMMONMARK, COMMONMARK_CLEANED));
  }

  @Test
  void gitHubFlavoredWithAllHtmlLetThrough() {
    check("gfm-spec.txt", 672, Reading::trusted, List.of(GFM));
  }

  @Test
  void gitHubFlavoredWithHtmlCleaned() {
    check("gfm-spec.txt", 672, Reading::piece, List.of(GFM, GFM_CLEANED));
  }

  private static String numbers(List<Map<String, List<Integer>>> byDesign) {
    return byDesign.stream()
        .flatMap(m -> m.values().stream())
        .flatMap(List::stream)
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }

  /** Compares which examples come out otherwise, but for those of which a diagnostic says so. */
  private static void check(
      String resource,
      int count,
      Function<String, Checked<Piece>> reader,
      List<Map<String, List<Integer>>> byDesign) {
    List<Example> examples = ExampleReader.readExamples(
        Objects.requireNonNull(Example.class.getResource("/" + resource)));
    assertThat(examples).hasSize(count);
    StringBuilder numbers = new StringBuilder();
    StringBuilder report = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String source = examples.get(i).getSource().replace('→', '\t');
      Checked<Piece> read = reader.apply("---\n---\n" + source);
      String ours = normal(fill(read.value()));
      String theirs = normal(lowered(examples.get(i).getHtml().replace('→', '\t')));
      if (!ours.equals(theirs) && !isCleaned(source, read)) {
        numbers.append(numbers.isEmpty() ? "" : "\n").append(i + 1);
        report.append(i + 1).append('\n').append(source);
        report.append(ours).append('\n').append(theirs).append("\n\n");
      }
    }
    assertThat(numbers.toString()).as("%s", report).isEqualTo(numbers(byDesign));
  }

  /** Whether the reader says what it took away, or took comments away, of which it says nothing. */
  private static boolean isCleaned(String source, Checked<Piece> read) {
    boolean comment = source.contains("<!") || source.contains("<?");
    Set<String> said = Set.of("removed-html", "open-html", "open-comment");
    return comment || read.diagnostics().stream().anyMatch(d -> said.contains(d.code()));
  }

  private static String fill(Piece piece) {
    return piece
        .body()
        .fill((index, part, out) -> {
          Reference reference = piece.facts().references().get(index);
          String address = Escape.html(Address.encode(reference.target()));
          switch (part) {
            case LINK_START -> {
              out.append("<a href=\"").append(address).append('"');
              if (reference.title() != null) {
                out.append(" title=\"").append(Escape.html(reference.title())).append('"');
              }
              out.append('>');
            }
            case LINK_END -> out.append("</a>");
            case ADDRESS -> out.text(reference.target());
            default -> {
              out.append("<img").attribute("src", Address.encode(reference.target()));
              out.attribute("alt", Objects.requireNonNull(reference.image()).alt());
              if (reference.title() != null) {
                out.attribute("title", reference.title());
              }
              out.append('>');
            }
          }
        })
        .toString();
  }

  /** A text with first headings, all of whose headings go down by one level. */
  private static String lowered(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    if (document.select("body > h1").isEmpty()) {
      return html;
    }
    for (int level = 5; level > 0; level--) {
      document.select("h" + level).tagName("h" + (level + 1));
    }
    return document.body().html();
  }

  /** Both sides without what our forms add: ids, names, figures, lazy pictures, a level for the page's own heading. */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(true);
    for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
      heading.removeAttr("id");
    }
    document.select("h1").tagName("h2");
    document.select("a").forEach(a -> encode(a, "href"));
    document.select("img").forEach(img -> encode(img, "src"));
    for (Element table : document.select("div.table")) {
      table.unwrap();
    }
    document.select("thead td").tagName("th");
    document.select("tbody th").tagName("td");
    document.select("th, td").removeAttr("scope");
    document
        .select("td.num, th.num")
        .forEach(cell -> cell.removeAttr("class").attr("align", "right"));
    document.select("li.task").forEach(item -> item.removeAttr("class"));
    document.select("input").forEach(SpecificationTest::sortAttributes);
    document.select("p.end").removeClass("end").forEach(p -> p.removeAttr("class"));
    document.select("img").removeAttr("loading");
    document.select("pre b, pre i").unwrap();
    document.select("pre").removeAttr("tabindex").removeAttr("role").removeAttr("aria-label");
    for (Element figure : document.select("figure")) {
      figure.tagName("p");
      for (Element caption : figure.select("figcaption")) {
        Element picture = figure.selectFirst("img");
        if (picture != null) {
          picture.attr("title", caption.wholeText());
        }
        caption.remove();
      }
    }
    document.select("img").forEach(SpecificationTest::sortAttributes);
    document.select("a").forEach(SpecificationTest::sortAttributes);
    return document
        .body()
        .html()
        .replaceAll("\\s+", " ")
        .replaceAll("> ", ">")
        .replaceAll(" <", "<");
  }

  private static void encode(Element element, String attribute) {
    if (element.hasAttr(attribute)) {
      element.attr(attribute, Address.encode(element.attr(attribute)));
    }
  }

  private static void sortAttributes(Element element) {
    element.removeAttr("aria-label");
    for (String name : List.of("href", "src", "alt", "title", "checked", "disabled", "type")) {
      if (element.hasAttr(name)) {
        String value = element.attr(name);
        element.removeAttr(name);
        element.attr(name, value);
      }
    }
  }
}
