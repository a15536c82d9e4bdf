package press.rotative.starter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.rotative.diag.Location;
import press.rotative.source.Node;

/**
 * The settings of another tool as one flat list, whichever files they stand in, and which of them were used. Names are
 * compared without regard to capitals, as Hugo does.
 */
final class OldSettings {

  private static final int SHOWN = 60;

  /**
   * A setting.
   *
   * @param path names from the outermost, joined by full stops
   * @param value a scalar, or a list whatever it holds
   */
  record Setting(String path, Node value, Location place) {

    /** The text, nothing for a list or where nothing is written. */
    @Nullable
    String text() {
      return value instanceof Node.Scalar scalar && !scalar.text().isBlank()
          ? scalar.text().strip()
          : null;
    }

    /** The last name. */
    String name() {
      return path.substring(path.lastIndexOf('.') + 1);
    }

    boolean isOn() {
      return "true".equals(text());
    }

    /** The path with what is written there, short enough for a line. */
    String shown() {
      if (!(value instanceof Node.Scalar scalar)) {
        return path + " […]";
      }
      String line = scalar.text().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
      return path + " \"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "\"";
    }
  }

  private final List<Setting> all = new ArrayList<>();
  private final Set<Setting> used = new HashSet<>();

  /**
   * @param file how messages name it
   * @param prefix stands before each path, empty for none
   */
  void add(String file, String prefix, Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      String path = prefix.isEmpty() ? entry.key() : prefix + "." + entry.key();
      if (entry.value() instanceof Node.Mapping inner) {
        add(file, path, inner);
      } else {
        all.add(new Setting(path, entry.value(), new Location(file, entry.line(), entry.column())));
      }
    }
  }

  /** The first of these that is written, which counts as used. */
  Optional<Setting> take(String... paths) {
    for (String path : paths) {
      for (Setting setting : all) {
        if (setting.path().equalsIgnoreCase(path)) {
          used.add(setting);
          return Optional.of(setting);
        }
      }
    }
    return Optional.empty();
  }

  /** All settings within one, which do not count as used yet. */
  List<Setting> below(String path) {
    String prefix = path + ".";
    return all.stream()
        .filter(s -> s.path().regionMatches(true, 0, prefix, 0, prefix.length()))
        .toList();
  }

  boolean has(String path) {
    return all.stream().anyMatch(s -> s.path().equalsIgnoreCase(path));
  }

  void use(Setting setting) {
    used.add(setting);
  }

  /** What nobody used, in the order of the files. */
  List<Setting> left() {
    return all.stream().filter(s -> !used.contains(s)).toList();
  }
}
