package press.rotative.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.toml.TomlFactory;

/** Reads TOML into a {@link Node} tree; dates are texts. No input makes it throw. */
public final class Toml {

  private static final TomlFactory FACTORY = TomlFactory.builder()
      .streamReadConstraints(
          StreamReadConstraints.builder().maxNestingDepth(TokenTree.MAX_DEPTH).build())
      .build();

  /** A field that ends on its line. */
  private static final Pattern FIELD =
      Pattern.compile("\\s*[\\w.\"-]+\\s*=(?!.*(?:\"\"\"|'''))(?:[^\\[{]*|.*[\\]}]\\s*)");

  /** So many mistakes are told of one text. */
  private static final int MOST = 10;

  private Toml() {}

  /**
   * @param path names the file in diagnostics
   * @param firstLine number of the line of the file with which {@code text} begins
   */
  public static Checked<Node.Mapping> read(String path, String text, int firstLine) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    TomlPlaces places = new TomlPlaces(text, firstLine);
    try {
      parse(path, text, places, problems).fields(entries);
    } catch (JacksonException e) {
      TomlPlaces.Again again = places.again();
      if (again == null) {
        mistakes(path, text, firstLine, places, e, problems);
      } else {
        problems.add(twice(path, again));
      }
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(mistake(path, firstLine, 0, ""));
    }
    return new Checked<>(new Node.Mapping(List.copyOf(entries.values()), firstLine, 1), problems);
  }

  private static TokenTree parse(
      String path, String text, TomlPlaces places, List<Diagnostic> problems) {
    JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text);
    in.nextToken();
    return new TokenTree(path, in, (parser, keys) -> places.of(keys), problems);
  }

  /** The first mistake, and those below it: the library stops at each, so each line that is whole is left out in turn. */
  private static void mistakes(
      String path,
      String text,
      int firstLine,
      TomlPlaces places,
      JacksonException first,
      List<Diagnostic> problems) {
    String rest = text;
    JacksonException found = first;
    for (int i = 0; i < MOST && found != null; i++) {
      problems.add(mistake(path, text, firstLine, found));
      TokenStreamLocation at = found.getLocation();
      String without = at == null ? rest : without(rest, at.getLineNr());
      found = null;
      if (!without.equals(rest)) {
        rest = without;
        try {
          parse(path, rest, places, new ArrayList<>()).fields(new LinkedHashMap<>());
        } catch (JacksonException e) {
          found = e;
        }
      }
    }
  }

  /** The text with one line empty; the same where more than a field may stand on it. */
  private static String without(String text, int number) {
    String[] lines = text.split("\n", -1);
    if (number < 1 || number > lines.length || !FIELD.matcher(lines[number - 1]).matches()) {
      return text;
    }
    lines[number - 1] = "";
    return String.join("\n", lines);
  }

  /** The library says that something is there twice, but neither what nor where. */
  private static Diagnostic twice(String path, TomlPlaces.Again again) {
    return Diagnostic.error(
        "duplicate-key",
        new Location(path, again.second().line(), again.second().column()),
        "\"" + again.key() + "\" was already written at " + again.first().line() + ":"
            + again.first().column(),
        "keep one of the two");
  }

  private static Diagnostic mistake(String path, String text, int firstLine, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    if (at == null || at.getLineNr() < 1) {
      return mistake(path, firstLine, 0, "");
    }
    String line = text.lines().skip(at.getLineNr() - 1L).findFirst().orElse("");
    return mistake(path, firstLine + at.getLineNr() - 1, Math.max(0, at.getColumnNr()), line);
  }

  private static Diagnostic mistake(String path, int line, int column, String found) {
    String value = found.isBlank()
        ? "this"
        : Fields.quoted(new Node.Scalar(found, true, line, Math.max(1, column)));
    return Diagnostic.error(
        "toml-syntax",
        new Location(path, line, column),
        value + " cannot be read as TOML",
        "write fields as name = \"value\", one per line, each name once");
  }
}
