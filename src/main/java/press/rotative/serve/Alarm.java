package press.rotative.serve;

import java.time.Instant;

/** Waits for a moment. */
@FunctionalInterface
public interface Alarm {

  /**
   * Calls once the moment is there, or soon after; what was set before is not called any more.
   *
   * @param wake may be called by any thread
   */
  void set(Instant moment, Runnable wake);
}
