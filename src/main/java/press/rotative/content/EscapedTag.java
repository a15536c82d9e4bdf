package press.rotative.content;

import org.jspecify.annotations.Nullable;
import press.rotative.content.Dialect.Edit;

/** One tag of a shortcode whose brackets are escaped: {@code \[embed\]}, {@code \[/embed\]}. */
record EscapedTag(int start, int end, boolean closing, String name, String arguments) {

  /** Signs that a tag, or an address between two, may have. */
  static final int LONGEST = 1000;

  /** The tag that begins at {@code start}; null where none does. */
  static @Nullable EscapedTag read(String text, int start) {
    boolean closing = text.startsWith("/", start + 2);
    int from = closing ? start + 3 : start + 2;
    int end = from;
    while (end < text.length() && end - from < LONGEST && !text.startsWith("\\]", end)) {
      if (text.startsWith("\n\n", end) || text.startsWith("\\[", end)) {
        return null;
      }
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (!text.startsWith("\\]", end)) {
      return null;
    }
    String inside = plain(text.substring(from, end));
    int nameEnd = 0;
    while (nameEnd < inside.length() && Brackets.isNamePart(inside.charAt(nameEnd), nameEnd == 0)) {
      nameEnd++;
    }
    String arguments = inside.substring(nameEnd);
    boolean named =
        nameEnd > 0 && (arguments.isEmpty() || " =\n".indexOf(arguments.charAt(0)) >= 0);
    return named
        ? new EscapedTag(start, end + 2, closing, inside.substring(0, nameEnd), arguments)
        : null;
  }

  /** Whether it can stand without an end, as against words in brackets. */
  boolean isWhole() {
    return name.equals("gallery")
        || name.equals("playlist")
        || arguments.contains("://")
        || arguments.matches("(?s)\\s+[\\w-]+\\s*=\\s*[\"'“”″].*");
  }

  Edit plain() {
    return new Edit(start, end, (closing ? "[/" : "[") + name + arguments + "]");
  }

  /** Without the signs that keep Markdown from reading the next. */
  static String plain(String written) {
    return written.indexOf('\\') < 0 ? written : written.replaceAll("\\\\(\\p{Punct})", "$1");
  }
}
