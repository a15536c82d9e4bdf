package press.rotative.serve;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What may have changed since somebody last asked. Many threads report, one asks. */
final class Changes {

  /** A save is several events: no more came for this long. */
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(6);
  /** Longer than this nobody waits, whatever still comes. */
  private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(300);

  private final Set<Path> files = new HashSet<>();
  private boolean everything;
  private boolean moment;
  private long last;

  /**
   * @param files that may have changed
   * @param everything whether any other may have, too
   * @param moment whether time has brought a change
   */
  record Change(Set<Path> files, boolean everything, boolean moment) {}

  synchronized void file(Path file) {
    files.add(file);
    tell();
  }

  synchronized void everything() {
    everything = true;
    tell();
  }

  synchronized void moment() {
    moment = true;
    tell();
  }

  private void tell() {
    last = System.nanoTime();
    notifyAll();
  }

  /** Whether something has come. */
  synchronized boolean isWaiting() {
    return !files.isEmpty() || everything || moment;
  }

  /** Waits some time for a change, in milliseconds; whether none has come. */
  synchronized boolean isQuietFor(int time) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(time);
    while (!isWaiting() && System.nanoTime() < until) {
      TimeUnit.NANOSECONDS.timedWait(this, until - System.nanoTime());
    }
    return !isWaiting();
  }

  /** Waits for a change, and until no more comes. */
  synchronized Change take() throws InterruptedException {
    while (!isWaiting()) {
      wait();
    }
    long longest = System.nanoTime() + LONGEST;
    long left = last + QUIET - System.nanoTime();
    while (left > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = Math.min(longest, last + QUIET) - System.nanoTime();
    }
    Change change = new Change(Set.copyOf(files), everything, moment);
    files.clear();
    everything = false;
    moment = false;
    return change;
  }
}
