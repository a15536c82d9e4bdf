package press.rotative.serve;

import java.util.Map;
import press.rotative.plan.Output;

/** What stands at an address, after the rules of GitHub Pages. */
sealed interface Place {

  /** The page for addresses that lead nowhere. */
  String MISSING = "404.html";

  record Here(Output output) implements Place {}

  /**
   * A folder that was asked for without its last slash.
   *
   * @param path with it
   */
  record Moved(String path) implements Place {}

  record Nowhere() implements Place {}

  /**
   * @param path below the site's own, decoded, without a slash at its beginning
   */
  static Place find(Map<String, Output> outputs, String path) {
    boolean folder = path.isEmpty() || path.endsWith("/");
    Output output = outputs.get(folder ? path + "index.html" : path);
    if (output == null && !folder) {
      output = outputs.get(path + ".html");
    }
    if (output != null) {
      return new Here(output);
    }
    return !folder && outputs.containsKey(path + "/index.html")
        ? new Moved(path + "/")
        : new Nowhere();
  }
}
