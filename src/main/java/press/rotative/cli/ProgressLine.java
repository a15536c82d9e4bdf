package press.rotative.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import press.rotative.build.Progress;

/**
 * A bar on a person's terminal, for a build that takes longer than a second; it is gone when the build ends. Its library
 * is not touched before.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int WIDTH = 72;
  private static final int EACH_MILLIS = 100;

  private final Surroundings surroundings;
  private final boolean wanted;
  private final Instant start;
  private final AtomicInteger printed = new AtomicInteger();
  private int planned;
  private @Nullable Bar bar;

  ProgressLine(Surroundings surroundings, boolean asked) {
    this.surroundings = surroundings;
    this.wanted = asked && surroundings.interactive() && !surroundings.isDumb();
    this.start = surroundings.clock().instant();
  }

  @Override
  public synchronized void planned(int outputs) {
    planned = outputs;
    open();
  }

  @Override
  public void printed() {
    int now = printed.incrementAndGet();
    // the clock is asked once in a while: a page takes less than a millisecond
    if (wanted && now % 64 == 0) {
      step(now);
    }
  }

  private synchronized void step(int now) {
    open();
    if (bar != null) {
      bar.at(now);
    }
  }

  private void open() {
    boolean late = Duration.between(start, surroundings.clock().instant()).compareTo(PATIENCE) > 0;
    if (bar == null && wanted && late) {
      bar = new Bar(surroundings, planned);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  /** All that knows the library. */
  private static final class Bar {

    private final Surroundings surroundings;
    private final ProgressBar bar;

    Bar(Surroundings surroundings, int whole) {
      this.surroundings = surroundings;
      this.bar = new ProgressBarBuilder()
          .setTaskName("Printing")
          .setInitialMax(whole)
          .setUpdateIntervalMillis(EACH_MILLIS)
          .setStyle(ProgressBarStyle.ASCII)
          .setConsumer(new DelegatingProgressBarConsumer(this::print, WIDTH))
          .build();
    }

    private void print(String line) {
      surroundings.err().print("\r" + line);
      surroundings.err().flush();
    }

    void at(int done) {
      bar.stepTo(done);
    }

    void close() {
      bar.close();
      print(" ".repeat(WIDTH) + "\r");
    }
  }
}
