package press.rotative.site;

import java.util.Locale;
import java.util.function.Predicate;
import press.rotative.config.SiteConfig;
import press.rotative.url.Slug;

/**
 * Addresses as Pelican's pieces write them: {@code {filename}/pages/about.md}, {@code {static}a.jpg} and {@code
 * {attach}}, which mean files from the top or beside the piece, {@code {tag}python}, {@code {category}}, {@code {author}}
 * and {@code {index}}, which mean lists. Before, they stood between two bars.
 */
final class Placeholders {

  private Placeholders() {}

  /**
   * The plain address that is meant; {@code address} itself where it holds no placeholder.
   *
   * @param sections whether a section is called so: other categories became tags
   */
  static String plain(String address, SiteConfig.Paths paths, Predicate<String> sections) {
    int end = end(address);
    if (end < 0) {
      return address;
    }
    String rest = address.substring(end + 1);
    return switch (address.substring(1, end).toLowerCase(Locale.ROOT)) {
      case "filename", "static", "attach" -> rest;
      case "tag" -> "/" + paths.tags() + "/" + Slug.of(rest) + "/";
      case "author" -> "/" + paths.authors() + "/" + Slug.of(rest) + "/";
      case "category" ->
        sections.test(Slug.of(rest) + "/")
            ? "/" + Slug.of(rest) + "/"
            : "/" + paths.tags() + "/" + Slug.of(rest) + "/";
      case "index" -> "/";
      default -> address;
    };
  }

  private static int end(String address) {
    if (address.startsWith("{")) {
      return address.indexOf('}');
    }
    return address.startsWith("|") ? address.indexOf('|', 1) : -1;
  }
}
