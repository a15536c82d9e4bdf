package press.rotative.content;

import static org.assertj.core.api.Assertions.assertThat;
import static press.rotative.content.Reading.bytes;
import static press.rotative.content.Reading.html;
import static press.rotative.content.Reading.piece;
import static press.rotative.content.Reading.problems;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import press.rotative.content.matter.FrontMatter;
import press.rotative.source.Found;

class PieceReaderTest {

  private static final String ARTICLE = """
      ---
      title: "Rabat : la suite"
      kicker: Coopération
      date: 2026-11-24 09:30
      updated: 2026-11-24T14:05:00Z
      draft: no
      featured: on
      authors: [la-redaction, Sarah]
      tags: Tech
      section: maroc-digital
      slug: 2030
      image: {path: a.jpg, alt: Un port, credit: NexGen}
      aliases:
        - /ancien/
      layout: large
      ---
      Bonjour.
      """;

  @Test
  void readsEveryFieldWithItsPlace() {
    FrontMatter read = piece(ARTICLE).value().frontMatter();
    assertThat(problems(ARTICLE)).isEmpty();
    assertThat(read.title()).extracting(Found::value).isEqualTo("Rabat : la suite");
    assertThat(read.title()).extracting(Found::location).hasToString("a.md:2:8");
    assertThat(read.date())
        .extracting(Found::value)
        .hasToString("2026-11-24T09:30+01:00[Africa/Casablanca]");
    assertThat(read.updated())
        .extracting(Found::value)
        .hasToString("2026-11-24T15:05+01:00[Africa/Casablanca]");
    assertThat(read.draft()).isFalse();
    assertThat(read.featured()).isTrue();
    assertThat(read.authors()).extracting(Found::value).containsExactly("la-redaction", "Sarah");
    assertThat(read.tags()).extracting(Found::value).containsExactly("Tech");
    assertThat(read.slug()).extracting(Found::value).isEqualTo("2030");
    assertThat(read.aliases()).extracting(Found::value).containsExactly("/ancien/");
    FrontMatter.ImageField image = Objects.requireNonNull(read.image());
    assertThat(image.path().value()).isEqualTo("a.jpg");
    assertThat(image.caption()).isNull();
  }

  @Test
  void readsTheChoiceForTheFrontPage() {
    String text = "---\nfront:\n  lead: a.md\n  secondary: [b.md]\n  until: 2026-12-01\n---\n";
    FrontMatter.FrontChoice front =
        Objects.requireNonNull(piece(text).value().frontMatter().front());
    assertThat(front.secondary())
        .extracting(f -> f.value() + " " + f.location())
        .containsExactly("b.md a.md:4:15");
    assertThat(front.until())
        .extracting(Found::value)
        .hasToString("2026-12-01T00:00+01:00[Africa/Casablanca]");
  }

  @Test
  void saysWhatCannotBeRead() {
    assertThat(
            problems(
                "---\ntitl: x\ndate: 12/05/2026\ndraft: peut-être\nimage: {path: a, crdit: b}\ntags: {a: b}\n---\n"))
        .containsExactly(
            "a.md:3:7: error: \"12/05/2026\" is not a date that can be read without guessing"
                + " | write it as 2026-11-24 or 2026-11-24 09:30",
            "a.md:4:8: error: \"peut-être\" cannot be the value of \"draft\" | write true or false",
            "a.md:6:7: error: the value \"{…}\" cannot be the value of \"tags\" | write text or a list of texts",
            "a.md:2:1: warning: \"titl\" is not known in front matter | did you mean \"title\"?",
            "a.md:5:18: warning: \"crdit\" is not known in image | did you mean \"credit\"?");
  }

  @Test
  void readsATextWithoutFrontMatter() {
    assertThat(html("Bonjour.")).isEqualTo("<p class=\"end\">Bonjour.</p>");
    assertThat(piece("").value().facts().words()).isZero();
    assertThat(html("\n---\ntitle: x\n---\nb")).isEqualTo("<p class=\"end\">b</p>");
  }

  @Test
  void wantsTheFrontMattersEnd() {
    assertThat(problems("---\ntitle: x\n\nBonjour.\n"))
        .containsExactly("a.md:1:1: error: the front matter that \"---\" opens here never ends"
            + " | close it with a line that holds nothing but ---");
  }

  @Test
  void readsTheSameWhateverTheLineEnds() {
    String text = ARTICLE + "\n> a\n> [b](c.md)\n\n```\nd\n```\n<b\nx=y>e</b>\n";
    for (String end : new String[] {"\r\n", "\r"}) {
      var other = piece(text.replace("\n", end));
      assertThat(html(other.value())).isEqualTo(html(piece(text).value()));
      assertThat(other.value().facts()).isEqualTo(piece(text).value().facts());
      assertThat(other.value().frontMatter()).isEqualTo(piece(text).value().frontMatter());
      assertThat(other.diagnostics()).isEqualTo(piece(text).diagnostics());
    }
  }

  @Test
  void readsPastAByteOrderMark() {
    assertThat(piece("\uFEFF" + ARTICLE).value().frontMatter())
        .isEqualTo(piece(ARTICLE).value().frontMatter());
  }

  @Test
  void saysWhichBytesAreNotUtf8() {
    assertThat(
            bytes("---\ntitle: é\n---\n".getBytes(StandardCharsets.ISO_8859_1)).diagnostics())
        .extracting(Object::toString)
        .containsExactly("a.md:2:8: error: the byte \"0xE9\" is no UTF-8 here");
    for (var charset :
        new java.nio.charset.Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      var read = bytes("---\ntitle: é\n---\n".getBytes(charset));
      assertThat(read.diagnostics())
          .extracting(Object::toString)
          .containsExactly("a.md: error: the file is in \"" + charset + "\"");
      assertThat(read.value().frontMatter().title()).extracting(Found::value).isEqualTo("é");
    }
    assertThat(problems("a\nb\0"))
        .containsExactly("a.md:2:2: error: the character \"U+0000\" stands here | delete it");
  }
}
