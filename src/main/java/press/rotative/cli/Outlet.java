package press.rotative.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The standard output, which remembers that it could not be written: a writer of text swallows that, and a script would
 * take half a list for the whole.
 */
public final class Outlet extends FilterOutputStream {

  private volatile @Nullable IOException refusal;

  public Outlet(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      refusal = refusal == null ? e : refusal;
      throw e;
    }
  }

  /**
   * The exit code of a call when all is printed. Where something could not be, one line says so; not where the reader
   * has gone, as {@code | head} does when it has seen enough.
   *
   * @param exit the code without regard to what was printed
   */
  public int settle(int exit, Surroundings surroundings) {
    IOException refused = refusal;
    if (refused == null || isGone(refused)) {
      return exit;
    }
    String reason = "the output cannot be printed: " + refused.getMessage();
    return RotativeCommand.tell(Failures.ofMachine(reason), false, surroundings);
  }

  /** Unix says "Broken pipe", Windows that the pipe is closed or has ended. */
  private static boolean isGone(IOException refusal) {
    return String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
