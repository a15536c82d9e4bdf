package press.rotative.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.source.Found;
import press.rotative.url.Permalink;
import press.rotative.url.Preset;

/**
 * The patterns of addresses.
 *
 * @param preset whose manner of spelling holds, also for sections
 * @param articles pattern of what has a date
 * @param pages pattern of what has none
 * @param sections patterns of single sections' articles, by the section's id or the first folder's name
 */
public record Permalinks(
    Preset preset, Permalink articles, Permalink pages, Map<String, Found<Permalink>> sections) {

  /** Those that a tool has by itself. */
  static Permalinks of(Preset preset) {
    return new Permalinks(
        preset, Permalink.ofArticles(preset), Permalink.ofPages(preset), Map.of());
  }

  /**
   * The pattern of an article.
   *
   * @param section the id of its section, empty for none
   * @param folder the first folder of its path, empty for none
   */
  public Permalink ofArticle(String section, String folder) {
    if (sections.isEmpty()) {
      return articles;
    }
    Permalink own = first(section);
    Permalink found = own != null ? own : Found.valueOf(sections.get(folder));
    return found != null ? found : articles;
  }

  /**
   * The pattern of a standing page. Those of Hugo's sections and of Jekyll's collections hold for pages too, unless they
   * ask for a date.
   *
   * @param folder the first folder of its path, empty for none
   */
  public Permalink ofPage(String folder) {
    boolean collection = preset.isJekyll() && folder.startsWith("_");
    Permalink own = Found.valueOf(
        collection
            ? sections.get(folder.substring(1))
            : preset == Preset.HUGO ? sections.get(folder) : null);
    return own == null || own.needsDate() ? pages : own;
  }

  private @Nullable Permalink first(String section) {
    Permalink own = Found.valueOf(sections.get(section));
    int slash = section.indexOf('/');
    return own != null || slash < 0
        ? own
        : Found.valueOf(sections.get(section.substring(0, slash)));
  }
}
