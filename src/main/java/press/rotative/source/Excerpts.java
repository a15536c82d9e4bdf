package press.rotative.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.rotative.diag.Location;
import press.rotative.diag.Visible;

/** The lines that messages speak of, read again from disk, each file once. */
public final class Excerpts {

  private static final int WIDTH = 100;

  private final Path site;
  private final Map<String, List<String>> files = new HashMap<>();

  public Excerpts(Path site) {
    this.site = site;
  }

  /** The line and a caret below its column; nothing where no line is meant or the file is gone. */
  public List<String> of(Location location) {
    if (location.line() < 1) {
      return List.of();
    }
    List<String> lines = files.computeIfAbsent(location.path(), this::lines);
    if (location.line() > lines.size()) {
      return List.of();
    }
    String line = lines.get(location.line() - 1).replace('\t', ' ');
    int column =
        Math.min(Math.max(location.column(), 1) - 1, line.codePointCount(0, line.length()));
    int from = Math.max(0, column - WIDTH / 2);
    int start = line.offsetByCodePoints(0, from);
    int length = Math.min(WIDTH, line.codePointCount(start, line.length()));
    String shown = line.substring(start, line.offsetByCodePoints(start, length));
    if (location.column() < 1) {
      return List.of(Visible.line(shown));
    }
    String before = Visible.line(shown.substring(0, shown.offsetByCodePoints(0, column - from)));
    return List.of(
        Visible.line(shown), " ".repeat(before.codePointCount(0, before.length())) + "^");
  }

  private List<String> lines(String path) {
    try {
      String text = new String(Files.readAllBytes(site.resolve(path)), StandardCharsets.UTF_8);
      return text.lines().toList();
    } catch (IOException | IllegalArgumentException e) {
      return List.of();
    }
  }
}
