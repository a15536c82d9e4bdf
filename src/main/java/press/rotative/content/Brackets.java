package press.rotative.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.content.Shortcode.Style;

/** Reads what begins with a bracket and is no Markdown: WordPress's shortcodes. */
final class Brackets {

  /** Names of WordPress's shortcodes that stand for something here. */
  private static final Set<String> KNOWN = Set.of(
      "caption",
      "wp_caption",
      "embed",
      "gallery",
      "audio",
      "video",
      "playlist",
      "youtube",
      "vimeo",
      "wpvideo",
      "videopress");

  /** Those that hold code, as the plugins for it have them: most are names of languages. */
  private static final Set<String> CODE = Set.of(
      "code",
      "sourcecode",
      "plain",
      "text",
      "bash",
      "shell",
      "cpp",
      "c",
      "csharp",
      "css",
      "diff",
      "go",
      "html",
      "java",
      "javascript",
      "js",
      "json",
      "kotlin",
      "perl",
      "php",
      "powershell",
      "python",
      "r",
      "ruby",
      "rust",
      "scala",
      "sql",
      "swift",
      "typescript",
      "xml",
      "yaml");

  /** Those whose names tell no language. */
  private static final Set<String> PLAIN = Set.of("code", "sourcecode", "plain", "text");

  private final String text;
  private final Search search;
  /** Names of shortcodes that nobody knows, which have begun and not ended. */
  private final Map<String, Integer> open = new HashMap<>(0);
  /** For each name where its last end tag stands; made when it is asked for. */
  private @Nullable Map<String, Integer> ends;

  Brackets(String text, Search search) {
    this.text = text;
    this.search = search;
  }

  /** Whether a shortcode holds code: it is one only where something ends it. */
  static boolean isCode(String name) {
    return CODE.contains(name);
  }

  /** The language of the code that a shortcode holds; null where it says none. */
  static @Nullable String language(String name, ShortcodeArguments arguments) {
    for (String key : new String[] {"language", "lang"}) {
      String language = arguments.named().get(key);
      if (language != null) {
        return language;
      }
    }
    return PLAIN.contains(name) ? null : name;
  }

  /** What begins at a bracket; null where nothing does. */
  @Nullable
  Shortcode read(int start) {
    if (text.startsWith("[/", start)) {
      return end(start);
    }
    int nameEnd = nameEnd(start + 1);
    String name = text.substring(start + 1, nameEnd);
    boolean named = nameEnd < text.length() && " =]\n".indexOf(text.charAt(nameEnd)) >= 0;
    int close = named && !name.isEmpty() ? search.find("]", nameEnd) : -1;
    if (close < 0 || isParted(start, close)) {
      return null;
    }
    String arguments = text.substring(nameEnd, close).strip();
    if (CODE.contains(name)) {
      return holding(start, close, name, arguments);
    }
    Shortcode known = KNOWN.contains(name) ? known(start, close, name, arguments) : null;
    return known == null ? unknown(start, nameEnd, close) : known;
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < text.length() && isNamePart(text.charAt(end), end == from)) {
      end++;
    }
    return end;
  }

  static boolean isNamePart(char c, boolean first) {
    return (c >= 'a' && c <= 'z') || (!first && (c == '_' || c == '-' || (c >= '0' && c <= '9')));
  }

  private @Nullable Shortcode known(int start, int close, String name, String arguments) {
    String given = arguments.startsWith("=") ? arguments.substring(1) : arguments;
    Shortcode whole = holding(start, close, name, given);
    if (whole != null) {
      return whole;
    }
    boolean list = name.equals("gallery") || name.equals("playlist");
    boolean meant = !given.isEmpty() ? isGiven(name, given) : list && isAlone(start, close);
    return isLink(close, "([:") || !meant || name.endsWith("caption") || name.equals("embed")
        ? null
        : new Shortcode(Style.WORDPRESS, start, close + 1, name, given, false);
  }

  /** One with what stands in it up to its end; null where that is missing. */
  private @Nullable Shortcode holding(int start, int close, String name, String arguments) {
    String closing = "[/" + name + "]";
    int end = search.find(closing, close);
    int other = CODE.contains(name) ? -1 : search.find("[" + name, close);
    return end < 0 || (other >= 0 && other < end)
        ? null
        : new Shortcode(
            Style.WORDPRESS,
            start,
            end + closing.length(),
            name,
            arguments,
            false,
            close + 1,
            end,
            false);
  }

  /** One that nobody knows, as against words in brackets: it has an end, an argument, or an address and a line of its own. */
  private @Nullable Shortcode unknown(int start, int nameEnd, int close) {
    String name = text.substring(start + 1, nameEnd);
    boolean ended = ends().getOrDefault(name, -1) > close;
    boolean shown = isAlone(start, close) && text.startsWith(" http", nameEnd);
    if (isLink(close, "(:") || !(ended || shown || isArgument(nameEnd, close))) {
      return null;
    }
    if (ended) {
      open.merge(name, 1, Integer::sum);
    }
    String arguments = text.substring(nameEnd, close).strip();
    return new Shortcode(Style.WORDPRESS, start, close + 1, name, arguments, false);
  }

  private @Nullable Shortcode end(int start) {
    int nameEnd = nameEnd(start + 2);
    String name = text.substring(start + 2, nameEnd);
    if (!text.startsWith("]", nameEnd) || open.getOrDefault(name, 0) == 0) {
      return null;
    }
    open.merge(name, -1, Integer::sum);
    return new Shortcode(Style.WORDPRESS, start, nameEnd + 1, name, "", true);
  }

  private Map<String, Integer> ends() {
    Map<String, Integer> known = ends;
    if (known == null) {
      known = new HashMap<>(4);
      for (int at = text.indexOf("[/"); at >= 0; at = text.indexOf("[/", at + 2)) {
        int nameEnd = nameEnd(at + 2);
        if (text.startsWith("]", nameEnd)) {
          known.put(text.substring(at + 2, nameEnd), at);
        }
      }
      ends = known;
    }
    return known;
  }

  /** Whether the first thing behind a name is {@code key="…"} or {@code id=}. */
  private boolean isArgument(int from, int close) {
    int at = from;
    while (at < close && text.charAt(at) <= ' ') {
      at++;
    }
    int key = at;
    while (at < close && isNamePart(text.charAt(at), false)) {
      at++;
    }
    return key > from
        && at > key
        && at + 1 < close
        && text.charAt(at) == '='
        && ("\"'“”″".indexOf(text.charAt(at + 1)) >= 0
            || text.substring(key, at).equals("id"));
  }

  /** Whether brackets are the words of a link, or name an address. */
  private boolean isLink(int close, String signs) {
    return close + 1 < text.length() && signs.indexOf(text.charAt(close + 1)) >= 0;
  }

  private static boolean isGiven(String name, String arguments) {
    boolean lone = arguments.indexOf(' ') < 0;
    boolean id = !name.equals("audio") && !name.equals("video");
    return arguments.indexOf('=') > 0 || (lone && (id || arguments.startsWith("http")));
  }

  private boolean isAlone(int start, int close) {
    return (start == 0 || text.charAt(start - 1) == '\n')
        && (close + 1 == text.length() || text.charAt(close + 1) == '\n');
  }

  /** Whether an empty line stands between two places, so that they do not belong together. */
  private boolean isParted(int from, int to) {
    int blank = search.find("\n\n", from);
    return blank >= 0 && blank < to;
  }
}
