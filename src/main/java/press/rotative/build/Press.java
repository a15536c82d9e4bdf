package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import press.rotative.diag.Diagnostic;
import press.rotative.diag.Location;
import press.rotative.plan.Output;
import press.rotative.render.Renderer;
import press.rotative.render.TemplateMistake;

/** Renders outputs and writes them into a folder. Safe for use by several threads. */
final class Press {

  private final Renderer renderer;
  private final Path folder;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  /** The mistake at each place of a template: pages of several kinds may meet it, each in its own words. */
  private final Map<Location, Diagnostic> mistakes = new ConcurrentHashMap<>();

  private final Map<Output.Kind, LongAdder> counts = new ConcurrentHashMap<>();
  private final LongAdder bytes = new LongAdder();

  Press(Renderer renderer, Path folder) {
    this.renderer = renderer;
    this.folder = folder;
  }

  /**
   * Renders and writes one output. After a template's mistake nothing is worth writing any more, but all is rendered,
   * so that every mistake is found.
   */
  void print(Output output) {
    try {
      byte[] content = renderer.bytes(output);
      if (!mistakes.isEmpty()) {
        return;
      }
      write(folder.resolve(output.route().file()), content);
      bytes.add(content.length);
      counts.computeIfAbsent(output.kind(), k -> new LongAdder()).increment();
    } catch (TemplateMistake e) {
      Diagnostic found = e.diagnostic();
      mistakes.merge(found.location(), found, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path file, byte[] content) throws IOException {
    Path parent = file.getParent();
    if (parent != null && !folders.contains(parent)) {
      Files.createDirectories(parent);
      folders.add(parent);
    }
    Files.write(file, content);
  }

  List<Diagnostic> mistakes() {
    return List.copyOf(mistakes.values());
  }

  Map<Output.Kind, Integer> counts() {
    Map<Output.Kind, Integer> result = new EnumMap<>(Output.Kind.class);
    counts.forEach((kind, count) -> result.put(kind, count.intValue()));
    return result;
  }

  long bytes() {
    return bytes.sum();
  }
}
