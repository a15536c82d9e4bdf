package press.rotative.config;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Found;
import press.rotative.source.Glob;
import press.rotative.source.Node;

/**
 * What is taken in from the newsroom's folders, and how.
 *
 * @param defaults fields of pieces by their path, the most specific first
 * @param ignore names and paths that are passed over
 * @param statics folders of the site that are published byte for byte
 * @param patterns all that {@code site.yml} says of paths, as written
 * @param defaultSection section of pieces that name none and lie in none
 */
public record Intake(
    List<Defaults> defaults,
    List<Glob> ignore,
    List<Found<String>> statics,
    List<Found<Glob>> patterns,
    @Nullable String defaultSection) {

  /**
   * Fields for the pieces at some paths.
   *
   * @param file how messages name the file in which they stand
   * @param type {@code posts}, {@code drafts}, {@code pages} or a folder without its {@code _}, as Jekyll sorts
   *     pieces; nothing for all
   */
  public record Defaults(String file, Glob path, @Nullable String type, Node.Mapping values) {

    /** Whether a piece has these fields. */
    public boolean matches(String piece) {
      return (type == null || isOfType(piece, type)) && path.matchesBelow(piece);
    }

    private static boolean isOfType(String piece, String type) {
      String path = "/" + piece;
      return type.equals("pages")
          ? !path.contains("/_posts/") && !path.contains("/_drafts/")
          : path.contains("/_" + type + "/");
    }
  }
}
