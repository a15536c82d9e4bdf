package press.rotative.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The language that a file's name tells: of {@code about.fr.md} it is {@code fr}. */
public final class NameLanguage {

  private static final Set<String> LANGUAGES = Set.copyOf(List.of(Locale.getISOLanguages()));

  private NameLanguage() {}

  /** What stands between the name and its ending and may be a language's tag; empty in most names. */
  public static String of(String path) {
    int end = path.lastIndexOf('.');
    int start = end < 0 ? -1 : path.lastIndexOf('.', end - 1);
    if (start <= path.lastIndexOf('/') + 1) {
      return "";
    }
    String tag = path.substring(start + 1, end).replace('_', '-').toLowerCase(Locale.ROOT);
    return LANGUAGES.contains(tag.split("-", 2)[0]) ? tag : "";
  }

  /**
   * Whether a tag in a name says the language of the site, with its region or without.
   *
   * @param site the tag of the site's language
   */
  public static boolean is(String tag, String site) {
    return tag.equalsIgnoreCase(site) || tag.equalsIgnoreCase(site.split("-", 2)[0]);
  }

  /** The same path without the language. */
  public static String without(String path) {
    int end = path.lastIndexOf('.');
    return path.substring(0, path.lastIndexOf('.', end - 1)) + path.substring(end);
  }
}
