package press.rotative.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import press.rotative.build.Prepress.Made;
import press.rotative.config.SiteFolder;
import press.rotative.content.ContentSettings;
import press.rotative.content.Foreign;
import press.rotative.content.Piece;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.plan.Plan;
import press.rotative.render.Renderer;
import press.rotative.render.Templates;
import press.rotative.site.Draft;
import press.rotative.site.Site;
import press.rotative.site.Text;
import press.rotative.source.SourceFile;

/**
 * A site set as far as its pieces say of themselves; its texts are read when somebody asks. Where only a text changes,
 * that text is put in and all else stays. Safe for several threads, but for {@link #takeCopy}, which one calls.
 */
public final class Galley {

  /** More articles than a front page shows. */
  private static final int NEWEST = 60;

  private final Made made;
  private final Draft draft;
  private final Function<Site, Checked<Plan>> planning;
  private final Templates templates;
  private final List<Diagnostic> problems;
  private final UnaryOperator<List<Diagnostic>> weighing;
  private final Function<Proof, List<Diagnostic>> leaks;
  private final Supplier<List<Galley>> later;
  private final Workers workers;

  /**
   * @param problems what is wrong but for the site and its plan
   * @param weighing says how much each mistake weighs
   * @param leaks finds what the site's files say of pages that are not out
   * @param later the same site as time alone will make it
   */
  Galley(
      Made made,
      Draft draft,
      Function<Site, Checked<Plan>> planning,
      Templates templates,
      List<Diagnostic> problems,
      UnaryOperator<List<Diagnostic>> weighing,
      Function<Proof, List<Diagnostic>> leaks,
      Supplier<List<Galley>> later,
      Workers workers) {
    this.made = made;
    this.draft = draft;
    this.planning = planning;
    this.templates = templates;
    this.problems = List.copyOf(problems);
    this.weighing = weighing;
    this.leaks = leaks;
    this.later = later;
    this.workers = workers;
  }

  /** The pieces that can be kept for a site with such settings. */
  KeptPieces keptFor(ContentSettings settings) {
    return made.style().settings().equals(settings) ? made.kept() : new KeptPieces();
  }

  Made made() {
    return made;
  }

  /** The site before its texts are read: without what is wrong in them, and without files that only they need. */
  public Proof begun() {
    return proof(draft.begun(), List.of());
  }

  /**
   * The whole site; texts that were not read yet are read now, on all cores. With what will be wrong with it by time
   * alone: an editor hears of it now, and not at the hour when an embargo lifts.
   */
  public Proof finished() {
    Proof proof = whole();
    proof = proof.with(weighing.apply(leaks.apply(proof)));
    for (Galley other : later.get()) {
      proof = proof.foreseeing(other.whole());
    }
    return proof;
  }

  private Proof whole() {
    List<Diagnostic> found = new ArrayList<>();
    workers
        .map(List.copyOf(made.pieces().values()), Piece::copy)
        .forEach(copy -> found.addAll(copy.problems()));
    found.addAll(Foreign.told(made.pieces().values()));
    return proof(workers.call(draft::finished), found);
  }

  private Proof proof(Checked<Site> site, List<Diagnostic> found) {
    Checked<Plan> plan = planning.apply(site.value());
    List<Diagnostic> all = Stream.of(problems, found, site.diagnostics(), plan.diagnostics())
        .flatMap(List::stream)
        .toList();
    return new Proof(
        site.value(),
        plan.value(),
        new Renderer(templates, plan.value().embargo()),
        weighing.apply(all),
        List.of(),
        Map.copyOf(made.pieces()),
        List.of(),
        List.of());
  }

  /** A file beside pieces that a text needs. */
  public Optional<SourceFile> findNeeded(String path) {
    return workers.call(() -> draft.findNeeded(path));
  }

  /** Begins to read the texts of the newest articles: the front page is near. */
  public void readNewest() {
    List<Piece> newest = draft.begun().value().articles().stream()
        .limit(NEWEST)
        .flatMap(article -> Optional.ofNullable(made.pieces().get(article.path())).stream())
        .toList();
    workers.begin(() -> {
      newest.forEach(Piece::copy);
      return newest;
    });
  }

  /** Reads a text, where the file has one on a page; what is wrong with it. */
  public List<Diagnostic> read(String path) {
    Piece piece = made.pieces().get(path);
    Text text = draft.texts().get(path);
    return weighing.apply(Stream.concat(
            piece == null ? Stream.empty() : piece.copy().problems().stream(),
            text == null ? Stream.empty() : text.problems().stream())
        .toList());
  }

  /** Whether any file below the content folder is reached by a link. */
  public boolean hasLinks(SiteFolder site) throws IOException {
    Path content = site.folder().toRealPath().resolve(site.content()).normalize();
    return made.tree().files().stream()
        .anyMatch(file -> file.label().startsWith(SiteFolder.CONTENT + "/")
            && !file.file().equals(content.resolve(file.path())));
  }

  /** Paths of all pieces. */
  public List<String> pieces() {
    return List.copyOf(made.pieces().keySet());
  }

  /** Reads some of the texts, on all cores; those that were read before cost nothing. */
  public void read(List<String> paths) {
    workers.each(paths, this::read);
  }

  /**
   * Takes over the new text of a piece's file, and the title of an article.
   *
   * @param path below the content folder
   * @return whether that was all: else the site has to be prepared anew
   */
  public boolean takeCopy(String path, Path file) throws IOException {
    Piece piece = made.pieces().get(path);
    if (piece == null || !Files.isRegularFile(file)) {
      return false;
    }
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    SourceFile source = new SourceFile(
        path, piece.label(), file, found.size(), found.lastModifiedTime().toMillis());
    return made.kept().takeCopy(source, made.style().reader(), draft.isRewordable(path));
  }
}
