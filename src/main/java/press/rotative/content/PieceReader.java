package press.rotative.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter;
import press.rotative.content.matter.FrontMatterField;
import press.rotative.content.matter.FrontMatterReader;
import press.rotative.content.matter.WrittenFields;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Node;
import press.rotative.source.SourceFile;
import press.rotative.url.Preset;

/**
 * Reads one file of the content folder: front matter in YAML between two lines of {@code ---}, in TOML between
 * {@code +++}, or in JSON, then Markdown. A pure function
 * of the bytes and the settings; one reader may be used by many threads. No input makes it throw.
 *
 * <pre>{@code
 * Checked<Piece> piece = new PieceReader(settings).read("content/a.md", bytes, List.of());
 * }</pre>
 */
public final class PieceReader {

  private static final int MAX_BYTES = 1_000_000;
  /** How far white space may go before front matter. */
  private static final int HEAD = 200;

  private static final List<String> ENDINGS =
      List.of("md", "markdown", "mdx", "html", "htm", "mdown", "mkd", "mkdn", "mkdown");
  /** Texts and templates of other kinds. */
  private static final Set<String> UNREAD = Set.of(
      "rst",
      "adoc",
      "asciidoc",
      "docx",
      "odt",
      "ipynb",
      "org",
      "textile",
      "mdoc",
      "rmd",
      "qmd",
      "njk",
      "liquid",
      "astro");

  private final ContentSettings settings;
  private final Markdown markdown;

  public PieceReader(ContentSettings settings) {
    this.settings = settings;
    this.markdown = new Markdown(settings.markdown());
  }

  /**
   * Reads what a piece says of itself; its text is compiled when it is asked for.
   *
   * @param label how messages name the file
   * @param inherited fields that the piece has where it does not write them itself, the nearest first
   * @return with what is wrong in the front matter; what is wrong in the text, the piece tells
   */
  public Checked<Piece> read(String label, byte[] bytes, List<Inherited> inherited) {
    List<Diagnostic> problems = new ArrayList<>(0);
    if (bytes.length > MAX_BYTES) {
      problems.add(Diagnostic.error(
          "file-too-large",
          Location.of(label),
          "\"" + bytes.length + "\" bytes are too many for one piece, at most " + MAX_BYTES
              + " are read",
          "split the piece"));
      Piece none = read(label, PieceText.EMPTY, later -> PieceText.EMPTY, inherited, problems);
      return new Checked<>(none, problems);
    }
    int end = PieceText.headEnd(bytes);
    if (end < bytes.length) {
      PieceText head = text(label, Arrays.copyOf(bytes, end), problems);
      if (problems.isEmpty()) {
        Piece piece = read(label, head, later -> text(label, bytes, later), inherited, problems);
        return new Checked<>(piece, problems);
      }
      problems.clear();
    }
    PieceText whole = text(label, bytes, problems);
    return new Checked<>(read(label, whole, later -> whole, inherited, problems), problems);
  }

  private PieceText text(String label, byte[] bytes, List<Diagnostic> problems) {
    return PieceText.read(label, bytes, settings.preset() == Preset.PELICAN, problems);
  }

  /** How the names of files end that may be pieces, without the full stop. */
  public static List<String> endings() {
    return ENDINGS;
  }

  /** Whether files of such a name may be pieces. */
  public static boolean reads(String name) {
    return ENDINGS.contains(ending(name));
  }

  /** Whether files of such a name are texts or templates that nobody here reads. */
  public static boolean passesOver(String name) {
    return UNREAD.contains(ending(name));
  }

  /** Whether a file of such a name is a page of HTML, and a piece only where it begins with front matter. */
  public static boolean isHtml(String name) {
    return name.regionMatches(true, name.length() - 5, ".html", 0, 5)
        || name.regionMatches(true, name.length() - 4, ".htm", 0, 4);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a file begins with front matter: an HTML page is a piece only then. */
  public static boolean hasFrontMatter(byte[] bytes) {
    return PieceText.hasFrontMatter(new String(bytes, StandardCharsets.UTF_8));
  }

  /** Why a text is passed over though its name is that of a piece: Jekyll knows no post without front matter. */
  public Optional<Diagnostic> findPassedOver(SourceFile file, byte[] bytes) {
    boolean post = settings.preset().isJekyll()
        && (file.path().startsWith("_posts/") || file.path().contains("/_posts/"));
    return post && !hasFrontMatter(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)))
        ? Optional.of(Diagnostic.warning(
            "not-read",
            Location.of(file.label()),
            "a post without front matter is none for Jekyll: nothing of this text is published",
            "write two lines of --- above it"))
        : Optional.empty();
  }

  /**
   * @param head has the fields; the rest may be left out
   * @param whole reads all, and tells what is wrong with the bytes
   */
  private Piece read(
      String label,
      PieceText head,
      Function<List<Diagnostic>, PieceText> whole,
      List<Inherited> inherited,
      List<Diagnostic> problems) {
    Checked<Node.Mapping> fields =
        head.format().read(label, head.frontMatter(), head.frontMatterLine());
    boolean sound =
        fields.diagnostics().isEmpty() && problems.stream().noneMatch(Diagnostic::isError);
    problems.addAll(fields.diagnostics());
    WrittenFields written = new WrittenFields(problems);
    written.add(label, fields.value());
    inherited.forEach(other -> written.add(other.label(), other.values()));
    HeadingTitle heading = sound && !isHtml(label) && !written.has(FrontMatterField.TITLE)
        ? HeadingTitle.find(label, whole.apply(new ArrayList<>(0)))
        : null;
    FrontMatter frontMatter = new FrontMatterReader(
            settings.zone(), settings.preset(), written, problems)
        .read(label, heading == null ? null : heading.title());
    return new Piece(label, frontMatter, sound, () -> compile(label, heading, whole, frontMatter));
  }

  private Piece.Copy compile(
      String label,
      @Nullable HeadingTitle heading,
      Function<List<Diagnostic>, PieceText> whole,
      FrontMatter frontMatter) {
    List<Diagnostic> problems = new ArrayList<>(0);
    PieceText text = whole.apply(problems);
    if (heading != null) {
      text = text.withBody(heading.body());
    }
    if (label.endsWith(".mdx")) {
      text = Mdx.asMarkdown(label, text, problems);
    } else if (text.signs().element() && !isHtml(label)) {
      text = text.rewritten(
          Jsx.read(text.body(), Passages.Form.MARKDOWN, name -> null).html());
    }
    if (text.signs().shortcode()) {
      text = TabLabels.shown(text);
    }
    if (frontMatter.title() != null) {
      text = HeadingTitle.withoutRepetition(text, frontMatter.title().value());
    }
    Markdown.Compiled compiled = markdown.compile(label, text, frontMatter, problems);
    return new Piece.Copy(compiled.facts(), compiled.body(), List.copyOf(problems));
  }
}
