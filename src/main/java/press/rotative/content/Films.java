package press.rotative.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Boxes for what other tools' shortcodes show of other hosts: films, posts, lines of code. */
final class Films {

  private Films() {}

  /** The box for one of Hugo's; null where it names nothing. */
  static @Nullable Insertion of(String name, ShortcodeArguments arguments) {
    List<String> listed = arguments.listed();
    String id = arguments.named().get("id");
    id = id == null && !listed.isEmpty() ? listed.get(listed.size() - 1) : id;
    String title = arguments.named().get("title");
    if (id == null) {
      return null;
    }
    return switch (name) {
      case "youtube" -> youtube(id, title);
      case "vimeo" -> vimeo(id, title);
      case "instagram" -> box("https://www.instagram.com/p/" + id, title);
      default -> {
        String user = arguments.named().get("user");
        yield box("https://x.com/" + (user == null ? "i" : user) + "/status/" + id, title);
      }
    };
  }

  static Insertion youtube(String id, @Nullable String title) {
    return box(id.contains("://") ? id : "https://www.youtube.com/watch?v=" + id, title);
  }

  static Insertion vimeo(String id, @Nullable String title) {
    return box(id.contains("://") ? id : "https://vimeo.com/" + id, title);
  }

  /** Lines that stand at GitHub: by user and id, or by both as one; null where they are not named. */
  static @Nullable Insertion gist(ShortcodeArguments arguments) {
    String url = arguments.named().get("url");
    List<String> listed = arguments.listed();
    if (url == null && listed.isEmpty()) {
      return null;
    }
    boolean parted = listed.size() > 1 && listed.get(0).indexOf('/') < 0;
    String path = url != null ? url : parted ? listed.get(0) + "/" + listed.get(1) : listed.get(0);
    return box(path.contains("://") ? path : "https://gist.github.com/" + path, null);
  }

  static Insertion box(String address, @Nullable String title) {
    return Insertion.Use.of("embed", "href", address, "title", title);
  }
}
