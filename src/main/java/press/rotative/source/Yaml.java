package press.rotative.source;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;

/**
 * Reads YAML into a {@link Node} tree. Drives the engine's events rather than its composer, because the composer
 * recurses and a page of brackets would overflow the stack. No input makes it throw: what is wrong becomes a
 * diagnostic, and what was read before the mistake is still given.
 */
public final class Yaml {

  private static final int MAX_CHARACTERS = 3_000_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(MAX_CHARACTERS + 1).build();

  private Yaml() {}

  /**
   * @param path names the file in diagnostics
   * @param firstLine number of the line of the file with which {@code text} begins
   * @return the document's mapping, empty for an empty document
   */
  public static Checked<Node.Mapping> read(String path, String text, int firstLine) {
    List<Diagnostic> problems = new ArrayList<>();
    YamlTree tree = new YamlTree(path, firstLine, problems);
    if (text.length() > MAX_CHARACTERS) {
      problems.add(Diagnostic.error(
          "yaml-too-large",
          new Location(path, firstLine, 0),
          "\"" + text.length() + "\" characters of YAML, at most " + MAX_CHARACTERS + " are read",
          "split the file"));
    } else {
      parse(text, tree, new YamlMistake(path, text, firstLine), problems);
    }
    return new Checked<>(tree.mapping(), problems);
  }

  private static void parse(
      String text, YamlTree tree, YamlMistake mistake, List<Diagnostic> problems) {
    try {
      ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
      boolean wanted = true;
      while (wanted && parser.hasNext()) {
        Event event = parser.next();
        wanted = tree.add(event);
      }
    } catch (YamlEngineException e) {
      problems.add(mistake.explain(e));
    } catch (RuntimeException e) {
      // The engine's scanner has been seen to trip over its own indices; its input is still the
      // user's.
      problems.add(mistake.unreadable());
    }
  }
}
