package press.rotative.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The cores that a build may use. */
public final class Workers implements AutoCloseable {

  private final ForkJoinPool pool;

  public Workers(int threads) {
    pool = new ForkJoinPool(threads);
  }

  /** The results in the order of the inputs. */
  <A, B> List<B> map(List<A> inputs, Function<A, B> work) {
    return call(() -> inputs.parallelStream().map(work).toList());
  }

  /** Does the work for each input, in any order. */
  <A> void each(List<A> inputs, Consumer<A> work) {
    call(Executors.callable(() -> inputs.parallelStream().forEach(work)));
  }

  /** One piece of work that uses the cores by itself, through parallel streams. */
  <B> B call(Callable<B> work) {
    return begin(work).get();
  }

  /** Begins a piece of work beside that of the caller, who waits for it when he asks what it gave. */
  <B> Supplier<B> begin(Callable<B> work) {
    Future<B> begun = pool.submit(() -> {
      try {
        return work.call();
      } catch (IOException e) {
        throw new UncheckedIOException(e); // the pool would wrap it in what says nothing
      }
    });
    return () -> result(begun);
  }

  private static <B> B result(Future<B> begun) {
    try {
      return begun.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }

  /** Ends work that is left over after a failure, so that nothing is written any more. */
  @Override
  public void close() {
    pool.shutdownNow();
    try {
      boolean ended = pool.awaitTermination(1, TimeUnit.MINUTES);
      assert ended : "work goes on";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
