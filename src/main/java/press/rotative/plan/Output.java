package press.rotative.plan;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import press.rotative.diag.Location;
import press.rotative.source.SourceFile;
import press.rotative.url.Route;

/** One file that will be published. */
public sealed interface Output {

  /** Where it will stand. */
  Route route();

  /** What it comes from, as a person would name it: a place in a file, or words such as {@code the archive}. */
  Location origin();

  /** Which line of the closing table counts it. */
  Kind kind();

  /** Kinds of outputs, as the closing table counts them. */
  enum Kind {
    ARTICLE,
    LIST,
    PAGE,
    DATA,
    REDIRECT,
    PICTURE,
    FILE,
    THEME
  }

  /**
   * A page made by a template.
   *
   * @param views makes what the template gets; called when the page is rendered, by any thread
   */
  record Page(
      Route route, Location origin, Kind kind, String template, Supplier<Map<String, Object>> views)
      implements Output {}

  /**
   * A feed, a map, a redirect: text that a writer makes.
   *
   * @param text called when the document is rendered, by any thread
   */
  record Document(Route route, Location origin, Kind kind, Supplier<String> text)
      implements Output {}

  /** A file of the newsroom's, byte for byte. */
  record Copy(Route route, Location origin, Kind kind, SourceFile file) implements Output {}

  /**
   * A file of the theme's.
   *
   * @param content called when the file is written, by any thread
   */
  record Asset(Route route, Location origin, Kind kind, Content content) implements Output {}

  /** Reads or makes a file's bytes. */
  @FunctionalInterface
  interface Content {
    byte[] bytes() throws IOException;
  }
}
