package press.rotative.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** WordPress's shortcodes for what can be watched and heard. */
final class Players {

  private static final List<String> SOUNDS =
      List.of("src", "mp3", "m4a", "ogg", "wav", "wma", "flac");
  private static final List<String> FILMS =
      List.of("src", "mp4", "m4v", "webm", "ogv", "wmv", "flv", "mov");

  private Players() {}

  /**
   * What stands for a shortcode; null where it names nothing that can be shown, as a gallery of numbers does.
   *
   * @param inner what stands in it, perhaps empty
   */
  static @Nullable Insertion of(String name, String arguments, String inner) {
    Map<String, String> named = ShortcodeArguments.of(arguments).named();
    return switch (name) {
      case "caption", "wp_caption" -> caption(inner, named.get("caption"));
      case "embed" -> box(inner);
      case "audio" -> player("audio", address(named, SOUNDS, first(inner, arguments)), named);
      case "video" -> player("video", address(named, FILMS, first(inner, arguments)), named);
      case "wpvideo", "videopress" ->
        Films.box("https://videopress.com/v/" + arguments.split("\\s", 2)[0], null);
      case "youtube", "vimeo" -> film(name, first(inner, arguments));
      default -> null;
    };
  }

  private static @Nullable Insertion caption(String inner, @Nullable String caption) {
    // in the oldest texts the words stand in the tag
    return Captions.around(caption == null ? inner : inner + " " + caption);
  }

  private static @Nullable Insertion box(String inner) {
    return inner.isEmpty() || inner.indexOf('<') >= 0 ? null : Films.box(inner, null);
  }

  private static @Nullable Insertion film(String name, String shown) {
    String first = shown.replace("&amp;", "&").replace("\"", "").strip();
    int end = first.contains("://") ? -1 : first.indexOf('&');
    String id = end < 0 ? first : first.substring(0, end);
    if (id.isEmpty() || id.indexOf(' ') >= 0 || id.indexOf('<') >= 0) {
      return null;
    }
    return name.equals("youtube") ? Films.youtube(id, null) : Films.vimeo(id, null);
  }

  private static @Nullable Insertion player(
      String component, @Nullable String src, Map<String, String> named) {
    return src == null
        ? null
        : Insertion.Use.of(
            component,
            "src",
            src,
            "poster",
            component.equals("video") ? named.get("poster") : null,
            "title",
            named.get("title"),
            "caption",
            named.get("caption"));
  }

  private static @Nullable String address(
      Map<String, String> named, List<String> keys, String inner) {
    for (String key : keys) {
      String value = named.get(key);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    boolean address = !inner.isEmpty() && inner.indexOf(' ') < 0 && inner.indexOf('<') < 0;
    return address ? inner : null;
  }

  private static String first(String inner, String other) {
    return inner.isEmpty() ? other : inner;
  }
}
