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

  private Toml() {}

  /**
   * @param path names the file in diagnostics
   * @param firstLine number of the line of the file with which {@code text} begins
   */
  public static Checked<Node.Mapping> read(String path, String text, int firstLine) {
    List<Diagnostic> problems = new ArrayList<>();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    TomlPlaces places = new TomlPlaces(text, firstLine);
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      in.nextToken();
      new TokenTree(path, in, (parser, keys) -> places.of(keys), problems).fields(entries);
    } catch (JacksonException e) {
      TomlPlaces.Again again = places.again();
      problems.add(again == null ? mistake(path, text, firstLine, e) : twice(path, again));
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(mistake(path, firstLine, 0, ""));
    }
    return new Checked<>(new Node.Mapping(List.copyOf(entries.values()), firstLine, 1), problems);
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
