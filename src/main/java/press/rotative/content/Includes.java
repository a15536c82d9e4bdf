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
        "href",
        first(named, List.of("link", "href")));
  }

  private static @Nullable Insertion film(String name, Map<String, String> named) {
    String id = first(named, List.of("id", "video_id", "youtube_id", "videoId"));
    String host = name.equals("video") ? named.getOrDefault("provider", "youtube") : name;
    if (id == null) {
      return null;
    }
    return switch (host) {
      case "youtube", "youtubePlayer", "youtube-embed" -> Films.youtube(id, null);
      case "vimeo" -> Films.vimeo(id, null);
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
