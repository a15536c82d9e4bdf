package press.rotative.content;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.Escape;

/** Writes what other tools' shortcodes hold as a block of code. */
final class ShortcodeCode {

  private static final String FENCE = "```";

  private ShortcodeCode() {}

  /** Whether it is Hexo's {@code codeblock}, or {@code code} as it may be called too. */
  static boolean isHexos(Shortcode shortcode) {
    return shortcode.style() == Shortcode.Style.LIQUID && shortcode.name().startsWith("code");
  }

  /** The language of Hexo's {@code codeblock}; null where it says none. */
  static @Nullable String language(ShortcodeArguments arguments) {
    return arguments.listed().stream()
        .filter(word -> word.startsWith("lang:"))
        .map(word -> word.substring("lang:".length()))
        .findFirst()
        .orElse(null);
  }

  /** What Hexo's {@code codeblock} says to readers: all but how it looks. */
  static String title(ShortcodeArguments arguments) {
    return arguments.listed().stream()
        .filter(word -> !word.matches("[a-z_]+:[^/].*"))
        .collect(Collectors.joining(" "))
        .replace("`", "");
  }

  /** A fence longer than any in the code. */
  static String fence(String code) {
    String fence = FENCE;
    while (code.contains(fence)) {
      fence += "`";
    }
    return fence;
  }

  /** Whether code begins and ends on lines of its own, so that fences may stand in the place of what is around it. */
  static boolean isOnLines(String code) {
    int first = code.indexOf('\n');
    int last = code.lastIndexOf('\n');
    return first >= 0
        && code.substring(0, first).isBlank()
        && code.substring(last + 1).chars().allMatch(c -> c == ' ' || c == '\t' || c == '>');
  }

  static String fenced(@Nullable String language, String code) {
    String fence = fence(code);
    String body = code.startsWith("\n") ? code.substring(1) : code;
    return "\n\n" + fence + (language == null ? "" : language) + "\n" + body
        + (body.endsWith("\n") ? "" : "\n") + fence + "\n\n";
  }

  static String html(@Nullable String language, String code) {
    String body = code.startsWith("\n") ? code.substring(1) : code;
    String name = language == null ? "" : " class=\"language-" + Escape.html(language) + "\"";
    return "<pre><code" + name + ">" + Escape.html(body) + "</code></pre>";
  }
}
