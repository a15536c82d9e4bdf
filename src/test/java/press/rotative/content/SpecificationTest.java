package press.rotative.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  /** Differ because a bare address becomes a link, as on GitHub, or because every picture has an alt text. */
  private static final List<String> BY_DESIGN = List.of(
      "Emphasis and strong emphasis 126",
      "HTML blocks 1",
      "Autolinks 9",
      "Autolinks 13",
      "Autolinks 15",
      "Autolinks 18",
      "Autolinks 19");

  /** Diagnostics that say themselves what was left out. */
  private static final Set<String> SAID = Set.of("removed-html", "unsafe-link");

  @Test
  void commonMark() {
    List<Example> examples = examples("spec.txt");
    assertThat(examples).hasSize(652);
    StringBuilder report = new StringBuilder();
    List<String> differing = new ArrayList<>();
    int compared = 0;
    for (Example example : examples) {
      Checked<Piece> read = Reading.piece("---\n---\n" + example.getSource().replace('→', '\t'));
      boolean comment =
          example.getSource().contains("<!") || example.getSource().contains("<?");
      if (comment || read.diagnostics().stream().anyMatch(d -> SAID.contains(d.code()))) {
        continue;
      }
      compared++;
      String ours = normal(fill(read.value()));
      String theirs = normal(example.getHtml().replace('→', '\t'));
      if (!ours.equals(theirs)) {
        differing.add(example.getSection() + " "
            + example.toString().replaceAll("\\D+", " ").strip());
        report
            .append(example)
            .append('\n')
            .append(ours)
            .append('\n')
            .append(theirs)
            .append("\n\n");
      }
    }
    assertThat(differing).as("%s", report).containsExactlyInAnyOrderElementsOf(BY_DESIGN);
    assertThat(compared).isGreaterThan(600);
  }

  private static List<Example> examples(String resource) {
    return ExampleReader.readExamples(
        Objects.requireNonNull(Example.class.getResource("/" + resource)));
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
            default -> out.append("src=\"").append(address).append('"');
          }
        })
        .toString();
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
    document.select("p.end").removeClass("end").forEach(p -> p.removeAttr("class"));
    document.select("img").removeAttr("loading").removeAttr("decoding");
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
    for (String name : List.of("href", "src", "alt", "title")) {
      if (element.hasAttr(name)) {
        String value = element.attr(name);
        element.removeAttr(name);
        element.attr(name, value);
      }
    }
  }
}
