package press.rotative.build;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Moves folders, and tries again for a moment where the disk refuses. On Windows a folder cannot be moved while a file
 * in it is open, and indexers, virus scanners and editors open whatever is new; they let go soon.
 */
final class Patience {

  /** Nine tries; the waits double, two and a half seconds in all. */
  private static final int FIRST_WAIT = 10;

  private static final int LAST_WAIT = 1280;

  private final Pause pause;

  Patience(Pause pause) {
    this.pause = pause;
  }

  /** Waits. */
  @FunctionalInterface
  interface Pause {
    void millis(long time) throws InterruptedException;
  }

  /** Moves a folder, or leaves it whole where it stands. */
  void move(Path from, Path to) throws IOException {
    for (int wait = FIRST_WAIT; ; wait *= 2) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (NoSuchFileException
          | FileAlreadyExistsException
          | AtomicMoveNotSupportedException e) {
        throw e;
      } catch (FileSystemException e) {
        if (wait > LAST_WAIT) {
          throw e;
        }
        pause(wait, e);
      }
    }
  }

  private void pause(int time, FileSystemException refusal) throws FileSystemException {
    try {
      pause.millis(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refusal;
    }
  }
}
