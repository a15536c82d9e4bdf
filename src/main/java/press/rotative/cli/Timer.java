package press.rotative.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import press.rotative.serve.Alarm;

/** Waits by looking at the clock every now and then, so that it is right after a machine has slept. */
final class Timer implements Alarm {

  private static final Duration LOOK = Duration.ofSeconds(20);

  private final Clock clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(run -> {
        Thread daemon = new Thread(run, "timer");
        daemon.setDaemon(true);
        return daemon;
      });
  private @Nullable ScheduledFuture<?> waiting;
  private int set;

  Timer(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void set(Instant moment, Runnable wake) {
    if (waiting != null) {
      waiting.cancel(false);
    }
    set++;
    look(set, moment, wake);
  }

  private synchronized void look(int number, Instant moment, Runnable wake) {
    if (number != set) {
      return;
    }
    Duration left = Duration.between(clock.instant(), moment);
    if (left.isNegative() || left.isZero()) {
      wake.run();
      return;
    }
    Duration wait = left.compareTo(LOOK) < 0 ? left.plusMillis(1) : LOOK;
    waiting =
        thread.schedule(() -> look(number, moment, wake), wait.toMillis(), TimeUnit.MILLISECONDS);
  }
}
