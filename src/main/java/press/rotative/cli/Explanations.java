package press.rotative.cli;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the manual's page of messages says of each code: a row of its tables, and a section with examples for some. */
final class Explanations {

  private static final int WIDTH = 90;

  /** A line of the page's tables: code, weight, meaning, what to do. */
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z0-9-]+)` \\| ([^|]*) \\| (.*) \\| ([^|]*) \\|");

  private static final Pattern SECTION = Pattern.compile("### `([a-z0-9-]+)`");

  private final Map<String, StringBuilder> texts = new TreeMap<>();

  private Explanations() {}

  static Explanations read(String page) {
    Explanations all = new Explanations();
    String section = "";
    boolean code = false;
    for (String line : page.lines().toList()) {
      Matcher row = ROW.matcher(line);
      Matcher heading = SECTION.matcher(line);
      if (line.startsWith("```")) {
        code = !code;
      } else if (!code && heading.matches()) {
        section = heading.group(1);
      } else if (!code && line.startsWith("#")) {
        section = "";
      } else if (!code && row.matches()) {
        all.row(row);
      } else if (!section.isEmpty()) {
        all.text(section).append('\n').append(code ? "    " + line : plain(line));
      }
    }
    return all;
  }

  private void row(Matcher row) {
    text(row.group(1))
        .append(row.group(1))
        .append(" (")
        .append(row.group(2).strip())
        .append(")\n")
        .append(wrapped(plain(row.group(3)), ""))
        .append('\n')
        .append(wrapped("→ " + plain(row.group(4)), "  "));
  }

  private StringBuilder text(String code) {
    return texts.computeIfAbsent(code, c -> new StringBuilder());
  }

  Collection<String> codes() {
    return texts.keySet();
  }

  Optional<String> find(String code) {
    return Optional.ofNullable(texts.get(code)).map(text -> text.toString().stripTrailing());
  }

  private static String plain(String markdown) {
    return markdown.strip().replace("`", "").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
  }

  private static String wrapped(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : text.split(" +", -1)) {
      if (length > 0 && length + 1 + word.length() > WIDTH) {
        lines.append('\n').append(indent);
        length = indent.length();
      } else if (length > 0) {
        lines.append(' ');
        length++;
      }
      lines.append(word);
      length += word.length();
    }
    return lines.toString();
  }
}
