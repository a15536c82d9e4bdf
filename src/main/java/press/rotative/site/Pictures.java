package press.rotative.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import press.rotative.diag.Checked;
import press.rotative.diag.Diagnostic;
import press.rotative.picture.PictureSize;
import press.rotative.source.SourceFile;

/** Reads each picture that is referred to, once, and remembers which files are needed. Safe for several threads. */
final class Pictures {

  private final Morgue morgue;
  private final Map<String, Checked<PictureSize>> sizes = new ConcurrentHashMap<>();
  private final Map<String, SourceFile> needed = new ConcurrentHashMap<>();

  Pictures(Morgue morgue) {
    this.morgue = morgue;
  }

  PictureSize size(SourceFile file) {
    need(file);
    Checked<PictureSize> known = sizes.get(file.path());
    return known != null
        ? known.value()
        : sizes.computeIfAbsent(file.path(), p -> morgue.size(file)).value();
  }

  /** Marks a file as one that has to be published. */
  void need(SourceFile file) {
    needed.put(file.path(), file);
  }

  Optional<SourceFile> find(String path) {
    return Optional.ofNullable(needed.get(path));
  }

  /** The files that were needed, by path. */
  List<SourceFile> needed() {
    return List.copyOf(new TreeMap<>(needed).values());
  }

  /** What was wrong with the pictures, by path. */
  List<Diagnostic> problems() {
    return new TreeMap<>(sizes)
        .values().stream().flatMap(s -> s.diagnostics().stream()).toList();
  }
}
