package press.rotative.content;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.source.Node;

/** Makes Markdown of MDX: what only a program understands is taken out, or what it stands for is put in its place. */
final class Mdx {

  /** Statements, as against sentences that begin with the same word. */
  private static final Pattern STATEMENT =
      Pattern.compile("import\\s*(['\"{*]|[\\w$]+(\\s*,\\s*[{*].*)?\\s+from\\s*['\"]).*"
          + "|export\\s+(default|const|let|var|function|class|async)\\b.*|export\\s*[{*].*");

  private static final Pattern STRING =
      Pattern.compile("'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"|`[^`]*+`");

  /** How a text names the fields of its front matter. */
  static final String FIELDS = "frontmatter.";

  private static final Pattern PICTURE =
      Pattern.compile("import\\s+([\\w$]+)\\s+from\\s*['\"]([^'\"]+)['\"];?\\s*");

  /** So many programs are told each. */
  private static final int MOST = 20;

  /** So much is shown of one. */
  private static final int SHOWN = 100;

  /** Lines that one statement may have. */
  private static final int LONGEST = 200;

  private Mdx() {}

  static PieceText asMarkdown(String label, PieceText text, List<Diagnostic> problems) {
    Map<String, String> pictures = new HashMap<>(4);
    PieceText plain = withoutImports(label, text, pictures, problems);
    Set<String> unknown = new TreeSet<>();
    Node.Mapping fields = text.body().contains(FIELDS)
        ? text.format().read(label, text.frontMatter(), text.frontMatterLine()).value()
        : null;
    Jsx jsx = Jsx.read(plain.body(), Passages.Form.MDX, name -> {
      if (fields == null || !name.strip().startsWith(FIELDS)) {
        return pictures.get(name.endsWith(".src") ? name.substring(0, name.length() - 4) : name);
      }
      String field = name.strip().substring(FIELDS.length());
      String value = field(fields, field);
      if (value == null) {
        unknown.add(field);
      }
      return value == null ? "" : value;
    });
    unknown.forEach(field -> problems.add(Diagnostic.warning(
        "mdx-field",
        new Location(label, line(plain, plain.body().indexOf(FIELDS + field)), 0),
        "the text names the field \"" + field
            + "\", which the front matter does not have: nothing stands in its place",
        "write the field, or take {" + FIELDS + field + "} out of the text")));
    programs(label, plain, jsx.programs(), problems);
    return plain.rewritten(jsx.html());
  }

  /** Names each program that was left out; of many the first. */
  private static void programs(
      String label, PieceText text, List<int[]> programs, List<Diagnostic> problems) {
    for (int i = 0; i < Math.min(programs.size(), MOST); i++) {
      int start = programs.get(i)[0];
      String written = text.body().substring(start, programs.get(i)[1]).replaceAll("\\s+", " ");
      int more = i == MOST - 1 ? programs.size() - MOST : 0;
      problems.add(Diagnostic.warning(
          "mdx-import",
          new Location(label, line(text, start), start - text.body().lastIndexOf('\n', start)),
          "what stands in braces is a program of MDX and is left out, here \""
              + (written.length() > SHOWN ? written.substring(0, SHOWN) + "…" : written)
              + "\""
              + (more == 0 ? "" : ", and so are " + more + " more below"),
          "write what it would show in Markdown"));
    }
  }

  private static int line(PieceText text, int at) {
    return text.bodyLine()
        + (int) text.body()
            .substring(0, Math.max(0, at))
            .chars()
            .filter(c -> c == '\n')
            .count();
  }

  /** The words of a field, which may stand in another; null where there is none. */
  private static @Nullable String field(Node.Mapping fields, String path) {
    Node at = fields;
    for (String key : path.split("\\.", -1)) {
      Node found = null;
      for (Node.Entry entry :
          at instanceof Node.Mapping map ? map.entries() : List.<Node.Entry>of()) {
        found = entry.key().equals(key) ? entry.value() : found;
      }
      if (found == null) {
        return null;
      }
      at = found;
    }
    return words(at);
  }

  private static @Nullable String words(Node value) {
    if (value instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    return value instanceof Node.Sequence all
            && all.items().stream().allMatch(Node.Scalar.class::isInstance)
        ? all.items().stream().map(Mdx::words).collect(Collectors.joining(", "))
        : null;
  }

  /** The text with empty lines where all that stood, so that the others keep their numbers. */
  private static PieceText withoutImports(
      String label, PieceText text, Map<String, String> pictures, List<Diagnostic> problems) {
    String[] lines = text.body().split("\n", -1);
    BitSet within = Passages.of(text.body(), Passages.Form.MDX).linesWithin();
    int first = 0;
    int start = 0;
    // whether an empty line or a whole statement stands above
    boolean parted = true;
    for (int i = 0; i < lines.length; i++) {
      boolean begins = parted && !within.get(start);
      parted = lines[i].isBlank();
      start += lines[i].length() + 1;
      if (begins && STATEMENT.matcher(lines[i]).matches()) {
        first = first == 0 ? text.bodyLine() + i : first;
        Matcher picture = PICTURE.matcher(lines[i]);
        if (picture.matches() && Address.isPicture(picture.group(2))) {
          pictures.put(picture.group(1), picture.group(2));
        }
        int end = end(lines, i);
        parted = end >= 0;
        for (lines[i] = ""; i < end; lines[i] = "") {
          i++;
          start += lines[i].length() + 1;
        }
      }
    }
    if (first > 0) {
      problems.add(Diagnostic.warning(
          "mdx-import",
          new Location(label, first, 0),
          "\"import\" and \"export\" of MDX are left out: what they bring is not run",
          "write what they stand for in Markdown"));
    }
    return text.withBody(String.join("\n", lines));
  }

  /** The line with which a statement ends: where its brackets are closed; -1 where they are not. */
  private static int end(String[] lines, int start) {
    int open = 0;
    for (int i = start; i < Math.min(lines.length, start + LONGEST); i++) {
      open += brackets(STRING.matcher(lines[i]).replaceAll(""));
      if (open <= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int brackets(String line) {
    int depth = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '{' || c == '(' || c == '[' ? 1 : c == '}' || c == ')' || c == ']' ? -1 : 0;
    }
    return depth;
  }
}
