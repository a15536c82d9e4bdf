package press.rotative.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.source.SourceFile;

/**
 * A newspaper whose texts may not have been read yet: which files they need, and what is wrong with them, comes to
 * light as they are.
 */
public final class Draft {

  private final Site site;
  private final Attachments attachments;
  private final Pictures pictures;
  private final Supplier<Set<String>> waiting;
  private final Predicate<String> rewordable;
  private final List<Diagnostic> problems;
  private final Map<String, Text> texts = new HashMap<>();

  /**
   * @param waiting paths of the files that pieces need which are not out
   * @param rewordable of the path of a piece whether its title is asked for by its own pages and lists alone
   */
  Draft(
      Site site,
      Attachments attachments,
      Pictures pictures,
      Supplier<Set<String>> waiting,
      Predicate<String> rewordable,
      List<Diagnostic> problems) {
    this.site = site;
    this.attachments = attachments;
    this.pictures = pictures;
    this.waiting = waiting;
    this.rewordable = rewordable;
    this.problems = List.copyOf(problems);
    Stream.concat(site.articles().stream(), site.unlisted().stream())
        .forEach(article -> texts.put(article.path(), article.text()));
    site.standing().forEach(standing -> texts.put(standing.path(), standing.text()));
    site.sections().forEach(section -> add(section.introduction()));
    site.authors().forEach(author -> add(author.introduction()));
  }

  private void add(@Nullable Text text) {
    if (text != null) {
      texts.put(text.path(), text);
    }
  }

  /** The site with the files that are needed as far as is known. */
  public Checked<Site> begun() {
    return new Checked<>(site, problems);
  }

  /** Whether the site stays as it is where a piece has another title. */
  public boolean isRewordable(String path) {
    return rewordable.test(path);
  }

  /** All texts, by the path of their file below the content folder. */
  public Map<String, Text> texts() {
    return texts;
  }

  /** A file beside pieces that a text needs; where none of those does that were read, the others are, by parallel streams. */
  public Optional<SourceFile> findNeeded(String path) {
    if (pictures.find(path).isEmpty() && attachments.mayNeed(path)) {
      texts.values().parallelStream().forEach(Text::problems);
    }
    return pictures.find(path);
  }

  /** The whole site. Texts that were not read before are read now, by parallel streams. */
  public Checked<Site> finished() {
    List<Diagnostic> all = new ArrayList<>(problems);
    List.copyOf(texts.values()).parallelStream().map(Text::problems).toList().forEach(all::addAll);
    all.addAll(attachments.unused(all, waiting));
    all.addAll(pictures.problems());
    return new Checked<>(site.with(attachments.published()), all);
  }
}
