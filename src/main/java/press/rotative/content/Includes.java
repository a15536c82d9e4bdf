package press.rotative.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Jekyll's includes as its most used themes call them: pictures and films. */
final class Includes {

  private static final Set<String> PICTURES =
      Set.of("figure", "image", "img", "picture", "responsive-image");
  private static final List<String> SOURCES =
      List.of("src", "image_path", "path", "image", "url", "img", "file", "image_url");

  private static final List<String> CREDITS =
      List.of("credit", "attribution", "attr", "source", "author", "copyright");

  /** Those that print nothing. */
  private static final Set<String> SILENT = Set.of("JB/setup", "base_path");

  private Includes() {}

  /** What stands for an include; null where it is none of those. */
  static @Nullable Insertion of(ShortcodeArguments arguments) {
    String file = arguments.listed().isEmpty() ? null : arguments.listed().get(0);
    if (file == null) {
      return null;
    }
    if (SILENT.contains(file)) {
      return new Insertion.Plain("");
    }
    String name = name(file);
    return PICTURES.contains(name) ? picture(arguments.named()) : film(name, arguments.named());
  }

  /** The include's file without folders and ending. */
  static String name(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** A picture with what else is told of it; null where no file is named. */
  static @Nullable Insertion picture(Map<String, String> named) {
    String src = first(named, SOURCES);
    if (src == null || !Address.isPicture(src)) {
      return null;
    }
    String title = named.get("title");
    String alt = named.get("alt");
    return Insertion.Use.of(
        "figure",
        "src",
        src,
        "alt",
        alt == null ? title : alt,
        "caption",
        first(named, List.of("caption", "description")),
        "credit",
        first(named, CREDITS),
        "href",
        first(named, List.of("link", "href")));
  }

  /**
   * A picture of Octopress's, Hexo's or Eleventy's: classes, address, width, height, and words for it.
   *
   * @param parted whether commas stand between them, as Eleventy has it, and sizes behind the words
   */
  static @Nullable Insertion picture(List<String> listed, boolean parted) {
    int at = 0;
    while (at < listed.size() && !Address.isPicture(listed.get(at))) {
      at++;
    }
    if (at == listed.size()) {
      return null;
    }
    int words = at + 1;
    while (words < listed.size() && listed.get(words).matches("\\d+(px)?")) {
      words++;
    }
    int end = parted ? Math.min(words + 1, listed.size()) : words;
    while (!parted && end < listed.size() && !listed.get(end).startsWith("[")) {
      end++;
    }
    String alt = String.join(" ", listed.subList(words, end));
    return Insertion.Use.of("figure", "src", listed.get(at), "alt", alt.isBlank() ? null : alt);
  }

  /** A film of Octopress's: address, width, height, and the picture that stands before it. */
  static @Nullable Insertion video(List<String> listed) {
    if (listed.isEmpty() || listed.get(0).indexOf('.') < 0) {
      return null;
    }
    String last = listed.get(listed.size() - 1);
    return Insertion.Use.of(
        "video", "src", listed.get(0), "poster", Address.isPicture(last) ? last : null);
  }

  private static @Nullable Insertion film(String name, Map<String, String> named) {
    String id = first(named, List.of("id", "video_id", "youtube_id", "videoId"));
    String host = name.equals("video") ? named.getOrDefault("provider", "youtube") : name;
    if (id == null) {
      return null;
    }
    return switch (host) {
      case "youtube", "youtubePlayer", "youtube-embed" ->
        Films.captioned(Films.youtube(id, named.get("title")), named);
      case "vimeo" -> Films.captioned(Films.vimeo(id, named.get("title")), named);
      default -> null;
    };
  }

  private static @Nullable String first(Map<String, String> named, List<String> keys) {
    for (String key : keys) {
      String value = named.get(key);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
