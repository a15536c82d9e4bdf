package press.rotative.site;

import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.url.Route;

/**
 * A piece that is not out.
 *
 * @param path its file, relative to the content folder
 * @param label how messages name its file
 * @param route where it will stand, or stood
 * @param date as its file says it, in the site's zone
 * @param reasons all that keep it back, at least one
 * @param due when it appears by itself, in the site's zone; nothing where it never does
 */
public record Held(
    String path,
    String label,
    Route route,
    String title,
    @Nullable ZonedDateTime date,
    Set<Reason> reasons,
    @Nullable ZonedDateTime due) {

  /** What keeps a piece back. */
  public enum Reason {
    /** It has errors, and the site is to be published without it. */
    BROKEN("is left out for its errors", "mend that piece, or take the link out"),
    /** It is a text that is no piece, and a warning of its own says why. */
    NO_PIECE(
        "is a text of which nothing is published",
        "take the link out, or do what the warning of that text says"),
    /** It has no page, by its own wish. */
    HIDDEN("has no page, as its file asks", "take the link out, or let that piece have a page"),
    DRAFT("is a draft", "leave it if that piece will appear; else take the link out"),
    EXPIRED("has expired", "take the link out, or lead it elsewhere"),
    FUTURE("is not out yet", "nothing to do: the link stands once that piece is out");

    private final String words;
    private final String hint;

    Reason(String words, String hint) {
      this.words = words;
      this.hint = hint;
    }

    /** What to say of a piece that is kept back so: {@code it is a draft} without its first word. */
    public String words() {
      return words;
    }

    /** What to do of a link to such a piece. */
    public String hint() {
      return hint;
    }
  }
}
