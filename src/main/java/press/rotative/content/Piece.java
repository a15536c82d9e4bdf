package press.rotative.content;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.rotative.content.matter.FrontMatter;
import press.rotative.diag.Diagnostic;

/**
 * One file of the content folder, read: an article, a standing page, a section or an author. What it says of itself is
 * known at once; its text is compiled, once, when somebody asks for it. Safe for several threads.
 */
public final class Piece {

  /**
   * A compiled text.
   *
   * @param problems what is wrong with it; what is wrong with the front matter was told when the piece was read
   */
  public record Copy(Facts facts, Body body, List<Diagnostic> problems) {}

  private final String label;
  private volatile FrontMatter frontMatter;
  private final boolean sound;
  private @Nullable Supplier<Copy> source;
  private volatile @Nullable Copy compiled;

  Piece(String label, FrontMatter frontMatter, boolean sound, Supplier<Copy> source) {
    this.label = label;
    this.frontMatter = frontMatter;
    this.sound = sound;
    this.source = source;
  }

  /** How messages name the file. */
  public String label() {
    return label;
  }

  public FrontMatter frontMatter() {
    return frontMatter;
  }

  /** Whether its front matter could be read to the end. */
  public boolean sound() {
    return sound;
  }

  public Facts facts() {
    return copy().facts();
  }

  public Body body() {
    return copy().body();
  }

  /** The text as it is now. */
  public Copy copy() {
    Copy done = compiled;
    return done == null ? compile() : done;
  }

  private synchronized Copy compile() {
    Copy done = compiled;
    Supplier<Copy> from = source;
    if (done == null && from != null) {
      done = from.get();
      compiled = done;
      source = null;
    }
    return Objects.requireNonNull(done);
  }

  /**
   * Whether another piece of the same file changes nothing but its text, or its words: it says the same of itself, and
   * links to its headings lead where they led.
   *
   * @param words whether title, kicker and description may be others, too
   */
  public boolean differsInCopyOnly(Piece other, boolean words) {
    Copy before = compiled;
    return sound == other.sound
        && (frontMatter.equals(other.frontMatter)
            || words && frontMatter.differsInWordsOnly(other.frontMatter))
        && (before == null
            || before.facts().hasSameAnchors(other.facts())
                && (before.body().size() == 0) == (other.body().size() == 0));
  }

  /** Puts the copy of another piece in the place of this one's, where they {@link #differsInCopyOnly}. */
  public synchronized void take(Piece other) {
    frontMatter = other.frontMatter;
    compiled = other.copy();
    source = null;
  }
}
