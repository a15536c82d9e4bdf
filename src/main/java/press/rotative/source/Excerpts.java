package press.rotative.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;
import press.rotative.diag.Visible;

/** The lines that messages speak of, read again from disk, each file once. */
public final class Excerpts {

  private static final int WIDTH = 100;

  private final Path site;
  private final Map<String, List<String>> files = new HashMap<>();

  private String lastPath = "";
  private int lastLine;
  private int @Nullable [] lastSigns;

  public Excerpts(Path site) {
    this.site = site;
  }

  /** The line and a caret below its column; nothing where no line is meant or the file is gone. */
  public List<String> of(Location location) {
    if (location.line() < 1) {
      return List.of();
    }
    int[] signs = signs(location.path(), location.line());
    if (signs == null) {
      return List.of();
    }
    int column = Math.min(Math.max(location.column(), 1) - 1, signs.length);
    int from = Math.max(0, column - WIDTH / 2);
    String shown = Visible.line(new String(signs, from, Math.min(WIDTH, signs.length - from)));
    if (location.column() < 1) {
      return List.of(shown);
    }
    String before = Visible.line(new String(signs, from, column - from));
    return List.of(shown, " ".repeat(before.codePointCount(0, before.length())) + "^");
  }

  /** The code points of a line; many messages may speak of one that never ends. */
  private int @Nullable [] signs(String path, int line) {
    if (line != lastLine || !path.equals(lastPath)) {
      List<String> lines = files.computeIfAbsent(path, this::lines);
      lastSigns = line > lines.size()
          ? null
          : lines.get(line - 1).replace('\t', ' ').codePoints().toArray();
      lastPath = path;
      lastLine = line;
    }
    return lastSigns;
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
