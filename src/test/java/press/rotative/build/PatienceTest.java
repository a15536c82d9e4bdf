package press.rotative.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder that something holds is moved when it lets go. */
class PatienceTest {

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.windows());
  private final List<Long> waits = new ArrayList<>();

  @BeforeEach
  void aFolder() throws IOException {
    Files.createDirectories(disk.getPath("C:\\site\\dist"));
  }

  @Test
  void itTriesAgainAfterAWait() throws IOException {
    FaultyDisk held = FaultyDisk.failing(disk, 0);
    new Patience(waits::add).move(dist(held), held.path("C:\\site\\old"));
    assertThat(disk.getPath("C:\\site\\old")).isDirectory();
    assertThat(waits).containsExactly(10L);
  }

  @Test
  void itGivesUpAfterTwoAndAHalfSeconds() {
    Patience patience = new Patience(time -> {
      waits.add(time);
    });
    Path missing = disk.getPath("C:\\missing\\old");
    assertThatThrownBy(() -> patience.move(disk.getPath("C:\\site\\dist"), missing))
        .isInstanceOf(FileSystemException.class);
    assertThat(waits.stream().mapToLong(Long::longValue).sum()).isLessThan(2_600);
  }

  @Test
  void anInterruptedWaitEndsIt() {
    FaultyDisk held = FaultyDisk.failing(disk, 0);
    Patience interrupted = new Patience(time -> {
      throw new InterruptedException();
    });
    assertThatThrownBy(() -> interrupted.move(dist(held), held.path("C:\\site\\old")))
        .isInstanceOf(FileSystemException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(disk.getPath("C:\\site\\dist")).isDirectory();
  }

  private static Path dist(FaultyDisk held) {
    return held.path("C:\\site\\dist");
  }
}
