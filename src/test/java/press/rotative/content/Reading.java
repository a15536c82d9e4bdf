package press.rotative.content;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import press.rotative.content.MarkdownWords.AlertTitles;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.markup.HtmlBuffer;
import press.rotative.source.Node;
import press.rotative.url.BaseUrl;
import press.rotative.url.Preset;

/** Reads pieces for tests, in French and in Casablanca's zone. */
final class Reading {

  static final MarkdownWords FRENCH = new MarkdownWords(
      "Notes",
      "Note {0}",
      "Retour au texte, note {0}",
      "Fait",
      "À faire",
      "Tableau",
      "Exemple de code",
      "Ouvrir sur {0}",
      "Voir l’image sur {0}",
      new AlertTitles("Note", "Conseil", "Important", "Attention", "Danger"));

  private static final PieceReader READER = reader(false);
  private static final PieceReader TRUSTING_READER = reader(true);

  /** Else the first heading would leave the text. */
  private static final Inherited TITLED = new Inherited(
      "b.md",
      null,
      new Node.Mapping(
          List.of(new Node.Entry("title", 1, 1, new Node.Scalar("Titre", true, 1, 8))), 1, 1));

  private Reading() {}

  private static PieceReader reader(boolean trusted) {
    return new PieceReader(new ContentSettings(
        ZoneId.of("Africa/Casablanca"),
        Preset.ROTATIVE,
        new MarkdownSettings(
            Preset.ROTATIVE,
            FRENCH,
            () -> ComponentForms.names(),
            BaseUrl.read("https://daily.example/").orElseThrow(),
            trusted,
            false,
            List.of())));
  }

  /** With what is wrong in the text, too. */
  private static Checked<Piece> whole(Checked<Piece> read) {
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    all.addAll(read.value().copy().problems());
    return new Checked<>(read.value(), all);
  }

  static Checked<Piece> bytes(byte[] bytes) {
    return whole(READER.read("a.md", bytes, List.of(TITLED)));
  }

  /** Lets all HTML through. */
  static Checked<Piece> trusted(String text) {
    return whole(
        TRUSTING_READER.read("a.md", text.getBytes(StandardCharsets.UTF_8), List.of(TITLED)));
  }

  static Checked<Piece> piece(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The body as markup; holes show their target in braces. */
  static String html(Piece piece) {
    List<Reference> references = piece.facts().references();
    return piece
        .body()
        .fill((reference, part, out) -> {
          String target = references.get(reference).target();
          switch (part) {
            case LINK_START -> out.append("<a href=\"{").append(target).append("}\">");
            case LINK_END -> out.append("</a>");
            case ADDRESS -> out.text(target);
            default -> image(references.get(reference), out);
          }
        })
        .toString();
  }

  private static void image(Reference reference, HtmlBuffer out) {
    Reference.Image image = Objects.requireNonNull(reference.image());
    out.append("<img").attribute("src", "{" + reference.target() + "}");
    out.attribute("alt", image.alt());
    if (reference.title() != null) {
      out.attribute("title", reference.title());
    }
    out.append(reference.attributes()).append(" loading=\"lazy\">");
  }

  static String html(String markdown) {
    return html(piece(markdown).value()).strip();
  }

  /** Every diagnostic with its hint, one per line. */
  static List<String> problems(String text) {
    return piece(text).diagnostics().stream()
        .sorted()
        .map(d -> d + " | " + d.hint())
        .toList();
  }
}
