package press.rotative.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON object into a {@link Node} tree. No input makes it throw. */
public final class JsonText {

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxNestingDepth(TokenTree.MAX_DEPTH).build())
      .build();

  private JsonText() {}

  /**
   * @param path names the file in diagnostics
   * @param firstLine number of the line of the file with which {@code text} begins
   */
  public static Checked<Node.Mapping> read(String path, String text, int firstLine) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (in.nextToken() == JsonToken.START_OBJECT) {
        tree(path, in, firstLine, problems).fields(entries);
      }
    } catch (JacksonException e) {
      problems.add(mistake(path, text, firstLine, e));
    }
    return new Checked<>(new Node.Mapping(List.copyOf(entries.values()), firstLine, 1), problems);
  }

  /**
   * A whole file, which may hold a list too; nothing of one with a mistake.
   *
   * @param path names the file in diagnostics
   */
  public static Checked<Node> readFile(String path, String text) {
    List<Diagnostic> problems = new ArrayList<>();
    Node nothing = new Node.Mapping(List.of(), 1, 1);
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      Node node = in.nextToken() == null ? nothing : tree(path, in, 1, problems).value();
      in.nextToken();
      return new Checked<>(node, problems);
    } catch (JacksonException e) {
      problems.add(mistake(path, text, 1, e));
      return new Checked<>(nothing, problems);
    }
  }

  private static TokenTree tree(
      String path, JsonParser in, int firstLine, List<Diagnostic> problems) {
    return new TokenTree(
        path, in, (parser, keys) -> place(parser.currentTokenLocation(), firstLine), problems);
  }

  private static Diagnostic mistake(String path, String text, int firstLine, JacksonException e) {
    TokenTree.Place place = place(e.getLocation(), firstLine);
    return Diagnostic.error(
        "json-syntax",
        new Location(path, place.line(), place.column()),
        Fields.quoted(new Node.Scalar(line(text, place.line() - firstLine), true, 1, 1))
            + " cannot be read as JSON",
        "write \"name\": \"value\", with a comma between two fields and none after the last");
  }

  private static String line(String text, int index) {
    return text.lines().skip(index).findFirst().orElse("");
  }

  private static TokenTree.Place place(TokenStreamLocation at, int firstLine) {
    if (at == null || at.getLineNr() < 1) {
      return new TokenTree.Place(firstLine, 1);
    }
    return new TokenTree.Place(firstLine + at.getLineNr() - 1, Math.max(1, at.getColumnNr()));
  }

  /**
   * Where the object that begins at {@code start} ends, its bracket included; -1 where it never does. Brackets in
   * strings do not count.
   */
  public static int end(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return -1;
  }
}
