package press.rotative.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Boxes for what other tools' shortcodes show of other hosts: films, posts, lines of code. */
final class Films {

  private static final String YOUTUBE = "https://www.youtube.com/watch?v=";
  private static final String VIMEO = "https://vimeo.com/";
  private static final String SOUNDCLOUD =
      "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/";
  private static final String X = "https://x.com/i/status/";

  /** Where what components show stands, by their names without what many have in common. */
  private static final Map<String, String> HOSTS = Map.of(
      "youtube",
      YOUTUBE,
      "vimeo",
      VIMEO,
      "tweet",
      X,
      "twitter",
      X,
      "x",
      X,
      "instagram",
      "https://www.instagram.com/p/",
      "dailymotion",
      "https://www.dailymotion.com/video/",
      "gist",
      "https://gist.github.com/");

  private static final String[] IDS = {
    "videoid",
    "data-videoid",
    "video-id",
    "youtubeid",
    "youtube-id",
    "vimeoid",
    "tweetid",
    "data-tweetid",
    "tweet-id",
    "data-shortcode",
    "data-gistid",
    "gistid",
    "id"
  };

  private Films() {}

  /** Whether a component of another tool is a film. */
  static boolean isOne(String name) {
    return name.equals("youtube") || name.equals("vimeo");
  }

  /** The box for a film that a component of another tool names; null where it is none. */
  static @Nullable Insertion of(String name, Attributes attributes) {
    String id = isOne(name) ? attributes.text("id") : null;
    String title = attributes.text("title");
    return id == null ? null : name.equals("vimeo") ? vimeo(id, title) : youtube(id, title);
  }

  /** The box for one of Hugo's; null where it names nothing. */
  static @Nullable Insertion of(String name, ShortcodeArguments arguments) {
    List<String> listed = arguments.listed();
    boolean post = name.startsWith("tweet") || name.startsWith("twitter") || name.startsWith("x");
    String id = arguments.named().get("id");
    // the name of who wrote a post stands before its number, and what looks how behind all others
    id = id == null && !listed.isEmpty() ? listed.get(post ? listed.size() - 1 : 0) : id;
    id = id == null ? arguments.named().get("url") : id;
    if (id == null) {
      return null;
    }
    String title = arguments.named().get("title");
    if (title == null && !post && listed.size() > 1 && listed.get(1).indexOf(' ') > 0) {
      title = listed.get(1);
    }
    return captioned(of(name.replace("_simple", ""), id, title, arguments), arguments.named());
  }

  private static @Nullable Insertion of(
      String name, String id, @Nullable String title, ShortcodeArguments arguments) {
    return switch (name) {
      case "youtube" -> youtube(id, title);
      case "vimeo" -> vimeo(id, title);
      case "instagram" -> box("https://www.instagram.com/p/" + id, title);
      case "streamable" -> box(at("https://streamable.com/", id), title);
      case "spotify" -> spotify(id, arguments.named().get("type"), title);
      case "soundcloud" -> box(at(SOUNDCLOUD, id), title);
      default -> {
        String user = arguments.named().get("user");
        yield box("https://x.com/" + (user == null ? "i" : user) + "/status/" + id, title);
      }
    };
  }

  /** With the caption that a shortcode has, too. */
  static @Nullable Insertion captioned(@Nullable Insertion box, Map<String, String> named) {
    String caption = named.get("caption");
    if (caption == null || !(box instanceof Insertion.Use use)) {
      return box;
    }
    Map<String, String> said = new LinkedHashMap<>(use.attributes());
    said.put("caption", caption);
    return new Insertion.Use(use.component(), said);
  }

  static Insertion youtube(String id, @Nullable String title) {
    return box(at(YOUTUBE, id), title);
  }

  static Insertion vimeo(String id, @Nullable String title) {
    return box(at(VIMEO, id), title);
  }

  /** Where a film or a post stands that an element of another tool shows; null where it names none. */
  static @Nullable String shown(String tag, UnaryOperator<String> attribute) {
    String name = tag.replaceFirst("^(amp|lite|astro)-?", "").replace("-", "");
    String host = HOSTS.get(name.replaceFirst("(embed|video|player|post)$", ""));
    if (host == null) {
      return null;
    }
    for (String key : IDS) {
      String id = attribute.apply(key).strip();
      if (!id.isEmpty() && id.indexOf('{') < 0 && id.indexOf(' ') < 0) {
        return at(host, id);
      }
    }
    return null;
  }

  private static @Nullable Insertion spotify(
      String id, @Nullable String type, @Nullable String title) {
    String path = id.replaceFirst("^spotify:", "").replace(':', '/');
    return id.contains("://")
        ? box(id, title)
        : type == null && path.indexOf('/') < 0
            ? null
            : box("https://open.spotify.com/" + (type == null ? "" : type + "/") + path, title);
  }

  /** The box for one of Octopress's and Hexo's, whose size stands behind what it shows. */
  static @Nullable Insertion first(String name, ShortcodeArguments arguments) {
    if (arguments.listed().isEmpty()) {
      return null;
    }
    String id = arguments.listed().get(0);
    return switch (name) {
      case "youtube" -> youtube(id, null);
      case "vimeo" -> vimeo(id, null);
      default -> id.startsWith("https://") ? box(id, null) : null;
    };
  }

  private static String at(String host, String id) {
    return id.contains("://") ? id : host + id;
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
