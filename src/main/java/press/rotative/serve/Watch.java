package press.rotative.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reports what changes below a site's folders. When it begins, and where the system loses count, everything may have
 * changed; where it tells nothing at all, everything may have changed once a second.
 */
final class Watch implements AutoCloseable, DirectoryChangeListener {

  private static final int POLL_SECONDS = 1;

  private final Roots roots;
  private final Changes changes;
  private final Consumer<String> lost;
  private final Thread thread;
  private volatile @Nullable DirectoryWatcher watcher;
  private volatile boolean closed;

  /**
   * @param lost told why, where the system does not tell of changes
   */
  Watch(Roots roots, Changes changes, Consumer<String> lost) {
    this.roots = roots;
    this.changes = changes;
    this.lost = lost;
    this.thread = new Thread(this::run, "watch");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
    if (roots.links()) {
      Thread links =
          new Thread(this::poll, "links"); // the system tells nothing of what they lead to
      links.setDaemon(true);
      links.start();
    }
  }

  private void run() {
    try {
      DirectoryWatcher opened = DirectoryWatcher.builder()
          .path(roots.site())
          .fileHashing(false)
          .fileTreeVisitor(new Walk(roots))
          .listener(this)
          .build();
      watcher = opened;
      if (!closed) {
        opened
            .watchAsync(events -> {
              changes.everything(); // what changed before every folder was watched told nobody
              events.run();
            })
            .join();
      }
    } catch (IOException | RuntimeException e) {
      tellLost(e);
    }
    poll();
  }

  private void tellLost(Exception refusal) {
    if (!closed) {
      Throwable cause = refusal.getCause() == null ? refusal : refusal.getCause();
      lost.accept(String.valueOf(cause.getMessage()));
    }
  }

  private void poll() {
    try {
      while (!closed) {
        changes.everything();
        TimeUnit.SECONDS.sleep(POLL_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void onEvent(DirectoryChangeEvent event) {
    if (event.eventType() == EventType.OVERFLOW) {
      changes.everything();
    } else if (roots.holds(event.path())) {
      if (event.isDirectory()) {
        changes.everything();
      } else {
        changes.file(event.path());
      }
    }
  }

  @Override
  public void onException(Exception refusal) {
    changes.everything();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    thread.interrupt();
    DirectoryWatcher opened = watcher;
    if (opened != null) {
      opened.close();
    }
  }

  /**
   * Visits the site's own folders, and none of what lies beside them: the output, the repository, tools. Of files
   * nothing is asked: that a folder is new says enough.
   */
  private record Walk(Roots roots) implements FileTreeVisitor {

    @Override
    public void recursiveVisitFiles(Path start, Callback onFolder, Callback onFile)
        throws IOException {
      Files.walkFileTree(start, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
            throws IOException {
          if (!roots.leadsTo(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
          }
          onFolder.call(folder);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException refusal) {
          return FileVisitResult.CONTINUE;
        }
      });
    }
  }
}
