package press.rotative.build;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
import press.rotative.source.Unreadable;

/** Renders outputs and writes them into a folder. Safe for use by several threads. */
final class Press {

  /** From so many bytes on a file is copied in parts. */
  private static final long LARGE = 1 << 20;

  private final Renderer renderer;
  private final Path folder;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  /** The mistake at each place: pages of several kinds may meet one of a template, each in its own words. */
  private final Map<Location, Diagnostic> mistakes = new ConcurrentHashMap<>();

  private final Map<Output.Kind, LongAdder> counts = new ConcurrentHashMap<>();
  private final LongAdder bytes = new LongAdder();

  Press(Renderer renderer, Path folder) {
    this.renderer = renderer;
    this.folder = folder;
  }

  /**
   * Renders and writes one output. After a mistake nothing is worth writing any more, but all is rendered, so that
   * every mistake is found.
   */
  void print(Output output) {
    try {
      if (output instanceof Output.Copy copy && copy.file().size() > LARGE) {
        copy(copy);
      } else {
        byte[] content = renderer.bytes(output);
        if (mistakes.isEmpty()) {
          Files.write(target(output), content);
          count(output, content.length);
        }
      }
    } catch (TemplateMistake e) {
      keep(e.diagnostic());
    } catch (Unreadable e) {
      keep(e.diagnostic());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Output.Copy copy) throws IOException {
    try (OutputStream out = Files.newOutputStream(target(copy))) {
      copy.file().copyTo(out);
    }
    count(copy, copy.file().size());
  }

  private void keep(Diagnostic found) {
    mistakes.merge(found.location(), found, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  private void count(Output output, long size) {
    bytes.add(size);
    counts.computeIfAbsent(output.kind(), k -> new LongAdder()).increment();
  }

  private Path target(Output output) throws IOException {
    Path file;
    try {
      file = folder.resolve(output.route().file());
    } catch (InvalidPathException e) {
      throw new FileSystemException(
          output.route().file(), null, "this system has no such names: " + e.getReason());
    }
    Path parent = file.getParent();
    if (parent != null && !folders.contains(parent)) {
      Files.createDirectories(parent);
      folders.add(parent);
    }
    return file;
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
