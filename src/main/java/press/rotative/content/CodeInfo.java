package press.rotative.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is written behind the fence of a block of code.
 *
 * @param language empty where none is named
 * @param title empty where there is none
 */
record CodeInfo(String language, String title) {

  /** As Docusaurus, Starlight, Gatsby and Hugo have it. */
  private static final Pattern TITLE =
      Pattern.compile("(?:^|[\\s{,:])(?:title|filename)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s,}\"']+))");

  /** The language, then a title that begins with a letter or is a path. */
  private static final Pattern OCTOPRESS =
      Pattern.compile("([\\w+#-]+)\\s+((?!\\w+=|linenos)[\\p{L}/._][^={}]*(?:https?://.*)?)");

  /** What stands among the words of a title and is none. */
  private static final Pattern OPTION =
      Pattern.compile("[\\w-]+:(?!//)\\S+|linenos|numberLines|line-numbers|startInline");

  /** Words that begin with a capital, or have none; a path; an address behind. */
  private static final Pattern TITLED = Pattern.compile("[\\p{Lu}\\p{Lo}].*|.*[./].*");

  /**
   * The first word, without what other tools add to it: {@code rust,linenos}, {@code js/2/4}, {@code go{2,5}}, or as a
   * class, {@code {.python title="x"}}.
   *
   * @param octopress whether words behind the language are a title, with an address and its words behind it
   */
  static CodeInfo read(String info, boolean octopress) {
    Matcher words = octopress ? OCTOPRESS.matcher(info) : null;
    if (words != null && words.matches()) {
      String title = Stream.of(words.group(2).split("\\s+"))
          .filter(word -> !OPTION.matcher(word).matches())
          .collect(Collectors.joining(" "));
      return new CodeInfo(words.group(1), TITLED.matcher(title).matches() ? title : "");
    }
    boolean titled = info.contains("title=") || info.contains("filename=");
    Matcher found = titled ? TITLE.matcher(info) : null;
    if (found == null || !found.find()) {
      return new CodeInfo(language(info), "");
    }
    String quoted = found.group(1) == null ? found.group(2) : found.group(1);
    String title = quoted == null ? found.group(3) : quoted;
    return new CodeInfo(language(info.substring(0, found.start())), title.strip());
  }

  private static String language(String info) {
    int start = info.startsWith("{.") ? 2 : 0;
    int end = start;
    while (end < info.length()
        && !Character.isWhitespace(info.charAt(end))
        && ",/{}".indexOf(info.charAt(end)) < 0) {
      end++;
    }
    return info.substring(start, end);
  }
}
