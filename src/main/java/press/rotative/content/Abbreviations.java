package press.rotative.content;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.markup.HtmlBuffer;

/** Words of a text of which its author said what they stand for. */
final class Abbreviations {

  private final Map<String, String> meanings;
  private final Pattern words;

  private Abbreviations(Map<String, String> meanings) {
    this.meanings = meanings;
    String all = meanings.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
    this.words = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])");
  }

  static @Nullable Abbreviations of(Map<String, String> meanings) {
    return meanings.isEmpty() ? null : new Abbreviations(meanings);
  }

  void write(String text, HtmlBuffer out) {
    Matcher found = words.matcher(text);
    int done = 0;
    while (found.find()) {
      out.text(text.substring(done, found.start()));
      String meaning = meanings.getOrDefault(found.group(), "");
      out.append("<abbr");
      if (!meaning.isEmpty()) {
        out.attribute("title", meaning);
      }
      out.append(">");
      out.text(found.group());
      out.append("</abbr>");
      done = found.end();
    }
    out.text(text.substring(done));
  }
}
