package press.rotative.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.rotative.build.FaultyDisk.Killed;

/** Each step of publishing fails once, and the program is killed before each: a whole site stays, and the next works. */
class FaultsTest {

  /** Most names at the top are others, as after a new set of sections. */
  private static final List<String> OLD = List.of(
      "index.html", "feed.xml", "a/index.html", "b/index.html", "c/x/index.html", "d/index.html");

  private static final List<String> NEW = List.of(
      "index.html", "feed.xml", "e/index.html", "f/index.html", "g/y/index.html", "h/index.html");

  private static final Patience IMPATIENT = new Patience(time -> {});

  @Test
  void whereAStepFailsTheLastSiteOrTheNewOneStands() throws IOException {
    int step = 0;
    int kept = 0;
    for (boolean reached = true; reached; step++) {
      FileSystem disk = disk();
      FaultyDisk faulty = FaultyDisk.failing(disk, step);
      boolean failed = false;
      try {
        publish(faulty.path("/site"), NEW);
      } catch (IOException | PublicationFailure | CallMistake e) {
        failed = true;
        kept++;
      }
      reached = faulty.struck();
      assertThat(tree(disk)).as("step " + step).isEqualTo(failed ? texts(OLD) : texts(NEW));
      expectNextBuild(disk, step);
    }
    assertThat(step).isGreaterThan(50);
    assertThat(kept).isGreaterThan(20);
  }

  @Test
  void afterAKillAtAnyStepTheNextCommandFindsAWholeSite() throws IOException {
    int step = 0;
    int published = 0;
    int missing = 0;
    for (boolean reached = true; reached; step++) {
      FileSystem disk = disk();
      FaultyDisk faulty = FaultyDisk.killing(disk, step);
      try {
        publish(faulty.path("/site"), NEW);
      } catch (Killed e) {
        missing += Files.exists(disk.getPath("/site/dist")) ? 0 : 1;
      }
      reached = faulty.struck();
      Destination.restore(disk.getPath("/site/dist"), IMPATIENT);
      assertThat(tree(disk)).as("step " + step).isIn(texts(OLD), texts(NEW));
      published += tree(disk).equals(texts(NEW)) ? 1 : 0;
      expectNextBuild(disk, step);
    }
    assertThat(step).isGreaterThan(50);
    assertThat(missing).as("kills in the middle of the swap").isPositive();
    assertThat(published).isPositive().isLessThan(step);
  }

  private static FileSystem disk() throws IOException {
    FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    Files.createDirectories(disk.getPath("/site/content"));
    publish(disk.getPath("/site"), OLD);
    return disk;
  }

  private static void publish(Path site, List<String> names) throws IOException {
    try (Destination destination = Destination.open(site.resolve("dist"), site, IMPATIENT)) {
      Path folder = destination.begin();
      for (String name : names) {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, names.get(2));
      }
      destination.publish();
    }
  }

  /** The next build replaces whatever stands there, and leaves nothing lying about. */
  private static void expectNextBuild(FileSystem disk, int step) throws IOException {
    List<String> next = List.of("index.html", "feed.xml", "i/index.html", "j/index.html");
    publish(disk.getPath("/site"), next);
    assertThat(tree(disk)).as("after step " + step).isEqualTo(texts(next));
    try (Stream<Path> beside = Files.list(disk.getPath("/site"))) {
      assertThat(beside.map(p -> p.getFileName().toString()))
          .as("after step " + step)
          .containsExactlyInAnyOrder("content", "dist", ".dist.rotative");
    }
  }

  private static Map<String, String> texts(List<String> names) {
    Map<String, String> texts = new TreeMap<>();
    names.forEach(name -> texts.put(name, names.get(2)));
    return texts;
  }

  private static Map<String, String> tree(FileSystem disk) throws IOException {
    Path root = disk.getPath("/site/dist");
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(path).toString(), Files.readString(path));
      }
    }
    return texts;
  }
}
