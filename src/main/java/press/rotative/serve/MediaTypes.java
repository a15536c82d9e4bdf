package press.rotative.serve;

import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.MimeTypes;

/** The types of files, as GitHub Pages names them: text says that it is UTF-8. */
final class MediaTypes {

  private static final Map<String, String> OWN = Map.of(
      "js", "application/javascript",
      "mjs", "application/javascript",
      "webmanifest", "application/manifest+json",
      "woff2", "font/woff2",
      "avif", "image/avif",
      "webp", "image/webp",
      "md", "text/markdown",
      "yml", "text/yaml",
      "map", "application/json",
      "wasm", "application/wasm");

  private MediaTypes() {}

  /**
   * @param file a file's name or path
   */
  static String of(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = OWN.get(ending);
    if (type == null) {
      type = MimeTypes.DEFAULTS.getMimeByExtension("a." + ending);
    }
    if (type == null) {
      return "application/octet-stream";
    }
    boolean text = type.startsWith("text/")
        || type.endsWith("/xml")
        || type.endsWith("json")
        || type.endsWith("javascript");
    return text && !type.contains("charset") ? type + "; charset=utf-8" : type;
  }
}
